import type { Entry } from '../../model/register.ts';

/** What `doctor` looked at and can tell, beside what is wrong. */
export interface Seen {
  readonly people: number;
  readonly kinds: number;
  /** Null when it could not be opened. */
  readonly register: RegisterSeen | null;
}

export interface RegisterSeen {
  readonly address: string;
  readonly entries: number;
  /** The highest number of each file index in the newest year that has one. */
  readonly last: readonly { readonly number: string; readonly year: number }[];
}

/** Entries come by year, file index and serial: the last one of a file index is the highest of its newest year. */
export function registerSeen(address: string, entries: readonly Entry[]): RegisterSeen {
  const last = new Map(entries.map(({ file, number, year }) => [file, { number, year }]));
  return { address, entries: entries.length, last: [...last.values()] };
}
