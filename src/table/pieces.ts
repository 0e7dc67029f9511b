import type { Source } from '../model/table.ts';

/** Large enough that asking for it costs little, small enough that many can be thrown away. */
const pieceBytes = 65_536;

/** The bytes of a source in pieces, in their order. */
export function* piecesOf(source: Source): Generator<Uint8Array, undefined> {
  if (source.pieces !== undefined) yield* source.pieces();
  else
    for (let at = 0; at < source.bytes.length; at += pieceBytes)
      yield source.bytes.subarray(at, at + pieceBytes);
}

/** The beginning of a source, at most `length` bytes. */
export function headOf(source: Source, length: number): Uint8Array {
  if (source.pieces === undefined) return source.bytes.subarray(0, length);
  const taken: Uint8Array[] = [];
  let size = 0;
  for (const piece of source.pieces()) {
    taken.push(piece.slice());
    size += piece.length;
    if (size >= length) break;
  }
  return Buffer.concat(taken).subarray(0, length);
}

/**
 * The same pieces, none of which ends within a letter of UTF-8 but perhaps the last: the bytes of a letter that is begun go to the beginning of the
 * next piece. A piece holds until the next one is taken.
 */
export function* wholeLetterPieces(source: Source): Generator<Buffer, undefined> {
  let room = Buffer.alloc(0);
  let begun = 0;
  for (const piece of piecesOf(source)) {
    if (room.length < piece.length + 4) room = Buffer.concat([room.subarray(0, begun)], piece.length + 4);
    room.set(piece, begun);
    const filled = room.subarray(0, begun + piece.length);
    const whole = wholeLetters(filled);
    if (whole > 0) yield filled.subarray(0, whole);
    begun = filled.length - whole;
    room.copyWithin(0, whole, filled.length);
  }
  if (begun > 0) yield room.subarray(0, begun);
}

/** How many bytes there are without a letter that is begun and not ended. */
function wholeLetters(bytes: Uint8Array): number {
  const last = bytes.subarray(-3);
  const lead = last.findLastIndex((byte) => byte >= 0xc0);
  if (lead < 0) return bytes.length;
  const first = last[lead] ?? 0;
  const length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
  const present = last.length - lead;
  return present < length ? bytes.length - present : bytes.length;
}
