// How many slips the checks find, and how many words they doubt that are right: `node --import tsx test/spelling/measure.ts [seed]`.
// Texts: fixtures and seeds of the project; further files may be named after the seed.
import { readFileSync } from 'node:fs';
import { loadWordList } from '../../src/io/word-list.ts';
import { falseAlarms, foundOf, rightTexts } from './slips.ts';

const [seed = '1', ...files] = process.argv.slice(2);
const texts = files.length > 0 ? files.map((file) => readFileSync(file, 'utf8')) : rightTexts();
const list = await loadWordList({ environment: process.env });

for (const script of ['cyrillic', 'latin'] as const) {
  for (const words of [new Set<string>(), list]) {
    const rows = foundOf(texts, { script, words, seed: Number(seed), count: 1000 });
    const alarms = falseAlarms(texts, script, words);
    console.log(
      `\n${script}, ${words.size === 0 ? 'model alone' : 'model and word list'}; false alarms ${alarms.found} in ${alarms.words} words (${((1000 * alarms.found) / alarms.words).toFixed(2)} of 1,000)`,
    );
    for (const { slip, injected, found, named, another } of rows) {
      const share = (n: number) => `${((100 * n) / injected).toFixed(1)} %`;
      console.log(
        `${slip.padEnd(12)} ${String(injected).padStart(5)}  found ${share(found).padStart(7)}  right word first ${share(named).padStart(7)}  (another right word ${share(another)})`,
      );
    }
    if (process.env.SHOW !== undefined) console.log(alarms.shown.join('\n'));
  }
}
