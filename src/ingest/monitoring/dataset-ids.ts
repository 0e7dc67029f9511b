/** Where an ID stands: a line, or the number of a JSON record. */
export interface IdPlace {
  readonly file: string;
  readonly at: number;
}

/** The IDs of a run, each with where it stood first, in some 20 bytes: an export may have millions. */
export interface DatasetIds {
  /** Where the ID stood before; undefined at its first time. The ID must have its form (`idForm`); the places of one file come together. */
  readonly see: (id: string, file: string, at: number) => IdPlace | undefined;
}

/**
 * IDs in the order in which they came, so many together. An ID is its first two groups with its length, and its last group, above which is the number of its file; files
 * beyond the last number there share it.
 */
interface Chunk {
  readonly groups: Uint16Array;
  readonly lasts: Uint32Array;
  readonly places: Uint32Array;
}

/** Six digits. */
const lastBits = 20;
const lastMask = 2 ** lastBits - 1;
const lastFile = 2 ** (32 - lastBits) - 1;
const lengths = 3;
const shortestId = 10;

const chunkBits = 14;
const chunkSize = 2 ** chunkBits;
const within = chunkSize - 1;

/** An empty set of IDs. */
export function datasetIds(): DatasetIds {
  const chunks: Chunk[] = [];
  const files: string[] = [];
  let size = 0;
  // Numbers of IDs from 1, by what their digits give; 0 is an empty slot. At most half of the slots are taken.
  let slots = new Uint32Array(1024);
  const slotOf = (group: number, last: number): number => {
    for (let slot = spread(group, last) & (slots.length - 1); ; slot = (slot + 1) & (slots.length - 1)) {
      const number = slots[slot] ?? 0;
      if (number === 0) return slot;
      const chunk = chunks[(number - 1) >>> chunkBits];
      const at = (number - 1) & within;
      if (chunk?.groups[at] === group && ((chunk.lasts[at] ?? 0) & lastMask) === last) return slot;
    }
  };
  const grow = (): void => {
    slots = new Uint32Array(slots.length * 2);
    for (let number = 0; number < size; number += 1) {
      const chunk = chunks[number >>> chunkBits];
      const at = number & within;
      slots[slotOf(chunk?.groups[at] ?? 0, (chunk?.lasts[at] ?? 0) & lastMask)] = number + 1;
    }
  };
  const append = (group: number, last: number, file: string, place: number): void => {
    if ((size & within) === 0) chunks.push(emptyChunk());
    if (files.at(-1) !== file) files.push(file);
    const chunk = chunks[size >>> chunkBits];
    const at = size & within;
    size += 1;
    if (chunk === undefined) return;
    chunk.groups[at] = group;
    chunk.lasts[at] = last + Math.min(files.length - 1, lastFile) * 2 ** lastBits;
    chunk.places[at] = place;
  };
  return {
    see(id, file, place) {
      const group = numberIn(id, 0, 5) * lengths + id.length - shortestId;
      const last = numberIn(id, 6, id.length);
      const slot = slotOf(group, last);
      const before = slots[slot] ?? 0;
      if (before !== 0) {
        const chunk = chunks[(before - 1) >>> chunkBits];
        const at = (before - 1) & within;
        return { file: files[(chunk?.lasts[at] ?? 0) >>> lastBits] ?? '', at: chunk?.places[at] ?? 0 };
      }
      append(group, last, file, place);
      slots[slot] = size;
      if (size * 2 > slots.length) grow();
      return undefined;
    },
  };
}

function emptyChunk(): Chunk {
  return {
    groups: new Uint16Array(chunkSize),
    lasts: new Uint32Array(chunkSize),
    places: new Uint32Array(chunkSize),
  };
}

/** The digits of a part of an ID as one number. */
function numberIn(id: string, from: number, to: number): number {
  let number = 0;
  for (let at = from; at < to; at += 1) {
    const digit = id.charCodeAt(at) - zero;
    if (digit >= 0) number = number * 10 + digit;
  }
  return number;
}

const zero = 48;

/** Bits of an ID mixed, so that IDs that follow each other are far apart. */
function spread(group: number, last: number): number {
  const mixed = Math.imul(group, 0x85ebca6b) ^ Math.imul(last, 0x9e3779b1);
  return (mixed ^ (mixed >>> 15)) >>> 0;
}
