import { problem } from '../problem.ts';
import { latinInCyrillic } from '../text/characters.ts';
import { latinByLook, latinBySound } from '../text/slips.ts';
import type { Report, WordList } from './finding.ts';
import { judgeOf } from './judge-word.ts';
import { apostrophes, type Script } from './model/letters.ts';

/** Words that mix Latin and Cyrillic letters, each with the letters that do not belong there; a Latin name with an Uzbek ending is none. */
export function findMixedWords(text: string, words: WordList, add: Report): void {
  if (!mixed.test(text)) return;
  for (const { word, index } of latinInCyrillic(text)) {
    if (isNameWithEnding(word, words)) continue;
    if (isLatinWord(word)) {
      const right = word.replace(/\p{Script=Cyrillic}/gu, (letter) => cyrillicByLook[letter] ?? letter);
      if (/\p{Script=Cyrillic}/u.test(right)) continue;
      const letters = strangers(word, 'cyrillic');
      add(index, (place) => problem('text-cyrillic-in-latin', place, { word, letters, right }), word);
      continue;
    }
    const letters = strangers(word, 'latin');
    const right = latinMeant(word, words);
    add(index, (place) => problem('text-latin-in-cyrillic', place, { word, letters, right }), word);
  }
}

/** Where a word changes its script; most texts have no such place. */
const mixed =
  /\p{Script=Latin}['ʻʼ‘’\p{M}]*\p{Script=Cyrillic}|\p{Script=Cyrillic}['ʻʼ‘’\p{M}]*\p{Script=Latin}/u;

const cyrillicByLook: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(latinByLook).map(([latin, cyrillic]) => [cyrillic, latin]),
);

/** The letters of the other script, each once, in order: `q, v`. */
function strangers(word: string, script: Script): string {
  const strange = script === 'latin' ? /\p{Script=Latin}/gu : /\p{Script=Cyrillic}/gu;
  return [...new Set(word.match(strange) ?? [])].join(', ');
}

/** More Latin than Cyrillic letters, and a Latin one that no Cyrillic letter looks like. */
function isLatinWord(word: string): boolean {
  const latin = word.match(/\p{Script=Latin}/gu)?.length ?? 0;
  const cyrillic = word.match(/\p{Script=Cyrillic}/gu)?.length ?? 0;
  return latin > cyrillic && /[bdfghijlmnqrstuvwzDFGIJLNQRSUVWZ]/u.test(word);
}

const named = new RegExp(`^(\\p{Script=Latin}{2,})[${apostrophes}]?(\\p{Script=Cyrillic}+)$`, 'u');

/** `Microsoft’нинг`, `Telegramда`: a Latin name that no Cyrillic word looks like, and a regular ending (docs/domain.md section 4). */
function isNameWithEnding(word: string, words: WordList): boolean {
  const [, name = '', ending = ''] = named.exec(word) ?? [];
  if (name === '' || [...name].every((letter) => letter in latinByLook)) return false;
  const { isEnding } = judgeOf('cyrillic', words).uzbek;
  return isEnding(ending.toLowerCase());
}

/** What a word with Latin letters was meant to be: letters by look when all of them look alike, else by sound; the model or the list decides when it knows one. */
function latinMeant(word: string, words: WordList): string {
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
