import type { Place } from '../../problem.ts';

/** A stretch of a file's text: a line, a cell, a paragraph, a JSON string. */
export interface Piece {
  readonly text: string;
  /** Pieces of one group are of one language: a column, a JSON key, a whole document. */
  readonly group: string;
  /** Where its first character is; `column` of a line or paragraph counts characters, of a table columns. */
  readonly place: Place;
  /** True when the characters of the piece count on from the place's column. */
  readonly isRunning: boolean;
}
