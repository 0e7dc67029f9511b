import type { CountPer, LineBody, StateLine } from '../model/register.ts';
import type { ChainHead } from './chain.ts';

/** Which serial of which file index and year; `unit` when each unit counts for itself, else null. */
export interface SerialAsked {
  readonly unit: string | null;
  readonly file: string;
  readonly year: number;
  readonly serial: number;
}

export type CounterAsked = Omit<SerialAsked, 'serial'>;

export interface CounterFound {
  /** The line that gave the highest serial; undefined when none was given. */
  readonly last: StateLine | undefined;
  /** The line that gave the latest date to a number that is not void. */
  readonly latest: StateLine | undefined;
  readonly openedTo: number;
}

/** A journal: the numbers of one file index in one year. */
export type Journal = Pick<SerialAsked, 'file' | 'year'>;

/** A page of a journal's lines by serial, then in the order written; `after` is the last line of the page before. */
export interface PageAsked extends Journal {
  readonly after: Pick<StateLine, 'serial' | 'n'>;
  readonly most: number;
}

/** Kept things: a letter's bytes, or its plain text with `{number}` in the number's place. */
export type Keep = 'letter' | 'contents';

/** One unchanging view of the register. Unless another order is named, lists of lines are in the order written. */
export interface View {
  /** The register's address as people are shown it. */
  readonly address: string;
  head(): Promise<ChainHead>;
  /**
   * A text that stays the same while nothing but adding lines can have happened to the register (PostgreSQL), or nothing at
   * all (SQLite): what was proved under the same stamp need not be proved again.
   */
  stamp(): Promise<string>;
  /** At most `most` lines after the line `n`. */
  linesAfter(n: number, most: number): Promise<readonly StateLine[]>;
  /** All lines of every number that bears one of the keys. */
  linesOfKeys(keys: readonly string[]): Promise<readonly StateLine[]>;
  /** All lines of these serials. */
  linesOfSerials(asked: readonly SerialAsked[]): Promise<readonly StateLine[]>;
  /** Every journal that has lines, in no order. */
  journals(): Promise<readonly Journal[]>;
  journalPage(asked: PageAsked): Promise<readonly StateLine[]>;
  /** The lines of the paper journal to these recipients. */
  imports(journal: Journal, recipients: readonly string[]): Promise<readonly StateLine[]>;
  counter(asked: CounterAsked): Promise<CounterFound>;
  /** The letters of these hashes that are kept, in one question. */
  lettersOf(hashes: readonly string[]): Promise<ReadonlyMap<string, Uint8Array>>;
  /** The texts of these hashes that are kept; one that was altered and cannot be unpacked is left out. */
  textsOf(hashes: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** What the home's own check finds: an index that disagrees with its table would hide a number. Empty when well. */
  damage(): Promise<readonly string[]>;
}

export interface Addition {
  readonly lines: readonly StateLine[];
  readonly letters?: ReadonlyMap<string, Uint8Array>;
  /** Hash and text; gone through once, so that the texts of a long batch need not be in memory together. */
  readonly texts?: Iterable<readonly [sha256: string, text: string]>;
}

/** The view of the one writer. What was added is there for all when the work ends, or not at all when it throws. */
export interface WritingView extends View {
  add(addition: Addition): Promise<void>;
}

/** A home of the register: what SQLite and PostgreSQL do differently (`io/register`). All decisions are made in this room. */
export interface Store {
  readonly address: string;
  read<T>(work: (view: View) => Promise<T>): Promise<T>;
  /** One writer at a time over all processes; waits a bounded time, then `register-busy` (code 3). */
  write<T>(work: (view: WritingView) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** A chain proved up to its head, while the register bore this stamp. */
export interface ProvenHead extends ChainHead {
  readonly stamp: string;
}

/** Small notes beside the register or the workspace: how far it had come, and how far it was proved. */
export interface Notes {
  /** Where the last head seen is noted, as people find it; empty where nothing is noted. */
  readonly path: string;
  /** The last head seen; undefined when none was noted, 'unreadable' when the note is none of ours. */
  seen(): Promise<ChainHead | 'unreadable' | undefined>;
  noteSeen(head: ChainHead): Promise<void>;
  /** The head proved last; undefined when there is no such note, or none that can be read. */
  proven(): Promise<ProvenHead | undefined>;
  noteProven(head: ProvenHead): Promise<void>;
}

/** What every writing step works with: the one writer's view, and how bodies become chained lines. */
export interface Writing {
  readonly view: WritingView;
  readonly countPer: CountPer;
  /** Bodies chained to the head, not yet added. Called once in a transaction. */
  readonly chain: (bodies: readonly LineBody[]) => Promise<readonly StateLine[]>;
}
