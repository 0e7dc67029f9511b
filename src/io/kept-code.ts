import { closeSync, readdirSync, readSync, statSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { openOwnFile, writeOwnFile } from './cache-folder.ts';

/**
 * V8's compiled code of the program's chunks between runs. One file: its header's length and CRC-32, the header as JSON,
 * then each chunk's code at a place that is a multiple of 8. V8 itself refuses code of another version or of other flags;
 * a flipped bit it would believe, so every part has its CRC-32. Of the text it looks at the length alone, and two copies of the
 * program built from the same source may differ: so the text has its CRC-32 as well.
 */
export interface KeptCode {
  /** The code of a chunk whose text has this CRC-32; undefined when none is kept or what is there does not hold. */
  load(chunk: string, textSum: number): Buffer | undefined;
  /** True when runs of this kind have left their functions here: two of them, for the first one makes what later ones find. */
  knows(kind: string): boolean;
  /** Keeps the code of these chunks; what is kept of others stays. Whatever goes wrong goes unsaid. */
  save(kind: string, code: ReadonlyMap<string, ChunkCode>): void;
  close(): void;
}

/** A chunk's compiled code and the CRC-32 of the text that it was compiled from. */
export interface ChunkCode {
  readonly code: Buffer;
  readonly textSum: number;
}

interface Header {
  /** The kinds of runs that have left code here, once for each run. */
  readonly runs: readonly string[];
  /** Offset from the end of the header, length, CRC-32 of the code, CRC-32 of the text. */
  readonly chunks: Readonly<Record<string, readonly [number, number, number, number]>>;
}

const empty: Header = { runs: [], chunks: {} };
const start = 8;

/** Opens the code that is kept under `name` in `folder`. A file that belongs to another user is not believed. */
export function keptCode(folder: string, name: string): KeptCode {
  const path = join(folder, name);
  const file = openOwnFile(path);
  const header = file === undefined ? undefined : readHeader(file);
  const find = (chunk: string): ChunkCode | undefined => {
    const place = header?.content.chunks[chunk];
    if (file === undefined || header === undefined || place === undefined) return undefined;
    const [offset, length, sum, textSum] = place;
    const code = readPart(file, header.end + offset, length);
    return code !== undefined && crc32(code) === sum ? { code, textSum } : undefined;
  };
  return {
    load: (chunk, textSum) => {
      const found = find(chunk);
      return found?.textSum === textSum ? found.code : undefined;
    },
    knows: (kind) => (header?.content.runs.filter((run) => run === kind).length ?? 0) > 1,
    save: (kind, code) => {
      const { runs, chunks } = header?.content ?? empty;
      const all = new Map(code);
      for (const chunk of Object.keys(chunks)) {
        const kept = all.has(chunk) ? undefined : find(chunk);
        if (kept !== undefined) all.set(chunk, kept);
      }
      try {
        writeOwnFile(path, packed([...runs, kind], all));
        prune(folder);
      } catch {
        // A cache that cannot be written is no cache.
      }
    },
    close: () => {
      if (file !== undefined) closeSync(file);
    },
  };
}

function readHeader(file: number): { readonly content: Header; readonly end: number } | undefined {
  const head = readPart(file, 0, start);
  const length = head?.readUInt32LE(0) ?? 0;
  const text = length === 0 || length > 1e6 ? undefined : readPart(file, start, length);
  if (head === undefined || text === undefined || crc32(text) !== head.readUInt32LE(4)) return undefined;
  const content: Header = JSON.parse(text.toString('utf8'));
  return { content, end: aligned(start + length) };
}

/** Undefined when the file ends before the part does. */
function readPart(file: number, from: number, length: number): Buffer | undefined {
  const part = Buffer.allocUnsafeSlow(length);
  try {
    return readSync(file, part, 0, length, from) === length ? part : undefined;
  } catch {
    return undefined;
  }
}

function packed(runs: readonly string[], all: ReadonlyMap<string, ChunkCode>): Buffer {
  const chunks: Record<string, [number, number, number, number]> = {};
  const parts: Buffer[] = [];
  let offset = 0;
  for (const [chunk, { code, textSum }] of all) {
    chunks[chunk] = [offset, code.length, crc32(code), textSum];
    parts.push(code, Buffer.alloc(aligned(code.length) - code.length));
    offset += aligned(code.length);
  }
  const text = Buffer.from(JSON.stringify({ runs, chunks }));
  const head = Buffer.alloc(start);
  head.writeUInt32LE(text.length, 0);
  head.writeUInt32LE(crc32(text), 4);
  const gap = Buffer.alloc(aligned(start + text.length) - start - text.length);
  return Buffer.concat([head, text, gap, ...parts]);
}

function aligned(length: number): number {
  return Math.ceil(length / 8) * 8;
}

/** Code of the four builds and versions of Node used last is kept. */
function prune(folder: string): void {
  const aged = readdirSync(folder).map((name) => ({ name, at: statSync(join(folder, name)).mtimeMs }));
  for (const { name } of aged.sort((a, b) => b.at - a.at).slice(4)) unlinkSync(join(folder, name));
}
