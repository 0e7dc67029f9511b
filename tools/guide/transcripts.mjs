// Writes docs/guide/screens/LANG-COLUMNS.txt: every screen of the first letters as a terminal shows it. `npm run guide` after a change of words, then read.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { firstLetters, play } from './play.mjs';

const home = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
mkdirSync(join(home, 'docs', 'guide', 'screens'), { recursive: true });
for (const lang of ['uz', 'ru']) {
  for (const columns of [80, 120]) {
    writeFileSync(
      join(home, 'docs', 'guide', 'screens', `${lang}-${columns}.txt`),
      transcript(lang, columns),
    );
  }
}

/** All screens, one after the other, with what was typed before each; the folder of the machine is `office`. */
export function transcript(lang, columns) {
  const folder = mkdtempSync(join(tmpdir(), 'r-'));
  const place = join(folder, 'office');
  mkdirSync(place);
  try {
    const screens = play(firstLetters, { folder: place, columns, lang });
    return firstLetters
      .map(({ name }) => `== ${name}\n${screens[name].text.replaceAll(place, 'office')}`)
      .join('\n');
  } finally {
    rmSync(folder, { recursive: true });
  }
}
