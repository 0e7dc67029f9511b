import type { Place, Problem } from '../problem.ts';
import { problem } from '../problem.ts';
import { slipPhrases, slipStems } from '../text/slips.ts';
import { findDoubledWords, findSplitWords } from './broken-words.ts';
import { findConfusions } from './check-confusions.ts';
import { findContextSlips } from './check-context.ts';
import type { Report, WordList } from './finding.ts';
import { judgeOf } from './judge-word.ts';
import { isCity, isForeignName, isName, isWorthSaying } from './names.ts';
import { findNeighbourSlips, findPhrases } from './neighbours.ts';
import { type Language, type Segment, segmentsOf } from './segments.ts';
import { inCaseOf, type Token } from './tokens.ts';
import type { Verdict } from './verdict.ts';

/** Slips inside single words and between neighbours in the Uzbek parts of a text, in no order. */
export function findWordSlips(
  text: string,
  words: WordList,
  { isUzbek, language }: { readonly isUzbek: boolean; readonly language?: Language | undefined },
  add: Report,
): void {
  const segments = segmentsOf(text, words, isUzbek, language);
  for (const segment of segments) {
    if (segment.isUzbek) {
      findDoubledWords(segment, words, add);
      findContextSlips(segment, words, add);
      findConfusions(segment, words, add);
    }
    const joined = segment.isUzbek ? findSplitWords(segment, words, add) : new Set<Token>();
    for (const token of segment.tokens) {
      if (!joined.has(token)) checkToken(token, segment, words, add);
    }
  }
  findPhrases(text, add);
  findNeighbourSlips(text, (index, make, word) => {
    if (isInUzbek(segments, index)) add(index, make, word);
  });
}

/** Whether the text at an index is Uzbek; segments are in order, each once for a script. */
function isInUzbek(segments: readonly Segment[], index: number): boolean {
  let [low, high] = [0, segments.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((segments[middle]?.start ?? 0) <= index) low = middle;
    else high = middle - 1;
  }
  const found = segments[low];
  if (found === undefined || found.start > index || found.start + found.text.length < index) return false;
  const beside = segments[low - 1];
  return found.isUzbek || (beside?.start === found.start && beside.isUzbek);
}

/** Cyrillic words of `tokensIn` begin and end where no Cyrillic letter is beside them. */
const certainSign = new RegExp(
  `(?<![\\u0400-\\u04FF])(?:${slipStems.map(([wrong]) => wrong).join('|')})|[кқ]га(?![\\u0400-\\u04FF])`,
  'iu',
);

/** False for a text in which `findWordSlips` finds no error: no word begins or ends as a wrong one does, and no wrong phrase is there. */
export function mayHaveWordSlip(text: string): boolean {
  return certainSign.test(text) || slipPhrases.some(([wrong]) => text.includes(wrong));
}

function checkToken(token: Token, segment: Segment, words: WordList, add: Report): void {
  const { word, lower, index } = token;
  const { script, isUzbek } = segment;
  const { judge, judgeCertain, isRight, uzbek } = judgeOf(script, words);
  const verdict = isUzbek ? judge(lower) : judgeCertain(lower);
  if (verdict === undefined) return;
  // A quotation mark after all; `E-auksion’da`: an ending kept apart from a name.
  if (/[‘’'`´]$/u.test(word) && isRight(lower.slice(0, -1))) return;
  if (script === 'latin') {
    const [, name = '', ending = ''] = /^(.+)[‘’'`´ʼ]([a-z]+)$/u.exec(lower) ?? [];
    if (name !== '' && isRight(name) && uzbek.isEnding(ending)) return;
  }
  if (!isWorthSaying(word, verdict)) return;
  if (isLooseEnding(token, segment, words) || isCity(token, segment) || isForeignName(token, segment, words))
    return;
  const isLeft = verdict.fault === 'letter-slip' && isName(word) && !startsSentence(token, segment);
  add(index, (place) => problemOf(word, isLeft ? { ...verdict, fault: 'typo' } : verdict, place), word);
}

/** A capital after other words of the sentence may be a person's own spelling of a name (`Хамид`): nothing corrects it unasked. */
function startsSentence({ index }: Token, { text, start }: Segment): boolean {
  return !/[\p{L}\p{N}]/u.test(text.slice(0, index - start));
}

/** `”нинг`, `8-бандига`, `CSVга`: an ending that follows a quotation mark, a number or a name directly. */
function isLooseEnding({ lower, index }: Token, { text, start, script }: Segment, words: WordList): boolean {
  const before = index === start ? '”' : text.charAt(index - start - 1);
  if (/[\s(“«]/u.test(before)) return false;
  const { isEnding } = judgeOf(script, words).uzbek;
  return isEnding(lower);
}

function problemOf(word: string, { fault, right: lower, others }: Verdict, place: Place): Problem {
  const right = inCaseOf(word, lower);
  switch (fault) {
    case 'wrong-word':
      return problem('text-wrong-word', place, { word, right });
    case 'wrong-suffix':
      return problem('text-wrong-suffix', place, { word, right });
    case 'letter-slip':
      return problem('text-letter-slip', place, { word, right });
    case 'glued':
      return problem('text-missing-space', place, { word, right });
    case 'typo': {
      const nearest = [right, ...others.map((other) => inCaseOf(word, other))].join(', ');
      return problem('text-typo', place, { word, right: nearest });
    }
    default:
      return fault satisfies never;
  }
}
