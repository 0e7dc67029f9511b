import type { StateLine } from '../../model/register.ts';
import type { ChainHead } from '../../register/chain.ts';

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

/** Which lines are wanted; all of them when nothing is asked. */
export interface LineFilter {
  readonly year?: number;
  readonly file?: string;
  readonly serial?: number;
}

/** One unchanging view of the register. All lists of lines are in the order written. */
export interface View {
  head(): Promise<ChainHead>;
  lineAt(n: number): Promise<StateLine | undefined>;
  /** All lines of every number that bears one of the keys. */
  linesOfKeys(keys: readonly string[]): Promise<readonly StateLine[]>;
  /** All lines of these serials. */
  linesOfSerials(asked: readonly SerialAsked[]): Promise<readonly StateLine[]>;
  lines(filter: LineFilter): Promise<readonly StateLine[]>;
  /** The lines of the paper journal of this file index and year. */
  imports(asked: Pick<SerialAsked, 'file' | 'year'>): Promise<readonly StateLine[]>;
  counter(asked: CounterAsked): Promise<CounterFound>;
  /** Kept things by their hash: a letter's bytes, or its deflated plain text. */
  kept(what: Keep, sha256: string): Promise<Uint8Array | undefined>;
  /** Those of these that are kept, by their hash, in one question. */
  keptOf(what: Keep, hashes: readonly string[]): Promise<ReadonlyMap<string, Uint8Array>>;
  /** What the home's own check finds: an index that disagrees with its table would hide a number. Empty when well. */
  damage(): Promise<readonly string[]>;
}

export type Keep = 'letter' | 'contents';

export interface Addition {
  readonly lines: readonly StateLine[];
  readonly letters?: ReadonlyMap<string, Uint8Array>;
  readonly contents?: ReadonlyMap<string, Uint8Array>;
}

/** The view of the one writer. What was added is there for all when the work ends, or not at all when it throws. */
export interface WritingView extends View {
  add(addition: Addition): Promise<void>;
}

/** A home of the register: what SQLite and PostgreSQL do differently. The decisions stand in `keeper.ts`. */
export interface RegisterStore {
  readonly address: string;
  read<T>(work: (view: View) => Promise<T>): Promise<T>;
  /** One writer at a time over all processes; waits a bounded time, then `register-busy` (code 3). */
  write<T>(work: (view: WritingView) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}
