import { createHash } from 'node:crypto';
import {
  appendFileSync,
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { run } from '../../src/main.ts';
import { filesBelow, testFolder } from '../support/folder.ts';
import { office, roadmap } from '../support/office.ts';
import { testWorld } from '../support/outside.ts';

const generate = ['letter', 'generate', 'exports/2022-08.csv', '--json'];

function hashOf(folder: string, path: unknown): string {
  return createHash('sha256')
    .update(readFileSync(join(folder, String(path))))
    .digest('hex');
}

function letterFiles(folder: string): readonly string[] {
  return filesBelow(join(folder, 'letters'));
}

test('an export gives the two letters of 8 August 2022, numbered after the paper ones in the order of the distribution', async () => {
  const folder = await office();
  const { code, json } = await roadmap(folder, generate);
  expect(code).toBe(0);
  expect(json).toMatchObject({ ok: true, plan: false });
  expect(json.letters).toMatchObject([
    {
      number: '01/3-19-09/1-73',
      unit: '01/3',
      file: '19-09/1',
      serial: 73,
      year: 2022,
      date: '2022-08-08',
      asOf: '2022-08-08',
      kind: 'monitoring-cabinet',
      recipient: 'CM-MACRO',
      status: 'issued',
      reused: false,
      path: 'letters/2022/01-3-19-09-1-73 CM-MACRO 2022-08-08.docx',
    },
    { number: '01/3-19-09/1-74', recipient: 'CM-TUR', serial: 74 },
  ]);
  for (const letter of json.letters) expect(hashOf(folder, letter.path)).toBe(letter.sha256);
  expect(letterFiles(folder)).toHaveLength(2);
});

test('the same command again keeps numbers and bytes, and another workspace gives the same bytes', async () => {
  const folder = await office();
  const other = await office();
  const first = await roadmap(folder, generate);
  const second = await roadmap(folder, generate);
  const elsewhere = await roadmap(other, generate);
  expect(second.json.letters.map((letter) => letter.reused)).toEqual([true, true]);
  const told = (ran: typeof first) => ran.json.letters.map(({ number, sha256 }) => ({ number, sha256 }));
  expect(told(second)).toEqual(told(first));
  expect(told(elsewhere)).toEqual(told(first));
});

test('a letter whose file has gone is written again, byte for byte', async () => {
  const folder = await office();
  const { json } = await roadmap(folder, generate);
  const [letter] = json.letters;
  rmSync(join(folder, String(letter?.path)));
  const again = await roadmap(folder, ['letter', 'again', '01/3-19-09/1-73', '--json']);
  expect(again.code).toBe(0);
  expect(hashOf(folder, letter?.path)).toBe(letter?.sha256);
});

test('a letter changed by hand is neither overwritten nor taken for the issued one', async () => {
  const folder = await office();
  const { json } = await roadmap(folder, generate);
  const path = join(folder, String(json.letters[0]?.path));
  appendFileSync(path, 'x');
  const again = await roadmap(folder, generate);
  expect(again.code).toBe(4);
  expect(again.json).toMatchObject({ ok: false, letters: [], problems: [{ code: 'letter-file-differs' }] });
});

test('a dry run shows numbers, recipients and figures, and writes nothing', async () => {
  const folder = await office();
  const before = filesBelow(folder);
  const { code, json } = await roadmap(folder, [...generate, '--dry-run']);
  expect(code).toBe(0);
  expect(json).toMatchObject({ ok: true, plan: true });
  expect(json.letters.map(({ number, status, sha256 }) => ({ number, status, sha256 }))).toEqual([
    { number: '01/3-19-09/1-73', status: 'planned', sha256: null },
    { number: '01/3-19-09/1-74', status: 'planned', sha256: null },
  ]);
  expect(existsSync(join(folder, 'letters', '2022'))).toBe(false);
  expect(
    filesBelow(folder).filter((file) => !before.includes(file) && !file.startsWith('register.db')),
  ).toEqual([]);
  expect((await roadmap(folder, generate)).json.letters[0]?.number).toBe('01/3-19-09/1-73');
});

test('on a terminal the plan is shown and a "no" uses no number', async () => {
  const folder = await office();
  const words = ['letter', 'generate', 'exports/2022-08.csv', '--lang', 'uz'];
  const refused = await roadmap(folder, words, { terminal: true, answers: ['йўқ'] });
  expect(refused.code).toBe(130);
  expect(refused.err).toContain('01/3-19-09/1-73');
  expect(letterFiles(folder)).toEqual([]);
  const agreed = await roadmap(folder, words, { terminal: true, answers: ['ҳа'] });
  expect(agreed.code).toBe(0);
  expect(agreed.out).toContain('01/3-19-09/1-73');
});

test('other figures for a letter that has its number are refused with what differs, and nothing changes', async () => {
  const folder = await office();
  await roadmap(folder, generate);
  const export_ = join(folder, 'exports', '2022-08.csv');
  const lines = readFileSync(export_, 'utf8').split('\r\n');
  const withoutTotals = lines.filter((line) => !line.includes('Жами'));
  const last = withoutTotals.findLastIndex((line) => /^\d+;/u.test(line));
  withoutTotals.splice(last, 1);
  writeFileSync(export_, withoutTotals.join('\r\n'));
  const { code, json } = await roadmap(folder, generate);
  expect(code).toBe(4);
  expect(json).toMatchObject({ ok: false, letters: [] });
  expect(letterFiles(folder)).toHaveLength(2);
});

test('a draft has no number and uses none', async () => {
  const folder = await office();
  const { code, json } = await roadmap(folder, [...generate, '--draft']);
  expect(code).toBe(0);
  expect(json.letters[0]).toMatchObject({ number: null, serial: null, status: 'draft' });
  expect(letterFiles(folder)).toEqual([
    '2022/LOYIHA CM-MACRO 2022-08-08.docx',
    '2022/LOYIHA CM-TUR 2022-08-08.docx',
  ]);
  expect((await roadmap(folder, generate)).json.letters[0]?.number).toBe('01/3-19-09/1-73');
});

test('a number given by hand is used when it is free, and refused when it is taken', async () => {
  const folder = await office();
  const one = [...generate, '--to', 'CM-MACRO', '--number'];
  expect((await roadmap(folder, [...one, '01/3-19-09/1-60'])).code).toBe(4);
  const given = await roadmap(folder, [...one, '01/3-19-09/1-80']);
  expect(given.json.letters[0]).toMatchObject({ number: '01/3-19-09/1-80', status: 'issued' });
  const other = [...generate, '--to', 'CM-TUR', '--number'];
  const unfit = await roadmap(folder, [...other, '2-82']);
  expect(unfit).toMatchObject({ code: 4, json: { problems: [{ code: 'number-unit-differs' }] } });
  expect((await roadmap(folder, [...other, '1-80'])).json).toMatchObject({
    problems: [{ code: 'number-taken' }],
  });
  expect((await roadmap(folder, [...other, '82'])).json.letters[0]?.number).toBe('01/3-19-09/1-82');
  const two = await roadmap(folder, [...generate, '--number', '01/3-19-09/1-90']);
  expect(two.json).toMatchObject({ problems: [{ code: 'usage-one-number' }] });
});

test('a file of another letter in the way stops the run before any number is used', async () => {
  const folder = await office();
  const path = join(folder, 'letters', '2022', '01-3-19-09-1-74 CM-TUR 2022-08-08.docx');
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, 'somebody else');
  const { code, json } = await roadmap(folder, generate);
  expect(code).toBe(3);
  expect(json).toMatchObject({ problems: [{ code: 'file-taken' }] });
  rmSync(path);
  expect((await roadmap(folder, generate)).json.letters[0]).toMatchObject({ serial: 73, reused: false });
});

test('outside a workspace the program stops with code 2 and says how to make one', async () => {
  const { code, json } = await roadmap(testFolder(), generate);
  expect(code).toBe(2);
  expect(json).toMatchObject({ ok: false, letters: [], problems: [{ code: 'workspace-missing' }] });
});

test('a letter cannot be older than its figures', async () => {
  const folder = await office();
  const { code, json } = await roadmap(folder, [...generate, '--date', '2022-08-01']);
  expect(code).toBe(1);
  expect(json).toMatchObject({
    problems: expect.arrayContaining([expect.objectContaining({ code: 'plan-date-before-figures' })]),
  });
});

test('a recipient that is misspelt, outdated or doubled is refused by name', async () => {
  const folder = await office();
  const ask = async (to: string) => (await roadmap(folder, [...generate, '--to', to])).json;
  expect(await ask('CM-MAKRO')).toMatchObject({
    problems: expect.arrayContaining([expect.objectContaining({ code: 'plan-unknown-recipient' })]),
  });
  expect(await ask('CM-TUR,CM-TUR')).toMatchObject({
    problems: expect.arrayContaining([expect.objectContaining({ code: 'plan-recipient-twice' })]),
  });
});

test('the same command on the next day keeps the letters of the day they were registered', async () => {
  const folder = await office();
  const first = await roadmap(folder, generate);
  const next = await roadmap(folder, generate, { now: '2022-08-09T05:00:00.000Z' });
  expect(next.code).toBe(0);
  expect(next.json.letters.map(({ number, date, sha256 }) => ({ number, date, sha256 }))).toEqual(
    first.json.letters.map(({ number, sha256 }) => ({ number, date: '2022-08-08', sha256 })),
  );
  const other = await roadmap(folder, [...generate, '--date', '2022-08-09']);
  expect(other.code).toBe(4);
  expect(other.json).toMatchObject({
    problems: expect.arrayContaining([expect.objectContaining({ code: 'number-contents-changed' })]),
  });
});

test('the same command is no stale letter when it repeats or finishes one of its own day, however late', async () => {
  const folder = await office();
  const first = await roadmap(folder, generate);
  const late = { now: '2022-10-20T05:00:00.000Z' };
  const again = await roadmap(folder, generate, late);
  expect([again.code, again.json.problems]).toEqual([0, first.json.problems]);
  expect(again.json.letters).toEqual(first.json.letters.map((letter) => ({ ...letter, reused: true })));
  const other = await roadmap(folder, [...generate, '--to', 'CM-IT'], late);
  expect(other.code).toBe(1);
  expect(other.json.letters).toEqual([]);
});

test('a new letter beside a registered one gets today, the registered one keeps its day', async () => {
  const folder = await office();
  const to = (codes: string) => [...generate, '--to', codes];
  await roadmap(folder, to('CM-MACRO'));
  const later = { now: '2022-08-12T05:00:00.000Z' };
  const { code, json } = await roadmap(folder, to('CM-MACRO,CM-TUR'), later);
  expect(code).toBe(0);
  expect(json.letters).toMatchObject([
    { recipient: 'CM-MACRO', serial: 73, date: '2022-08-08', reused: true },
    { recipient: 'CM-TUR', serial: 74, date: '2022-08-12', reused: false },
  ]);
  const third = await roadmap(folder, to('CM-MACRO,CM-TUR'), { now: '2022-08-15T05:00:00.000Z' });
  expect(third.json.letters).toEqual(json.letters.map((letter) => ({ ...letter, reused: true })));
});

test('a saved plan keeps the day of each of its letters', async () => {
  const folder = await office();
  const both = [...generate, '--to', 'CM-MACRO,CM-TUR'];
  await roadmap(folder, [...generate, '--to', 'CM-MACRO']);
  await roadmap(folder, [...both, '--plan-out', 'plan.json'], { now: '2022-08-12T05:00:00.000Z' });
  const words = ['letter', 'generate', '--plan', 'plan.json', '--json'];
  const { json } = await roadmap(folder, words, { now: '2022-08-13T05:00:00.000Z' });
  expect(json.letters.map(({ serial, date }) => [serial, date])).toEqual([
    [73, '2022-08-08'],
    [74, '2022-08-12'],
  ]);
});

test('an export from standard input is read once, also when its letters are finished the next day', async () => {
  const folder = await office();
  const input = readFileSync(join(folder, 'exports', '2022-08.csv'));
  const words = ['letter', 'generate', '-', '--json'];
  const first = await roadmap(folder, words, { input });
  const next = await roadmap(folder, words, { input, now: '2022-08-09T05:00:00.000Z' });
  expect(next.code).toBe(0);
  expect(next.json.letters).toEqual(first.json.letters.map((letter) => ({ ...letter, reused: true })));
});

afterEach(() => void vi.unstubAllEnvs());

/** A folder with a LibreOffice that ends with this code, and makes a PDF when it is 0. */
function fakeOffice(code: number): string {
  const folder = testFolder();
  // LibreOffice is called with its settings, `--outdir FOLDER` and then the letters.
  const made =
    'shift 6; to="$1"; shift; for f; do printf "%%PDF-1.6\\n%%%%EOF\\n" > "$to/$(basename "$f" .docx).pdf"; done';
  writeFileSync(join(folder, 'soffice'), `#!/bin/sh\n${code === 0 ? made : ''}\nexit ${code}\n`);
  chmodSync(join(folder, 'soffice'), 0o755);
  return folder;
}

test('without LibreOffice --pdf is refused before any number is used, also for a draft', async () => {
  const folder = await office();
  // An empty part of PATH means the current folder, which nothing is run from.
  vi.stubEnv('PATH', ':.');
  for (const more of [['--pdf'], ['--pdf', '--draft'], ['--pdf', '--dry-run']]) {
    const { code, json } = await roadmap(folder, [...generate, ...more]);
    expect(code).toBe(3);
    expect(json).toMatchObject({ ok: false, letters: [], problems: [{ code: 'pdf-no-libreoffice' }] });
  }
  expect(letterFiles(folder)).toEqual([]);
});

test('a PDF that fails is reported in the one document that lists the issued letters; the same command makes it', async () => {
  const folder = await office();
  vi.stubEnv('PATH', `${fakeOffice(1)}:/usr/bin:/bin`);
  const failed = await roadmap(folder, [...generate, '--pdf']);
  expect(failed.code).toBe(3);
  expect(failed.json).toMatchObject({
    ok: false,
    letters: [{ serial: 73, status: 'issued' }, { serial: 74 }],
    problems: expect.arrayContaining([expect.objectContaining({ code: 'pdf-failed' })]),
  });
  vi.stubEnv('PATH', `${fakeOffice(0)}:/usr/bin:/bin`);
  const again = await roadmap(folder, [...generate, '--pdf']);
  expect(again.json.letters[0]).toMatchObject({ serial: 73, reused: true });
  expect(letterFiles(folder).filter((file) => file.endsWith('.pdf'))).toHaveLength(2);
});

test('a draft has its PDF too', async () => {
  const folder = await office();
  vi.stubEnv('PATH', `${fakeOffice(0)}:/usr/bin:/bin`);
  await roadmap(folder, [...generate, '--draft', '--pdf']);
  expect(letterFiles(folder)).toContain('2022/LOYIHA CM-MACRO 2022-08-08.pdf');
});

test('a file left by a stopped run that is drawn otherwise now is not called a stranger', async () => {
  const folder = await office();
  const path = join(folder, 'letters', '2022', '01-3-19-09-1-73 CM-MACRO 2022-08-08.docx');
  mkdirSync(join(path, '..'), { recursive: true });
  const stopped = await reserveOnly(folder);
  expect(stopped.code).toBe(130);
  writeFileSync(path, 'as another version drew it');
  const { code, json } = await roadmap(folder, generate);
  expect(code).toBe(3);
  expect(json).toMatchObject({ problems: [{ code: 'letter-unfinished-copy' }] });
  rmSync(path);
  expect((await roadmap(folder, generate)).json.letters[0]).toMatchObject({ serial: 73, status: 'issued' });
});

/** A run that is stopped when its numbers are reserved and no letter is written. */
async function reserveOnly(folder: string): Promise<{ readonly code: number }> {
  const world = testWorld(folder);
  const stopAtOnce = {
    ...world.outside,
    onStop: (callback: () => void) => {
      callback();
      return () => undefined;
    },
  };
  return { code: await run(generate, stopAtOnce) };
}

test('an approved list from standard input is the one that the plan is held to', async () => {
  const folder = await office();
  const dataset = join(folder, 'exports', 'datasets.csv');
  const head = 'Тўплам ID;Ташкилот номи;Тўплам номи;Кечиккан кунлар';
  const row = (id: string) => `${id};Ўзбекистон Республикаси Соғлиқни сақлаш вазирлиги;Шифохоналар;0`;
  writeFileSync(dataset, [head, row('1-003-0016')].join('\r\n'));
  const input = Buffer.from([head, row('1-003-0016'), row('1-003-0017')].join('\r\n'));
  const words = [
    'letter',
    'generate',
    'exports/datasets.csv',
    '--as-of',
    '2022-08-08',
    '--list',
    '-',
    '--json',
  ];
  const saved = await roadmap(folder, [...words, '--plan-out', 'plan.json'], { input });
  expect(saved.code).toBe(0);
  const plan = JSON.parse(readFileSync(join(folder, 'plan.json'), 'utf8'));
  const hash = createHash('sha256').update(input).digest('hex');
  expect(plan.inputs).toContainEqual({ role: 'list', file: '-', sha256: hash });
});

test('an empty --to is refused: it does not mean everybody', async () => {
  const folder = await office();
  for (const to of ['', ',', ' ']) {
    expect((await roadmap(folder, [...generate, '--to', to])).code).toBe(2);
  }
  expect(letterFiles(folder)).toEqual([]);
});

test('a field set twice is refused rather than the last one taken', async () => {
  const folder = await office();
  const { code } = await roadmap(folder, [...generate, '--set', 'a=1', '--set', 'a=2']);
  expect(code).toBe(2);
});

test('a number whose letter is in the folder is not given to another one', async () => {
  const folder = await office();
  const path = join(folder, 'letters', '2022', '01-3-19-09-1-73 SENATE 2022-08-01.docx');
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, 'a letter the register has forgotten');
  const { code, json } = await roadmap(folder, generate);
  expect(code).toBe(4);
  expect(json).toMatchObject({ letters: [], problems: [{ code: 'letter-number-on-disk' }] });
  expect(letterFiles(folder)).toHaveLength(1);
});
