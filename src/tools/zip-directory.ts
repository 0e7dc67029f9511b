/** A member of a ZIP by its central directory. */
export interface ZipEntry {
  readonly name: string;
  readonly packed: number;
  readonly unpacked: number;
  readonly crc: number;
  readonly method: number;
  readonly encrypted: boolean;
  /** Offset of its local header. */
  readonly offset: number;
}

/** Members by the central directory; undefined when it is not there whole. Sizes and places may be in fields of ZIP64, as streaming writers keep them. */
export function readZipDirectory(bytes: Uint8Array): readonly ZipEntry[] | undefined {
  const view = viewOf(bytes);
  const end = findEnd(view);
  if (end === undefined) return undefined;
  const { count, start } = directoryOf(view, end);
  let at = start;
  const entries: ZipEntry[] = [];
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > end || view.getUint32(at, true) !== 0x02014b50) return undefined;
    const nameLength = view.getUint16(at + 28, true);
    if (at + 46 + nameLength > end) return undefined;
    const extra = at + 46 + nameLength;
    const extraEnd = extra + view.getUint16(at + 30, true);
    if (extraEnd > end) return undefined;
    const [unpacked, packed, offset] = longNumbers(
      view,
      [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)],
      extra,
      extraEnd,
    );
    entries.push({
      name: Buffer.from(bytes.buffer, bytes.byteOffset + at + 46, nameLength).toString('utf8'),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packed,
      unpacked,
      offset,
    });
    at = extraEnd + view.getUint16(at + 32, true);
  }
  return entries;
}

const inLongField = 0xffff_ffff;

/** Numbers of a member, each from its field of ZIP64 where it is too long for its own (APPNOTE 4.5.3: they follow in this order). */
function longNumbers(
  view: DataView,
  numbers: readonly [number, number, number],
  extra: number,
  extraEnd: number,
): readonly [number, number, number] {
  if (!numbers.includes(inLongField)) return numbers;
  let [at, end] = [extra, extra];
  for (let next = extra; next + 4 <= extraEnd; next = end) {
    end = next + 4 + view.getUint16(next + 2, true);
    if (view.getUint16(next, true) !== 1) continue;
    at = next + 4;
    break;
  }
  const long = (number: number): number => {
    if (number !== inLongField || at + 8 > Math.min(end, extraEnd)) return number;
    at += 8;
    return Number(view.getBigUint64(at - 8, true));
  };
  return [long(numbers[0]), long(numbers[1]), long(numbers[2])];
}

/** How many members there are and where the first one's record is: by the record of ZIP64, when there is one before the end record. */
function directoryOf(view: DataView, end: number): { readonly count: number; readonly start: number } {
  const [count, start] = [view.getUint16(end + 10, true), view.getUint32(end + 16, true)];
  const known = { count, start };
  if ((count !== 0xffff && start !== inLongField) || end < 20) return known;
  if (view.getUint32(end - 20, true) !== 0x07064b50) return known;
  const at = Number(view.getBigUint64(end - 12, true));
  if (at + 56 > end || view.getUint32(at, true) !== 0x06064b50) return known;
  return { count: Number(view.getBigUint64(at + 32, true)), start: Number(view.getBigUint64(at + 48, true)) };
}

/** The member's bytes as they are packed (`method` 0: stored, 8: deflated); undefined when they are not there whole. */
export function packedBytes(bytes: Uint8Array, entry: ZipEntry): Uint8Array | undefined {
  const view = viewOf(bytes);
  if (entry.offset + 30 > bytes.length || view.getUint32(entry.offset, true) !== 0x04034b50) return undefined;
  const names = view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true);
  const start = entry.offset + 30 + names;
  return start + entry.packed > bytes.length ? undefined : bytes.subarray(start, start + entry.packed);
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
}

/** The end record is in the last 64 KiB, before a remark of any length. */
function findEnd(view: DataView): number | undefined {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 65_557); at -= 1) {
    if (view.getUint32(at, true) === 0x06054b50) return at;
  }
  return undefined;
}
