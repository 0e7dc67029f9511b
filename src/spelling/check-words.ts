import type { Place, Problem } from '../problem.ts';
import { problem } from '../problem.ts';
import { latinByLook, latinBySound, slipPhrases, slipStems } from '../text/slips.ts';
import { findContextSlips } from './check-context.ts';
import type { Report, WordList } from './finding.ts';
import type { Verdict } from './judge-word.ts';
import { judgeOf } from './judge-word.ts';
import type { Sound } from './model/automaton.ts';
import { findNeighbourSlips, findPhrases } from './neighbours.ts';
import { type Segment, segmentsOf } from './segments.ts';
import { inCaseOf, type Token } from './tokens.ts';

/** Slips inside single words and between neighbours in the Uzbek parts of a text, in no order. */
export function findWordSlips(text: string, words: WordList, isUzbek: boolean, add: Report): void {
  const segments = segmentsOf(text, words, isUzbek);
  for (const segment of segments) {
    if (segment.isUzbek) {
      findDoubledWords(segment, add);
      findContextSlips(segment, words, add);
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

function findDoubledWords({ tokens, text, start }: Segment, add: Report): void {
  for (const [at, { word, index }] of tokens.entries()) {
    const next = tokens[at + 1];
    if (next === undefined || word.length < 2 || word.toLowerCase() !== next.word.toLowerCase()) continue;
    if (!/^[^\S\n]+$/u.test(text.slice(index - start + word.length, next.index - start))) continue;
    const both = text.slice(index - start, next.index - start + next.word.length);
    add(index, (place) => problem('text-doubled-word', place, { word }), both);
  }
}

function checkToken(token: Token, segment: Segment, words: WordList, add: Report): void {
  const { word, index } = token;
  const { script, isUzbek } = segment;
  const { judge, judgeCertain, isRight } = judgeOf(script, words);
  const lower = word.toLowerCase();
  // A quotation mark after all.
  if (/[‘’'`´]$/u.test(word) && isRight(lower.slice(0, -1))) return;
  if (isLooseEnding(token, segment, words) || isForeignName(token, segment, words)) return;
  const verdict = isUzbek ? judge(lower) : judgeCertain(lower);
  if (verdict === undefined || !isWorthSaying(word, verdict)) return;
  add(index, (place) => problemOf(word, verdict, place), word);
}

/** `Barometer` of `Open Data Barometer`: one of several capitals in a row, another of which begins no Uzbek word. */
function isForeignName(token: Token, { script, tokens }: Segment, words: WordList): boolean {
  if (script === 'cyrillic' || !isName(token.word)) return false;
  const { isRight, isSwapped } = judgeOf(script, words);
  const at = tokens.indexOf(token);
  return [-1, 1].some((step) => {
    for (let next = at + step; isNextName(tokens, next - step, next); next += step) {
      const other = tokens[next]?.word.toLowerCase() ?? '';
      if (!isRight(other) && !isSwapped(other)) return true;
    }
    return false;
  });
}

function isNextName(tokens: readonly Token[], from: number, to: number): boolean {
  const [first, last] = from < to ? [tokens[from], tokens[to]] : [tokens[to], tokens[from]];
  if (first === undefined || last === undefined) return false;
  return first.index + first.word.length + 1 === last.index && isName((from < to ? last : first).word);
}

/** `”нинг`, `8-бандига`, `CSVга`: an ending that follows a quotation mark, a number or a name directly. */
function isLooseEnding({ word, index }: Token, { text, start, script }: Segment, words: WordList): boolean {
  const before = index === start ? '”' : text.charAt(index - start - 1);
  if (/[\s(“«]/u.test(before)) return false;
  const { isEnding } = judgeOf(script, words).uzbek;
  return sounds.some((sound) => isEnding(word.toLowerCase(), sound));
}

const sounds: readonly Sound[] = ['consonant', 'vowel', 'k', 'q'];

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

/** Abbreviations (`ДУК`), codes in capitals and names that no list has are left alone, unless the slip is certain. */
function isWorthSaying(word: string, verdict: Verdict): boolean {
  // Codes are Latin capitals.
  if (/^[A-Z]+$/u.test(word)) return false;
  if (verdict.fault === 'wrong-word' || verdict.fault === 'wrong-suffix') return true;
  // `ЎзА`, `ЎзРес`: abbreviations.
  if (/\p{Ll}\p{Lu}/u.test(word)) return false;
  if (word === word.toUpperCase()) return verdict.fault === 'letter-slip' && /^[А-ЯЎҚҒҲЁ]{6,}$/u.test(word);
  // Russian short names (`Узстандарт`) are kept beside the Uzbek ones.
  if (/^Уз(?!бекист)/u.test(word)) return false;
  return !isName(word) || isSureOfName(word, verdict);
}

function isName(word: string): boolean {
  const first = word.charAt(0);
  return first !== first.toLowerCase() && word !== word.toUpperCase();
}

const surname =
  /(?:[ое]в|[ое]ва|ин|ина|ий|ич|вич|вна|зода|бек|хон|жон|бой|мурод|дин|улла|обод|қўрғон|ov|ova|ev|eva|in|ina|vich|vna|zoda|bek|xon|jon|boy|murod|din|ulla|obod|qoʻrgʻon)(?:нинг|ни|га|да|дан|лар|ning|ni|ga|da|dan|lar)?$/iu;

/** A capital may begin a name that no list has: only a long word near to one that is met often and no surname, or exchanged letters, is sure enough. */
function isSureOfName(word: string, { fault, isCommon }: Verdict): boolean {
  if (surname.test(word)) return false;
  return fault === 'letter-slip' ? word.length >= 4 : word.length >= 7 && isCommon === true;
}

/** `маълу мот`: two neighbours that are no words and together are one; `чора тадбир`, which has a hyphen. */
function findSplitWords(
  { tokens, script, text, start }: Segment,
  words: WordList,
  add: Report,
): ReadonlySet<Token> {
  const { isRight, isPair, uzbek } = judgeOf(script, words);
  // `маълум отлар`: both are words, but the second is rarer than the one that a space has cut.
  const isBroken = (left: string, right: string): boolean =>
    right.length >= 4 && uzbek.commonPart(right) === 0 && uzbek.commonPart(left + right) > left.length + 1;
  const joined = new Set<Token>();
  tokens.forEach((token, at) => {
    const next = tokens[at + 1];
    if (next === undefined || joined.has(token)) return;
    const [left, right] = [token.word.toLowerCase(), next.word];
    if (right !== right.toLowerCase() || left.length + right.length < 6) return;
    const between = text.slice(token.index - start + left.length, next.index - start);
    if (between !== ' ') return;
    const sign = isPair(left, right) ? '-' : '';
    if (
      sign === '' &&
      (!isRight(left + right) || (isRight(left) && isRight(right) && !isBroken(left, right)))
    ) {
      return;
    }
    joined.add(token).add(next);
    const word = `${token.word} ${right}`;
    const whole = token.word + sign + right;
    add(token.index, (place) => problem('text-split-word', place, { word, right: whole }), word);
  });
  return joined;
}

/** What a word with Latin letters was meant to be: letters by look when all of them look alike, else by sound; the model or the list decides when it knows one. */
export function latinMeant(word: string, words: WordList): string {
  const bySound = word.replace(/\p{Script=Latin}/gu, soundOf);
  const looksAlike = [...word].every((letter) => !/\p{Script=Latin}/u.test(letter) || letter in latinByLook);
  if (!looksAlike) return bySound;
  const { isRight } = judgeOf('cyrillic', words);
  const byLook = word.replace(/\p{Script=Latin}/gu, (letter) => latinByLook[letter] ?? letter);
  return isRight(bySound.toLowerCase()) && !isRight(byLook.toLowerCase()) ? bySound : byLook;
}

function soundOf(letter: string): string {
  const right = latinBySound[letter.toLowerCase()] ?? letter;
  return letter === letter.toLowerCase() ? right : right.toUpperCase();
}
