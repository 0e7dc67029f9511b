import { problem } from '../problem.ts';
import {
  gluedWords,
  latinByLook,
  latinBySound,
  slipLetters,
  slipPhrases,
  slipStems,
  strayEndings,
} from '../text/slips.ts';
import type { Report, WordList } from './finding.ts';

/** Slips inside single words and between neighbours, in no order. */
export function findWordSlips(text: string, words: WordList, add: Report): void {
  for (const { 0: word, index } of text.matchAll(/[\p{Script=Cyrillic}\p{M}]+/gu)) {
    checkWord(word, index, words, add);
  }
  for (const { 0: word, index } of text.matchAll(slipPhrase)) {
    const right = slipPhrases.find(([wrong]) => wrong === word)?.[1] ?? word;
    add(index, (place) => problem('text-wrong-word', place, { word, right }), word);
  }
  for (const { 0: word, 1: stem = '', 2: ending = '', index } of text.matchAll(brokenWord)) {
    add(index, (place) => problem('text-leftover-hyphen', place, { word, right: stem + ending }), word);
  }
  for (const { 0: words2, 1: word = '', index } of text.matchAll(doubledWord)) {
    add(index, (place) => problem('text-doubled-word', place, { word }), words2);
  }
  for (const { 0: word, 1: before = '', 2: sign = '', 3: after = '', index } of text.matchAll(tightComma)) {
    add(
      index,
      (place) => problem('text-missing-space', place, { word, right: `${before}${sign} ${after}` }),
      word,
    );
  }
}

const slipPhrase = new RegExp(
  `(?<!\\p{L})(?:${slipPhrases.map(([wrong]) => wrong).join('|')})(?!\\p{L})`,
  'gu',
);
const brokenWord = new RegExp(
  `(?<![\\p{L}-])(\\p{L}*\\p{Ll}{2})-(${strayEndings.join('|')})(?![\\p{L}-])`,
  'gu',
);
const doubledWord = /(?<![\p{L}-])(\p{Script=Cyrillic}{2,})[^\S\n]+\1(?![\p{L}-])/giu;
const tightComma = /(?<!\p{Script=Cyrillic})(\p{Script=Cyrillic}+)([,;:!])(\p{Script=Cyrillic}+)/gu;

function checkWord(word: string, index: number, words: WordList, add: Report): void {
  const known = knownSlip(word);
  if (known !== undefined) {
    add(index, (place) => problem('text-wrong-word', place, { word, right: known }), word);
    return;
  }
  const suffixed = wrongSuffix(word);
  if (suffixed !== undefined) {
    add(index, (place) => problem('text-wrong-suffix', place, { word, right: suffixed }), word);
    return;
  }
  const lower = word.toLowerCase();
  if (words.size === 0 || words.has(lower) || isAbbreviation(word)) return;
  if (word.length > longestWord) return;
  const swapped = swapLetters(lower, words);
  if (swapped !== undefined) {
    const right = inCaseOf(word, swapped);
    add(index, (place) => problem('text-letter-slip', place, { word, right }), word);
    return;
  }
  const parted = partWords(lower, words);
  if (parted !== undefined) {
    const right = inCaseOf(word, parted);
    add(index, (place) => problem('text-missing-space', place, { word, right }), word);
  }
}

/** `ДУК`, `МТРК`: no word list has them all. */
function isAbbreviation(word: string): boolean {
  return word.length <= 5 && word === word.toUpperCase();
}

/** The right form of a word that begins with a stem that no Uzbek word has; undefined otherwise. */
function knownSlip(word: string): string | undefined {
  const lower = word.toLowerCase();
  const stem = slipStems.find(([wrong]) => lower.startsWith(wrong));
  if (stem === undefined) return undefined;
  return inCaseOf(word, stem[1] + lower.slice(stem[0].length));
}

/** The dative is -ка after к and -қа after қ, never -га (docs/domain.md section 4). */
function wrongSuffix(word: string): string | undefined {
  const found = /^(\p{L}{2,}[кқ])га$/iu.exec(word);
  if (found?.[1] === undefined) return undefined;
  return found[1] + (/қ$/iu.test(found[1]) ? 'қа' : 'ка');
}

/** No Uzbek word comes near it; trying all exchanges in a longer run of letters would take for ever. */
const longestWord = 40;

/** The word of the list that comes of exchanging к/қ, у/ў, г/ғ, х/ҳ in as few places as can be, at most three. */
function swapLetters(lower: string, words: WordList): string | undefined {
  let tried: readonly string[] = [lower];
  for (let swaps = 0; swaps < 3; swaps++) {
    tried = [...new Set(tried.flatMap(swapOne))];
    const known = tried.find((word) => words.has(word));
    if (known !== undefined) return known;
  }
  return undefined;
}

function swapOne(word: string): readonly string[] {
  return [...word].flatMap((letter, i) => {
    const other = slipLetters[letter];
    return other === undefined ? [] : [word.slice(0, i) + other + word.slice(i + 1)];
  });
}

/** `органларива` is `органлари ва`: both parts must be words of the list. */
function partWords(lower: string, words: WordList): string | undefined {
  const glued = gluedWords.find((end) => lower.endsWith(end) && words.has(lower.slice(0, -end.length)));
  const first = glued === undefined ? '' : lower.slice(0, -glued.length);
  return first.length >= 4 ? `${first} ${glued}` : undefined;
}

/** What a word with Latin letters was meant to be: letters by look when all of them look alike, else by sound; the word list decides when it knows one. */
export function latinMeant(word: string, words: WordList): string {
  const bySound = word.replace(/\p{Script=Latin}/gu, soundOf);
  const looksAlike = [...word].every((letter) => !/\p{Script=Latin}/u.test(letter) || letter in latinByLook);
  if (!looksAlike) return bySound;
  const byLook = word.replace(/\p{Script=Latin}/gu, (letter) => latinByLook[letter] ?? letter);
  return words.has(bySound.toLowerCase()) && !words.has(byLook.toLowerCase()) ? bySound : byLook;
}

function soundOf(letter: string): string {
  const right = latinBySound[letter.toLowerCase()] ?? letter;
  return letter === letter.toLowerCase() ? right : right.toUpperCase();
}

/** `right` with a capital, or in capitals, as `word` is written. */
export function inCaseOf(word: string, right: string): string {
  if (word.length > 1 && word === word.toUpperCase()) return right.toUpperCase();
  const isCapital = word.charAt(0) !== word.charAt(0).toLowerCase();
  return isCapital ? right.charAt(0).toUpperCase() + right.slice(1) : right;
}
