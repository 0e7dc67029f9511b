import type { Source } from '../model/table.ts';
import type { Problem } from '../problem.ts';
import type { NumberedLetter } from './letters-issued/store.ts';
import type { PreparedLetter } from './letters-prepared/prepared-letter.ts';
import type { Office } from './workspace.ts';

/** The letters of a run: everything read, checked, filled and laid out; no number touched. */
export interface PreparedRun {
  readonly office: Office;
  /** The spreadsheet that asked for them, one letter a row. */
  readonly batch: Source | undefined;
  /** In the order of their numbers. */
  readonly prepared: readonly PreparedLetter[];
  /** Warnings only: errors have stopped the run. */
  readonly problems: readonly Problem[];
}

/** A run with the numbers that the register would give. */
export interface NumberedRun extends PreparedRun {
  readonly letters: readonly NumberedLetter[];
}
