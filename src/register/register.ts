import type { Day } from '../model/office.ts';
import type {
  AdoptMark,
  CountPer,
  Entry,
  EntryFilter,
  HandReservation,
  IssueMark,
  JournalEntry,
  LetterNumber,
  Opening,
  Reservation,
  ReserveRequest,
  SentMark,
  StateLine,
  Verification,
} from '../model/register.ts';
import type { Checked, Problem } from '../problem.ts';
import type { ChainHead } from './chain.ts';
import type { LastNumber } from './last-numbers.ts';
import type { MarkedLetters } from './send.ts';

/**
 * The outgoing register, wherever it lives. Every home keeps the same promises (`test/io/register`): a number is
 * never given twice, lines are only added, and each method that writes does so in one transaction or not at all.
 * Throws `RoadmapError`: code 3 when the home cannot be read or written (`register-*`), code 4 when the register
 * refuses; it gives no number after a line was altered by hand (`register-changed`). What a person can put right in the
 * requests comes back as problems, and then nothing was written.
 */
export interface Register {
  /** How it is shown to people: the file's path, or the URL without its password. */
  readonly address: string;
  /** Entries as they are now, by year, file index and serial. */
  entries(filter?: EntryFilter): Promise<readonly Entry[]>;
  /** The same entries in the same order, one by one: a long register is not held in memory. */
  eachEntry(filter: EntryFilter, visit: (entry: Entry) => void): Promise<void>;
  /** The last number of every file index in its newest year; the chain is not gone through. */
  lastNumbers(): Promise<readonly LastNumber[]>;
  /** What `reserve` would answer now; nothing is written. */
  preview(requests: readonly ReserveRequest[]): Promise<Checked<readonly Reservation[]>>;
  /**
   * Numbers for a whole run, all or none, in the order of the requests. The same key and contents keep their number.
   * With `head` only while the register's last line is still that one: else it throws `saved-plan-register-moved` (4).
   */
  reserve(requests: readonly ReserveRequest[], head?: string): Promise<Checked<readonly Reservation[]>>;
  /** Marks reserved numbers as issued and keeps the files' bytes. The same file again changes nothing; another is refused. */
  issue(marks: readonly IssueMark[]): Promise<void>;
  /**
   * Takes a corrected file for the one that goes out under an issued letter's number; both stay kept. The same file again
   * changes nothing. Throws (4) `number-not-given`, `number-is-void`, `number-not-issued`.
   */
  adopt(mark: AdoptMark): Promise<Entry>;
  /**
   * Says how letters went out, all marks or none; a mark that is there already adds no line. Throws (4) `dispatch-unknown-number`,
   * `dispatch-void-number`, `dispatch-not-issued`, `dispatch-day-before-letter`.
   */
  markSent(marks: readonly SentMark[]): Promise<MarkedLetters>;
  /** The kept letter with this hash, its bytes checked against it; undefined when none is kept. */
  bytesOf(sha256: string): Promise<Uint8Array | undefined>;
  /** The kept plain text of a letter, with `{number}` in the number's place. */
  contentsOf(contentsSha256: string): Promise<string | undefined>;
  /** The chain's head: differs as soon as anything was added. */
  head(): Promise<ChainHead>;
  /** The head's hash. */
  fingerprint(): Promise<string>;
  /** Says that serials are used on paper. */
  addOpenings(openings: readonly Opening[]): Promise<void>;
  /**
   * Numbers for letters written by hand; they are taken later with `--number`. Warning `number-date-order`. `accept` is called with the warnings
   * before anything is added: what it throws keeps the numbers free.
   */
  reserveByHand(
    wanted: HandReservation,
    accept?: (warnings: readonly Problem[]) => void,
  ): Promise<{ readonly value: readonly Entry[]; readonly problems: readonly Problem[] }>;
  /** Marks a number void. It stays used. Codes `number-unknown`, `number-is-void` (exit 4). */
  voidNumber(number: LetterNumber, year: number, reason: string): Promise<Entry>;
  /** The paper journal, all of it or nothing; `progress` counts the register's lines. Code `number-import-double`. */
  importEntries(
    entries: readonly JournalEntry[],
    progress?: (done: number, total: number) => void,
  ): Promise<Checked<readonly Entry[]>>;
  /** What `importEntries` would refuse: doubles among the entries and with the register. Nothing is written. */
  importProblems(entries: readonly JournalEntry[]): Promise<readonly Problem[]>;
  /** The lines after the line `after` (default 0: from the first) in the order written, some thousands at once; empty at the end. */
  lines(after?: number): Promise<readonly StateLine[]>;
  /** The whole register checked: chain, entries, kept letters. */
  verify(options?: VerifyOptions): Promise<Checked<Verification>>;
  /** Takes the head as it is now for the last one seen, after an old copy had to be put back. */
  acceptHead(): Promise<void>;
  /** Carries all lines and kept letters of another register into this empty one, and proves it. */
  receive(from: Register, progress?: (done: number, total: number) => void): Promise<ChainHead>;
  /**
   * Does the work while nobody can add a line, from wherever, and then closes this register for good: its last line
   * names the address where it goes on, and from then on writing is refused (`register-closed`, code 4) for everyone who still
   * knows this one. Reading meanwhile goes through another connection.
   */
  handOver<T>(to: string, work: () => Promise<T>): Promise<T>;
  /** The address where a closed register goes on; undefined for one in use. */
  movedTo(): Promise<string | undefined>;
  close(): Promise<void>;
}

export interface VerifyOptions {
  /** Day of the act that the roadmap carries out: a letter of one of its measures cannot be older. */
  readonly actDay?: Day | undefined;
  /** A head hash noted elsewhere (a printed journal, a pack's manifest): it must be in the chain. */
  readonly knownHead?: string | undefined;
  /** Called while lines, then kept letters are gone through. */
  readonly progress?: (what: 'lines' | 'kept', done: number, total: number) => void;
}

export interface RegisterOptions {
  /** The clock: an ISO instant. Part of the lines; decides no number, year or date. */
  readonly now: () => string;
  /** Who writes, as the lines name them: the user's name at this machine. */
  readonly by: string;
  readonly countPer: CountPer;
  /** How long a busy register is waited for, in milliseconds. Default 15,000. */
  readonly waitMs?: number;
  /** Where the last head seen is noted, to find an old copy put back. SQLite: beside the file when left out. */
  readonly witness?: string;
}
