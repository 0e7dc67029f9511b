import { Inflate } from 'fflate';
import type { ZipEntry } from './zip-directory.ts';
import { packedBytes, readZipDirectory } from './zip-directory.ts';

/** What is the matter with a ZIP; undefined when it can be unpacked without harm. */
export type ZipFault = 'cut' | 'bomb' | 'encrypted' | undefined;

/** A workbook of an office has a few dozen members and some megabytes. */
const maxEntries = 2_000;
const maxUnpackedBytes = 512_000_000;
/** Sheets shrink 10 to 50 times; bombs 1,000 times and more. Small members may shrink as they like. */
const maxRatio = 300;
const freeBytes = 8_000_000;

/** Looks at a ZIP's directory before anything unpacks it: that it is whole, how many members it has and how large they say they are. */
export function checkZipDirectory(bytes: Uint8Array): ZipFault {
  const entries = readZipDirectory(bytes);
  if (entries === undefined) return 'cut';
  if (entries.some((entry) => entry.encrypted)) return 'encrypted';
  const unpacked = entries.reduce((sum, entry) => sum + entry.unpacked, 0);
  if (entries.length > maxEntries || unpacked > maxUnpackedBytes) return 'bomb';
  const isBomb = entries.some(
    (entry) => entry.unpacked > freeBytes && entry.unpacked > entry.packed * maxRatio,
  );
  return isBomb ? 'bomb' : undefined;
}

/**
 * Looks through a ZIP before anything unpacks it whole: its directory, and that its members are no larger than they say. Nothing that is unpacked is
 * kept.
 */
export function checkZip(bytes: Uint8Array): ZipFault {
  const fault = checkZipDirectory(bytes);
  if (fault !== undefined) return fault;
  for (const entry of readZipDirectory(bytes) ?? []) {
    const own = checkEntry(bytes, entry);
    if (own !== undefined) return own;
  }
  return undefined;
}

/** What is packed is given to the unpacker in parts as large as this: each may become a thousand times as large. */
const partBytes = 8_192;

function checkEntry(bytes: Uint8Array, entry: ZipEntry): ZipFault {
  const data = packedBytes(bytes, entry);
  if (data === undefined) return 'cut';
  if (entry.method !== 8) return entry.method === 0 ? undefined : 'cut';
  let unpacked = 0;
  const inflate = new Inflate((piece) => {
    unpacked += piece.length;
  });
  try {
    for (let at = 0; at < data.length && unpacked <= entry.unpacked; at += partBytes)
      inflate.push(data.subarray(at, at + partBytes), at + partBytes >= data.length);
  } catch {
    return unpacked > entry.unpacked ? 'bomb' : 'cut';
  }
  return unpacked > entry.unpacked ? 'bomb' : undefined;
}
