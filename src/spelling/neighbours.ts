import { problem } from '../problem.ts';
import { slipPhrases, strayEndings } from '../text/slips.ts';
import type { Report } from './finding.ts';

/**
 * Slips between neighbours: phrases, hyphens left from a line break, spaces missing or too many. In no order. Each is
 * looked for by its sign, and the word around it read then: searching for words would take most of the time.
 */
export function findNeighbourSlips(text: string, add: Report): void {
  findPhrases(text, add);
  for (const { 1: ending = '', index } of text.matchAll(strayEnding)) {
    const stem = lettersBefore(text, index);
    if (stem === '' || text.charAt(index - stem.length - 1) === '-') continue;
    const word = `${stem}-${ending}`;
    add(
      index - stem.length,
      (place) => problem('text-leftover-hyphen', place, { word, right: stem + ending }),
      word,
    );
  }
  for (const { 0: sign, index } of text.matchAll(tightSign)) {
    const [before, after] = [lettersBefore(text, index), lettersFrom(text, index + 1)];
    const word = before + sign + after;
    const right = `${before}${sign} ${after}`;
    add(index - before.length, (place) => problem('text-missing-space', place, { word, right }), word);
  }
  for (const { 0: found, 1: sign = '', index } of text.matchAll(looseSign)) {
    const before = lettersBefore(text, index);
    if (before === '') continue;
    const word = before + found;
    add(
      index - before.length,
      (place) => problem('text-space-before', place, { word, right: before + sign }),
      word,
    );
  }
}

const strayEnding = new RegExp(`(?<=\\p{Ll}{2})-(${strayEndings.join('|')})(?![\\p{L}-])`, 'gu');
const tightSign = /(?<=\p{Script=Cyrillic})[,;:!](?=\p{Script=Cyrillic})/gu;
/** A space before a full stop or comma that follows a word: `келди .`; not `.docx`, not `...`. */
const looseSign = /(?<=\p{L})[^\S\n]{1,2}([.,;])(?=\s|$|[”»)])/gu;

function findPhrases(text: string, add: Report): void {
  for (const [word, right] of slipPhrases) {
    for (let index = text.indexOf(word); index >= 0; index = text.indexOf(word, index + 1)) {
      if (lettersBefore(text, index) !== '' || lettersFrom(text, index + word.length) !== '') continue;
      add(index, (place) => problem('text-wrong-word', place, { word, right }), word);
    }
  }
}

/** No word is longer; a longer run is not read to its end. */
const mostLetters = 100;

function lettersBefore(text: string, index: number): string {
  return /\p{L}*$/u.exec(text.slice(Math.max(0, index - mostLetters), index))?.[0] ?? '';
}

function lettersFrom(text: string, index: number): string {
  return /^\p{L}*/u.exec(text.slice(index, index + mostLetters))?.[0] ?? '';
}
