import { inflateRawSync } from 'node:zlib';

/** A member of a ZIP by its central directory. */
interface ZipEntry {
  readonly packed: number;
  readonly unpacked: number;
  readonly method: number;
  readonly encrypted: boolean;
  /** Offset of its local header. */
  readonly offset: number;
}

/** What is the matter with a ZIP; undefined when it can be unpacked without harm. */
export type ZipFault = 'cut' | 'bomb' | 'encrypted' | undefined;

/** A workbook of an office has a few dozen members and some megabytes. */
const maxEntries = 2_000;
const maxUnpackedBytes = 512_000_000;
/** Sheets shrink 10 to 50 times; bombs 1,000 times and more. Small members may shrink as they like. */
const maxRatio = 300;
const freeBytes = 8_000_000;

/**
 * Looks at a ZIP before anything unpacks it: that its directory is whole, how many members it has, how large they say they are, and that they
 * are no larger than they say.
 */
export function checkZip(bytes: Uint8Array): ZipFault {
  const entries = readDirectory(bytes);
  if (entries === undefined) return 'cut';
  if (entries.some((entry) => entry.encrypted)) return 'encrypted';
  const unpacked = entries.reduce((sum, entry) => sum + entry.unpacked, 0);
  if (entries.length > maxEntries || unpacked > maxUnpackedBytes) return 'bomb';
  for (const entry of entries) {
    if (entry.unpacked > freeBytes && entry.unpacked > entry.packed * maxRatio) return 'bomb';
    const fault = checkEntry(bytes, entry);
    if (fault !== undefined) return fault;
  }
  return undefined;
}

/** The member's data, unpacked into no more room than the directory promises. */
function checkEntry(bytes: Uint8Array, entry: ZipEntry): ZipFault {
  const view = viewOf(bytes);
  if (entry.offset + 30 > bytes.length || view.getUint32(entry.offset, true) !== 0x04034b50) return 'cut';
  const start =
    entry.offset + 30 + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true);
  if (start + entry.packed > bytes.length) return 'cut';
  if (entry.method !== 8) return entry.method === 0 ? undefined : 'cut';
  try {
    const data = bytes.subarray(start, start + entry.packed);
    inflateRawSync(data, { maxOutputLength: Math.max(1, entry.unpacked) });
    return undefined;
  } catch (fault) {
    const tooLong = fault instanceof RangeError || String(fault).includes('ERR_BUFFER_TOO_LARGE');
    return tooLong ? 'bomb' : 'cut';
  }
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
}

/** Members by the central directory; undefined when it is not there whole. ZIP64 is not for workbooks of this size. */
function readDirectory(bytes: Uint8Array): readonly ZipEntry[] | undefined {
  const view = viewOf(bytes);
  const end = findEnd(view);
  if (end === undefined) return undefined;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const entries: ZipEntry[] = [];
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > end || view.getUint32(at, true) !== 0x02014b50) return undefined;
    entries.push({
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      unpacked: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    });
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** The end record stands in the last 64 KiB, before a remark of any length. */
function findEnd(view: DataView): number | undefined {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 65_557); at -= 1) {
    if (view.getUint32(at, true) === 0x06054b50) return at;
  }
  return undefined;
}
