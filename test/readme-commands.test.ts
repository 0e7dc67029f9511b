import { copyFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { testFolder } from './support/folder.ts';
import { office, roadmap } from './support/office.ts';

/** The commands of the README's blocks, words as a shell parts them. */
function shownCommands(): readonly (readonly string[])[] {
  const text = readFileSync(new URL('../README.md', import.meta.url), 'utf8').replaceAll('\\\n', ' ');
  const blocks = [...text.matchAll(/^```\n(.*?)^```/gmsu)].map(([, body = '']) => body);
  const lines = blocks.flatMap((body) => body.split('\n')).filter((line) => line.startsWith('roadmap '));
  return lines.map((line) => {
    const words = line.replace(/\s+#.*$/u, '').match(/(?:[^\s"]|"[^"]*")+/gu) ?? [];
    return words.slice(1).map((word) => word.replaceAll('"', ''));
  });
}

/** The table that was just made has no row yet: a clerk fills it in between these two commands. */
const refused = ['letter generate --batch letters.xlsx'];

test('every command of the README runs in the order in which it is shown', async () => {
  const folder = testFolder();
  const given = await office();
  const ended: (readonly [string, number, string])[] = [];
  const wanted: (readonly [string, number, string])[] = [];
  for (const words of shownCommands()) {
    const line = words.join(' ');
    const isFirst = words[0] === 'init';
    const now = line.includes('2022-10') ? '2022-10-05T05:00:00Z' : '2022-08-08T05:00:00Z';
    const { code, err } = await roadmap(isFirst ? folder : join(folder, 'office'), words, { now });
    if (isFirst) copyFileSync(join(given, 'exports/2022-08.csv'), join(folder, 'office/exports/2022-08.csv'));
    const wantedCode = refused.includes(line) ? 1 : 0;
    ended.push([line, code, code === wantedCode ? '' : err]);
    wanted.push([line, wantedCode, '']);
  }
  expect(ended).toEqual(wanted);
  expect(wanted.length).toBeGreaterThan(15);
}, 120_000);
