import type { Row, Table } from '../model/table.ts';
import type { Swallow } from './csv-records.ts';

/** Rows as they stand in the file, headings not yet found. */
export interface RawTable {
  readonly format: 'csv' | 'xlsx' | 'json';
  readonly sheet: string | null;
  readonly epoch: 1900 | 1904 | null;
  /** Encoding of a text file; null for workbooks. */
  readonly encoding: string | null;
  readonly rows: readonly Row[];
  /** Quoted cells of a CSV text that may have taken in other rows. */
  readonly swallows?: readonly Swallow[];
  readonly lastRow?: NonNullable<Table['lastRow']>;
}
