import type { PostgresServer } from '../support/postgres-server.ts';

/** One fault: what is done to the program, what it promised for that case, and the trial itself. */
export interface Fault {
  readonly name: string;
  readonly promise: string;
  /** Throws when the promise was broken; gives what was seen, in a few words. */
  readonly run: (means: Means) => Promise<string>;
}

export interface Means {
  /** A small share of every fault, for `npm test`. */
  readonly quick: boolean;
  readonly kills: number;
  /** Numbers from 0 to 1, the same for the same seed. */
  readonly random: () => number;
  /** A PostgreSQL server of this run's own, started when first asked for. */
  readonly server: () => Promise<PostgresServer>;
}

/** Thrown by a fault that this machine cannot make (no strace, no right to mount): told, and not counted as held. */
export class NotHere extends Error {}

/** Mulberry32: a small generator whose row of numbers depends on the seed only. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Does the work for each item, two at a time, in order of beginning. */
export async function each<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const waiting = [...items];
  const lane = async () => {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) await work(item);
  };
  await Promise.all([lane(), lane()]);
}

/** All items, or some of them spread over the whole when only a share is wanted. */
export function share<T>(items: readonly T[], means: Means, most: number): readonly T[] {
  if (!means.quick || items.length <= most) return items;
  return [...items].sort(() => means.random() - 0.5).slice(0, most);
}
