import { deflateRawSync } from 'node:zlib';
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import type { Source } from '../../src/model/table.ts';
import { writeSheets } from '../../src/table/write-workbook.ts';
import { monitor, told } from '../ingest/sources.ts';

const head = ['Ташкилот номи', 'Рўйхат бўйича', 'Жойлаштирилган', 'Муддатида янгиланган', 'Муддати ўтган'];
type Book = Parameters<typeof writeXlsx>[0];
type Rows = NonNullable<Book['sheets'][number]['rows']>;

async function book(rows: Rows, more: Partial<Book> = {}, name = 'Август'): Promise<Source> {
  return { file: 'e.xlsx', bytes: await writeXlsx({ sheets: [{ name, rows }], ...more }) };
}

describe('workbooks', () => {
  it('give the same figures as the same table in CSV, and problems name the cell', async () => {
    const { value, problems } = await monitor([
      await book([
        ['2022 йил 8 август ҳолатига'],
        head,
        ['Адлия', 12, 10, 7, 3],
        ['Молия', 8, 8, 8, 0],
        ['Жами', 20, 18, 15, 3],
      ]),
    ]);
    expect([problems, value?.asOf, value?.totals.percent]).toEqual([[], '2022-08-08', 75]);
    const wrong = await monitor([await book([head, [], ['Адлия', 12, 10, 7, 'уч']])]);
    expect(
      wrong.problems.map(({ code, place }) => [code, place.cell, place.line, place.column, place.sheet]),
    ).toEqual([['ingest-bad-count', 'E3', 3, 5, 'Август']]);
  });

  it('take a percentage as Excel keeps it: 0.583333 shown as 58,3 %', async () => {
    const rows: Rows = [
      [...head, 'Фоиз'],
      ['Адлия', 12, 10, 7, 3, 7 / 12],
    ];
    expect((await monitor([await book(rows)])).problems).toEqual([]);
    expect(told(await monitor([await book([rows[0] ?? [], ['Адлия', 12, 10, 7, 3, 0.59]])]))).toEqual([
      '2:6 ingest-percent-disagrees',
    ]);
  });

  it('read days from date cells and from serials, in the systems of 1900 and 1904; serial 60 is no day', async () => {
    const fields = ['Тўплам ID', 'Ташкилот номи', 'Янгилаш муддати'];
    const due = (cell: Rows[number][number], more: Partial<Book> = {}) =>
      book([fields, ['1-014-0001', 'Адлия', cell]], more).then((source) =>
        monitor([source], { asOf: '2022-08-08' }),
      );
    expect((await due(new Date(Date.UTC(2022, 7, 1)))).value?.datasets[0]?.due).toBe('2022-08-01');
    expect((await due(44774)).value?.datasets[0]?.due).toBe('2022-08-01');
    expect((await due(44774 - 1462, { dateSystem: '1904' })).value?.datasets[0]?.due).toBe('2022-08-01');
    expect(told(await due(60))).toEqual(['2:3 ingest-bad-date']);
  });

  it('never make IDs into numbers or days', async () => {
    const rows: Rows = [
      ['Тўплам ID', 'Ташкилот номи', 'Кечиккан кунлар'],
      ['1-003-0016', 'Транспорт', 0],
    ];
    expect((await monitor([await book(rows)])).value?.datasets[0]?.id).toBe('1-003-0016');
  });

  it('report hidden columns as they report hidden rows: their figures count', async () => {
    const columns = [{}, {}, { hidden: true }, {}, {}];
    const sheets = [{ name: 'Мониторинг', rows: [head, ['Молия', 1, 1, 1, 0]], columns }];
    const { problems } = await monitor([{ file: 'e.xlsx', bytes: await writeXlsx({ sheets }) }]);
    expect(problems.map(({ code, args }) => [code, args.lines, args.columns])).toEqual([
      ['table-hidden-rows', '', 'C'],
    ]);
  });

  it('leave out hidden sheets unless one is named', async () => {
    const sheets: Book['sheets'] = [
      { name: 'Эски', hidden: true, rows: [head, ['Молия', 1, 1, 1, 0]] },
      { name: 'Янги', rows: [head, ['Адлия', 2, 2, 2, 0]] },
    ];
    const source = { file: 'e.xlsx', bytes: await writeXlsx({ sheets }) };
    expect((await monitor([source])).value?.bodies[0]?.agency).toBe('Адлия');
    expect((await monitor([source], { sheet: 'Эски' })).value?.bodies[0]?.agency).toBe('Молия');
  });

  it('cut at any byte are an error, never figures', async () => {
    const { bytes } = await book([head, ['Адлия', 12, 10, 7, 3]]);
    for (let length = 1; length < bytes.length; length += 7) {
      const { value, problems } = await monitor([{ file: 'e.xlsx', bytes: bytes.subarray(0, length) }]);
      expect(value).toBeUndefined();
      expect(problems.map((found) => found.code)).toContainEqual(
        expect.stringMatching(/^table-(?:cut-workbook|wrong-format|empty)$/u),
      );
    }
  });

  it('with one byte changed are an error or give the same figures', async () => {
    const { bytes } = await book([head, ['Адлия', 12, 10, 7, 3]]);
    for (let at = 0; at < bytes.length; at += 3) {
      const bad = Uint8Array.from(bytes);
      bad[at] = (bad[at] ?? 0) ^ 0x55;
      const { value } = await monitor([{ file: 'e.xlsx', bytes: bad }]);
      if (value !== undefined)
        expect([at, value.totals.listed, value.bodies[0]?.agency]).toEqual([at, 12, 'Адлия']);
    }
  });

  it('that unpack to far more than they weigh are refused before they are unpacked', async () => {
    const zeros = deflateRawSync(Buffer.alloc(20_000_000));
    expect(
      told(await monitor([{ file: 'e.xlsx', bytes: zipOf('xl/workbook.xml', zeros, 20_000_000) }])),
    ).toEqual(['-:- table-zip-bomb']);
    const lying = Buffer.concat([zipOf('_rels/.rels', zeros, 100), Buffer.from('xl/workbook.xml')]);
    expect(told(await monitor([{ file: 'e.xlsx', bytes: lying }]))).toEqual(['-:- table-zip-bomb']);
  });
});

/** A ZIP of one member whose directory says what it likes about its size. */
function zipOf(name: string, data: Uint8Array, size: number): Uint8Array {
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(8, 8);
  local.writeUInt32LE(data.length, 18);
  local.writeUInt32LE(size, 22);
  local.writeUInt16LE(name.length, 26);
  const central = Buffer.alloc(46);
  central.writeUInt32LE(0x02014b50, 0);
  central.writeUInt16LE(8, 10);
  central.writeUInt32LE(data.length, 20);
  central.writeUInt32LE(size, 24);
  central.writeUInt16LE(name.length, 28);
  const end = Buffer.alloc(22);
  const start = local.length + name.length + data.length;
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(central.length + name.length, 12);
  end.writeUInt32LE(start, 16);
  return Buffer.concat([local, Buffer.from(name), data, central, Buffer.from(name), end]);
}

describe('writeSheets', () => {
  it('writes texts as texts, also those that begin like a formula, and can be read again', async () => {
    const rows = [head, ['=1+1', 12, 10, 7, 3]];
    const bytes = await writeSheets([{ name: 'Йиғма: [8/2022]', rows, widths: [30] }]);
    const { value, problems } = await monitor([{ file: 'e.xlsx', bytes }]);
    expect(problems.map((found) => [found.code, found.place.value, found.place.sheet])).toEqual([
      ['ingest-agency-not-cyrillic', '=1+1', 'Йиғма- -8-2022-'],
    ]);
    expect(value).toBeUndefined();
    expect(await writeSheets([{ name: 'Йиғма: [8/2022]', rows, widths: [30] }])).toEqual(bytes);
  });
});
