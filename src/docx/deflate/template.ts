import { type BitSink, newBitSink } from './bits.ts';
import {
  type BlockCodes,
  DISTANCES,
  distanceSymbol,
  END_OF_BLOCK,
  FARTHEST_MATCH,
  LITERALS,
  LONGEST_MATCH,
  lengthSymbol,
  putBlockHead,
} from './block.ts';
import { makeCode } from './huffman.ts';
import { findRepeats, type Step } from './repeats.ts';

/**
 * Pieces that many files share, made ready for deflating: where they repeat is found once, not in every file. Files
 * are then written as pieces and texts (stream.ts).
 */
export interface DeflateTemplate {
  readonly pieces: readonly Uint8Array[];
  readonly steps: readonly (readonly Step[])[];
  readonly codes: BlockCodes;
  /** The stream's first bits, the same in every file. */
  readonly head: Readonly<BitSink>;
}

/** Longest code of deflate's alphabets (RFC 1951, section 3.2.7). */
const LONGEST_CODE = 15;

/**
 * Makes a template. `pieces` stand in the order of their first use; `typicalText` is like the texts put between them,
 * so that the signs frequent in it get short codes.
 */
export function makeTemplate(pieces: readonly string[], typicalText: string): DeflateTemplate {
  const bytes = pieces.map((piece) => Buffer.from(piece, 'utf8'));
  const steps = findRepeats(bytes);
  const codes = chooseCodes(bytes, steps, Buffer.from(typicalText, 'utf8'));
  const head = newBitSink();
  putBlockHead(head, codes);
  return { pieces: bytes, steps, codes, head };
}

/** How much the typical text counts beside the pieces; rows, of which there are many, are mostly text and copies. */
const TEXT_WEIGHT = 4;
const COPY_WEIGHT = 4;

function chooseCodes(
  pieces: readonly Uint8Array[],
  steps: readonly (readonly Step[])[],
  typical: Uint8Array,
): BlockCodes {
  const literals = new Array<number>(LITERALS).fill(0);
  const distances = new Array<number>(DISTANCES).fill(0);
  const count = (table: number[], symbol: number, weight: number) => {
    table[symbol] = (table[symbol] ?? 0) + weight;
  };
  count(literals, END_OF_BLOCK, 1);
  for (const byte of typical) count(literals, byte, TEXT_WEIGHT);
  let start = 0;
  const starts = pieces.map((piece) => {
    const own = start;
    start += piece.length;
    return own;
  });
  for (const [piece, bytes] of pieces.entries()) {
    // A row's pieces come again as a whole, a row's length back.
    count(literals, lengthSymbol(Math.min(LONGEST_MATCH, Math.max(3, bytes.length))), COPY_WEIGHT);
    for (const step of steps[piece] ?? []) {
      const distance = distanceOf(step, starts[piece] ?? 0, starts);
      if (distance === undefined) {
        for (const byte of bytes.subarray(step.at, step.at + step.length)) count(literals, byte, 1);
      } else {
        count(literals, lengthSymbol(step.length), 1);
        count(distances, distanceSymbol(distance), 1);
      }
    }
  }
  return { literals: makeCode(literals, LONGEST_CODE), distances: makeCode(distances, LONGEST_CODE) };
}

/** How far back a step copies from; undefined when it is written as it is: the alphabet has no sign for what is too far. */
function distanceOf(step: Step, start: number, starts: readonly number[]): number | undefined {
  if (step.source === undefined) return undefined;
  const distance = start + step.at - (starts[step.source.piece] ?? 0) - step.source.at;
  return distance > FARTHEST_MATCH ? undefined : distance;
}
