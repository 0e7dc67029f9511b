import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { csv, headings, monitor, told } from '../ingest/sources.ts';

type Cell = string | number | null;
const head = headings.split(';');

async function book(
  rows: readonly (readonly Cell[])[],
  more: Readonly<Record<string, unknown>> = {},
): Promise<Uint8Array> {
  return writeXlsx({ sheets: [{ name: 'Лист1', rows: rows.map((row) => [...row]), ...more }] });
}

/** A workbook with its parts changed by hand, as other writers make them. */
function changed(bytes: Uint8Array, change: (parts: Record<string, Uint8Array>) => void): Uint8Array {
  const parts = unzipSync(bytes);
  change(parts);
  return zipSync(parts);
}

function replaceIn(parts: Record<string, Uint8Array>, name: string, from: string | RegExp, to: string): void {
  const part = parts[name];
  if (part === undefined) throw new Error(`no ${name}`);
  parts[name] = strToU8(strFromU8(part).replace(from, to));
}

const read = (bytes: Uint8Array) => monitor([{ file: 'e.xlsx', bytes }]);
const right = [['Адлия вазирлиги', 1]];
const bodiesOf = (value: Awaited<ReturnType<typeof read>>['value']) =>
  value?.bodies.map(({ agency, listed }) => [agency, listed]);

describe('a workbook', () => {
  it('whose workbook part has another name is read', async () => {
    const bytes = changed(await book([head, ['Адлия вазирлиги', 1, 1, 1, 0]]), (parts) => {
      const names = Object.keys(parts);
      for (const name of names.filter((one) => /^xl\/(?:_rels\/)?workbook\.xml/u.test(one))) {
        parts[name.replace('workbook.xml', 'book2.xml')] = parts[name] ?? new Uint8Array();
        delete parts[name];
      }
      replaceIn(parts, '_rels/.rels', 'xl/workbook.xml', 'xl/book2.xml');
      replaceIn(parts, '[Content_Types].xml', '/xl/workbook.xml', '/xl/book2.xml');
    });
    const { value, problems } = await read(bytes);
    expect([told({ value, problems }), bodiesOf(value)]).toEqual([[], right]);
  });

  it('with cells styled to the end of the sheet is read, and a far remark is passed over', async () => {
    const bytes = changed(await book([head, ['Адлия вазирлиги', 1, 1, 1, 0]]), (parts) => {
      const far = '<row r="1048576"><c r="XFD1048576" t="inlineStr"><is><t>x</t></is></c></row></sheetData>';
      const styled = Array.from(
        { length: 20_000 },
        (_, at) => `<row r="${at + 3}"><c r="A${at + 3}"/></row>`,
      ).join('');
      replaceIn(parts, 'xl/worksheets/sheet1.xml', '</sheetData>', styled + far);
    });
    const { value, problems, rows } = await read(bytes);
    expect([told({ value, problems }), bodiesOf(value)]).toEqual([[], right]);
    expect(rows).toMatchObject({ read: 1_048_576, bodies: 1, skipped: { note: 1, blank: 1_048_573 } });
  });

  it('with a name merged over several rows fills it down, and never a figure', async () => {
    const ids = ['Тўплам ID', 'Ташкилот номи', 'Кечиккан кунлар'];
    const merged = { startRow: 1, startCol: 1, endRow: 2, endCol: 1 };
    const { value } = await read(
      await book([ids, ['1-003-0001', 'Адлия вазирлиги', 0], ['1-003-00012', null, 3]], { merges: [merged] }),
    );
    expect(value?.bodies.map(({ agency, listed, overdue }) => [agency, listed, overdue])).toEqual([
      ['Адлия вазирлиги', 2, 1],
    ]);
    const figures = { startRow: 1, startCol: 1, endRow: 2, endCol: 1 };
    const twice = await read(
      await book([head, ['Адлия вазирлиги', 1, 1, 1, 0], ['Молия вазирлиги', null, 1, 1, 0]], {
        merges: [figures],
      }),
    );
    expect(told(twice)).toEqual(['3:2 ingest-empty-cell']);
  });

  it('with a million cells that share one long text is refused with its size, soon', async () => {
    const bytes = changed(await book([head, ['Адлия вазирлиги', 1, 1, 1, 0]]), (parts) => {
      const cells = '<c t="s"><v>0</v></c>'.repeat(100);
      const rows = Array.from({ length: 10_000 }, (_, at) => `<row r="${at + 3}">${cells}</row>`).join('');
      replaceIn(parts, 'xl/worksheets/sheet1.xml', '</sheetData>', `${rows}</sheetData>`);
      parts['xl/sharedStrings.xml'] = strToU8(
        `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><t>${'x'.repeat(100_000)}</t></si>${'<si/>'.repeat(20)}</sst>`,
      );
    });
    const before = performance.now();
    const { problems } = await read(bytes);
    expect(problems.map(({ code }) => code)).toEqual(['table-workbook-too-large']);
    expect(performance.now() - before).toBeLessThan(30_000);
  }, 60_000);

  it('with #REF! in a figure is refused at its cell', async () => {
    const { problems } = await read(await book([head, ['Адлия вазирлиги', '#REF!', 1, 1, 0]]));
    expect(problems.map(({ code, place }) => [code, place.cell])).toContainEqual(['table-error-value', 'B2']);
  });

  it('with a control character written as _x0007_ is refused at its cell', async () => {
    const bytes = changed(await book([head, ['Адлия вазирлиги', 1, 1, 1, 0]]), (parts) => {
      for (const name of Object.keys(parts).filter((one) => /sharedStrings|sheet1\.xml$/u.test(one)))
        replaceIn(parts, name, 'Адлия вазирлиги', 'Адлия_x0007_ вазирлиги');
    });
    const { problems } = await read(bytes);
    expect(problems.map(({ code, place }) => [code, place.cell])).toContainEqual([
      'table-control-character',
      'A2',
    ]);
  });
});

describe('headings', () => {
  it('never take a group for the figures of one of its parts', async () => {
    const { value, problems } = await monitor([
      csv([
        'Ташкилот номи;Рўйхат бўйича;Жойлаштирилган;;Муддатида янгиланган;Муддати ўтган',
        ';;I чорак;II чорак;;',
        'Адлия вазирлиги;1;1;1;1;0',
      ]),
    ]);
    expect(value).toBeUndefined();
    expect(problems.map(({ code, args }) => [code, args.field])).toContainEqual([
      'table-missing-column',
      'placed',
    ]);
  });

  it('that mean the opposite are never proposed', async () => {
    const { problems } = await monitor([
      csv([`${headings};Муддатида янгиланмагани`, 'Адлия вазирлиги;1;1;1;0;0']),
    ]);
    const unknown = problems.find(({ code }) => code === 'table-unknown-column');
    expect(unknown?.args.field).not.toBe('updated');
  });

  it('of 900,000 characters, and names, are refused before anything compares them', async () => {
    const long = 'Ташкилот '.repeat(100_000);
    const before = performance.now();
    expect(told(await monitor([csv([`${headings};${long}`, 'Адлия вазирлиги;1;1;1;0;'])]))).toContain(
      '1:6 table-long-cell',
    );
    expect(told(await monitor([csv([headings, `${long};1;1;1;0`])]))).toEqual(['2:1 table-long-cell']);
    expect(performance.now() - before).toBeLessThan(10_000);
  });

  it('of nested JSON records are above their parts', async () => {
    const record = {
      'Ташкилот номи': 'Адлия',
      'Рўйхат бўйича': 1,
      Жойлаштирилган: { жами: 1, 'Муддатида янгиланган': 1, 'Муддати ўтган': 0 },
    };
    const { value } = await monitor([{ file: 'e.json', bytes: Buffer.from(JSON.stringify([record])) }]);
    expect(value?.totals).toMatchObject({ listed: 1, placed: 1, updated: 1, overdue: 0 });
  });
});

describe('a text in another encoding', () => {
  const text = `${head.join(';')}\nАдлия вазирлиги;1;1;1;0\n`.replaceAll('қ', 'к').replaceAll('ў', 'у');
  const koi8 = new Map(
    [...'юабцдефгхийклмнопярстужвьызшэщчъЮАБЦДЕФГХИЙКЛМНОПЯРСТУЖВЬЫЗШЭЩЧЪ'].map((letter, at) => [
      letter,
      0xc0 + at,
    ]),
  );
  const dos = (letter: string): number => {
    const at = letter.charCodeAt(0) - 0x410;
    return at < 48 ? 0x80 + at : 0xe0 + at - 48;
  };
  const bytesBy = (code: (letter: string) => number) =>
    Uint8Array.from([...text], (letter) => (/[А-я]/u.test(letter) ? code(letter) : letter.charCodeAt(0)));

  it.each([
    ['KOI8-R', bytesBy((letter) => koi8.get(letter) ?? 0x3f)],
    ['CP866 (DOS)', bytesBy(dos)],
    [
      'Windows-1252',
      Uint8Array.from([...`Agency;Listed;Placed;Updated;Overdue\nMinist\u00E8re;1;1;1;0\n`], (one) =>
        one.charCodeAt(0),
      ),
    ],
  ])('%s is called by its name', async (name, bytes) => {
    const { problems } = await monitor([{ file: 'e.csv', bytes }]);
    expect(problems.map(({ code, args }) => [code, args.encoding])).toEqual([['table-other-encoding', name]]);
  });

  it('that is Windows-1251 stays so, in capitals too', async () => {
    const capital = text.toUpperCase();
    const windows = Uint8Array.from([...capital], (letter) =>
      /[А-я]/u.test(letter) ? letter.charCodeAt(0) - 0x350 : letter.charCodeAt(0),
    );
    const { problems } = await monitor([{ file: 'e.csv', bytes: windows }]);
    expect(problems.map(({ code }) => code)).not.toContain('table-other-encoding');
  });
});

describe('records of JSON that are in one line', () => {
  const record = (id: string, agency: string, lateDay: number | string) => ({
    id,
    orgName: agency,
    dataName: 'x',
    lateDay,
  });
  const file = (records: readonly object[]) => ({
    file: 'e.json',
    bytes: Buffer.from(JSON.stringify(records)),
  });

  it('are named by their number and ID, and a fault of one is no fault of the others', async () => {
    const { problems, rows } = await monitor([
      file([
        record('1-003-0001', 'Адлия', 0),
        record('1-003-0002', 'Адлия', '-5'),
        record('1-003-0003', 'Адлия\u0001', 1),
      ]),
    ]);
    expect(problems.map(({ code, place }) => [code, place.record, place.id])).toEqual([
      ['ingest-bad-count', 2, '1-003-0002'],
      ['table-control-character', 3, '1-003-0003'],
    ]);
    expect(rows).toMatchObject({ read: 3, datasets: 1, problems: 2 });
  });

  it('get back their own letters with --repair, not those of another', async () => {
    const agency = (name: string) => ({
      code: name,
      name,
      aliases: [],
      from: null,
      to: null,
    });
    const { value } = await monitor(
      [file([record('1-003-0001', 'Соли? ?ўмитаси', 0), record('1-003-0002', 'Ба?олаш маркази', 1)])],
      { repair: true },
      [agency('Солиқ қўмитаси'), agency('Баҳолаш маркази')],
    );
    expect(value?.datasets.map(({ id, agency: name }) => [id, name]).sort()).toEqual([
      ['1-003-0001', 'Солиқ қўмитаси'],
      ['1-003-0002', 'Баҳолаш маркази'],
    ]);
  });
});
