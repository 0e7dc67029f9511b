import { join, resolve } from 'node:path';
import { listFolder, readBytesIfThere, sha256 } from '../../io/files.ts';
import type { Entry } from '../../model/register.ts';
import type { Problem } from '../../problem.ts';
import { problem } from '../../problem.ts';
import { copyPath } from '../../runs/letters-issued/letter-paths.ts';

/** File names of letters begin with the number, `/` written as `-` (docs/product.md section 5). */
const letterName = /^\d{2}(?:-\d+)?-\d{2}-\d{2}(?:-\d+)?-\d+ .*\.docx$/u;

/**
 * The written letters against their entries: `number-file-missing`, `number-file-altered`, and letters under
 * `letters/` that no entry knows (warning `number-file-unknown`): a sign that the register is an old copy.
 */
export async function fileProblems(
  root: string,
  entries: readonly Entry[],
  progress: (done: number, total: number) => void,
): Promise<readonly Problem[]> {
  const problems: Problem[] = [];
  for (const [at, entry] of entries.entries()) {
    progress(at + 1, entries.length);
    for (const { file, hash } of filesOf(entry)) {
      const bytes = await readBytesIfThere(resolve(root, file), file);
      const args = { number: entry.number, year: entry.year };
      if (bytes === undefined) problems.push(problem('number-file-missing', { file }, args));
      else if (sha256(bytes) !== hash) problems.push(problem('number-file-altered', { file }, args));
    }
  }
  return [...problems, ...(await unknownFiles(root, entries))];
}

/** A letter's file, and beside it those of a circular's recipients. */
function filesOf(entry: Entry): readonly { readonly file: string; readonly hash: string }[] {
  const { path, sha256: own, copies = [] } = entry;
  if (path === null || own === null) return [];
  return [
    { file: path, hash: own },
    ...copies.map(({ recipient, sha256: hash }) => ({
      file: copyPath(path, entry, recipient).replaceAll('\\', '/'),
      hash,
    })),
  ];
}

async function unknownFiles(root: string, entries: readonly Entry[]): Promise<readonly Problem[]> {
  const known = new Set(
    entries.flatMap((entry) => [
      ...filesOf(entry).map(({ file }) => file),
      // Files that were replaced may still be there.
      ...(entry.earlierFiles ?? []).flatMap(({ path }) => (path === null ? [] : [path])),
    ]),
  );
  const problems: Problem[] = [];
  for (const year of await listFolder(join(root, 'letters'))) {
    if (!year.isFolder) continue;
    for (const item of await listFolder(join(root, 'letters', year.name))) {
      const file = `letters/${year.name}/${item.name}`;
      if (letterName.test(item.name) && !known.has(file))
        problems.push(problem('number-file-unknown', { file }, {}));
    }
  }
  return problems;
}
