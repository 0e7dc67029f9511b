import { problem } from '../problem.ts';
import type { Report } from './finding.ts';

const number = '\\d{1,3}(?:[ \\u00A0\\u202F]\\d{3})+(?:,\\d+)?|\\d{1,15}(?:,\\d{1,6})?';
const written = new RegExp(
  `(?<![\\d.,/*^×-])(?:${number})(?:\\s{0,2}\\+\\s{0,2}(?:${number})){1,60}\\s{0,2}=\\s{0,2}(?:${number})(?![\\d.,]?\\d|\\s{0,2}[-+*/×])`,
  'gu',
);

/** A sum that is written out and does not add up: `22+73+41+25 = 160`. Terms and total as printed, decimals with a comma. */
export function findWrongSums(text: string, add: Report): void {
  if (!text.includes('=')) return;
  for (const { 0: word, index } of text.matchAll(written)) {
    const [terms = '', total = ''] = word.split('=');
    const right = terms.split('+').reduce((all, term) => all + value(term), 0);
    if (Math.abs(right - value(total)) < 1e-6) continue;
    const sum = String(Number(right.toFixed(6))).replace('.', ',');
    add(index, (place) => problem('text-wrong-sum', place, { word, sum }), word);
  }
}

function value(written: string): number {
  return Number(written.replace(/\s/gu, '').replace(',', '.'));
}
