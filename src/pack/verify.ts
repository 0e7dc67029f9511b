import type { FileHash, Manifest, PackLetter } from '../model/pack.ts';
import type { Entry } from '../model/register.ts';
import type { Problem } from '../problem.ts';
import { problem } from '../problem.ts';
import { manifestName } from './manifest.ts';

/**
 * A pack's folder against its manifest: each file that was changed, is missing, or was added, by path.
 * `found` are the files that lie there, `shown` the folder for people.
 */
export function checkFiles(
  manifest: Manifest,
  found: readonly FileHash[],
  shown: string,
): readonly Problem[] {
  const there = new Map(found.map(({ file, sha256 }) => [file, sha256]));
  const named = new Set([manifestName, ...manifest.files.map(({ file }) => file)]);
  const wanted = manifest.files.flatMap(({ file, sha256 }): readonly Problem[] => {
    const hash = there.get(file);
    const place = { file: `${shown}/${file}` };
    if (hash === undefined) return [problem('pack-file-missing', place, {})];
    return hash === sha256
      ? []
      : [problem('pack-file-changed', { ...place, value: hash }, { found: hash, wanted: sha256 })];
  });
  const added = found
    .filter(({ file }) => !named.has(file))
    .map(({ file }) => problem('pack-file-added', { file: `${shown}/${file}` }, {}));
  return [...wanted, ...added];
}

/** The letters of a pack against the register's entries. A draft has no numbers, so there is nothing to hold it to. */
export function checkLetters(
  manifest: Manifest,
  entries: readonly Entry[],
  shown: string,
): readonly Problem[] {
  const known = new Map(entries.map((entry) => [`${entry.year} ${entry.number}`, entry]));
  return manifest.letters.flatMap((letter) => {
    if (letter.number === null) return [];
    const entry = known.get(`${letter.year} ${letter.number}`);
    return checkLetter(letter, letter.number, entry, { file: `${shown}/${letter.path}` });
  });
}

function checkLetter(
  letter: PackLetter,
  number: string,
  entry: Entry | undefined,
  place: { readonly file: string },
): readonly Problem[] {
  const { year, sha256 } = letter;
  if (entry === undefined) return [problem('pack-letter-not-registered', place, { number, year })];
  if (entry.status === 'void')
    return [problem('pack-letter-void', place, { number, year, note: entry.note })];
  if (entry.sha256 === sha256) return [];
  const args = { number, year, kept: entry.sha256 ?? '–', found: sha256 };
  return [problem('pack-letter-differs', { ...place, value: sha256 }, args)];
}
