import type { LastRow, Merge, Row } from '../model/table.ts';
import type { Problem } from '../problem.ts';
import type { Swallow } from './csv-records.ts';

/** Some rows as they stand in the file, in their order, and what was found between them. */
export interface RawBatch {
  readonly rows: readonly Row[];
  /** Each tells of a line that is no row. */
  readonly problems: readonly Problem[];
  /** True when no cell has a character that may be wrong. */
  readonly isClean: boolean;
}

/** How many rows the file has, those that are blank and those that a problem tells of among them; they are in no batch. */
export interface RawCounts {
  read: number;
  blank: number;
  faulty: number;
}

/** Rows as they stand in the file, headings not yet found. */
export interface RawTable {
  readonly format: 'csv' | 'xlsx' | 'json';
  readonly sheet: string | null;
  readonly epoch: 1900 | 1904 | null;
  /** How many records there are by the answer itself (`count`), which may be one page of several. */
  readonly announced?: number;
  /** Encoding of a text file; null for workbooks. */
  readonly encoding: string | null;
  /** Cells of a sheet that are one. */
  readonly merges?: readonly Merge[];
  /** Quoted cells of a CSV text that may have taken in other rows, by the line of the row that has them; there when the row goes by. */
  readonly swallows?: Map<number, Swallow[]>;
  /** What is wrong with single cells of a workbook, by the line of their row; there when the row goes by. */
  readonly faults?: Map<number, readonly Problem[]>;
  /** The rows; they go by once. */
  readonly batches: Iterator<RawBatch, undefined>;
  /** Whole when all batches have been taken. */
  readonly counts: Readonly<RawCounts>;
  /** Known when the batch with the last row has been taken. */
  readonly ending: { readonly lastRow?: LastRow };
}
