import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** So many letters leave about 10 MB behind that nobody needs any more. */
const everyLetters = 500;

let collect: (() => void) | undefined;

/**
 * Called with the count of letters made so far in a long run: frees now and then what is not needed any more. V8 by itself
 * lets the heap grow to several times what is in use before it looks (10,000 letters: 380 MB and not 270).
 */
export function freeMemory(count: number): void {
  if (count % everyLetters === 0) free();
}

/** Called between two steps that each go through all of so many letters: frees what the first has left. */
export function freeMemoryAfter(letters: number): void {
  if (letters >= everyLetters) free();
}

function free(): void {
  collect ??= collector();
  collect();
}

function collector(): () => void {
  // Flags are part of what V8 holds kept code against: this one is given back.
  setFlagsFromString('--expose-gc');
  const gc: () => void = runInNewContext('gc');
  setFlagsFromString('--no-expose-gc');
  return gc;
}
