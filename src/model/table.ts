import type { Place, Problem } from '../problem.ts';
import type { Day } from './office.ts';
import type { RowFate } from './row-count.ts';

/** A file as it was given: its name as the user wrote it (`-` for standard input) and its bytes. */
export interface Source {
  readonly file: string;
  /** All of them. Those of a large file on disk are read when this is asked for; `pieces` does without. */
  readonly bytes: Uint8Array;
  /** The same bytes in pieces, from the beginning at each call; a piece holds until the next one is taken. Absent where all are in memory. */
  readonly pieces?: () => Iterable<Uint8Array>;
  /** How many bytes the pieces have together. */
  readonly size?: number;
}

/** The reading options of docs/product.md section 5, the same wherever an export is read. */
export interface ReadingOptions {
  /** Sheet of a workbook by its name. */
  readonly sheet?: string;
  /** Encoding of a text file, by its WHATWG name; found from the bytes when absent. */
  readonly encoding?: string;
  /** `HEADING=field`, one an entry: a heading that the program does not know by itself. */
  readonly map?: readonly string[];
  /** Layouts of exports that the office has saved, beside those the program knows. */
  readonly layouts?: readonly Layout[];
  /** What is wrong with those that were left out, as warnings. */
  readonly layoutProblems?: readonly Problem[];
  /** The approved list of datasets. */
  readonly list?: Source;
  /** `--as-of`: must agree with the day that an export names. */
  readonly asOf?: Day;
  /** Give lost letters back where exactly one known name fits; each is reported. */
  readonly repair?: boolean;
  /** `figures`: nobody asks for the datasets one by one, and none is kept; the snapshot's are then empty. */
  readonly keep?: 'figures';
  /** The day that is taken for the as-of day when neither `asOf` nor an export names one. */
  readonly date?: Day;
}

/** One way in which the columns of a file may be named. The layout that knows most headings of a row wins. */
export interface Layout {
  readonly name: string;
  /** Spellings of each field's heading; compared folded, so case, spaces, apostrophes and units do not matter. */
  readonly fields: Readonly<Record<string, readonly string[]>>;
}

/** What the reader of a table looks for. */
export interface TableWant {
  readonly layouts: readonly Layout[];
  /** Each group is a set of fields of which all must be there; one group that is whole is enough. */
  readonly needed: readonly (readonly string[])[];
  /** How many rows such a table has at most; a longer one is none. */
  readonly most?: number;
}

/** One record. `line` is the row that a spreadsheet shows, or the physical line where the record begins. */
export interface Row {
  readonly line: number;
  /** Number of a JSON record, from 1, where several begin in one line. */
  readonly record?: number;
  /** Texts by column, the first column first; missing cells at the end are left out. */
  readonly cells: readonly string[];
}

/** Cells of a sheet that are one: rows as the spreadsheet shows them, columns from 1, the last ones inclusive. */
export interface Merge {
  readonly line: number;
  readonly column: number;
  readonly lastLine: number;
  readonly lastColumn: number;
}

/** What is known of a table before its rows are read. */
export interface TableHead {
  readonly file: string;
  readonly format: 'csv' | 'xlsx' | 'json';
  readonly sheet: string | null;
  readonly layout: string;
  /** First day of the workbook's date serials; null outside workbooks. */
  readonly epoch: 1900 | 1904 | null;
  /** How many records a JSON answer says there are; it may be one page of several. */
  readonly announced?: number;
  /** Rows above the headings: a title, a date. */
  readonly titles: readonly Row[];
  readonly headings: Row;
  /** 1-based column of each field found. */
  readonly columns: ReadonlyMap<string, number>;
  /** Cells of a sheet that are one; none in text files. */
  readonly merges: readonly Merge[];
  /**
   * How the last row of a text file ends that has no line end: `reported` when it was found cut off, `open` when it has but one cell and may be a remark.
   * Known from that row on.
   */
  readonly lastRow?: LastRow | undefined;
}

export interface LastRow {
  readonly line: number;
  readonly type: 'reported' | 'open';
}

/** How many rows a file has, and what became of those that are none of its table's. */
export interface TableCount {
  readonly read: number;
  readonly passed: ReadonlyMap<RowFate, number>;
}

/** A file read as text cells, with its heading row found. */
export interface Table extends TableHead, TableCount {
  readonly rows: readonly Row[];
}

/** Takes a row with what is wrong with it as a row of a table; without a row, what is wrong with a line that is none. */
export type RowVisitor = (row: Row | undefined, problems: readonly Problem[]) => void;

/** A table whose headings are found and whose rows go by once, in their order; none of them is kept. */
export interface OpenTable {
  readonly head: TableHead;
  /** Reads all rows; to be called once. */
  readonly readRows: (visit: RowVisitor) => TableCount;
}

/** Columns up to the last one that has a heading. */
export function widthOf(headings: Row): number {
  return headings.cells.findLastIndex((cell) => cell.trim() !== '') + 1;
}

/** The text under a field; empty when the table lacks the column or the row is short. */
export function cellOf(table: TableHead, row: Row, field: string): string {
  const column = table.columns.get(field);
  return column === undefined ? '' : (row.cells[column - 1] ?? '');
}

/** The field's heading as the file writes it, for people; the field's own name when the file lacks it. */
export function headingOf(table: TableHead, field: string): string {
  const column = table.columns.get(field);
  const heading = column === undefined ? '' : (table.headings.cells[column - 1] ?? '').trim();
  return heading === '' ? field : heading;
}

/** Where the field's cell is, with its text as `value`. JSON records have a line and a field but no column. */
export function placeOf(table: TableHead, row: Row, field: string): Place {
  const column = table.columns.get(field);
  const value = column === undefined ? undefined : row.cells[column - 1];
  // Every dataset keeps its place: built step by step, which is several times faster than spreading parts.
  const place: { -readonly [Name in keyof Place]: Place[Name] } = { file: table.file, line: row.line };
  if (table.sheet !== null) place.sheet = table.sheet;
  if (row.record !== undefined) [place.record, place.id] = [row.record, cellOf(table, row, 'id')];
  if (column !== undefined && table.format !== 'json') place.column = column;
  if (column !== undefined && table.format === 'xlsx') place.cell = cellAddress(column, row.line);
  place.field = field;
  if (value !== undefined) place.value = value;
  return place;
}

/** Where the row is. */
export function placeOfRow(table: { readonly file: string; readonly sheet: string | null }, row: Row): Place {
  return {
    file: table.file,
    ...(table.sheet === null ? {} : { sheet: table.sheet }),
    line: row.line,
    ...(row.record === undefined ? {} : { record: row.record }),
  };
}

/** Tells rows of one file apart: by line, and records of JSON that begin in one line by their number. */
export function rowKey({ line, record }: { readonly line?: number; readonly record?: number }): string {
  return record === undefined ? `${line}` : `${line} ${record}`;
}

/** The address that a spreadsheet shows: column 2, line 7 is `B7`. */
export function cellAddress(column: number, line: number): string {
  return `${columnLetters(column)}${line}`;
}

/** 1 is `A`, 27 is `AA`. */
export function columnLetters(column: number): string {
  const before = Math.floor((column - 1) / 26);
  const letter = String.fromCharCode(65 + ((column - 1) % 26));
  return before === 0 ? letter : `${columnLetters(before)}${letter}`;
}
