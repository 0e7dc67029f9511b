import { type BitSink, putBits } from './bits.ts';
import { makeCode, type PrefixCode } from './huffman.ts';

/** Symbols of deflate's two alphabets (RFC 1951, section 3.2.5). */
export const LITERALS = 286;
export const DISTANCES = 30;
export const END_OF_BLOCK = 256;
export const LONGEST_MATCH = 258;
export const FARTHEST_MATCH = 32_768;

const LENGTH_EXTRA = [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0];
const DISTANCE_EXTRA = Array.from({ length: DISTANCES }, (_, code) => Math.max(0, (code >> 1) - 1));

function bases(extra: readonly number[], first: number): number[] {
  let base = first;
  return extra.map((bits) => {
    const own = base;
    base += 1 << bits;
    return own;
  });
}

const LENGTH_BASE = [...bases(LENGTH_EXTRA, 3).slice(0, -1), LONGEST_MATCH];
const DISTANCE_BASE = bases(DISTANCE_EXTRA, 1);

/** Code of each match length, 3 to 258. */
const lengthCodes = Uint8Array.from({ length: LONGEST_MATCH + 1 }, (_, length) =>
  Math.max(
    0,
    LENGTH_BASE.findLastIndex((base) => base <= length),
  ),
);

export function lengthSymbol(length: number): number {
  return 257 + (lengthCodes[length] ?? 0);
}

export function distanceSymbol(distance: number): number {
  if (distance <= 4) return distance - 1;
  const high = 31 - Math.clz32(distance - 1);
  return 2 * high + (((distance - 1) >> (high - 1)) & 1);
}

/** Both codes of a block and its head, which tells a reader what they are. */
export interface BlockCodes {
  readonly literals: PrefixCode;
  readonly distances: PrefixCode;
}

/** Writes "a match of `length` (3 to 258) from `distance` (1 to 32,768) back". */
export function putMatch(sink: BitSink, codes: BlockCodes, length: number, distance: number): void {
  const lengthCode = lengthCodes[length] ?? 0;
  const symbol = 257 + lengthCode;
  putBits(sink, codes.literals.bits[symbol] ?? 0, codes.literals.lengths[symbol] ?? 0);
  putBits(sink, length - (LENGTH_BASE[lengthCode] ?? 0), LENGTH_EXTRA[lengthCode] ?? 0);
  const far = distanceSymbol(distance);
  putBits(sink, codes.distances.bits[far] ?? 0, codes.distances.lengths[far] ?? 0);
  putBits(sink, distance - (DISTANCE_BASE[far] ?? 0), DISTANCE_EXTRA[far] ?? 0);
}

/** Writes one symbol of the literal alphabet: a byte or the end of the block. */
export function putLiteral(sink: BitSink, codes: BlockCodes, symbol: number): void {
  putBits(sink, codes.literals.bits[symbol] ?? 0, codes.literals.lengths[symbol] ?? 0);
}

/** Order in which a block's head tells the code of the code lengths (RFC 1951, section 3.2.7). */
const HEAD_ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

/** Writes the head of the one, last block of a stream: dynamic codes (RFC 1951, section 3.2.7). */
export function putBlockHead(sink: BitSink, codes: BlockCodes): void {
  const lengths = [...codes.literals.lengths, ...codes.distances.lengths];
  const runs = shortenRuns(lengths);
  const frequencies = new Array<number>(19).fill(0);
  for (const { symbol } of runs) frequencies[symbol] = (frequencies[symbol] ?? 0) + 1;
  const headCode = makeCode(frequencies, 7);
  putBits(sink, 0b101, 3);
  putBits(sink, LITERALS - 257, 5);
  putBits(sink, DISTANCES - 1, 5);
  putBits(sink, HEAD_ORDER.length - 4, 4);
  for (const symbol of HEAD_ORDER) putBits(sink, headCode.lengths[symbol] ?? 0, 3);
  for (const { symbol, extra, extraBits } of runs) {
    putBits(sink, headCode.bits[symbol] ?? 0, headCode.lengths[symbol] ?? 0);
    putBits(sink, extra, extraBits);
  }
}

interface HeadSymbol {
  readonly symbol: number;
  readonly extra: number;
  readonly extraBits: number;
}

/** Lengths as they stand in the head: 3 to 6 equal ones after the first are told as one repeat (symbol 16). */
function shortenRuns(lengths: readonly number[]): readonly HeadSymbol[] {
  const runs: HeadSymbol[] = [];
  for (let at = 0; at < lengths.length; ) {
    const length = lengths[at] ?? 0;
    let run = 1;
    while (lengths[at + run] === length) run += 1;
    at += run;
    runs.push({ symbol: length, extra: 0, extraBits: 0 });
    run -= 1;
    while (run >= 3) {
      const part = Math.min(6, run);
      runs.push({ symbol: 16, extra: part - 3, extraBits: 2 });
      run -= part;
    }
    for (; run > 0; run -= 1) runs.push({ symbol: length, extra: 0, extraBits: 0 });
  }
  return runs;
}
