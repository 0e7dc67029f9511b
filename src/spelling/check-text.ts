import type { Problem } from '../problem.ts';
import { problem } from '../problem.ts';
import { oldFontLetters } from '../text/slips.ts';
import { findDateSlips } from './check-dates.ts';
import { findNoSuchDays } from './check-days.ts';
import { findLatinSigns } from './check-latin.ts';
import { findTightNumbers } from './check-numbers.ts';
import { findMixedWords } from './check-scripts.ts';
import { findWrongSums } from './check-sums.ts';
import { findWordSlips, mayHaveWordSlip } from './check-words.ts';
import type { Locate, Report, WordList } from './finding.ts';
import { type Language, languageOf } from './segments.ts';

/** What was found at `index` of the text; `word` is the text there. */
export interface Slip {
  readonly index: number;
  readonly word: string;
  readonly problem: Problem;
}

/** What the caller knows of a text: a column or a document that is Uzbek is not asked again in each part. */
export interface TextOptions {
  readonly isUzbek?: boolean;
  /** Of the whole that the text is a part of. */
  readonly language?: Language;
}

/**
 * Everything that is wrong with Uzbek text of either script (docs/domain.md section 4), in the order of the text: letters of
 * other alphabets, lost letters, slips of к/қ у/ў г/ғ х/ҳ, other typos, dates, sums, suffixes, doubled, split and joined words,
 * straight quotes. What is certain is an error; what rests on the word model, the word list or on habit is a warning, so that
 * the exit code does not depend on the machine. Links, addresses, tags, Russian and English are passed over.
 */
export function checkText(
  text: string,
  words: WordList,
  locate: Locate,
  options: TextOptions = {},
): readonly Problem[] {
  return findSlips(text, words, locate, options).map((one) => one.problem);
}

/** `checkText` with what each problem is about, for whoever changes the text. */
export function findSlips(
  text: string,
  words: WordList,
  locate: Locate,
  { language, isUzbek = language?.isUzbek ?? false }: TextOptions = {},
): readonly Slip[] {
  const plain = withoutAddresses(text);
  const found: Slip[] = [];
  const add: Report = (index, make, word) => found.push({ index, word, problem: make(locate(index, word)) });
  findMixedWords(plain, words, add);
  findOldFonts(plain, add);
  findLostLetters(plain, add);
  findQuotes(plain, add);
  findDateSlips(plain, add);
  findNoSuchDays(plain, add);
  findWrongSums(plain, add);
  findTightNumbers(plain, add);
  findLatinSigns(plain, words, isUzbek, add);
  findWordSlips(plain, words, { isUzbek, language }, add);
  return withoutDoubles(found.sort((a, b) => a.index - b.index));
}

/**
 * The errors alone of `checkText` without a word list. Words are judged only where one begins or ends as a wrong one does: for judging, the
 * word model must be made, which takes longer than all else, and right texts need none.
 */
export function certainProblems(text: string, locate: Locate): readonly Problem[] {
  const plain = withoutAddresses(text);
  const found: Slip[] = [];
  const add: Report = (index, make, word) => found.push({ index, word, problem: make(locate(index, word)) });
  findMixedWords(plain, noWords, add);
  findOldFonts(plain, add);
  findLostLetters(plain, add);
  findDateSlips(plain, add);
  findNoSuchDays(plain, add);
  findWrongSums(plain, add);
  findTightNumbers(plain, add);
  if (mayHaveWordSlip(plain)) findWordSlips(plain, noWords, { isUzbek: false }, add);
  const errors = found.filter((one) => one.problem.severity === 'error');
  return errors.sort((a, b) => a.index - b.index).map((one) => one.problem);
}

/**
 * No word list: what depends on the machine must not decide whether words are let through. One empty list for all such
 * checks, because judged words are remembered by list.
 */
export const noWords: WordList = new Set();

/** True for a text most of whose words are Uzbek, of either script; false for one too short to tell. */
export function isUzbekText(text: string, words: WordList): boolean {
  return textLanguage(text, words).isUzbek;
}

/** The language of a text that is checked in parts, from the whole or from parts taken evenly. */
export function textLanguage(text: string, words: WordList): Language {
  return languageOf(withoutAddresses(text), words);
}

/** A word found wrong for certain is not doubted again, nor one twice. */
function withoutDoubles(found: readonly Slip[]): readonly Slip[] {
  let certainTo = -1;
  const ends = found.map(({ index, word, problem: { severity } }) => {
    const to = certainTo;
    if (severity === 'error') certainTo = Math.max(certainTo, index + word.length);
    return to;
  });
  const taken = new Set(found.flatMap((one) => (one.problem.severity === 'error' ? [one.index] : [])));
  return found.filter(({ index, problem: { code } }, at) => {
    if (!guesses.has(code)) return true;
    const isNew = !taken.has(index) && index >= (ends[at] ?? 0);
    taken.add(index);
    return isNew;
  });
}

const guesses: ReadonlySet<string> = new Set([
  'text-other-word',
  'text-typo',
  'text-letter-slip',
  'text-missing-space',
]);

/** Tags, links and addresses, and what is too long to be a word. Each begins where a word begins, so that a long run costs no more than its length. */
const notText =
  /[^\s;,|]{200,}|<\/?[a-z][^<>\n]{0,500}>|(?<![a-z])[a-z]{2,10}:\/\/\S+|(?<![^\s;,|])[^\s;,|@]{1,199}@[^\s;,|]+|\bwww\.\S+|(?<![\w.-])(?:[a-z\d][a-z\d-]{0,60}\.){1,5}(?:uz|com|org|net|ru|gov|info)(?![\w-])/giu;

/** Most texts have none, and looking for all of them takes longer than all else. */
const someNotText = /[<@]|:\/\/|www\.|\.(?:uz|com|org|net|ru|gov|info)(?![\w-])|[^\s;,|]{200}/iu;

/** The text with spaces in place of tags, links and addresses, of the same length. */
export function withoutAddresses(text: string): string {
  return text.replace(/[^\n]+/gu, (line) => (someNotText.test(line) ? line.replace(notText, blank) : line));
}

function blank(part: string): string {
  return ' '.repeat(part.length);
}

function findOldFonts(text: string, add: Report): void {
  if (!/[єіј]/iu.test(text)) return;
  for (const { 0: word, index } of text.matchAll(/(?<![\p{L}\p{M}])[\p{L}\p{M}]*[єіј][\p{L}\p{M}]*/giu)) {
    const right = word.replace(/[єіј]/giu, oldFontLetter);
    add(index, (place) => problem('text-old-font', place, { word, right }), word);
  }
}

function oldFontLetter(letter: string): string {
  const right = oldFontLetters[letter.toLowerCase()] ?? letter;
  return letter === letter.toLowerCase() ? right : right.toUpperCase();
}

/** `Со?ли?ни`, `Со_ли_ни`, `?арши`: what Windows-1251 does to Қ Ғ Ҳ (docs/domain.md section 5). */
function findLostLetters(text: string, add: Report): void {
  if (!/[?_\uFFFD]/u.test(text)) return;
  const lost =
    /(?<![\p{L}?_\uFFFD])[\p{L}?_\uFFFD]*(?:\p{Script=Cyrillic}[?_]+(?=\p{Script=Cyrillic})|\uFFFD|(?<![\p{L}\p{N}?_])[?_](?=\p{Script=Cyrillic}))[\p{L}?_\uFFFD]*/gu;
  for (const { 0: word, index } of text.matchAll(lost)) {
    add(index, (place) => problem('text-lost-letter', place, { word }), word);
  }
}

function findQuotes(text: string, add: Report): void {
  if (!text.includes('"')) return;
  const straight = /"(?=\p{Script=Cyrillic})\p{L}+"?|(?<=\p{Script=Cyrillic}[.!?]?)"/gu;
  for (const { 0: word, index } of text.matchAll(straight)) {
    const right = word === '"' ? '”' : word.replace('"', '“').replace('"', '”');
    add(index, (place) => problem('text-straight-quote', place, { word, right }), word);
  }
}
