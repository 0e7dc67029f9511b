import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { commands } from '../src/cli/commands.ts';
import { listOptions } from '../src/cli/option.ts';
import { office, realExport, roadmap } from './support/office.ts';

const folder = fileURLToPath(new URL('../docs/guide/', import.meta.url));
const chapters = readdirSync(folder).filter((name) => /^\d.*\.md$/u.test(name));
const textOf = (name: string): string => readFileSync(join(folder, name), 'utf8');

/** A command as the guide shows it, and the code that it says it ends with. */
interface Shown {
  readonly words: readonly string[];
  readonly code: number;
}

/** Commands of the blocks without a name; blocks named `terminal` ask, and are played by `guide-screens.test.ts`. */
function commandsOf(text: string): readonly Shown[] {
  const blocks = [...text.matchAll(/^```(\w*)\n(.*?)^```/gmsu)].filter(([, name]) => name === '');
  const lines = blocks
    .flatMap(([, , body = '']) => body.split('\n'))
    .filter((line) => line.startsWith('roadmap'));
  return lines.map((line) => {
    const [, command = '', code = '0'] = /^roadmap\s*(.*?)(?:\s+#.*?(\d+))?$/u.exec(line) ?? [];
    const words = [...command.matchAll(/"([^"]*)"|(\S+)/gu)].map(([, quoted, bare]) => quoted ?? bare ?? '');
    return { words, code: Number(code) };
  });
}

/** What the guide takes for granted beside the office of its first chapter. */
async function guideOffice(): Promise<string> {
  const place = await office();
  const file = (name: string, text: string) => writeFileSync(join(place, name), text);
  file(
    'exports/2022-07.csv',
    realExport(fileURLToPath(new URL('../seeds/exports/2022-07-namuna.csv', import.meta.url))),
  );
  const title = 'Очиқ маълумотлар 2022 йил 8 август ҳолатига';
  file(
    'exports/oz.csv',
    `${title}\nИдора;Талаб;Порталда;Ўз вақтида;Кечиккан\nДавлат статистика қўмитаси;5;4;3;1\n`,
  );
  file(
    'exports/xato.csv',
    `${title}\nТашкилот номи;Рўйхат бўйича;Жойлаштирилган;Муддатида янгиланган;Муддати ўтган\nДавлат статистика қўмитаси;5;6;3;1\n`,
  );
  file('hujjat.txt', 'Очиқ маълумотлар порталига маълумотлар жойлаштирилди.\n');
  mkdirSync(join(place, 'templates'), { recursive: true });
  return place;
}

test('every command of the guide does what the guide says, from the first chapter to the last', async () => {
  let place = await guideOffice();
  const ends: (readonly [string, number])[] = [];
  const wanted: (readonly [string, number])[] = [];
  for (const chapter of chapters) {
    // Machines that nobody watches have a checkout of their own.
    if (chapter.includes('-ci')) place = await guideOffice();
    for (const { words, code } of commandsOf(textOf(chapter))) {
      const line = `${chapter}: ${words.join(' ')}`;
      const { code: ended, err } = await roadmap(place, words);
      wanted.push([line, code]);
      ends.push([ended === code ? line : `${line}\n${err}`, ended]);
    }
  }
  expect(ends).toEqual(wanted);
  expect(wanted.length).toBeGreaterThan(30);
}, 120_000);

test('every option and picture that the guide names is there', () => {
  const flags = new Set(
    commands.flatMap((spec) =>
      listOptions(spec.options).flatMap((option) => option.flags.match(/--[\w-]+/gu) ?? []),
    ),
  );
  for (const common of ['--json', '--lang', '--strict', '--all']) flags.add(common);
  for (const chapter of [...chapters, 'README.md']) {
    const text = textOf(chapter);
    const unknown = (text.match(/(?<![\w-])--[a-z][\w-]*/gu) ?? []).filter((flag) => !flags.has(flag));
    expect([chapter, unknown]).toEqual([chapter, []]);
    for (const [, target = ''] of text.matchAll(/\]\((?!https?:)([^)#]+)\)/gu))
      expect(() => readFileSync(new URL(`../docs/guide/${target}`, import.meta.url))).not.toThrow(/ENOENT/u);
  }
});

test('the guide’s Uzbek has no slip that the program itself would find', async () => {
  const pages = [...chapters, 'README.md'].map((name) => join(folder, name));
  const { json } = await roadmap(await office(), ['text', 'check', ...pages, '--json']);
  const errors = (json.problems as readonly { severity: string; message: string; line: number }[]).filter(
    ({ severity }) => severity === 'error',
  );
  expect(errors).toEqual([]);
});
