import { problem } from '../problem.ts';
import type { Report } from './finding.ts';

/** The last digits of a number with the word that it is cited by, unparted: of `01/3-19-09/1-74сонли` it is `74сонли`. */
export const tightNumber =
  "(?<![\\p{L}\\p{M}\\p{N}])(\\d{1,9})(сон(?:ли)?|son(?:li)?)(?![\\p{L}\\p{M}ʻʼ‘’'])";
const tight = new RegExp(tightNumber, 'giu');

/** A number cited without its hyphen: `808сон`, `74сонли` (docs/domain.md section 4: `{number}-сонли хат`, `808-сон қарори`). */
export function findTightNumbers(text: string, add: Report): void {
  for (const { 0: word, 1: number = '', 2: cited = '', index } of text.matchAll(tight)) {
    const right = `${number}-${cited}`;
    add(index, (place) => problem('text-missing-hyphen', place, { word, right }), word);
  }
}
