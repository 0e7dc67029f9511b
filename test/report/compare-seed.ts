/**
 * Prints, sentence by sentence, in what the program's report of 4 October 2022 differs from the seed document, and
 * fails when a difference is no listed correction:
 *
 *   roadmap report status --as-of 2022-10-04 --format md | npx tsx test/report/compare-seed.ts
 */
import { readFileSync } from 'node:fs';
import { readCorrections, seedText } from './sample.ts';
import { correctText, markdownRows, seedRows, sentencesOf } from './seed-sentences.ts';

const corrections = readCorrections();
const reported = markdownRows(readFileSync(0, 'utf8'));
let equal = 0;
let corrected = 0;
let unexplained = 0;

for (const { id, sentences } of seedRows(seedText)) {
  const said = [...(reported.find((row) => row.id === id)?.sentences ?? [])];
  for (const printed of sentences) {
    const right = correctText(printed, corrections);
    const wanted = sentencesOf(right.text);
    const got = said.splice(0, wanted.length);
    if (got.join('\n') !== wanted.join('\n')) unexplained += tell(id, 'NOT LISTED', printed, got);
    else if (right.text !== printed) corrected += tell(id, usedWords(right.used), printed, got);
    else equal += 1;
  }
  if (said.length > 0) unexplained += tell(id, 'NOT IN THE SEED', '', said);
}
console.log(`${equal} sentences the same, ${corrected} with listed corrections, ${unexplained} otherwise`);
process.exitCode = unexplained === 0 && reported.length === 16 ? 0 : 1;

function tell(id: string, why: string, printed: string, said: readonly string[]): 1 {
  console.log(`${id} ${why}\n  - ${printed}\n  + ${said.join('\n  + ')}\n`);
  return 1;
}

function usedWords(used: readonly number[]): string {
  const words = corrections.flatMap(({ printed, correct }, index) =>
    (used[index] ?? 0) > 0 ? [`${printed} → ${correct}`] : [],
  );
  return words.join('; ');
}
