import { readBytesIfThere, sha256, writeWhole } from '../../io/files.ts';
import { shownPath } from '../../io/paths.ts';
import type { Entry } from '../../model/register.ts';
import { problem, RoadmapError } from '../../problem.ts';
import type { Register } from '../../register/register.ts';
import type { IssuedFile } from './letter-paths.ts';
import { copyPath, filesOf } from './letter-paths.ts';

/** A circular's file for one of its recipients. */
export interface StoredCopy {
  readonly recipient: string;
  readonly path: string;
  readonly sha256: string;
}

/** Puts the files of an issued letter back that have gone. Gives those beside its own. */
export async function restoreLetter(
  root: string,
  register: Register,
  path: string,
  entry: Entry,
): Promise<readonly StoredCopy[]> {
  for (const file of filesOf(path, entry)) await restoreFile(register, file);
  return (entry.copies ?? []).map(({ recipient, sha256: hash }) => {
    return { recipient, path: shownPath(root, copyPath(path, entry, recipient)), sha256: hash };
  });
}

/**
 * Puts an issued letter's file back when it has gone, or when one is still there for which it was adopted: the register keeps them. Throws
 * `letter-file-differs` (code 4) when it was changed.
 */
async function restoreFile(register: Register, { file, hashes }: IssuedFile): Promise<void> {
  const [hash] = hashes;
  const there = await readBytesIfThere(file);
  const found = there && sha256(there);
  if (found === hash) return;
  if (found !== undefined && !hashes.includes(found)) {
    throw new RoadmapError(4, [problem('letter-file-differs', { file }, {})]);
  }
  const kept = await register.bytesOf(hash);
  if (kept === undefined) throw new RoadmapError(4, [problem('letter-not-kept', { file }, {})]);
  await writeWhole(file, kept, found === undefined ? 'new' : 'replace');
}
