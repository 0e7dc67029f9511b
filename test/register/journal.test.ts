import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Recipient } from '../../src/model/office.ts';
import { chainLines, emptyHead } from '../../src/register/chain.ts';
import { foldEntries } from '../../src/register/entries.ts';
import { journalRows, officialJournal } from '../../src/register/journal-rows.ts';
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
    const { value, problems } = await readJournalFile({ file: 'letters.csv', bytes }, means);
    expect(problems).toEqual([]);
    expect(value).toHaveLength(19);
    expect(value?.every((entry) => entry.measure !== null)).toBe(true);
  });

  it('names every row whose number or date cannot be', async () => {
    const { value, problems } = await readJournalFile(
      csv(
        'Рақам;Сана;Кимга\n03-09/737;08.08.2022;А\n01/3-19-09/1-73;31.02.2022;Б\n01/3-19-09/1-74;08.08.2023;В\n',
      ),
      means,
    );
    expect(value).toBeUndefined();
    expect(problems.map((found) => [found.code, found.place.line])).toEqual([
      ['number-unreadable', 2],
      ['number-bad-date', 3],
      ['number-future-date', 4],
    ]);
  });

  it('names recipients by code where the directory knows the name or its dative', async () => {
    const { value } = await readJournalFile(
      csv(
        'Рақам;Сана;Кимга\n01/3-19-09/1-1;08.08.2022;вазирлар  маҳкамасига\n01/3-19-09/1-2;08.08.2022;Бошқа\n',
      ),
      means,
    );
    expect(value?.map((entry) => entry.recipient)).toEqual(['CM', 'Бошқа']);
  });

  it('exported as the official journal is read again, from CSV and from XLSX', async () => {
    const { value = [] } = await readJournalFile(
      csv('number;date;recipient;subject\n01/3-19-09/1-73;2022-08-08;CM;"=1+1; ўқғҳ"\n'),
      means,
    );
    const writer = { at: '', by: '' };
    const lines = chainLines(
      emptyHead,
      (value ?? []).flatMap((one) => importLines(one, 'file')),
      writer,
    );
    const rows = journalRows(foldEntries(lines), recipients);
    expect(rows).toEqual([['1', '08.08.2022 № 01/3-19-09/1-73', 'Вазирлар Маҳкамасига', '=1+1; ўқғҳ', '']]);
    const head = officialJournal.columns.map((column) => column.heading);
    const text = writeCsv([head, ...rows]);
    expect(text.startsWith('\uFEFFТартиб рақами;')).toBe(true);
    expect(text).toContain(`"'=1+1; ўқғҳ"`);
    const workbook = await writeWorkbook({
      name: 'Журнал',
      title: officialJournal.title,
      columns: officialJournal.columns,
      rows,
    });
    for (const source of [csv(text), { file: 'journal.xlsx', bytes: workbook }]) {
      const again = await readJournalFile(source, means);
      expect(again.problems).toEqual([]);
      expect(again.value).toMatchObject([{ serial: 73, date: '2022-08-08', recipient: 'CM' }]);
    }
  });
});
