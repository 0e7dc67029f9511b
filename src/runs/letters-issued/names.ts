import { basename, dirname, join } from 'node:path';
import { isThere, listFolder, readBytesIfThere, sha256 } from '../../io/files.ts';
import { safePart } from '../../pack/file-name.ts';
import type { Problem } from '../../problem.ts';
import { problem, RoadmapError } from '../../problem.ts';
import { copiesOf } from '../letters-prepared/prepared-letter.ts';
import { copyPath, filesOf } from './letter-paths.ts';
import type { NumberedLetter } from './store.ts';
import { isIssued } from './store.ts';

/**
 * Throws `file-taken` (code 3) with every name that is another file's. Before that (code 4) `letter-file-differs` with every issued letter whose
 * file was changed, and `letter-number-on-disk` when another letter of a number and year is in the folder: then the register has forgotten it.
 * Writes nothing.
 */
export async function checkNames(letters: readonly NumberedLetter[]): Promise<void> {
  await refuseChangedFiles(letters);
  await refuseNumbersOnDisk(letters);
  const taken: Problem[] = [];
  for (const { prepared, path, entry, reused } of letters) {
    if (reused) continue;
    const copies = copiesOf(prepared).map((copy) => copyPath(path, entry, copy.recipient));
    for (const file of [path, ...copies]) {
      if (await isThere(file)) taken.push(problem('file-taken', { file }, {}));
    }
  }
  if (taken.length > 0) throw new RoadmapError(3, taken);
}

/** Found before the numbers of the other letters are reserved: all of them together are one run. */
async function refuseChangedFiles(letters: readonly NumberedLetter[]): Promise<void> {
  const changed: Problem[] = [];
  for (const { path, entry } of letters.filter(isIssued)) {
    for (const { file, hashes } of filesOf(path, entry)) {
      const there = await readBytesIfThere(file);
      if (there === undefined || hashes.includes(sha256(there))) continue;
      changed.push(problem('letter-file-differs', { file }, {}));
    }
  }
  if (changed.length > 0) throw new RoadmapError(4, changed);
}

async function refuseNumbersOnDisk(letters: readonly NumberedLetter[]): Promise<void> {
  const found: Problem[] = [];
  const lettersIn = new Map<string, ReadonlyMap<string, readonly string[]>>();
  for (const { path, entry, reused } of letters) {
    if (reused) continue;
    const folder = dirname(path);
    const known = lettersIn.get(folder) ?? (await lettersByNumber(folder));
    lettersIn.set(folder, known);
    const { number, year } = entry;
    for (const name of known.get(`${safePart(number)} ${year}`) ?? []) {
      if (name !== basename(path))
        found.push(problem('letter-number-on-disk', { file: join(folder, name) }, { number, year }));
    }
  }
  if (found.length > 0) throw new RoadmapError(4, found);
}

/** Letters in a folder by number and year, as `letterFileName` writes them. */
async function lettersByNumber(folder: string): Promise<ReadonlyMap<string, readonly string[]>> {
  const letters = new Map<string, string[]>();
  for (const { name } of await listFolder(folder)) {
    const [, number, year] = /^(\d[^ ]*) .*\b(\d{4})-\d\d-\d\d\.docx$/u.exec(name) ?? [];
    if (number === undefined) continue;
    const key = `${number} ${year}`;
    letters.set(key, [...(letters.get(key) ?? []), name]);
  }
  return letters;
}
