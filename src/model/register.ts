import type { Place } from '../problem.ts';
import type { Day } from './office.ts';

/** A number of the outgoing register, taken apart: `01/3` - `19-09/1` - `73`. */
export interface LetterNumber {
  readonly unit: string;
  readonly file: string;
  readonly serial: number;
}

export type EntryStatus = 'reserved' | 'issued' | 'void';

/** One letter of the register as it is now, worked out from its state lines. JSON keys of docs/product.md section 6. */
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
  /** Of a circular written with a file for each recipient (`--each`): those files, beside the one with the mailing list. */
  readonly copies?: readonly LetterCopy[];
  /** The letter's stable key; null for imports and reservations by hand. */
  readonly key: string | null;
  /** SHA-256 of the letter's contents (its plain text without the number); null like `key`. */
  readonly contentsSha256: string | null;
  /** Measure of the roadmap that it carries out (`3.3`), when the register was reported. */
  readonly measure: string | null;
  /** Day of the act that it carries out, when the journal named one. */
  readonly act: Day | null;
  /** True when the number was given by `--again`, beside others of the same key; left out otherwise. */
  readonly again?: true;
  /** Instant (UTC) at which a void number was made void; left out for all others. */
  readonly voidedAt?: string;
  /** How the letter went out (`pack dispatch`), in the order first marked; left out when nothing is marked. */
  readonly sent?: readonly SentState[];
  /** Files of the letter before the one that goes out now (`letter adopt`), oldest first; left out when there are none. */
  readonly earlierFiles?: readonly EarlierFile[];
}

/** A file that went out under the number before another was adopted for it. */
export interface EarlierFile {
  readonly sha256: string;
  readonly path: string | null;
  /** Why another file was taken, when (an instant in UTC) and by whom. */
  readonly reason: string;
  readonly at: string;
  readonly by: string;
}

/** By what a letter goes out: `e-xat` (E-XAT), `e-ijro` (Ijro.gov.uz), `post`, `courier`, `fax`, `e-mail`, `by-hand`. */
export const sendMeans = ['e-xat', 'e-ijro', 'post', 'courier', 'fax', 'e-mail', 'by-hand'] as const;
export type SendMeans = (typeof sendMeans)[number];

/** A letter, or a circular's letter to one of its recipients, that went out. */
export interface SentMark {
  readonly number: LetterNumber;
  readonly year: number;
  /** Code of one recipient of several; null: the letter as a whole. */
  readonly recipient: string | null;
  readonly on: Day;
  readonly means: SendMeans;
  /** Number of the receipt, or under which the other side registered it; empty when there is none. */
  readonly receipt: string;
}

/** A mark as it is now. A later mark for the same recipient takes the place of the earlier one, which stays in the chain. */
export interface SentState extends Pick<SentMark, 'recipient' | 'on' | 'receipt'> {
  /** As the line has it: one of `sendMeans`, or what a later program wrote. */
  readonly means: string;
}

/** A recipient's own file of a circular, under the circular's one number. */
export interface LetterCopy {
  readonly recipient: string;
  readonly sha256: string;
}

/**
 * What a line of the register says happened: `open` (serials up to this one are used on paper), `reserve` (a number
 * given), `take` (a letter took a number reserved by hand), `issue`, `adopt` (a corrected file goes out under the number),
 * `void`, `send` (the letter went out), `import` (a line of the paper journal), `moved` (the register goes on at the address in `note`; nothing comes
 * after this line). A new type takes a new schema, so that an older program refuses the register instead of passing it over.
 */
export type LineType = 'open' | 'reserve' | 'take' | 'issue' | 'adopt' | 'void' | 'send' | 'import' | 'moved';

/** What one line says. Lines are only ever added; an entry is what its lines say together. */
export interface LineBody extends LetterNumber {
  readonly type: LineType;
  readonly year: number;
  /** The counter the serial was drawn from: the file index, or `unit-file` when each unit counts for itself. */
  readonly counter: string;
  readonly date: Day | null;
  readonly asOf: Day | null;
  readonly kind: string | null;
  readonly recipient: string | null;
  readonly subject: string | null;
  readonly note: string | null;
  readonly key: string | null;
  readonly contentsSha256: string | null;
  readonly path: string | null;
  readonly sha256: string | null;
  readonly measure: string | null;
  readonly act: Day | null;
  /** True when the number was given by `--again`, beside others of the same key; left out otherwise. */
  readonly again?: true;
  /** Of an `adopt` line: SHA-256 of the file that went out before; left out otherwise. */
  readonly earlier?: string;
  /** Of a `send` line: by what the letter went out; left out otherwise. The day is `date`, the receipt `note`. */
  readonly means?: string;
}

/** A line as it is kept: its place in the chain, when and by whom it was written, and the hash of the line before. */
export interface StateLine extends LineBody {
  /** 1, 2, 3, ... without a gap. */
  readonly n: number;
  /** Instant of writing, ISO 8601 in UTC. Says nothing about the letter's date. */
  readonly at: string;
  readonly by: string;
  readonly prev: string;
  readonly hash: string;
}

/** How serials are counted: `roadmap.yaml`, `numbering.countPer`. */
export type CountPer = 'file' | 'unit';

/** Which entries are wanted; what is left out is not asked. `month` is `YYYY-MM` of the letter's date. */
export interface EntryFilter {
  readonly year?: number;
  readonly unit?: string;
  readonly file?: string;
  readonly serial?: number;
  readonly kind?: string;
  readonly recipient?: string;
  readonly status?: EntryStatus;
  readonly source?: Entry['source'];
  readonly month?: string;
  readonly key?: string;
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
  /** Measure of the roadmap that the letter carries out. */
  readonly measure?: string | null;
  /** Where the letter was asked for (batch row), so that a refusal can point at it. */
  readonly place?: Place;
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
  /** Files of a circular's recipients, kept as well. */
  readonly copies?: readonly (LetterCopy & { readonly bytes: Uint8Array })[];
}

/** A corrected file that goes out under the number of an issued letter. */
export interface AdoptMark {
  readonly number: LetterNumber;
  readonly year: number;
  readonly path: string;
  readonly sha256: string;
  readonly bytes: Uint8Array;
  readonly reason: string;
}

/** Serials 1 to `last` of this file index and year are used on paper (`init --last`). */
export interface Opening {
  readonly file: string;
  readonly year: number;
  readonly last: number;
}

/** Numbers for letters written by hand: `count` serials in a row. */
export interface HandReservation {
  readonly unit: string;
  readonly file: string;
  readonly year: number;
  readonly date: Day;
  readonly count: number;
  readonly note: string;
}

/** One line of the paper journal, read and checked for itself. */
export interface JournalEntry extends LetterNumber {
  readonly year: number;
  readonly date: Day;
  readonly asOf: Day | null;
  readonly kind: string | null;
  readonly recipient: string | null;
  readonly subject: string;
  readonly note: string;
  readonly measure: string | null;
  readonly act: Day | null;
  readonly place: Place;
  /** What the journal says of the number; left out for a letter that is not void. */
  readonly status?: 'void' | 'reserved';
  /** How it went out, where the journal says so. */
  readonly sent?: readonly SentMark[];
}

/** A run of serials that no entry has, and what explains it (`null`: nothing does). */
export interface Gap {
  readonly counter: string;
  readonly year: number;
  readonly from: number;
  readonly to: number;
  readonly explained: 'opening' | 'import' | null;
}

/** What a check of the whole register found. `head` is the hash of the last line. */
export interface Verification {
  readonly lines: number;
  readonly entries: number;
  readonly head: string;
  readonly gaps: readonly Gap[];
  /** How many numbers stand for what. */
  readonly counts: Readonly<Record<'letters' | 'reserved' | 'void', number>>;
}
