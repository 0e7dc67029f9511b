import { monthNames } from '../dates.ts';
import { problem } from '../problem.ts';
import { nearest } from '../text/characters.ts';
import type { Report } from './finding.ts';
import { monthEndings, monthForms, monthStems } from './month-forms.ts';
import { inCaseOf } from './tokens.ts';

const bareStems: ReadonlyMap<string, string> = new Map(
  monthStems.flatMap((stem, i) => (stem === monthNames[i] ? [] : [[stem, monthNames[i] ?? stem] as const])),
);

/** Stems that come of writing the Latin months over letter by letter (`sentabr`), or by ear; no Uzbek word begins so. */
const wrongStems: Readonly<Record<string, string>> = {
  сентабр: 'сентябр',
  сентебр: 'сентябр',
  синтябр: 'сентябр',
  октабр: 'октябр',
  актябр: 'октябр',
  нойабр: 'ноябр',
  йанвар: 'январ',
  фебрал: 'феврал',
};
const misspelt = new RegExp(`(?<!\\p{L})(${Object.keys(wrongStems).join('|')})ь?(\\p{L}*)`, 'giu');
const softened = new RegExp(
  `(?<!\\p{L})(${monthStems.join('|')})ь(${monthEndings.join('|')})(?!\\p{L})`,
  'giu',
);
const softless = new RegExp(`(?<![\\p{L}-])(${[...bareStems.keys()].join('|')})(?!\\p{L})`, 'giu');
const dated = /(?<!\p{N})(\d{4})(\s+йил(?:нинг)?\s+)(?:\d{1,2}\s*[-–—]\s*)?(\d{1,2})(\s+)(\p{L}+)/gu;

/**
 * Dates that are no official form: `сентябр` (bare months keep their ь), `сентябрьда` (it drops before a
 * suffix), `сентабр`, a month that is none (`15 феввалида`, `23 мартада`).
 */
export function findDateSlips(text: string, add: Report): void {
  for (const { 0: word, 1: stem = '', 2: ending = '', index } of text.matchAll(softened)) {
    const right = stem + ending;
    add(index, (place) => problem('text-wrong-date', place, { word, right }), word);
  }
  for (const { 0: word, 1: stem = '', 2: ending = '', index } of text.matchAll(misspelt)) {
    const right = inCaseOf(word, (wrongStems[stem.toLowerCase()] ?? stem) + (ending || 'ь').toLowerCase());
    add(index, (place) => problem('text-wrong-date', place, { word, right }), word);
  }
  for (const { 0: word, index } of text.matchAll(softless)) {
    const right = inCaseOf(word, `${word.toLowerCase()}ь`);
    add(index, (place) => problem('text-wrong-date', place, { word, right }), word);
  }
  for (const found of text.matchAll(dated)) findDatedSlip(found, add);
}

function findDatedSlip(found: RegExpMatchArray, add: Report): void {
  const [whole, , , , , word = ''] = found;
  const lower = word.toLowerCase();
  if (monthForms.has(lower)) return;
  const index = (found.index ?? 0) + whole.length - word.length;
  // Reported already, by one of the patterns above.
  if (Object.keys(wrongStems).some((stem) => lower.startsWith(stem))) return;
  if (bareStems.has(lower) || lower.replace('ь', '') !== lower) return;
  const right = nearest(lower, [...monthForms.keys()]);
  if (right !== undefined) add(index, (place) => problem('text-wrong-date', place, { word, right }), word);
}
