import { crc32 } from 'node:zlib';
import { type BitSink, doubled, finishBits } from './bits.ts';
import {
  type BlockCodes,
  END_OF_BLOCK,
  FARTHEST_MATCH,
  LONGEST_MATCH,
  putLiteral,
  putMatch,
} from './block.ts';
import { proven } from './proof.ts';
import type { Step } from './repeats.ts';
import type { DeflateTemplate } from './template.ts';

/** One file being deflated: its text so far and the bits that stand for it. */
export interface DeflateStream {
  readonly template: DeflateTemplate;
  readonly sink: BitSink;
  /** The text itself in UTF-8, for its checksum. */
  plain: Uint8Array;
  size: number;
  /** Where each piece stood last; -1 when it has not come yet. */
  readonly starts: Int32Array;
  /** Where each text worth copying stood last. */
  readonly texts: Map<string, number>;
}

/** A deflated file (RFC 1951), the CRC-32 and the size of what it holds. */
export interface Deflated {
  readonly data: Uint8Array;
  readonly crc: number;
  readonly size: number;
}

/**
 * Room for a stream's text and bits, handed on from one that has ended to the next: to get new room for every letter
 * costs about as much as to fill it.
 */
interface Room {
  readonly plain: Uint8Array;
  readonly bytes: Uint8Array;
}

let spare: Room | undefined;
const FIRST_ROOM = 32_768;
/** A stream that took more does not leave it behind. */
const MOST_SPARE = 8 * 1024 * 1024;

/** Rows take about a tenth of their text. */
function newRoom(size: number): Room {
  const plain = new Uint8Array(Math.max(FIRST_ROOM, size));
  return { plain, bytes: new Uint8Array(Math.max(FIRST_ROOM, Math.ceil(size / 8))) };
}

/** `likelySize` is about what the text will take; any other size is right too. */
export function startStream(template: DeflateTemplate, likelySize = 0): DeflateStream {
  const room = spare !== undefined && spare.plain.length >= likelySize ? spare : newRoom(likelySize);
  spare = undefined;
  room.bytes.set(template.head.bytes.subarray(0, template.head.length));
  return {
    template,
    sink: { ...template.head, bytes: room.bytes },
    plain: room.plain,
    size: 0,
    starts: new Int32Array(template.pieces.length).fill(-1),
    texts: new Map(),
  };
}

/** Adds piece `index` of the template: as a copy of its last coming, or by its own steps the first time. */
export function addPiece(stream: DeflateStream, index: number): void {
  const { template, starts, sink } = stream;
  const bytes = template.pieces[index];
  if (bytes === undefined) throw new RangeError(`no piece ${index}`);
  const start = stream.size;
  const distance = start - (starts[index] ?? 0);
  const comesAgain = (starts[index] ?? -1) >= 0 && distance <= FARTHEST_MATCH && bytes.length >= 3;
  reserve(stream, bytes.length);
  stream.plain.set(bytes, start);
  stream.size += bytes.length;
  starts[index] = start;
  if (comesAgain) {
    putCopies(sink, template.codes, bytes.length, distance);
    return;
  }
  for (const step of template.steps[index] ?? []) putStep(stream, step, start);
}

/** A copy takes some three bytes; shorter texts take no more as they are. */
const SHORTEST_TEXT = 6;

/**
 * Adds any text: as a copy when the very same came not long ago (the name of a body in each of its rows), else as it
 * is. It is not searched for repeats inside: that is what takes other deflaters their time.
 */
export function addText(stream: DeflateStream, text: string): void {
  const start = stream.size;
  reserve(stream, text.length * 3);
  stream.size = encode(stream.plain, start, text);
  if (text.length < SHORTEST_TEXT) {
    putPlain(stream, start, stream.size);
    return;
  }
  const distance = start - (stream.texts.get(text) ?? Number.NEGATIVE_INFINITY);
  stream.texts.set(text, start);
  if (distance > FARTHEST_MATCH) putPlain(stream, start, stream.size);
  else putCopies(stream.sink, stream.template.codes, stream.size - start, distance);
}

/** Ends the stream, which may not be used after; its data is read back before it is given out. */
export function finishStream(stream: DeflateStream): Deflated {
  const { sink, template, size } = stream;
  putLiteral(sink, template.codes, END_OF_BLOCK);
  const plain = stream.plain.subarray(0, size);
  const deflated = { data: proven(finishBits(sink), plain), crc: crc32(plain), size };
  if (stream.plain.length <= MOST_SPARE) spare = { plain: stream.plain, bytes: sink.bytes };
  return deflated;
}

function putStep(stream: DeflateStream, step: Step, start: number): void {
  const at = start + step.at;
  const sourceStart = step.source === undefined ? -1 : (stream.starts[step.source.piece] ?? -1);
  const distance = at - sourceStart - (step.source?.at ?? 0);
  // The source may not have come in this file (rows without a row), or stand too far back.
  if (sourceStart < 0 || distance > FARTHEST_MATCH) putPlain(stream, at, at + step.length);
  else putMatch(stream.sink, stream.template.codes, step.length, distance);
}

function putCopies(sink: BitSink, codes: BlockCodes, length: number, distance: number): void {
  let left = length;
  while (left > 0) {
    // No copy is shorter than 3, so the last but one may have to leave some.
    const part = left <= LONGEST_MATCH ? left : Math.min(LONGEST_MATCH, left - 3);
    putMatch(sink, codes, part, distance);
    left -= part;
  }
}

function reserve(stream: DeflateStream, length: number): void {
  while (stream.size + length > stream.plain.length) stream.plain = doubled(stream.plain);
}

/** UTF-8 by hand: most texts are a few signs, for which a call into the engine costs more than the work. */
function encode(target: Uint8Array, start: number, text: string): number {
  let at = start;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code < 0x80) {
      target[at++] = code;
    } else if (code < 0x800) {
      target[at++] = 0xc0 | (code >> 6);
      target[at++] = 0x80 | (code & 0x3f);
    } else {
      return at + new TextEncoder().encodeInto(text.slice(index), target.subarray(at)).written;
    }
  }
  return at;
}

/** Writes bytes of the text as they are. `putLiteral` for each, with the sink's fields kept at hand: this is the hot loop. */
function putPlain(stream: DeflateStream, from: number, to: number): void {
  const { sink, plain } = stream;
  const { bits, lengths } = stream.template.codes.literals;
  while (sink.length + 2 * (to - from) + 8 > sink.bytes.length) sink.bytes = doubled(sink.bytes);
  const { bytes } = sink;
  let { length, hold, held } = sink;
  for (let at = from; at < to; at += 1) {
    const byte = plain[at] ?? 0;
    hold |= (bits[byte] ?? 0) << held;
    held += lengths[byte] ?? 0;
    while (held >= 8) {
      bytes[length] = hold & 0xff;
      length += 1;
      hold >>>= 8;
      held -= 8;
    }
  }
  sink.length = length;
  sink.hold = hold;
  sink.held = held;
}
