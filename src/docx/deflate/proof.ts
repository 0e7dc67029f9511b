import { inflateRawSync } from 'node:zlib';

/**
 * The deflated data, read back by Node's zlib before anybody else has to read it: a letter that was sent cannot be
 * taken back. For data that does not give the plain bytes again the plain bytes stand themselves, larger but right.
 */
export function proven(data: Uint8Array, plain: Uint8Array): Uint8Array {
  return readsBack(data, plain) ? data : storedBlocks(plain);
}

function readsBack(data: Uint8Array, plain: Uint8Array): boolean {
  try {
    // Room for all of it at once, and a byte more to see what should not come.
    return inflateRawSync(data, { chunkSize: Math.max(64, plain.length + 1) }).equals(plain);
  } catch {
    return false;
  }
}

const LARGEST_STORED = 65_535;

/** The bytes as they are, in the blocks that deflate has for it (RFC 1951, section 3.2.4). */
function storedBlocks(plain: Uint8Array): Uint8Array {
  const blocks: Uint8Array[] = [];
  let at = 0;
  do {
    const part = plain.subarray(at, at + LARGEST_STORED);
    at += part.length;
    const head = Buffer.alloc(5);
    head.writeUInt8(at < plain.length ? 0 : 1, 0);
    head.writeUInt16LE(part.length, 1);
    head.writeUInt16LE(LARGEST_STORED - part.length, 3);
    blocks.push(head, part);
  } while (at < plain.length);
  return Buffer.concat(blocks);
}
