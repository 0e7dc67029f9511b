import { dirname, join, resolve } from 'node:path';
import type { Entry } from '../../model/register.ts';
import { letterFileName } from '../../pack/file-name.ts';

/** Where each letter's file goes: `out`, else `letters/YEAR`; an issued letter stays where it lies. */
export function letterPath(root: string, out: string | undefined, entry: Entry): string {
  if (entry.status === 'issued' && entry.path !== null && out === undefined) return resolve(root, entry.path);
  const folder = out ?? join(root, 'letters', String(entry.year));
  return join(folder, letterFileName(entry.number, entry.recipient ?? '', entry.date));
}

/** Where a recipient's own file of a circular goes: beside the circular, under its number and the recipient's code. */
export function copyPath(path: string, entry: Entry, recipient: string): string {
  return join(dirname(path), letterFileName(entry.number, recipient, entry.date));
}

/** A file of an issued letter, absolute, and the hashes that it may have: its own, then those of the files for which it was adopted. */
export interface IssuedFile {
  readonly file: string;
  readonly hashes: readonly [string, ...string[]];
}

/** The files of an issued letter: its own, and those of a circular's recipients or of the other script. */
export function filesOf(path: string, entry: Entry): readonly [IssuedFile, ...IssuedFile[]] {
  const { sha256: own, earlierFiles = [], copies = [] } = entry;
  return [
    { file: path, hashes: [own ?? '', ...earlierFiles.map((earlier) => earlier.sha256)] },
    ...copies.map(({ recipient, sha256: hash }): IssuedFile => {
      return { file: copyPath(path, entry, recipient), hashes: [hash] };
    }),
  ];
}
