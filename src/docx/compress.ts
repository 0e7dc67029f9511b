import { crc32 } from 'node:zlib';
import { deflateSync } from 'fflate';
import type { ZipMember } from './zip.ts';

/**
 * By fflate, not by Node's zlib, whose bytes differ between builds: a letter made again must be the same bytes. Level 6
 * takes a tenth longer than level 1 and makes letters of 130 rows a quarter smaller; `mem` only sizes its table of repeats, and more than 2 costs
 * time on texts as short as letters (DECISIONS.md).
 */
const OFTEN = { level: 6, mem: 2 } as const;
/** For what is compressed once a shape. */
const ONCE = { level: 9, mem: 8 } as const;

/** A text as a compressed member. `often` for what every letter has anew, `once` for what is kept with its shape. */
export function textEntry(name: string, text: string, use: 'often' | 'once'): ZipMember {
  const plain = Buffer.from(text, 'utf8');
  const data = deflateSync(plain, use === 'often' ? OFTEN : ONCE);
  return { name, method: 8, crc: crc32(plain), size: plain.length, data };
}

/** Bytes as a member that is stored as they are: pictures, short texts, files that are compressed themselves. */
export function storedEntry(name: string, data: Uint8Array): ZipMember {
  return { name, method: 0, crc: crc32(data), size: data.length, data };
}
