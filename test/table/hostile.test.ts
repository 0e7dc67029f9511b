import { describe, expect, it } from 'vitest';
import { readDirectories } from '../../src/runs/directories.ts';
import { book, hostileFiles, inline, rowsOf } from '../hostile/files.ts';
import { monitor } from '../ingest/sources.ts';

/** The long form takes 50 MB and more kinds of files: `npm run hostile`. */
const texts = hostileFiles(20_000).filter(({ file }) => file === 'e.csv' || file === 'e.json');

const body = '<c><v>1</v></c><c><v>1</v></c><c><v>1</v></c><c><v>0</v></c>';
const many = (count: number, one: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => one(at)).join('');

/** Workbooks of some kilobytes that ask for more than a machine has, and the reason with which each is refused; undefined: read. */
const workbooks: readonly (readonly [string, string | undefined, () => Uint8Array])[] = [
  [
    'far cells in every row',
    'table-workbook-too-large',
    () => book({ sheet: rowsOf(1300, (at) => `<row r="${at + 2}"><c r="XFD${at + 2}"><v>1</v></c></row>`) }),
  ],
  [
    'far cells in a few rows',
    undefined,
    () =>
      book({
        sheet: rowsOf(
          20,
          (at) => `<row>${inline(`Ташкилот ${at}`)}${body}<c r="XFD${at + 2}"><v> </v></c></row>`,
        ),
      }),
  ],
  [
    'a row behind the last row',
    'table-cut-workbook',
    () => book({ sheet: rowsOf(1, () => '<row r="1048577"><c><v>1</v></c></row>') }),
  ],
  [
    'rows that are not in their order',
    'table-cut-workbook',
    () => book({ sheet: rowsOf(1, () => `<row r="9">${body}</row><row r="5">${body}</row>`) }),
  ],
  ['a thousand sheets and one', 'table-workbook-overfull', () => book({ sheets: 1001, isOnePart: true })],
  ['two sheets of one part', 'table-cut-workbook', () => book({ sheets: 2, isOnePart: true })],
  [
    'more merged cells than a sheet has',
    'table-workbook-overfull',
    () =>
      book({
        sheet: `${rowsOf(1, () => '')}<mergeCells>${many(200_001, (at) => `<mergeCell ref="A${at + 2}:A${at + 3}"/>`)}</mergeCells>`,
      }),
  ],
  [
    'merged cells over each other and over all headings',
    'ingest-no-rows',
    () =>
      book({
        sheet: `${rowsOf(20, () => `<row>${inline('А')}</row>`)}<mergeCells>${many(20_000, (at) => `<mergeCell ref="B${(at % 50) + 1}:XFC1048576"/>`)}</mergeCells>`,
      }),
  ],
  [
    'elements that never close',
    'table-cut-workbook',
    () => book({ sheet: many(1000, (at) => `<sheetData><row r="${at + 1}"><c>`) }),
  ],
  [
    'elements within elements',
    'table-empty',
    () => book({ sheet: `${'<a>'.repeat(100_000)}${'</a>'.repeat(100_000)}` }),
  ],
  [
    'a shared text used beyond all size',
    'table-workbook-too-large',
    () =>
      book({
        shared: `<si><t>${'ў'.repeat(32_000)}</t></si>`,
        sheet: rowsOf(700, () => `<row>${'<c t="s"><v>0</v></c>'.repeat(10)}</row>`),
      }),
  ],
];

it('a directory of more than ten thousand lines is refused before anything compares them', async () => {
  const lines = Array.from({ length: 10_001 }, (_, at) => `b${at};Давлат ташкилоти ${at}-сон`).join('\n');
  const { value, problems } = await readDirectories(
    new Map([['agencies.csv', Buffer.from(`Код;Номи\n${lines}\n`)]]),
  );
  expect([value, problems.map(({ code, place }) => [code, place.line])]).toEqual([
    undefined,
    [['table-too-many-rows', 10_002]],
  ]);
});

describe('a file made to hold the program up gives problems or figures, soon', () => {
  it.each(texts.map((one) => [one.name, one] as const))('%s', async (_, { file, make }) => {
    const before = performance.now();
    const { value, problems } = await monitor([{ file, bytes: make() }]);
    expect(value === undefined).toBe(problems.some(({ severity }) => severity === 'error'));
    expect(performance.now() - before).toBeLessThan(10_000);
  });

  it.each(workbooks)('XLSX: %s', async (_, reason, make) => {
    const before = performance.now();
    const { value, problems } = await monitor([{ file: 'e.xlsx', bytes: make() }]);
    const errors = problems.filter(({ severity }) => severity === 'error').map(({ code }) => code);
    if (reason === undefined) expect([errors, value?.bodies.length]).toEqual([[], 20]);
    else expect([value, errors]).toEqual([undefined, expect.arrayContaining([reason])]);
    expect(performance.now() - before).toBeLessThan(10_000);
  });
});
