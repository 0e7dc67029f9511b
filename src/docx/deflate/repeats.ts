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
/** How many earlier places of the same bytes are looked at for the longest copy. */
const MOST_CANDIDATES = 64;

interface Spot {
  readonly piece: number;
  readonly at: number;
}

/** Finds the copies in pieces that are written in this order. Copies cross the bounds of no piece. */
export function findRepeats(pieces: readonly Uint8Array[]): readonly (readonly Step[])[] {
  const seen = new Map<string, Spot[]>();
  return pieces.map((bytes, piece) => {
    const steps: Step[] = [];
    let plainFrom = 0;
    for (let at = 0; at < bytes.length; ) {
      const copy = longestCopy(pieces, { piece, at }, seen);
      const length = copy?.length ?? 1;
      if (copy !== undefined) {
        if (plainFrom < at) steps.push({ at: plainFrom, length: at - plainFrom });
        steps.push({ at, length, source: copy.source });
        plainFrom = at + length;
      }
      for (let index = at; index < at + length; index += 1) remember(seen, bytes, { piece, at: index });
      at += length;
    }
    if (plainFrom < bytes.length) steps.push({ at: plainFrom, length: bytes.length - plainFrom });
    return steps;
  });
}

function keyAt(bytes: Uint8Array, at: number): string {
  return String.fromCharCode(...bytes.subarray(at, at + SHORTEST_COPY));
}

function remember(seen: Map<string, Spot[]>, bytes: Uint8Array, spot: Spot): void {
  if (spot.at + SHORTEST_COPY > bytes.length) return;
  const key = keyAt(bytes, spot.at);
  const spots = seen.get(key);
  if (spots === undefined) seen.set(key, [spot]);
  else spots.push(spot);
}

function longestCopy(
  pieces: readonly Uint8Array[],
  spot: Spot,
  seen: ReadonlyMap<string, readonly Spot[]>,
): { readonly length: number; readonly source: Spot } | undefined {
  const bytes = pieces[spot.piece] ?? new Uint8Array();
  if (spot.at + SHORTEST_COPY > bytes.length) return undefined;
  const spots = seen.get(keyAt(bytes, spot.at)) ?? [];
  let best: { length: number; source: Spot } | undefined;
  // The nearest first: an equally long copy from nearer by takes fewer bits.
  for (const source of spots.slice(-MOST_CANDIDATES).reverse()) {
    const length = commonLength(bytes, spot.at, pieces[source.piece] ?? bytes, source.at);
    if (length > (best?.length ?? SHORTEST_COPY - 1)) best = { length, source };
  }
  return best;
}

function commonLength(a: Uint8Array, atA: number, b: Uint8Array, atB: number): number {
  const most = Math.min(LONGEST_MATCH, a.length - atA, b.length - atB);
  let length = 0;
  while (length < most && a[atA + length] === b[atB + length]) length += 1;
  return length;
}
