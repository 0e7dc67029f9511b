import {
  appendFileSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesBelow } from '../support/folder.ts';
import { office, roadmap } from '../support/office.ts';

const build = ['pack', 'build', '--month', '2022-08', 'exports/2022-08.csv', '--json'];
const generate = ['letter', 'generate', 'exports/2022-08.csv', '--json'];
const codesOf = (json: Readonly<Record<string, unknown>>) =>
  (json.problems as readonly { readonly code: string }[]).map(({ code }) => code);
const numbersIn = async (folder: string) =>
  ((await roadmap(folder, ['register', 'list', '--json'])).json.entries as readonly { number: string }[]).map(
    ({ number }) => number,
  );
/** The export again with a note, so that it is another file. */
function copyExport(folder: string, name: string): string {
  const text = readFileSync(join(folder, 'exports', '2022-08.csv'), 'utf8');
  writeFileSync(join(folder, name), text);
  return text;
}

describe('--strict', () => {
  test('a number reserved by hand that would be out of the order of dates is not given', async () => {
    const folder = await office();
    const reserve = ['register', 'reserve', '--file', '19-09/1', '--json', '--date'];
    expect((await roadmap(folder, [...reserve, '2022-08-08'])).code).toBe(0);
    const strict = await roadmap(folder, [...reserve, '2022-08-05', '--strict']);
    expect([strict.code, codesOf(strict.json)]).toEqual([1, ['number-date-order']]);
    expect(await numbersIn(folder)).toEqual(['01/3-19-09/1-73']);
  });

  test('a pack beside a dispatch list that nobody has read in is refused before any number is given', async () => {
    const folder = await office();
    writeFileSync(join(folder, 'packs', '2022-08-jonatish.xlsx'), 'somebody is typing');
    const strict = await roadmap(folder, [...build, '--strict']);
    expect([strict.code, codesOf(strict.json)]).toEqual([1, ['dispatch-list-unread']]);
    expect([await numbersIn(folder), existsSync(join(folder, 'packs', '2022-08'))]).toEqual([[], false]);
  });
});

describe('what cannot be written after the letters', () => {
  test('the list beside a batch: the letters and their numbers are reported, with what is wrong (3)', async () => {
    const folder = await office();
    writeFileSync(
      join(folder, 'batch.csv'),
      'Хат тури;Экспорт;Кимга\nmonitoring-cabinet;exports/2022-08.csv;CM-TUR\n',
    );
    mkdirSync(join(folder, 'batch natija.csv'));
    const { code, json } = await roadmap(folder, ['letter', 'generate', '--batch', 'batch.csv', '--json']);
    expect([code, json.ok, codesOf(json)]).toEqual([3, false, ['file-unwritable']]);
    expect(json.letters).toMatchObject([{ number: '01/3-19-09/1-73', status: 'issued' }]);
  });

  test('the summary of a pack: one JSON document, the pack in it, and code 3', async () => {
    const folder = await office();
    mkdirSync(join(folder, 'summary.md'));
    const { code, json, err } = await roadmap(folder, [...build, '--summary', 'summary.md', '--lang', 'en']);
    expect([code, json.ok, json.letters.length]).toEqual([3, true, 2]);
    expect(err).toContain('[file-unwritable]');
  });

  test('a paper of a pack: the message does not say that nothing was written', async () => {
    const folder = await office();
    mkdirSync(join(folder, 'packs', '2022-08.zip'), { recursive: true });
    const { code, err } = await roadmap(folder, [...build.slice(0, -1), '--lang', 'en']);
    expect([code, await numbersIn(folder)]).toEqual([3, ['01/3-19-09/1-73', '01/3-19-09/1-74']]);
    expect(err).toContain('Numbers are already reserved');
    expect(err).not.toContain('Nothing was written');
  });

  test('the workbook of bad rows: what is wrong with the export is shown all the same', async () => {
    const folder = await office();
    mkdirSync(join(folder, 'bad.xlsx'));
    appendFileSync(join(folder, 'exports', '2022-08.csv'), '\nЯнги ташкилот;x;1;1;0\n');
    for (const command of [
      ['letter', 'generate'],
      ['monitor', 'check'],
    ]) {
      const { code, json } = await roadmap(folder, [
        ...command,
        'exports/2022-08.csv',
        '--problems',
        'bad.xlsx',
        '--json',
      ]);
      expect([code, codesOf(json).at(-1)]).toEqual([1, 'file-unwritable']);
      expect(codesOf(json).length).toBeGreaterThan(1);
    }
  });
});

test('an issued letter that was changed by hand is refused before the letters beside it get their numbers', async () => {
  const folder = await office();
  const first = await roadmap(folder, [...generate, '--to', 'CM-MACRO']);
  appendFileSync(join(folder, String(first.json.letters[0]?.path)), 'x');
  const both = await roadmap(folder, generate);
  expect([both.code, codesOf(both.json)]).toEqual([4, ['letter-file-differs']]);
  expect(await numbersIn(folder)).toEqual(['01/3-19-09/1-73']);
});

describe('a result never takes the place', () => {
  test('of a register, under whatever name', async () => {
    const folder = await office();
    copyFileSync(join(folder, 'register.db'), join(folder, 'journal.md'));
    const before = readFileSync(join(folder, 'journal.md'));
    const { code, json } = await roadmap(folder, ['report', 'status', '--out', 'journal.md', '--json']);
    expect([code, codesOf(json)]).toEqual([2, ['output-is-source']]);
    expect(readFileSync(join(folder, 'journal.md')).equals(before)).toBe(true);
  });

  test.each([
    ['the report', ['report', 'status', 'mine.csv', '--out', 'mine.csv']],
    ['the summary', ['pack', 'build', '--month', '2022-08', 'mine.csv', '--summary', 'mine.csv']],
    ['the saved plan', ['letter', 'generate', 'mine.csv', '--plan-out', 'mine.csv']],
  ])('of an export that the run reads: %s', async (_, words) => {
    const folder = await office();
    const text = copyExport(folder, 'mine.csv');
    const { code, json } = await roadmap(folder, [...words, '--json']);
    expect([code, codesOf(json)]).toEqual([2, ['output-is-source']]);
    expect(readFileSync(join(folder, 'mine.csv'), 'utf8')).toBe(text);
  });

  test('of a large export, which is read in pieces', async () => {
    const folder = await office();
    const text = copyExport(folder, 'large.csv') + '\n'.repeat(4_000_000);
    writeFileSync(join(folder, 'large.csv'), text);
    const { code, json } = await roadmap(folder, [
      'report',
      'status',
      'large.csv',
      '--out',
      'large.csv',
      '--json',
    ]);
    expect([code, codesOf(json)]).toEqual([2, ['output-is-source']]);
  });

  test("of the office's blank and of a letter in a pack", async () => {
    const folder = await office();
    await roadmap(folder, build);
    const letter = filesBelow(folder).find((file) => file.startsWith('packs/2022-08/letters/')) ?? '';
    copyFileSync(join(folder, letter), join(folder, 'blank.docx'));
    const config = join(folder, 'roadmap.yaml');
    writeFileSync(
      config,
      readFileSync(config, 'utf8').replace(/^office:\n/mu, 'office:\n  letterhead: blank.docx\n'),
    );
    for (const out of ['blank.docx', letter]) {
      const { code, json } = await roadmap(folder, [
        'register',
        'export',
        '--format',
        'docx',
        '--out',
        out,
        '--json',
      ]);
      expect([out, code, codesOf(json)]).toEqual([out, 2, ['output-is-source']]);
    }
  });
});

describe('drafts', () => {
  test('a dry run of a pack writes nothing, with numbers or as drafts', async () => {
    const folder = await office();
    const { code, json } = await roadmap(folder, [...build, '--draft', '--dry-run']);
    expect([code, json.letters.map(({ status }) => status)]).toEqual([0, ['draft', 'draft']]);
    const numbered = await roadmap(folder, [...build, '--dry-run']);
    expect(numbered.json).toMatchObject({
      month: '2022-08',
      letters: [{ status: 'planned' }, { status: 'planned' }],
    });
    expect(filesBelow(join(folder, 'packs'))).toEqual([]);
  });

  test('have all the files that the letters would have: in both scripts, and for each recipient of a circular', async () => {
    const folder = await office();
    const both = await roadmap(folder, [...generate, '--draft', '--script', 'both', '--to', 'CM-TUR']);
    const circular = ['letter', 'generate', '--kind', 'circular-list', '--set', 'deadline=2022-08-25'];
    const each = await roadmap(folder, [
      ...circular,
      '--to',
      'AGROBANK,ANDIJON',
      '--each',
      '--draft',
      '--json',
    ]);
    expect(both.json.letters).toMatchObject([{ number: null, copies: [{ recipient: 'CM-TUR-LATIN' }] }]);
    expect(each.json.letters).toMatchObject([
      { copies: [{ recipient: 'AGROBANK' }, { recipient: 'ANDIJON' }] },
    ]);
    expect(filesBelow(join(folder, 'letters', '2022'))).toEqual([
      'LOYIHA AGROBANK 2022-08-08.docx',
      'LOYIHA AGROBANK ANDIJON 2022-08-08.docx',
      'LOYIHA ANDIJON 2022-08-08.docx',
      'LOYIHA CM-TUR 2022-08-08.docx',
      'LOYIHA CM-TUR-LATIN 2022-08-08.docx',
    ]);
    const pack = await roadmap(folder, [...build, '--draft', '--script', 'both']);
    const { files } = pack.json as { readonly files?: readonly { readonly file: string }[] };
    expect(files?.map(({ file }) => file)).toContain('letters/LOYIHA CM-TUR-LATIN 2022-08-08.docx');
    expect((await roadmap(folder, ['pack', 'verify', 'packs/2022-08-draft', '--json'])).code).toBe(0);
  });
});

test('what there is to warn of is shown once, above the question: of letters and of a pack alike', async () => {
  for (const words of [['letter', 'generate', 'exports/2022-08.csv'], build.slice(0, -1)]) {
    const folder = await office();
    await roadmap(folder, ['register', 'reserve', '--file', '19-09/1', '--date', '2022-08-12']);
    const ran = await roadmap(folder, [...words, '--date', '2022-08-08', '--lang', 'en'], {
      terminal: true,
      answers: ['y'],
    });
    expect([ran.code, ran.err.split('[number-date-order]').length - 1]).toEqual([0, 1]);
  }
});

describe('the same command finishes', () => {
  test('a letter kind of which letter.yaml is not there yet; a kind that is there is never touched', async () => {
    const folder = await office();
    const made = ['template', 'new', 'my-kind', '--json'];
    const kind = join(folder, 'templates', 'letters', 'my-kind');
    await roadmap(folder, made);
    const whole = filesBelow(kind);
    rmSync(join(kind, 'letter.yaml'));
    expect((await roadmap(folder, made)).code).toBe(0);
    expect(filesBelow(kind)).toEqual(whole);
    expect(codesOf((await roadmap(folder, made)).json)).toEqual(['template-kind-taken']);
    rmSync(join(kind, 'letter.yaml'));
    writeFileSync(join(kind, 'body.hbs'), 'of somebody');
    expect(codesOf((await roadmap(folder, made)).json)).toEqual(['template-kind-taken']);
    expect(readFileSync(join(kind, 'body.hbs'), 'utf8')).toBe('of somebody');
  });

  test("corrected copies of which some are written; another file is in nobody's way", async () => {
    const folder = await office();
    for (const name of ['a.txt', 'b.txt']) writeFileSync(join(folder, name), 'Давлат органлари  рўйхати\n');
    const fix = ['text', 'check', 'a.txt', 'b.txt', '--fix', 'fixed', '--json'];
    await roadmap(folder, fix);
    const copy = readFileSync(join(folder, 'fixed', 'b.txt'), 'utf8');
    rmSync(join(folder, 'fixed', 'b.txt'));
    expect(codesOf((await roadmap(folder, fix)).json)).toEqual([]);
    expect(readFileSync(join(folder, 'fixed', 'b.txt'), 'utf8')).toBe(copy);
    writeFileSync(join(folder, 'fixed', 'a.txt'), 'of somebody');
    expect(codesOf((await roadmap(folder, fix)).json)).toEqual(['text-copy-exists']);
  });
});

test('the equal command of what was answered has the options of the command line', async () => {
  const folder = await office();
  const words = [
    'letter',
    'generate',
    '--script',
    'latin',
    '--dry-run',
    '--out',
    'to review',
    '--lang',
    'en',
  ];
  const ran = await roadmap(folder, words, { terminal: true, answers: [] });
  expect(ran.code).toBe(0);
  const asked = await roadmap(
    folder,
    words.filter((word) => word !== '--dry-run'),
    { terminal: true, answers: [] },
  );
  expect(asked.err).toMatch(
    /roadmap letter generate exports\/\S+ --kind \S+ .*--script latin --out "to review" --lang en/u,
  );
});

test('doctor says what it has repaired beside what is wrong, and examines the rest when the address of the register is none', async () => {
  const folder = await office();
  const path = join(folder, 'signatories.csv');
  writeFileSync(path, readFileSync(path, 'utf8').replace(/01\/3/u, '01.мар'));
  const environment = { ROADMAP_REGISTER: 'mysql://nowhere/register' };
  const { code, json } = await roadmap(folder, ['doctor', '--repair', '--json'], { environment });
  expect([code, codesOf(json)]).toEqual([2, expect.arrayContaining(['usage-bad-value'])]);
  expect(json).toMatchObject({ workspace: folder, register: null, repaired: [{ to: '01/3' }] });
});

test('a circular to the same recipients in another order is the same letter: it gets no second number', async () => {
  const folder = await office();
  const circular = [
    'letter',
    'generate',
    '--kind',
    'circular-list',
    '--set',
    'deadline=2022-08-25',
    '--json',
    '--to',
  ];
  expect((await roadmap(folder, [...circular, 'AGROBANK,ANDIJON'])).code).toBe(0);
  const other = await roadmap(folder, [...circular, 'ANDIJON,AGROBANK']);
  expect([other.code, codesOf(other.json)]).toEqual([4, ['number-contents-changed']]);
  expect(await numbersIn(folder)).toEqual(['01/3-24-12-1']);
  expect((await roadmap(folder, [...circular, 'AGROBANK,ANDIJON'])).json.letters).toMatchObject([
    { reused: true },
  ]);
});
