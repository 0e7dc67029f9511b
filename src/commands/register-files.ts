import { join, resolve } from 'node:path';
import { listFolder, readBytesIfThere, sha256 } from '../io/files.ts';
import type { Entry } from '../model/register.ts';
import type { Problem } from '../problem.ts';
import { problem } from '../problem.ts';

/** File names of letters begin with the number, `/` written as `-` (PRODUCT section 5). */
const letterName = /^\d{2}(?:-\d+)?-\d{2}-\d{2}(?:-\d+)?-\d+ .*\.docx$/u;

/**
 * The written letters against their entries: `number-file-missing`, `number-file-altered`, and letters under
 * `letters/` that no entry knows (warning `number-file-unknown`): a sign that the register is an old copy.
 */
export async function fileProblems(root: string, entries: readonly Entry[]): Promise<readonly Problem[]> {
  const problems: Problem[] = [];
  for (const entry of entries) {
    if (entry.path === null || entry.sha256 === null) continue;
    const bytes = await readBytesIfThere(resolve(root, entry.path), entry.path);
    const args = { number: entry.number, year: entry.year };
    const place = { file: entry.path };
    if (bytes === undefined) problems.push(problem('number-file-missing', place, args));
    else if (sha256(bytes) !== entry.sha256) problems.push(problem('number-file-altered', place, args));
  }
  return [...problems, ...(await unknownFiles(root, entries))];
}

async function unknownFiles(root: string, entries: readonly Entry[]): Promise<readonly Problem[]> {
  const known = new Set(entries.map((entry) => entry.path));
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
