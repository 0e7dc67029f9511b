import { join } from 'node:path';
import { readBytes, readBytesIfThere, sha256 } from '../io/files.ts';
import { userPath } from '../io/paths.ts';
import type { Entry } from '../model/register.ts';
import { problem, RoadmapError } from '../problem.ts';
import type { Call } from './call.ts';

/** A file that is the letter of an entry. */
export interface ProvenFile {
  readonly path: string;
  readonly sha256: string;
  /** True for a file that went out under the number before another was adopted for it; left out otherwise. */
  readonly earlier?: true;
}

/** The file named, else the letter's own; null for letters on paper. Throws `number-file-altered` (4). */
export async function provenFile(
  { outside }: Pick<Call, 'outside'>,
  root: string,
  entry: Entry,
  named: string | undefined,
): Promise<ProvenFile | null> {
  const { number, year, path } = entry;
  const shown = named ?? path;
  if (shown === null || entry.sha256 === null) {
    if (named === undefined) return null;
    throw new RoadmapError(4, [problem('number-without-file', { file: named }, { number, year })]);
  }
  const bytes =
    named === undefined
      ? await readBytesIfThere(join(root, shown), shown)
      : await readBytes(userPath(outside, named), named);
  if (bytes === undefined) {
    throw new RoadmapError(4, [problem('number-file-missing', { file: shown }, { number, year })]);
  }
  const hash = sha256(bytes);
  if (hash === entry.sha256) return { path: shown, sha256: hash };
  const isEarlier = entry.earlierFiles?.some((one) => one.sha256 === hash) === true;
  if (isEarlier) return { path: shown, sha256: hash, earlier: true };
  throw new RoadmapError(4, [problem('number-file-altered', { file: shown }, { number, year })]);
}
