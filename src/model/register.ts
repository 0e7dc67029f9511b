import type { Day } from './office.ts';

/** A number of the outgoing register, taken apart: `01/3` - `19-09/1` - `73`. */
export interface LetterNumber {
  readonly unit: string;
  readonly file: string;
  readonly serial: number;
}

export type EntryStatus = 'reserved' | 'issued' | 'void';

/** One letter of the register as it stands now, worked out from its state lines. JSON keys of PRODUCT section 6. */
export interface Entry extends LetterNumber {
  readonly number: string;
  /** Year of the letter's date in the office's time zone; part of the key, not of the printed number. */
  readonly year: number;
  readonly date: Day;
  readonly asOf: Day | null;
  readonly kind: string | null;
  /** Recipient's code; for a circular with several, the codes joined by a space. */
  readonly recipient: string | null;
  readonly subject: string;
  readonly status: EntryStatus;
  /** Void reason, reservation note or import note; empty when there is none. */
  readonly note: string;
  /** File of the letter relative to the workspace, with `/`; null before it is written or for paper letters. */
  readonly path: string | null;
  readonly sha256: string | null;
  readonly source: 'issued' | 'import' | 'reserve';
  /** The letter's stable key; null for imports and reservations by hand. */
  readonly key: string | null;
  /** SHA-256 of the letter's contents (its plain text without the number); null like `key`. */
  readonly contentsSha256: string | null;
}

/** What one planned letter asks of the register. */
export interface ReserveRequest {
  readonly key: string;
  readonly unit: string;
  readonly file: string;
  readonly year: number;
  readonly date: Day;
  readonly asOf: Day | null;
  readonly kind: string;
  readonly recipient: string;
  readonly subject: string;
  /** The letter's whole plain text with `{number}` where the number goes; kept so that a later difference can be shown. */
  readonly contents: string;
  readonly contentsSha256: string;
  /** A number given by hand with `--number`: must be free or reserved by hand. */
  readonly number?: LetterNumber;
  /** `--again`: a second number although the key has one already. */
  readonly again: boolean;
}

/** What the register answers: the entry, and whether it was there before this run. */
export interface Reservation {
  readonly entry: Entry;
  /** True when the key already had this number. */
  readonly reused: boolean;
}

/** A written file reported back: turns `reserved` into `issued`. */
export interface IssueMark {
  readonly number: LetterNumber;
  readonly year: number;
  readonly path: string;
  readonly sha256: string;
  /** The file's bytes, kept so that `letter again` gives them back byte for byte. */
  readonly bytes: Uint8Array;
}
