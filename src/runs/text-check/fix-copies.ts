import { join } from 'node:path';
import { readBytesIfThere } from '../../io/files.ts';
import { userPath } from '../../io/paths.ts';
import type { Problem } from '../../problem.ts';
import { problem, RoadmapError } from '../../problem.ts';
import type { WordList } from '../../spelling/finding.ts';
import type { Call } from '../call.ts';
import type { FileToWrite } from '../write-all.ts';
import { writeAll } from '../write-all.ts';
import type { FileCheck } from './check-file.ts';
import type { FixedFile } from './fix-file.ts';
import { fixWholly } from './fix-file.ts';
import type { NamedSource } from './load-files.ts';

/** A file that was checked. */
export interface CheckedSource {
  readonly source: NamedSource;
  readonly check: FileCheck;
}

/** A corrected copy: of which file, and where it is, as shown. */
export interface FixedCopy extends FixedFile {
  readonly file: string;
  readonly to: string;
}

/**
 * Writes into a folder a corrected copy of each file that has something to correct, and gives those of all files. Never over another file: throws every
 * `text-copy-exists` (3) before anything is written. A copy that is there already, to the byte, is as good as written: the same command
 * finishes what was interrupted.
 */
export async function storeCopies(
  { outside }: Pick<Call, 'outside'>,
  folder: string,
  checked: readonly CheckedSource[],
  words: WordList,
): Promise<readonly FixedCopy[]> {
  const copies = await Promise.all(
    checked.map(async ({ source: { file, copyName }, check }) => ({
      ...(await fixWholly(check, words)),
      file,
      to: `${folder.replaceAll('\\', '/')}/${copyName}`,
      path: join(userPath(outside, folder), copyName),
    })),
  );
  await writeAll(await withoutWritten(copies.filter(({ changes }) => changes.length > 0)), 'new');
  return copies;
}

interface Copy extends FileToWrite {
  readonly to: string;
}

async function withoutWritten(copies: readonly Copy[]): Promise<readonly Copy[]> {
  const seen = new Set<string>();
  const problems: Problem[] = [];
  const left: Copy[] = [];
  for (const copy of copies) {
    const there = await readBytesIfThere(copy.path);
    const isWritten = there !== undefined && Buffer.from(there).equals(copy.bytes);
    if (seen.has(copy.path) || (there !== undefined && !isWritten)) {
      problems.push(problem('text-copy-exists', { file: copy.to }, { to: copy.to }));
    } else if (!isWritten) left.push(copy);
    seen.add(copy.path);
  }
  if (problems.length > 0) throw new RoadmapError(3, problems);
  return left;
}
