import type { Place } from '../problem.ts';
import type { Day } from './office.ts';
import type { Row, Table } from './table.ts';
import { placeOf } from './table.ts';

/** One row of a batch: one letter. What the row leaves empty is null and comes from the command line or the workspace. */
export interface BatchRow {
  readonly row: Row;
  readonly kind: string | null;
  /** Exports as the clerk wrote them; empty: those of the command line. */
  readonly exports: readonly string[];
  readonly to: readonly string[];
  readonly date: Day | null;
  readonly asOf: Day | null;
  readonly signatory: string | null;
  readonly executor: string | null;
  /** A number given by hand, as written: its grammar is the number room's. */
  readonly number: string | null;
  /** The row's own part of the letter's key. */
  readonly key: string;
  /** The kind's own fields that the row fills in; days as `YYYY-MM-DD`. */
  readonly fields: Readonly<Record<string, string>>;
}

/** A batch read: its rows in the order of the file, and the table they are in. */
export interface Batch {
  readonly table: Table;
  readonly rows: readonly BatchRow[];
}

/** Where a field of a row is: its cell, or the row when the table has no such column. */
export function placeInBatch(batch: Pick<Batch, 'table'>, row: BatchRow, field: string): Place {
  return placeOf(batch.table, row.row, field);
}
