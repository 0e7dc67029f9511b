import { crc32, createInflateRaw } from 'node:zlib';
import type { ZipEntry } from './zip-directory.ts';
import { packedBytes } from './zip-directory.ts';

const pieceBytes = 65_536;

/** The cause of the error that a member is larger than the directory says. */
export const largerThanSaid = 'larger than said';

/**
 * A member of a ZIP piece by piece; none of it is kept. Throws an error with the reason when it is not there whole, is larger than the directory says
 * (`largerThanSaid`), or has another checksum.
 */
export async function* unzipMember(
  bytes: Uint8Array,
  entry: ZipEntry,
): AsyncGenerator<Uint8Array, undefined> {
  let size = 0;
  let crc = 0;
  for await (const piece of unpacked(bytes, entry)) {
    size += piece.length;
    if (size > entry.unpacked)
      throw new Error(`${entry.name} is larger than it says`, { cause: largerThanSaid });
    crc = crc32(piece, crc);
    yield piece;
  }
  if (size !== entry.unpacked || crc !== entry.crc) throw new Error(`CRC-32 mismatch for ${entry.name}`);
}

async function* unpacked(bytes: Uint8Array, entry: ZipEntry): AsyncGenerator<Uint8Array, undefined> {
  const packed = packedBytes(bytes, entry);
  if (packed === undefined) throw new Error(`${entry.name} is not there whole`);
  if (entry.method === 0) {
    for (let at = 0; at < packed.length; at += pieceBytes) yield packed.subarray(at, at + pieceBytes);
    return;
  }
  if (entry.method !== 8) throw new Error(`${entry.name} is packed by method ${entry.method}`);
  const inflate = createInflateRaw({ chunkSize: pieceBytes });
  inflate.end(packed);
  for await (const piece of inflate) yield piece;
}
