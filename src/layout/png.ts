import { deflateRuns } from './deflate-runs.ts';

/** A picture of black and white points, white at first; one byte a point while it is being drawn. */
export interface Bitmap {
  readonly width: number;
  readonly height: number;
  /** 1 is black. */
  readonly points: Uint8Array;
}

export function blankBitmap(width: number, height: number): Bitmap {
  return { width, height, points: new Uint8Array(width * height) };
}

/**
 * The bitmap as PNG, one bit a point; the same bytes under every build of zlib. PNG specification, sections 5, 9 and 11; RFC 1950.
 */
export function encodePng(bitmap: Bitmap): Uint8Array {
  const head = new Uint8Array(13);
  const view = new DataView(head.buffer);
  view.setUint32(0, bitmap.width);
  view.setUint32(4, bitmap.height);
  // One bit a sample, greyscale.
  head.set([1, 0, 0, 0, 0], 8);
  const signature = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
  return joined([
    signature,
    chunk('IHDR', head),
    chunk('IDAT', deflated(packedRows(bitmap))),
    chunk('IEND', new Uint8Array()),
  ]);
}

/** Eight points a byte; each row as its difference from the row above (filter 2), so that most of it is zeros. White is 1 in greyscale. */
function packedRows({ width, height, points }: Bitmap): Uint8Array {
  const rowBytes = Math.ceil(width / 8);
  const plain = new Uint8Array(rowBytes * height);
  for (let at = 0; at < points.length; at += 1) {
    const x = at % width;
    const byte = Math.floor(at / width) * rowBytes + (x >> 3);
    if (points[at] === 0) plain[byte] = (plain[byte] ?? 0) | (0x80 >> (x & 7));
  }
  const rows = new Uint8Array((rowBytes + 1) * height);
  for (let y = 0; y < height; y += 1) {
    rows[y * (rowBytes + 1)] = 2;
    for (let x = 0; x < rowBytes; x += 1) {
      const above = y === 0 ? 0 : (plain[(y - 1) * rowBytes + x] ?? 0);
      rows[y * (rowBytes + 1) + 1 + x] = (plain[y * rowBytes + x] ?? 0) - above;
    }
  }
  return rows;
}

function deflated(data: Uint8Array): Uint8Array {
  const sum = new DataView(new ArrayBuffer(4));
  sum.setUint32(0, adler32(data));
  return joined([Uint8Array.of(0x78, 0x01), deflateRuns(data), new Uint8Array(sum.buffer)]);
}

function adler32(data: Uint8Array): number {
  let a = 1;
  let b = 0;
  for (const byte of data) {
    a = (a + byte) % 65_521;
    b = (b + a) % 65_521;
  }
  return b * 65_536 + a;
}

/** The checksum of PNG's chunks (specification, part D), bit by bit: pictures are small. */
function crc32(data: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of data) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return ~sum >>> 0;
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const named = joined([new TextEncoder().encode(type), data]);
  const length = new DataView(new ArrayBuffer(4));
  length.setUint32(0, data.length);
  const check = new DataView(new ArrayBuffer(4));
  check.setUint32(0, crc32(named));
  return joined([new Uint8Array(length.buffer), named, new Uint8Array(check.buffer)]);
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
