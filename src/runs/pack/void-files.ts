import { basename, dirname, join } from 'node:path';
import { readBytes, removeFile, sha256, writeWhole } from '../../io/files.ts';
import { listBelow } from '../../io/list-below.ts';
import { shownPath } from '../../io/paths.ts';
import { isMadeOf, pdfPath } from '../../io/pdf.ts';
import type { Entry } from '../../model/register.ts';
import type { PackPlace } from './store.ts';

/** Where a pack's void letters are laid: beside it, because what lies in it is sent. */
const besidePack = '-bekor-qilingan';

/**
 * Files in the pack's folder that are, byte for byte, letters whose numbers are void now, with their PDFs; by path in the
 * pack. None where there is no pack yet.
 */
export async function voidFiles(
  { folder }: PackPlace,
  entries: readonly Entry[],
): Promise<readonly string[]> {
  const known = new Set(entries.filter(({ status }) => status === 'void').flatMap(hashesOf));
  if (known.size === 0) return [];
  const found: string[] = [];
  for (const file of await listBelow(folder)) {
    const path = join(folder, file);
    if (!file.startsWith('letters/') || !file.endsWith('.docx') || !known.has(sha256(await readBytes(path))))
      continue;
    found.push(file);
    if (await isMadeOf(path)) found.push(pdfPath(file));
  }
  return found;
}

function hashesOf({ sha256: own, earlierFiles = [], copies = [] }: Entry): readonly string[] {
  return [own, ...[...earlierFiles, ...copies].map((one) => one.sha256)].filter((hash) => hash !== null);
}

/** Where a letter of a pack is laid when it is void: `packs/2022-08/letters/X` is `packs/2022-08-bekor-qilingan/X` then. */
export function asidePath(path: string): string {
  return join(`${dirname(dirname(path))}${besidePack}`, basename(path));
}

/** Lays the files of `voidFiles` beside the pack, where they stay as evidence. Gives their paths there, from the workspace. */
export async function layAside(place: PackPlace, files: readonly string[]): Promise<readonly string[]> {
  const moved: string[] = [];
  for (const file of files) {
    const from = join(place.folder, file);
    const to = asidePath(from);
    await writeWhole(to, await readBytes(from), 'replace');
    await removeFile(from);
    moved.push(shownPath(place.root, to));
  }
  return moved;
}
