import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Recipient } from '../../src/model/office.ts';
import type { JournalEntry } from '../../src/model/register.ts';
import { chainLines, emptyHead } from '../../src/register/chain.ts';
import { foldEntries } from '../../src/register/entries.ts';
import { wholeJournal, wholeJournalRows } from '../../src/register/journal-rows.ts';
import { importLines } from '../../src/register/lines.ts';
import { readJournalFile } from '../../src/runs/journal.ts';
import { writeCsv } from '../../src/table/write-csv.ts';
import { writeWorkbook } from '../../src/table/write-xlsx.ts';

const recipients: readonly Recipient[] = [
  { code: 'CM', name: 'Вазирлар Маҳкамаси', dative: 'Вазирлар Маҳкамасига', from: null, to: null, note: '' },
];
const means = { today: '2022-10-04', recipients };
const csv = (text: string) => ({ file: 'journal.csv', bytes: new TextEncoder().encode(text) });

describe('the paper journal', () => {
  it('of the seed document is read: 19 letters, each with its measure', async () => {
    const bytes = readFileSync('seeds/example/letters.csv');
    const { entries, problems } = await readJournalFile({ file: 'letters.csv', bytes }, means);
    expect(problems).toEqual([]);
    expect(entries).toHaveLength(19);
    expect(entries.every((entry) => entry.measure !== null)).toBe(true);
  });

  it('names every row whose number or date cannot be', async () => {
    const { entries, problems } = await readJournalFile(
      csv(
        'Рақам;Сана;Кимга\n03-09/737;08.08.2022;А\n01/3-19-09/1-73;31.02.2022;Б\n01/3-19-09/1-74;08.08.2023;В\n',
      ),
      means,
    );
    expect(entries.map((entry) => entry.serial)).toEqual([74]);
    expect(problems.map((found) => [found.code, found.place.line])).toEqual([
      ['number-unreadable', 2],
      ['number-bad-date', 3],
      ['number-future-date', 4],
    ]);
  });

  it('names recipients by code where the directory knows the name or its dative', async () => {
    const { entries } = await readJournalFile(
      csv(
        'Рақам;Сана;Кимга\n01/3-19-09/1-1;08.08.2022;вазирлар  маҳкамасига\n01/3-19-09/1-2;08.08.2022;Бошқа\n',
      ),
      means,
    );
    expect(entries.map((entry) => entry.recipient)).toEqual(['CM', 'Бошқа']);
  });

  it.each([
    ['08.08.2022 № 01/3-19-09/1-73', '2022-08-08'],
    ['01/3-19-09/1-73, 08.08.2022', '2022-08-08'],
    ['01/3-19-09/1-73-сон, 2022 йил 8 август', '2022-08-08'],
    ['2022 йил 10 март № 01/3-19-09/1-73', '2022-03-10'],
    ['2022 йилнинг 10 мартдаги 01/3-19-09/1-73-сонли хат', '2022-03-10'],
    ['2022 йил 10 март 01/3-19-09/1-73', '2022-03-10'],
    ['2022-yil 10-mart N 01/3-19-09/1-73', '2022-03-10'],
    ['№ 01/3-19-09/1-73 от 10 марта 2022 г.', '2022-03-10'],
    ['10.03.2022 й. №01/3-19-09/1-73', '2022-03-10'],
    ['2022-03-10 01/3-19-09/1-73', '2022-03-10'],
  ])('%s is read as a journal has it', async (text, day) => {
    const head = 'Ҳужжатнинг чиқиш санаси ва рақами;Ҳужжат кимга йўлланган';
    const { entries, problems } = await readJournalFile(csv(`${head}\n"${text}";Бошқа\n`), means);
    expect(problems).toEqual([]);
    expect(entries).toMatchObject([{ unit: '01/3', file: '19-09/1', serial: 73, date: day }]);
  });

  it.each(['№ 01/3-19-09/1-73', '01/3-19-09/1-73-сон', '01/3-19-09/1-73'])(
    'the number is read from %s in a column of its own, and the date may be beside it',
    async (text) => {
      const apart = await readJournalFile(csv(`Рақам;Сана;Кимга\n${text};08.08.2022;А\n`), means);
      const together = await readJournalFile(csv(`Рақам;Сана;Кимга\n${text} 08.08.2022;;А\n`), means);
      for (const { entries, problems } of [apart, together]) {
        expect([problems, entries]).toMatchObject([[], [{ serial: 73, date: '2022-08-08' }]]);
      }
    },
  );

  it.each([
    ['01/3-19-09/1-73а', '08.08.2022', 'number-unreadable', {}],
    ['01/3-19-09/1-73/2', '08.08.2022', 'number-unreadable', {}],
    ['01/3-19-09/1-73 ёки 74', '08.08.2022', 'number-unreadable', {}],
    ['01/3-19-09/1-73', '8.8.22', 'number-short-year', { form: '08.08.2022' }],
    ['01/3-19-09/1-73', '08-08-22', 'number-short-year', { form: '08.08.2022' }],
    ['01/3-19-09/1-73', '2022 йил 31 февраль', 'number-bad-date', {}],
    ['01/3-19-09/1-73', '8 ёки 9 август 2022', 'number-bad-date', {}],
    ['01/3-19-09/1-73', '', 'number-bad-date', {}],
  ])('%s of %s is refused: %s', async (number, date, code, args) => {
    const { problems } = await readJournalFile(csv(`Рақам;Сана;Кимга\n${number};${date};А\n`), means);
    expect(problems).toMatchObject([{ code, args }]);
  });

  it('exported for a spreadsheet loses nothing when it is read again, from CSV and from XLSX', async () => {
    const rows = [
      'number;date;recipient;subject;kind;asOf;measure;act;status;note',
      '01/3-19-09/1-73;2022-08-08;CM;"=1+1; ўқғҳ";monitoring-cabinet;07.08.2022;3.3;23.12.2020;;"-изоҳ: биринчи"',
      '01/3-19-09/1-74;2022-08-08;Бошқа идора;-;;;;;void;хат юборилмади',
      '01/3-24-12-1;2022-08-09;;;;;;;reserved;котибият учун',
      '01/3-24-12-2;2022-08-09;;;;;;;;Бекор қилинган эмас',
    ];
    const before = await readJournalFile(csv(`${rows.join('\n')}\n`), means);
    expect(before.problems).toEqual([]);
    const entriesOf = (entries: readonly JournalEntry[]) =>
      foldEntries(
        chainLines(
          emptyHead,
          entries.flatMap((one) => importLines(one, 'file')),
          { at: '', by: '' },
        ),
      );
    const entries = entriesOf(before.entries);
    const written = wholeJournalRows(entries, recipients);
    expect(written[0]?.slice(0, 5)).toEqual([
      '1',
      '08.08.2022 № 01/3-19-09/1-73',
      'Вазирлар Маҳкамасига',
      '=1+1; ўқғҳ',
      '-изоҳ: биринчи',
    ]);
    const { title, columns } = wholeJournal;
    const text = writeCsv([columns.map((column) => column.heading), ...written]);
    expect(text.startsWith('\uFEFFТартиб рақами;')).toBe(true);
    expect(text).toContain(`"'=1+1; ўқғҳ"`);
    const workbook = await writeWorkbook({ name: 'Журнал', title, columns, rows: written });
    for (const source of [csv(text), { file: 'journal.xlsx', bytes: workbook }]) {
      const again = await readJournalFile(source, means);
      expect(again.problems).toEqual([]);
      expect(entriesOf(again.entries)).toEqual(entries);
    }
  });
});
