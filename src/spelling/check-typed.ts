import type { Place, Problem } from '../problem.ts';
import { slipPhrases, slipStems } from '../text/slips.ts';
import { tightNumber } from './check-numbers.ts';
import { certainProblems, checkText, noWords } from './check-text.ts';
import type { Locate } from './finding.ts';

/**
 * The Uzbek checks on a value that a person typed, all of it at one place; `value` becomes the word found. Errors are certain,
 * warnings by the word model. Problems: the `text-` codes.
 */
export function checkTyped(text: string, place: Place): readonly Problem[] {
  return checkText(text, noWords, (_, value) => ({ ...place, value }));
}

/**
 * The errors alone. A text that shows no sign of one is not read further, so that a run which has only right words does
 * not make the word model.
 */
export function certainSlips(text: string, locate: Locate): readonly Problem[] {
  if (!sign.test(text)) return [];
  return certainProblems(text, locate);
}

const months =
  'январ(?!ь)|феврал(?!ь)|апрел(?!ь)|июн(?!ь)|июл(?!ь)|сентябр(?!ь)|октябр(?!ь)|ноябр(?!ь)|декабр(?!ь)|сентабр|сентебр|синтябр|октабр|актябр|нойабр|йанвар|фебрал';

/** What every error has in it: a known wrong beginning, -га after к or қ, two scripts in a word, a lost letter, a date, a sum or a number without its hyphen. */
const sign = new RegExp(
  [
    `(?<!\\p{L})(?:${[...slipStems.map(([wrong]) => wrong), months].join('|')})`,
    slipPhrases.map(([wrong]) => wrong).join('|'),
    '[кқ]га(?!\\p{L})|(?:январ|феврал|апрел|июн|июл|сентябр|октябр|ноябр|декабр)ь\\p{L}',
    "\\p{Script=Cyrillic}['ʻʼ‘’\\p{M}]*\\p{Script=Latin}|\\p{Script=Latin}['ʻʼ‘’\\p{M}]*\\p{Script=Cyrillic}",
    '[єіј\\uFFFD?_=]|\\d{1,2}[./-]\\d{1,2}[./-]\\d{4}|\\d{4}-\\d\\d-\\d\\d|\\d[\\s-]+йил|\\d{1,2}[\\s-]\\p{L}+|нинг\\s+\\d|ning\\s+\\d',
    tightNumber,
  ].join('|'),
  'iu',
);
