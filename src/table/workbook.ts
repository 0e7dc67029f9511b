import type { Merge, Row } from '../model/table.ts';
import { columnLetters } from '../model/table.ts';
import { listSheetName } from './write-form.ts';

/** A sheet of a workbook as text, with what a reader of the figures must know of it. */
export interface WorkbookSheet {
  readonly name: string;
  readonly rows: readonly Row[];
  readonly merges: readonly Merge[];
  /** Rows (as the spreadsheet counts) that are hidden and not empty. */
  readonly hiddenLines: readonly number[];
  /** Columns (from 1) that are hidden and not empty. */
  readonly hiddenColumns: readonly number[];
  /** Cells with a formula that no program has worked out yet. */
  readonly unworked: readonly { readonly line: number; readonly column: number; readonly formula: string }[];
}

/** A workbook's sheets; those that are hidden are left out unless they are named. */
export interface Workbook {
  readonly epoch: 1900 | 1904;
  readonly sheets: readonly WorkbookSheet[];
  /** Names of all sheets that are not hidden, and of those that are. */
  readonly names: readonly string[];
  readonly hidden: readonly string[];
  /** When there are far more cells or characters than an office's workbook has: then no sheet is given. */
  readonly tooLarge?: { readonly cells: number; readonly characters: number };
}

/**
 * The one place that knows the workbook library: hucre is young and stays replaceable. Numbers come as JavaScript prints them, days as `YYYY-MM-DD`,
 * errors as their text (`#N/A`), a formula as its kept result. `named` reads that sheet only, hidden or not.
 * Throws what the library throws on a broken workbook; the ZIP must have been checked before.
 */
export async function parseWorkbook(bytes: Uint8Array, named: string | undefined): Promise<Workbook> {
  const { readXlsx } = await import('hucre/xlsx');
  const names: string[] = [];
  const hiddenNames: string[] = [];
  const sheets = (sheet: LibrarySheetInfo): boolean => {
    const hidden = sheet.hidden === true || sheet.veryHidden === true;
    const known = hidden ? hiddenNames : names;
    if (!known.includes(sheet.name)) known.push(sheet.name);
    return named === undefined ? !hidden : sheet.name.trim() === named.trim();
  };
  let far: ReadonlyMap<string, readonly Row[]> | undefined = new Map();
  const book = await readXlsx(bytes, { sheets }).catch(async (cause: unknown) => {
    // The library would make a cell for each address up to a stray far one.
    if (!String(cause).includes('over the 20000000 limit')) throw cause;
    const near = await readXlsx(bytes, { sheets, range: `A1:${columnLetters(nearColumns)}${nearRows}` });
    far = await farRows(
      bytes,
      near.sheets.map(({ name }) => name),
    );
    return near;
  });
  const size = far === undefined ? tooMany : tooLarge(book.sheets);
  const rowsOf = ({ name, rows }: WorkbookSheet): readonly Row[] => withFar(rows, far?.get(name) ?? []);
  const read = size === undefined ? book.sheets.map(readSheet) : [];
  return {
    epoch: book.dateSystem === '1904' ? 1904 : 1900,
    sheets: read.map((sheet) => ({ ...sheet, rows: rowsOf(sheet) })),
    names,
    // The choices of a form that this program wrote are nobody's data.
    hidden: hiddenNames.filter((name) => name !== listSheetName),
    ...(size === undefined ? {} : { tooLarge: size }),
  };
}

/** Where tables end; what lies beyond are strays. */
const nearRows = 50_000;
const nearColumns = 256;
const mostFarRows = 1_000;
const tooMany = { cells: 20_000_000, characters: 0 };

/** Rows of each sheet with cells beyond the near ones, only those; undefined when these are no mere strays. */
async function farRows(
  bytes: Uint8Array,
  sheets: readonly string[],
): Promise<ReadonlyMap<string, readonly Row[]> | undefined> {
  const { streamXlsxRows } = await import('hucre/xlsx');
  const found = new Map<string, Row[]>();
  for (const sheet of sheets) {
    const rows: Row[] = [];
    found.set(sheet, rows);
    for await (const { index, values } of streamXlsxRows(bytes, { sheet })) {
      const cells = values.map((value, at) => (index < nearRows && at < nearColumns ? '' : textOf(value)));
      if (cells.some((cell) => cell.trim() !== '')) rows.push({ line: index + 1, cells });
      if (rows.length > mostFarRows) return undefined;
    }
  }
  return found;
}

function withFar(near: readonly Row[], far: readonly Row[]): readonly Row[] {
  if (far.length === 0) return near;
  const byLine = new Map(near.map((row) => [row.line, row]));
  for (const { line, cells } of far) {
    const own = byLine.get(line)?.cells ?? [];
    byLine.set(line, { line, cells: cells.map((cell, index) => own[index] || cell) });
  }
  return [...byLine.values()].sort((a, b) => a.line - b.line);
}

type LibrarySheetInfo = Parameters<
  Extract<
    NonNullable<NonNullable<Parameters<typeof import('hucre/xlsx')['readXlsx']>[1]>['sheets']>,
    (...args: never[]) => unknown
  >
>[0];
type LibrarySheet = Awaited<ReturnType<typeof import('hucre/xlsx')['readXlsx']>>['sheets'][number];
type LibraryValue = LibrarySheet['rows'][number][number];

/** Cells of a workbook, and the characters in them, beyond which it is no office's. A text that a million cells share counts a million times. */
const mostCells = 20_000_000;
const mostCharacters = 200_000_000;

/** How large the sheets are, when that is beyond an office's; undefined otherwise. */
function tooLarge(sheets: readonly LibrarySheet[]): Workbook['tooLarge'] {
  let [cells, characters] = [0, 0];
  for (const row of sheets.flatMap((sheet) => sheet.rows)) {
    cells += row.length;
    for (const value of row) if (typeof value === 'string') characters += value.length;
    if (cells > mostCells || characters > mostCharacters) return { cells, characters };
  }
  return undefined;
}

function readSheet(sheet: LibrarySheet): WorkbookSheet {
  const rows = sheet.rows
    .map((values, index) => ({ line: index + 1, cells: values.map(textOf) }))
    .filter((row) => row.cells.some((cell) => cell.trim() !== ''));
  const filled = new Set(rows.map((row) => row.line));
  const hiddenLines = [...(sheet.rowDefs ?? [])]
    .filter(([index, definition]) => definition.hidden === true && filled.has(index + 1))
    .map(([index]) => index + 1);
  const hiddenColumns = (sheet.columns ?? []).flatMap((definition, index) =>
    definition?.hidden === true && rows.some(({ cells }) => (cells[index] ?? '').trim() !== '')
      ? [index + 1]
      : [],
  );
  const unworked = [...(sheet.cells ?? [])]
    .filter(
      ([, cell]) =>
        cell.formula !== undefined && cell.value === null && (cell.formulaResult ?? null) === null,
    )
    .map(([key, cell]) => {
      const [row = 0, column = 0] = key.split(',').map(Number);
      return { line: row + 1, column: column + 1, formula: cell.formula ?? '' };
    });
  const merges = (sheet.merges ?? []).map(({ startRow, startCol, endRow, endCol }) => ({
    line: startRow + 1,
    column: startCol + 1,
    lastLine: endRow + 1,
    lastColumn: endCol + 1,
  }));
  return { name: sheet.name, rows, merges, hiddenLines, hiddenColumns, unworked };
}

function textOf(value: LibraryValue): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return String(value);
}
