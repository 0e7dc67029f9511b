import { writeWhole } from '../io/files.ts';
import { afterBegun } from '../problem.ts';

/** A file to be written; absolute. */
export interface FileToWrite {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Writes files one after another, each whole or not at all. An error after the first one says that the work is begun. */
export async function writeAll(files: readonly FileToWrite[], mode: 'new' | 'replace'): Promise<void> {
  for (const [at, { path, bytes }] of files.entries()) {
    const write = (): Promise<void> => writeWhole(path, bytes, mode);
    await (at === 0 ? write() : afterBegun('work', write));
  }
}
