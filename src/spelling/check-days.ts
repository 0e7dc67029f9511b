import { dayOf } from '../dates.ts';
import { problem } from '../problem.ts';
import type { Report } from './finding.ts';
import { latinMonthForms, monthForms } from './month-forms.ts';

/** `30.02.2022`, `31/04/2022`. */
const inNumbers = /(?<![\p{L}\p{N}.,/-])(\d{1,2})([./-])(\d{1,2})\2((?:19|20)\d{2})(?![\p{N}]|[./-]\p{N})/gu;
/** `2022-02-30`. */
const iso = /(?<![\p{L}\p{N}.,/-])((?:19|20)\d{2})-(\d{2})-(\d{2})(?![\p{N}]|[./-]\p{N})/gu;
/** `2022 йилнинг 24-31 июнь`, `2022-yil 31-iyun`. */
const yearFirst =
  /(?<!\p{N})(\d{4})[\s-]{1,3}(?:йил|yil)(?:нинг|ning)?\s{1,3}(?:\d{1,2}\s?[-–—]\s?)?(\d{1,2})[\s-]{1,3}(\p{L}+)/giu;
/** `30 февраль`, `30-fevral 2022-yil`; a year that follows decides on 29 February. */
const dayFirst =
  /(?<![\p{N}.,/№]|\p{L}[-–])(\d{1,2})[\s-]{1,3}(\p{L}+)(?:[\s,-]{1,3}((?:19|20)\d{2})(?!\p{N}))?/gu;
/** `февралнинг 30-куни`. */
const monthFirst = /(?<!\p{L})(\p{L}+(?:нинг|ning))\s{1,3}(\d{1,2})[\s-]{0,3}(?:кун|сана|kun|sana)/giu;

/** Forms that are other words too: `40 майда корхона` are small ones, `30 may` may be English. */
const ambiguous = /^(?:май|may)/u;

/** A day that no calendar has, in every written form and both scripts: `31 июнь`, `29.02.2023`. */
export function findNoSuchDays(text: string, add: Report): void {
  if (!/\d/u.test(text)) return;
  const taken: (readonly [from: number, to: number])[] = [];
  const check = (found: RegExpMatchArray, day: string, month: number | undefined, year = '2024'): void => {
    const [date] = found;
    const from = found.index ?? 0;
    if (month === undefined || taken.some(([start, end]) => from < end && start < from + date.length)) return;
    taken.push([from, from + date.length]);
    if (dayOf(Number(year), month, Number(day)) !== undefined) return;
    add(from, (place) => problem('text-no-such-day', place, { date }), date);
  };
  for (const found of text.matchAll(inNumbers)) check(found, found[1] ?? '', Number(found[3]), found[4]);
  for (const found of text.matchAll(iso)) check(found, found[3] ?? '', Number(found[2]), found[1]);
  for (const found of text.matchAll(yearFirst)) check(found, found[2] ?? '', monthOf(found[3]), found[1]);
  for (const found of text.matchAll(monthFirst)) check(found, found[2] ?? '', monthOf(found[1]));
  for (const found of text.matchAll(dayFirst)) {
    if (!ambiguous.test(found[2] ?? '')) check(found, found[1] ?? '', monthOf(found[2]), found[3]);
  }
}

function monthOf(word = ''): number | undefined {
  const lower = word.toLowerCase();
  return monthForms.get(lower) ?? latinMonthForms.get(lower);
}
