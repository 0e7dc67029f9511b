import type { Problem } from '../problem.ts';
import { problem } from '../problem.ts';
import { latinInCyrillic } from '../text/characters.ts';
import { oldFontLetters } from '../text/slips.ts';
import { findDateSlips } from './check-dates.ts';
import { findWordSlips, latinMeant } from './check-words.ts';
import type { Locate, Report, WordList } from './finding.ts';

/**
 * Everything that is wrong with Uzbek Cyrillic text (docs/domain.md section 4), in the order of the text: letters of other
 * alphabets, lost letters, slips of к/қ у/ў г/ғ х/ҳ, dates, suffixes, doubled and joined words, straight quotes.
 * What is certain is an error; what rests on the word list or on habit is a warning, so that the
 * exit code does not depend on the machine. Links, addresses, tags and Russian are passed over.
 */
export function checkText(text: string, words: WordList, locate: Locate): readonly Problem[] {
  const plain = text.replace(notText, blank);
  const uzbek = plain.replace(/[^|\n.;]+/gu, (part) => (isRussian(part) ? blank(part) : part));
  const found: { readonly index: number; readonly problem: Problem }[] = [];
  const add: Report = (index, make, word) => found.push({ index, problem: make(locate(index, word)) });
  findForeignLetters(plain, words, add);
  findLostLetters(plain, add);
  findQuotes(plain, add);
  findDateSlips(plain, add);
  findWordSlips(uzbek, words, add);
  return found.sort((a, b) => a.index - b.index).map((one) => one.problem);
}

/** Tags, links and addresses, and what is too long to be a word. Each begins where a word begins, so that a long run costs no more than its length. */
const notText =
  /[^\s;,|]{200,}|<\/?[a-z][^<>\n]{0,500}>|(?<![a-z])[a-z]{2,10}:\/\/\S+|(?<![^\s;,|])[^\s;,|@]{1,199}@[^\s;,|]+|\bwww\.\S+/giu;

function blank(part: string): string {
  return ' '.repeat(part.length);
}

/** A part with words that only Russian has and no letter that only Uzbek has: a Russian name beside the Uzbek one. */
function isRussian(part: string): boolean {
  const russian =
    /[ыщ]|(?:ск[аои][йяем]|ского|ной|ная|ное|ого|ому|ых|ения|ений|ости|ства|области|города)(?!\p{L})|(?<!\p{L})(?:(?:и|при|по|для)(?!\p{L})|[АГ][ОКУ][БП]? «)/iu;
  return russian.test(part) && !/[ўқғҳ]/iu.test(part);
}

function findForeignLetters(text: string, words: WordList, add: Report): void {
  for (const { word, index } of latinInCyrillic(text)) {
    const right = latinMeant(word, words);
    add(index, (place) => problem('text-latin-in-cyrillic', place, { word, right }), word);
  }
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
  const lost =
    /(?<![\p{L}?_\uFFFD])[\p{L}?_\uFFFD]*(?:\p{Script=Cyrillic}[?_]+(?=\p{Script=Cyrillic})|\uFFFD|(?<![\p{L}\p{N}?_])[?_](?=\p{Script=Cyrillic}))[\p{L}?_\uFFFD]*/gu;
  for (const { 0: word, index } of text.matchAll(lost)) {
    add(index, (place) => problem('text-lost-letter', place, { word }), word);
  }
}

function findQuotes(text: string, add: Report): void {
  const straight = /"(?=\p{Script=Cyrillic})\p{L}+"?|(?<=\p{Script=Cyrillic}[.!?]?)"/gu;
  for (const { 0: word, index } of text.matchAll(straight)) {
    const right = word === '"' ? '”' : word.replace('"', '“').replace('"', '”');
    add(index, (place) => problem('text-straight-quote', place, { word, right }), word);
  }
}
