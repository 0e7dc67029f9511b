import type { ReadingOptions, Row, Source, TableWant } from '../model/table.ts';
import { cellAddress, columnLetters } from '../model/table.ts';
import type { Checked, Problem } from '../problem.ts';
import { problem } from '../problem.ts';
import { foldName, nearest, printCount } from '../text/characters.ts';
import { largerThanSaid } from '../tools/unzip-member.ts';
import { checkZipDirectory } from '../tools/zip-fault.ts';
import type { HeadingMap } from './heading-words.ts';
import { findHeadings, rowsForHeadings } from './headings.ts';
import type { RawBatch, RawTable } from './raw-table.ts';
import type { TooLarge, Workbook, WorkbookSheet } from './workbook/workbook.ts';
import { parseWorkbook } from './workbook/workbook.ts';

/**
 * Rows of one sheet of an XLSX workbook: the one named by `--sheet`, else the only one with known headings. Hidden rows count, with a warning; a formula
 * that was never worked out is an error. Problems: `table-cut-workbook`, `table-zip-bomb`, `table-old-workbook`, `table-workbook-too-large`,
 * `table-workbook-overfull`, `table-unknown-sheet`, `table-which-sheet`, `table-hidden-rows`, `table-unworked-formula`.
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
  if (book.tooLarge !== undefined) return { value: undefined, problems: [sizeProblem(file, book.tooLarge)] };
  const sheet = chooseSheet(book, file, want, map, options.sheet);
  const hidden = hiddenSheets(book, file, options.sheet);
  if (sheet.value === undefined) return { value: undefined, problems: [...sheet.problems, ...hidden] };
  const { name, merges, lastLine, filledLines } = sheet.value;
  const faults = new Map<number, readonly Problem[]>();
  return {
    value: {
      format: 'xlsx',
      sheet: name,
      epoch: book.epoch,
      encoding: null,
      batches: rowBatches(sheet.value, file, faults),
      merges,
      faults,
      counts: { read: lastLine, blank: lastLine - filledLines, faulty: 0 },
      ending: {},
    },
    problems: [...hidden, ...hiddenLines(sheet.value, file)],
  };
}

const batchSize = 64;

/** The rows with a filled cell; formulas never worked out are faults of their row, or problems where it is otherwise blank. */
function* rowBatches(
  sheet: WorkbookSheet,
  file: string,
  faults: Map<number, readonly Problem[]>,
): Generator<RawBatch, undefined> {
  let [rows, problems]: [Row[], Problem[]] = [[], []];
  for (const { line, cells, marked } of sheet.rows.rows()) {
    const own = marked.map(({ column, text }) => unworked(sheet, file, line, column, text));
    if (cells.some((cell) => cell.trim() !== '')) {
      rows.push({ line, cells });
      if (own.length > 0) faults.set(line, own);
    } else problems.push(...own);
    if (rows.length + problems.length < batchSize) continue;
    yield { rows, problems, isClean: false };
    [rows, problems] = [[], []];
  }
  yield { rows, problems, isClean: false };
}

function unworked(
  { name }: WorkbookSheet,
  file: string,
  line: number,
  column: number,
  formula: string,
): Problem {
  const place = { file, sheet: name, line, column, cell: cellAddress(column, line), value: `=${formula}` };
  return problem('table-unworked-formula', place, {});
}

function sizeProblem(file: string, size: TooLarge): Problem {
  if (size.type === 'cells') {
    const args = { cells: printCount(size.cells), characters: printCount(size.characters) };
    return problem('table-workbook-too-large', { file }, args);
  }
  const most = printCount(size.most);
  const [sheets, merges] = size.type === 'sheets' ? [most, ''] : ['', most];
  return problem('table-workbook-overfull', { file }, { sheets, merges });
}

/** Why the workbook cannot be read. */
function unreadable(cause: unknown, file: string): Problem {
  if (cause instanceof Error && cause.cause === largerThanSaid)
    return problem('table-zip-bomb', { file }, {});
  const said = cause instanceof Error ? cause.message.split('\n')[0]?.slice(0, 200) : undefined;
  return problem('table-cut-workbook', { file }, { reason: said ?? '' });
}

function zipProblem(bytes: Uint8Array, file: string): Problem | undefined {
  switch (checkZipDirectory(bytes)) {
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
    columns: findHeadings(firstRows(sheet), want, map, sheet.merges)?.columns,
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
  const value = first ?? book.sheets.find((sheet) => sheet.filledLines > 0);
  return value === undefined
    ? { value, problems: [problem('table-empty', { file }, {})] }
    : { value, problems: [] };
}

/** Those in which the headings of a sheet are. */
function firstRows({ rows }: WorkbookSheet): readonly Row[] {
  const first: Row[] = [];
  for (const row of rows.rows()) {
    if (row.cells.some((cell) => cell.trim() !== '')) first.push(row);
    if (first.length >= rowsForHeadings) break;
  }
  return first;
}

/** Sheets that nobody sees and nobody asked for. Problems: `table-hidden-sheet`. */
function hiddenSheets({ hidden }: Workbook, file: string, named: string | undefined): readonly Problem[] {
  const [first] = hidden;
  if (first === undefined || named !== undefined) return [];
  return [problem('table-hidden-sheet', { file }, { sheets: firstTen(hidden), first })];
}

/** Rows and columns that nobody sees, whose figures count. Problems: `table-hidden-rows`. */
function hiddenLines(
  { name, hiddenLines: lines, hiddenColumns: columns }: WorkbookSheet,
  file: string,
): readonly Problem[] {
  if (lines.length + columns.length === 0) return [];
  const [line] = lines;
  const place = { file, sheet: name, ...(line === undefined ? {} : { line }) };
  const args = { lines: firstTen(lines.map(String)), columns: firstTen(columns.map(columnLetters)) };
  return [problem('table-hidden-rows', place, args)];
}

function firstTen(names: readonly string[]): string {
  return names.length > 10 ? `${names.slice(0, 10).join(', ')}, …` : names.join(', ');
}
