import type { Merge, Row, Table } from '../model/table.ts';
import type { Swallow } from './csv-records.ts';

/** Rows as they stand in the file, headings not yet found. */
export interface RawTable {
  readonly format: 'csv' | 'xlsx' | 'json';
  readonly sheet: string | null;
  readonly epoch: 1900 | 1904 | null;
  /** Encoding of a text file; null for workbooks. */
  readonly encoding: string | null;
  readonly rows: readonly Row[];
  /** How many rows the file has, those that are blank and those that a problem tells of among them; they are not among `rows`. */
  readonly read: number;
  readonly blank: number;
  readonly faulty: number;
  /** Cells of a sheet that are one. */
  readonly merges?: readonly Merge[];
  /** Quoted cells of a CSV text that may have taken in other rows. */
  readonly swallows?: readonly Swallow[];
  readonly lastRow?: NonNullable<Table['lastRow']>;
}
