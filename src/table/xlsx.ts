import type { ReadingOptions, Source, TableWant } from '../model/table.ts';
import { cellAddress, columnLetters } from '../model/table.ts';
import type { Checked, Problem } from '../problem.ts';
import { problem } from '../problem.ts';
import { foldName, nearest, printCount } from '../text/characters.ts';
import { checkZip } from '../tools/zip-fault.ts';
import type { HeadingMap } from './heading-words.ts';
import { findHeadings } from './headings.ts';
import type { RawTable } from './raw-table.ts';
import { oneBatch } from './raw-table.ts';
import type { Workbook, WorkbookSheet } from './workbook.ts';
import { parseWorkbook } from './workbook.ts';

/**
 * Rows of one sheet of an XLSX workbook: the one named by `--sheet`, else the only one with known headings. Hidden rows count, with a warning; a formula
 * that was never worked out is an error. Problems: `table-cut-workbook`, `table-zip-bomb`, `table-old-workbook`, `table-unknown-sheet`,
 * `table-which-sheet`, `table-hidden-rows`, `table-unworked-formula`.
 */
export async function readWorkbook(
  source: Source,
  want: TableWant,
  map: HeadingMap,
  options: ReadingOptions,
): Promise<Checked<RawTable>> {
  const { file, bytes } = source;
  const fault = zipProblem(bytes, file);
  if (fault !== undefined) return { value: undefined, problems: [fault] };
  let book: Workbook;
  try {
    book = await parseWorkbook(bytes, options.sheet);
  } catch (cause) {
    return { value: undefined, problems: [unreadable(cause, file)] };
  }
  if (book.tooLarge !== undefined) {
    const [cells, characters] = [book.tooLarge.cells, book.tooLarge.characters].map(printCount);
    const args = { cells: cells ?? '', characters: characters ?? '' };
    return { value: undefined, problems: [problem('table-workbook-too-large', { file }, args)] };
  }
  const sheet = chooseSheet(book, file, want, map, options.sheet);
  if (sheet.value === undefined)
    return { value: undefined, problems: [...sheet.problems, ...hiddenSheets(book, file, options.sheet)] };
  const { name, rows, merges } = sheet.value;
  const read = rows.at(-1)?.line ?? 0;
  const counts = { read, blank: read - rows.length, faulty: 0 };
  const batches = oneBatch(rows);
  return {
    value: {
      format: 'xlsx',
      sheet: name,
      epoch: book.epoch,
      encoding: null,
      batches,
      merges,
      counts,
      ending: {},
    },
    problems: [...hiddenSheets(book, file, options.sheet), ...sheetProblems(sheet.value, file)],
  };
}

/** Why the workbook cannot be read, as far as the library says it. */
function unreadable(cause: unknown, file: string): Problem {
  const said = cause instanceof Error ? cause.message.split('\n')[0]?.slice(0, 200) : undefined;
  return problem('table-cut-workbook', { file }, { reason: said ?? '' });
}

function zipProblem(bytes: Uint8Array, file: string): Problem | undefined {
  switch (checkZip(bytes)) {
    case 'cut':
      return problem('table-cut-workbook', { file }, { reason: '' });
    case 'bomb':
      return problem('table-zip-bomb', { file }, {});
    case 'encrypted':
      return problem('table-old-workbook', { file }, {});
    case undefined:
      return undefined;
  }
}

function chooseSheet(
  book: Workbook,
  file: string,
  want: TableWant,
  map: HeadingMap,
  named: string | undefined,
): Checked<WorkbookSheet> {
  const names = book.names.join(', ');
  if (named !== undefined && book.sheets.length === 0) {
    const near = book.names.find((name) => foldName(name) === foldName(named)) ?? nearest(named, book.names);
    const sheets =
      near === undefined ? names : [near, ...book.names.filter((name) => name !== near)].join(', ');
    return {
      value: undefined,
      problems: [problem('table-unknown-sheet', { file, value: named }, { sheet: named, sheets })],
    };
  }
  const found = book.sheets.map((sheet) => ({
    sheet,
    columns: findHeadings(sheet.rows, want, map, sheet.merges)?.columns,
  }));
  const withHeadings = found.filter(({ columns }) => columns !== undefined);
  const whole = found.filter(({ columns }) =>
    want.needed.some((group) => group.every((field) => columns?.has(field))),
  );
  const known = (whole.length > 0 ? whole : withHeadings).map(({ sheet }) => sheet);
  const [first, second] = known;
  if (first !== undefined && second !== undefined) {
    const args = { sheets: known.map((sheet) => sheet.name).join(', '), first: first.name };
    return { value: undefined, problems: [problem('table-which-sheet', { file }, args)] };
  }
  const value = first ?? book.sheets.find((sheet) => sheet.rows.length > 0);
  return value === undefined
    ? { value, problems: [problem('table-empty', { file }, {})] }
    : { value, problems: [] };
}

/** Sheets that nobody sees and nobody asked for. Problems: `table-hidden-sheet`. */
function hiddenSheets({ hidden }: Workbook, file: string, named: string | undefined): readonly Problem[] {
  const [first] = hidden;
  if (first === undefined || named !== undefined) return [];
  return [problem('table-hidden-sheet', { file }, { sheets: firstTen(hidden), first })];
}

function sheetProblems(sheet: WorkbookSheet, file: string): readonly Problem[] {
  const place = { file, sheet: sheet.name };
  const unworked = sheet.unworked.map(({ line, column, formula }) =>
    problem(
      'table-unworked-formula',
      { ...place, line, column, cell: cellAddress(column, line), value: `=${formula}` },
      {},
    ),
  );
  const { hiddenLines, hiddenColumns } = sheet;
  if (hiddenLines.length + hiddenColumns.length === 0) return unworked;
  const [line] = hiddenLines;
  const hidden = problem(
    'table-hidden-rows',
    { ...place, ...(line === undefined ? {} : { line }) },
    { lines: firstTen(hiddenLines.map(String)), columns: firstTen(hiddenColumns.map(columnLetters)) },
  );
  return [hidden, ...unworked];
}

function firstTen(names: readonly string[]): string {
  return names.length > 10 ? `${names.slice(0, 10).join(', ')}, …` : names.join(', ');
}
