import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { office, roadmap } from '../support/office.ts';
import { outlineDocx } from '../support/outline.ts';

const circular = [
  ...['letter', 'generate', '--kind', 'circular-list', '--set', 'deadline=2022-08-25'],
  ...['--to', 'AGROBANK,ANDIJON,KUTUBXONA', '--date', '2022-08-08', '--json'],
];
const errorsOf = ({ json }: Awaited<ReturnType<typeof roadmap>>) =>
  (json.problems as readonly { severity: string; code: string }[])
    .filter((found) => found.severity === 'error')
    .map((found) => found.code);
const filesIn = (folder: string) => readdirSync(join(folder, 'letters', '2022')).sort();
const names = ['AGROBANK', 'AGROBANK ANDIJON KUTUBXONA', 'ANDIJON', 'KUTUBXONA'].map(
  (codes) => `01-3-24-12-1 ${codes} 2022-08-08.docx`,
);

test('a circular with --each is one number and one entry, with a file for each recipient beside the mailing list', async () => {
  const folder = await office();
  const ran = await roadmap(folder, [...circular, '--each']);
  expect(ran.code).toBe(0);
  expect(ran.json.letters).toHaveLength(1);
  expect(ran.json.letters[0]).toMatchObject({
    number: '01/3-24-12-1',
    recipient: 'AGROBANK ANDIJON KUTUBXONA',
    copies: [{ recipient: 'AGROBANK' }, { recipient: 'ANDIJON' }, { recipient: 'KUTUBXONA' }],
  });
  expect(filesIn(folder)).toEqual(names);
  const { json } = await roadmap(folder, ['register', 'list', '--json']);
  expect(json.entries).toHaveLength(1);
  expect((await roadmap(folder, ['register', 'verify', '--files', '--json'])).code).toBe(0);
});

test('again gives all files back byte for byte, and so does the same command; it gives no second number', async () => {
  const folder = await office();
  await roadmap(folder, [...circular, '--each']);
  const read = () => names.map((name) => readFileSync(join(folder, 'letters', '2022', name)));
  const before = read();
  for (const name of names) rmSync(join(folder, 'letters', '2022', name));
  const again = await roadmap(folder, ['letter', 'again', '01/3-24-12-1', '--json']);
  expect([again.code, read()]).toEqual([0, before]);
  rmSync(join(folder, 'letters', '2022', names[2] ?? ''));
  const repeated = await roadmap(folder, [...circular, '--each']);
  expect(repeated.json.letters).toMatchObject([{ number: '01/3-24-12-1', reused: true }]);
  expect(read()).toEqual(before);
});

test("a recipient's changed or missing file is found, and is not written over", async () => {
  const folder = await office();
  await roadmap(folder, [...circular, '--each']);
  writeFileSync(join(folder, 'letters', '2022', names[0] ?? ''), 'changed');
  rmSync(join(folder, 'letters', '2022', names[2] ?? ''));
  const { json } = await roadmap(folder, ['register', 'verify', '--files', '--json']);
  expect(json.problems).toMatchObject([
    { code: 'number-file-altered', file: `letters/2022/${names[0]}` },
    { code: 'number-file-missing', file: `letters/2022/${names[2]}` },
  ]);
  expect((await roadmap(folder, [...circular, '--each'])).code).toBe(4);
});

test("a recipient's letter is addressed to it alone; the circular names nobody but has the list", async () => {
  const folder = await office();
  await roadmap(folder, [...circular, '--each']);
  const outlines = names.map((name) => outlineDocx(readFileSync(join(folder, 'letters', '2022', name))));
  const addressee = (outline: string) => /indent 85mm bold 14pt: (.*)/u.exec(outline)?.[1];
  expect(outlines.map(addressee)).toEqual([
    '“Агробанк” акциядорлик тижорат банкига',
    'Вазирлик ва идораларга (рўйхат бўйича)',
    'Андижон вилояти ҳокимлигига',
    'Алишер Навоий номидаги Ўзбекистон Миллий кутубхонасига',
  ]);
  expect(outlines.map((outline) => outline.includes('РЎЙХАТИ'))).toEqual([false, true, false, false]);
  expect(outlines.filter((outline) => outline.includes('01/3-24-12-1'))).toHaveLength(4);
});

test('the same circular with and without --each is not the same letter: the second is refused', async () => {
  const folder = await office();
  await roadmap(folder, circular);
  const other = await roadmap(folder, [...circular, '--each']);
  expect([other.code, errorsOf(other)]).toEqual([4, ['number-contents-changed']]);
  expect(filesIn(folder)).toEqual([names[1]]);
});

test('--each is refused for a kind that gives each recipient its own number', async () => {
  const folder = await office();
  const monitoring = ['letter', 'generate', 'exports/2022-08.csv', '--each', '--json'];
  const refused = await roadmap(folder, monitoring);
  expect([refused.code, errorsOf(refused)]).toEqual([1, ['plan-each-not-shared']]);
});

const toGroup = [
  ...['letter', 'generate', '--kind', 'circular-list', '--set', 'deadline=2022-08-25'],
  ...['--date', '2022-08-08', '--each', '--json'],
];

test('--each of a circular to MIN59 writes a letter to each of its 59 members under the one number, addressed to it alone', async () => {
  const folder = await office();
  const ran = await roadmap(folder, toGroup);
  expect(ran.code).toBe(0);
  expect(ran.json.letters).toMatchObject([{ number: '01/3-24-12-1', recipient: 'MIN59' }]);
  const files = filesIn(folder);
  expect(files).toHaveLength(60);
  const outline = (code: string) =>
    outlineDocx(readFileSync(join(folder, 'letters', '2022', `01-3-24-12-1 ${code} 2022-08-08.docx`)));
  expect(outline('MUDOFAA')).toContain('14pt: Ўзбекистон Республикаси Мудофаа вазирлигига');
  expect(outline('MUDOFAA')).not.toMatch(/59\sта/u);
  expect(outline('MIN59')).toMatch(/14pt: 59\sта вазирлик ва идораларга/u);
  expect(outline('MIN59')).toContain('59 | Ўзбекистон Республикаси Молия вазирлиги ҳузуридаги');
  expect((await roadmap(folder, ['register', 'verify', '--files', '--json'])).code).toBe(0);
});

test('on a day after a reform members are the bodies that go on, each once; it is said', async () => {
  const folder = await office();
  const ran = await roadmap(
    folder,
    [
      ...['letter', 'generate', '--kind', 'circular-list', '--set', 'deadline=2023-03-25'],
      ...['--date', '2023-03-01', '--each', '--json'],
    ],
    { now: '2023-03-01T05:00:00.000Z' },
  );
  const [letter] = ran.json.letters as readonly { copies: readonly { recipient: string }[] }[];
  const codes = (letter?.copies ?? []).map(({ recipient }) => recipient);
  expect(new Set(codes).size).toBe(codes.length);
  expect(codes).toContain('1-001');
  expect(codes).not.toContain('MOLIYA');
  const said = (ran.json.problems as readonly { code: string; file: string }[]).filter(
    ({ file }) => file === 'groups.csv',
  );
  expect(said.map(({ code }) => code).sort()).toEqual(['plan-group-count', 'plan-members-followed']);
});

test('without groups.csv, as in a workspace of an older program, a circular to MIN59 is one letter', async () => {
  const folder = await office();
  rmSync(join(folder, 'groups.csv'));
  const ran = await roadmap(folder, toGroup);
  expect([ran.code, filesIn(folder)]).toEqual([0, ['01-3-24-12-1 MIN59 2022-08-08.docx']]);
});

test('doctor names a member that has no body, and letter kinds counts the members of the day', async () => {
  const folder = await office();
  const path = join(folder, 'groups.csv');
  writeFileSync(path, readFileSync(path, 'utf8').replace('MIN59;MUDOFAA;', 'MIN59;MUDOFA;'));
  const { json } = await roadmap(folder, ['doctor', '--json']);
  expect(json.problems).toMatchObject(
    expect.arrayContaining([
      expect.objectContaining({ code: 'plan-unknown-member', file: 'groups.csv', line: 13 }),
    ]),
  );
  // A letter that needs no members is not stopped by them.
  const without = await roadmap(
    folder,
    toGroup.filter((word) => word !== '--each'),
  );
  expect(without.code).toBe(0);
});
