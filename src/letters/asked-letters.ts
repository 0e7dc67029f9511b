import type { LetterKind } from '../model/letter.ts';
import type { Day } from '../model/office.ts';
import type { LetterNumber } from '../model/register.ts';
import type { Snapshot } from '../model/snapshot.ts';
import type { Place } from '../problem.ts';

/** What is asked for in one go: by the command line, by a row of a batch, or by a pack for one kind. */
export interface AskedLetters {
  readonly kind: LetterKind;
  /** Null for a kind that reports no figures. */
  readonly snapshot: Snapshot | null;
  readonly date: Day;
  /** True when that day was asked for; else it is today, and a letter that the register has is of its day there. */
  readonly isDated: boolean;
  /** True when its day could not be read and another is taken for it: then nothing is said that depends on the day. */
  readonly isDayless?: boolean;
  /** The day on which they are asked for; absent where nothing is held against it. */
  readonly today?: Day;
  /** True when the day of the figures was asked for: then they may be old. */
  readonly isAsOfAsked?: boolean;
  /** True when a circular gets a file for each of its recipients as well. */
  readonly each?: boolean;
  /** Recipient codes in the order of numbers; empty: those of the distribution. */
  readonly to: readonly string[];
  readonly signatory?: string;
  readonly executor?: string;
  readonly fields: Readonly<Record<string, string>>;
  /** The batch row's own part of the key; empty for a single run. */
  readonly rowKey: string;
  /** Where it was asked for (a batch row); empty for the command line. */
  readonly place: Place;
  /** Of a batch row, which is one letter: where each of its fields is. */
  readonly cell?: (field: string) => Place;
  /** A number given by hand. */
  readonly number?: LetterNumber;
}
