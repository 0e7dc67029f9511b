import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { testFolder } from '../support/folder.ts';
import { office, roadmap } from '../support/office.ts';

const sheet = 'packs/2022-08-jonatish.xlsx';
const build = [
  'pack',
  'build',
  '--month',
  '2022-08',
  'exports/2022-08.csv',
  '--date',
  '2022-08-08',
  '--json',
];
const later = { now: '2022-08-20T05:00:00.000Z' };

/** Types texts into cells of the list, as Excel keeps them: in the cell itself. */
function typeInto(folder: string, cells: Readonly<Record<string, string>>): void {
  const files = unzipSync(readFileSync(join(folder, sheet)));
  const name = 'xl/worksheets/sheet1.xml';
  const xml = Object.entries(cells).reduce(
    (text, [cell, typed]) =>
      text.replace(new RegExp(`(<c r="${cell}"[^>]*>)<is>.*?</is>`, 'u'), `$1<is><t>${typed}</t></is>`),
    strFromU8(files[name] ?? new Uint8Array()),
  );
  writeFileSync(join(folder, sheet), zipSync({ ...files, [name]: strToU8(xml) }));
}

const bothSent = {
  ...{ G3: '09.08.2022', H3: 'E-XAT', I3: '12-08/2022' },
  ...{ G4: '10.08.2022', H4: 'почта', I4: '' },
};

async function packed(): Promise<string> {
  const folder = await office();
  expect((await roadmap(folder, build)).code).toBe(0);
  return folder;
}

const dispatch = (folder: string, file = sheet) =>
  roadmap(folder, ['pack', 'dispatch', file, '--json'], later);
const sentOf = async (folder: string) =>
  ((await roadmap(folder, ['register', 'list', '--json'])).json.entries as readonly { sent: unknown }[]).map(
    ({ sent }) => sent,
  );
const problemsOf = ({ json }: Awaited<ReturnType<typeof roadmap>>) =>
  (json.problems as readonly { code: string; cell: string | null; severity: string }[]).map(
    ({ code, cell }) => `${cell} ${code}`,
  );

describe('pack dispatch', () => {
  test('reads the marks of a filled-in list into the register; a receipt stays the characters it is', async () => {
    const folder = await packed();
    typeInto(folder, bothSent);
    const { code, json } = await dispatch(folder);
    expect(code).toBe(0);
    expect(json).toMatchObject({
      marks: [
        { number: '01/3-19-09/1-73', sent: '2022-08-09', means: 'e-xat', receipt: '12-08/2022', new: true },
        { number: '01/3-19-09/1-74', sent: '2022-08-10', means: 'post', receipt: '', new: true },
      ],
      unmarked: 0,
    });
    expect(await sentOf(folder)).toEqual([
      [{ recipient: null, date: '2022-08-09', means: 'e-xat', receipt: '12-08/2022' }],
      [{ recipient: null, date: '2022-08-10', means: 'post', receipt: '' }],
    ]);
    const shown = await roadmap(folder, ['register', 'show', '73', '--lang', 'en']);
    expect(shown.out).toContain('sent: 09.08.2022, E-XAT, № 12-08/2022');
    const listed = await roadmap(folder, ['register', 'list', '--lang', 'en']);
    expect(listed.out).toContain('issued, sent 10.08.2022');
    expect((await roadmap(folder, ['register', 'find', '12-08/2022', '--json'])).json.entries).toHaveLength(
      1,
    );
    expect((await roadmap(folder, ['register', 'verify', '--files', '--json'])).code).toBe(0);
  });

  test('the same list again changes nothing; a receipt that came later is one more line', async () => {
    const folder = await packed();
    typeInto(folder, bothSent);
    await dispatch(folder);
    const head = async () => (await roadmap(folder, ['register', 'verify', '--json'])).json.head;
    const before = await head();
    const again = await dispatch(folder);
    expect([again.code, await head()]).toEqual([0, before]);
    expect(again.json.marks).toMatchObject([{ new: false }, { new: false }]);
    typeInto(folder, { I4: 'RR123456789UZ' });
    expect((await dispatch(folder)).json.marks).toMatchObject([{ receipt: 'RR123456789UZ', new: true }, {}]);
    expect((await sentOf(folder))[1]).toMatchObject([{ date: '2022-08-10', receipt: 'RR123456789UZ' }]);
  });

  test('every bad row is named by its cell, and nothing is written', async () => {
    const folder = await packed();
    typeInto(folder, { G3: '07.08.2022', H3: 'E-XAT', G4: '21.08.2022', H4: 'кабутар' });
    const ran = await dispatch(folder);
    expect([ran.code, problemsOf(ran)]).toEqual([
      1,
      ['G3 dispatch-day-before-letter', 'G4 dispatch-day-to-come', 'H4 dispatch-unknown-means'],
    ]);
    expect(await sentOf(folder)).toEqual([[], []]);
  });

  test('a row moved under another number is refused: the recipient is not that of the letter', async () => {
    const folder = await packed();
    typeInto(folder, { ...bothSent, B3: '01/3-19-09/1-74', B4: '01/3-19-09/1-73' });
    const ran = await dispatch(folder);
    expect([ran.code, problemsOf(ran)]).toEqual([
      4,
      ['D3 dispatch-other-recipient', 'D4 dispatch-other-recipient'],
    ]);
  });

  test('two clerks at once with the same list: each mark is one line', async () => {
    const folder = await packed();
    typeInto(folder, bothSent);
    const runs = await Promise.all([dispatch(folder), dispatch(folder)]);
    expect(runs.map(({ code }) => code)).toEqual([0, 0]);
    expect((await roadmap(folder, ['register', 'verify', '--json'])).json.lines).toBe(1 + 2 * 2 + 2);
  });

  test('the marks go with an exported journal, read into another register, and with a register that moves', async () => {
    const folder = await packed();
    typeInto(folder, bothSent);
    await dispatch(folder);
    const sent = await sentOf(folder);
    for (const format of ['csv', 'xlsx']) {
      const other = testFolder();
      await roadmap(folder, [
        'register',
        'export',
        '--format',
        format,
        '--out',
        `journal.${format}`,
        '--json',
      ]);
      await roadmap(other, ['init', '--json']);
      cpSync(join(folder, `journal.${format}`), join(other, `journal.${format}`));
      expect((await roadmap(other, ['register', 'import', `journal.${format}`, '--json'], later)).code).toBe(
        0,
      );
      expect(await sentOf(other)).toEqual(sent);
    }
    expect((await roadmap(folder, ['register', 'move', '--to', 'moved.db', '--json'])).code).toBe(0);
    expect(await sentOf(folder)).toEqual(sent);
  });

  test('a register of an older program takes marks and stays whole', async () => {
    const folder = testFolder();
    cpSync('fixtures/before/workspace', folder, { recursive: true });
    writeFileSync(
      join(folder, 'marks.csv'),
      'Рақам;Жўнатилган сана;Жўнатиш усули\n01/3-19-09/1-84;09.08.2022;E-XAT\n',
    );
    const ran = await dispatch(folder, 'marks.csv');
    expect(ran.json).toMatchObject({ ok: true, marks: [{ number: '01/3-19-09/1-84', new: true }] });
    expect((await roadmap(folder, ['register', 'verify', '--files', '--json'])).code).toBe(0);
  });

  test('of a circular with a letter for each, each is marked by itself; it is sent when all are', async () => {
    const folder = await office();
    const to = ['--to', 'AGROBANK,ANDIJON', '--date', '2022-08-08', '--each', '--json'];
    await roadmap(folder, [
      'letter',
      'generate',
      '--kind',
      'circular-list',
      '--set',
      'deadline=2022-08-25',
      ...to,
    ]);
    const mark = async (rows: string) => {
      writeFileSync(join(folder, 'marks.csv'), `Рақам;Адресат коди;Жўнатилган сана;Жўнатиш усули\n${rows}`);
      return dispatch(folder, 'marks.csv');
    };
    const unsent = async () =>
      (await roadmap(folder, ['status', '--json'])).json.month as { readonly unsent: readonly string[] };
    expect((await mark('01/3-24-12-1;ANDIJON;09.08.2022;почта\n')).code).toBe(0);
    expect((await unsent()).unsent).toEqual(['01/3-24-12-1']);
    expect((await mark('01/3-24-12-1;AGROBANK;09.08.2022;e-xat\n')).code).toBe(0);
    expect((await unsent()).unsent).toEqual([]);
    expect((await mark('01/3-24-12-1;BUXORO;09.08.2022;e-xat\n')).code).toBe(4);
  });

  test('a pack built again keeps its bytes; its list has the marks that are known, and is left when it has others', async () => {
    const folder = await packed();
    const zip = readFileSync(join(folder, 'packs/2022-08.zip'));
    typeInto(folder, bothSent);
    const waiting = await roadmap(folder, build, later);
    expect(problemsOf(waiting)).toContain('null dispatch-list-unread');
    await dispatch(folder);
    rmSync(join(folder, sheet));
    expect((await roadmap(folder, build, later)).code).toBe(0);
    expect(readFileSync(join(folder, 'packs/2022-08.zip')).equals(zip)).toBe(true);
    expect((await dispatch(folder)).json.marks).toMatchObject([{ new: false }, { new: false }]);
  });
});
