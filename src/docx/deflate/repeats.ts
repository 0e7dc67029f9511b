import { LONGEST_MATCH } from './block.ts';

/**
 * How a piece is written when it comes for the first time: bytes as they are, and copies of what stood before in this
 * or an earlier piece. A copy names its source by piece and offset, because the texts put between pieces differ.
 */
export interface Step {
  /** Offset in its own piece. */
  readonly at: number;
  readonly length: number;
  /** Undefined: `length` bytes as they are. */
  readonly source?: { readonly piece: number; readonly at: number };
}

/** Shorter copies cost as much as their bytes. */
const SHORTEST_COPY = 5;
/** How many earlier places with the same hash are looked at for the longest copy. */
const MOST_CANDIDATES = 24;
const HASH_BITS = 14;

/** All pieces one after another, with chains of places whose next bytes hash alike (the newest first). */
interface Search {
  readonly bytes: Uint8Array;
  /** First byte of each piece, and one more for the end. */
  readonly starts: readonly number[];
  /** For each byte the end of its piece. */
  readonly ends: Int32Array;
  readonly newest: Int32Array;
  readonly older: Int32Array;
}

/** Finds the copies in pieces that are written in this order. Copies cross the bounds of no piece. */
export function findRepeats(pieces: readonly Uint8Array[]): readonly (readonly Step[])[] {
  const search = newSearch(pieces);
  return pieces.map((_, piece) => stepsOf(search, piece));
}

function newSearch(pieces: readonly Uint8Array[]): Search {
  const bytes = Buffer.concat(pieces);
  const starts = [0];
  for (const piece of pieces) starts.push((starts.at(-1) ?? 0) + piece.length);
  const ends = new Int32Array(bytes.length);
  for (const [piece, start] of starts.entries()) ends.fill(starts[piece + 1] ?? start, start);
  return {
    bytes,
    starts,
    ends,
    newest: new Int32Array(1 << HASH_BITS).fill(-1),
    older: new Int32Array(bytes.length).fill(-1),
  };
}

function stepsOf(search: Search, piece: number): readonly Step[] {
  const start = search.starts[piece] ?? 0;
  const end = search.starts[piece + 1] ?? start;
  const steps: Step[] = [];
  let plainFrom = start;
  const endPlain = (at: number) => {
    if (plainFrom < at) steps.push({ at: plainFrom - start, length: at - plainFrom });
  };
  for (let at = start; at < end; ) {
    const copy = longestCopy(search, at, end);
    if (copy.length >= SHORTEST_COPY) {
      endPlain(at);
      steps.push({ at: at - start, length: copy.length, source: spotOf(search, copy.from) });
      plainFrom = at + copy.length;
    }
    const next = Math.max(plainFrom, at + 1);
    for (; at < next; at += 1) remember(search, at, end);
  }
  endPlain(end);
  return steps;
}

function spotOf({ starts }: Search, position: number): { piece: number; at: number } {
  const piece = starts.findLastIndex((start) => start <= position);
  return { piece, at: position - (starts[piece] ?? 0) };
}

function hashAt({ bytes }: Search, at: number): number {
  const word =
    (bytes[at] ?? 0) |
    ((bytes[at + 1] ?? 0) << 8) |
    ((bytes[at + 2] ?? 0) << 16) |
    ((bytes[at + 3] ?? 0) << 24);
  return Math.imul(word ^ ((bytes[at + 4] ?? 0) << 3), 0x9e3779b1) >>> (32 - HASH_BITS);
}

function remember(search: Search, at: number, end: number): void {
  if (at + SHORTEST_COPY > end) return;
  const hash = hashAt(search, at);
  search.older[at] = search.newest[hash] ?? -1;
  search.newest[hash] = at;
}

/** The longest copy for the bytes at a place; of equally long ones the nearest, which takes fewer bits. */
function longestCopy(search: Search, at: number, end: number): { length: number; from: number } {
  const best = { length: 0, from: -1 };
  if (at + SHORTEST_COPY > end) return best;
  let from = search.newest[hashAt(search, at)] ?? -1;
  for (let tried = 0; from >= 0 && tried < MOST_CANDIDATES; tried += 1) {
    // A place that differs where the best copy ends cannot be better.
    const mayBeLonger = search.bytes[from + best.length] === search.bytes[at + best.length];
    const length = mayBeLonger ? commonLength(search, from, at, end) : 0;
    if (length > best.length) {
      best.length = length;
      best.from = from;
    }
    from = search.older[from] ?? -1;
  }
  return best;
}

function commonLength({ bytes, ends }: Search, from: number, at: number, end: number): number {
  const most = Math.min(LONGEST_MATCH, end - at, (ends[from] ?? 0) - from);
  let length = 0;
  while (length < most && bytes[from + length] === bytes[at + length]) length += 1;
  return length;
}
