import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { setFlagsFromString } from 'node:v8';
import type { Source } from '../model/table.ts';
import { problem, RoadmapError } from '../problem.ts';
import { readError } from './files.ts';

/** A smaller file is read at once. */
const largeBytes = 4_000_000;
const pieceBytes = 65_536;

/**
 * A file on disk that is too large to be kept in memory for the length of a run; undefined when it is not, or not there. Its pieces throw `file-unreadable` and, when
 * something has written to the file since, `file-changed` (code 3).
 */
export async function largeFile(path: string, shown: string): Promise<Source | undefined> {
  const found = await stat(path, { bigint: true }).catch(() => undefined);
  if (found === undefined || !found.isFile() || found.size < largeBytes) return undefined;
  const state = stateOf(found);
  const size = Number(found.size);
  let bytes: Uint8Array | undefined;
  return {
    file: shown,
    size,
    get bytes() {
      bytes ??= whole(piecesOfFile(path, shown, state), size);
      return bytes;
    },
    pieces: () => piecesOfFile(path, shown, state),
  };
}

interface FileState {
  readonly ino: bigint;
  readonly size: bigint;
  readonly mtimeNs: bigint;
}

/** What changes when a file is written or put in the place of another. */
function stateOf({ ino, size, mtimeNs }: FileState): string {
  return `${ino} ${size} ${mtimeNs}`;
}

function whole(pieces: Iterable<Uint8Array>, size: number): Uint8Array {
  const bytes = Buffer.alloc(size);
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}

/** One piece is in memory at a time. */
function* piecesOfFile(path: string, shown: string, state: string): Generator<Uint8Array, undefined> {
  const room = Buffer.allocUnsafe(pieceBytes);
  keepYoungSpace('small');
  const file = attempt(shown, () => openSync(path, 'r'));
  const checkState = (): void => {
    if (stateOf(attempt(shown, () => fstatSync(file, { bigint: true }))) !== state)
      throw new RoadmapError(3, [problem('file-changed', { file: shown }, {})]);
  };
  try {
    checkState();
    for (;;) {
      const length = attempt(shown, () => readSync(file, room, 0, pieceBytes, null));
      if (length === 0) break;
      yield room.subarray(0, length);
    }
    checkState();
  } finally {
    closeSync(file);
    keepYoungSpace('growing');
  }
}

/**
 * What is made of a piece is gone with the next one. V8 makes its space for new objects larger all the same, up to 32 MB, a quarter of the memory of such a run
 * (measured with a million rows: 101 MiB in place of 128, and no more time); a growth by 1 times leaves it as it is.
 */
function keepYoungSpace(size: 'small' | 'growing'): void {
  setFlagsFromString(`--semi-space-growth-factor=${size === 'small' ? 1 : 2}`);
}

function attempt<T>(shown: string, work: () => T): T {
  try {
    return work();
  } catch (cause) {
    throw readError(shown, cause);
  }
}
