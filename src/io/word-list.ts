import { readBytesIfThere } from './files.ts';
import type { Outside } from './outside.ts';

/** Where Debian's and Fedora's hunspell-uz keep their list: full forms in Cyrillic, UTF-8, no affixes (docs/domain.md section 4). */
const places: readonly string[] = ['/usr/share/hunspell/uz_UZ.dic', '/usr/share/myspell/dicts/uz_UZ.dic'];

/**
 * The words of the list that this machine has, in lower case; empty when it has none. It is read where it is and never
 * copied. `ROADMAP_WORD_LIST` names another place (a list on Windows, or the tests' own).
 */
export async function loadWordList({
  environment,
}: Pick<Outside, 'environment'>): Promise<ReadonlySet<string>> {
  const named = environment.ROADMAP_WORD_LIST ?? '';
  for (const path of named === '' ? places : [named]) {
    const bytes = await readBytesIfThere(path);
    if (bytes === undefined) continue;
    const lines = new TextDecoder().decode(bytes).toLowerCase().split(/\r?\n/u).slice(1);
    return new Set(lines.map((line) => line.split('/')[0]?.trim() ?? '').filter((word) => word !== ''));
  }
  return new Set();
}
