import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The program's own folder (with `templates/` and `seeds/`), whether it runs from `dist/` or from its source. */
export function programFolder(): string {
  for (let folder = dirname(fileURLToPath(import.meta.url)); ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'seeds')) && existsSync(join(folder, 'templates'))) return folder;
    if (dirname(folder) === folder)
      throw new Error('the program was installed without its templates and seeds');
  }
}
