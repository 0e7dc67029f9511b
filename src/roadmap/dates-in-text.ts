import { dayOf, monthNames } from '../dates.ts';
import type { Day } from '../model/office.ts';

const stems = monthNames.map((name) => name.replace(/ь$/u, ''));
const pattern = new RegExp(
  `(\\d{4}) йил(?:нинг)? (\\d{1,2})(?:[-–](\\d{1,2}))? (${stems.join('|')})(\\p{L}*)`,
  'gu',
);

/**
 * The days that an Uzbek text names in words (`2021 йилнинг 8 январь куни`, `2021 йилнинг 24-28 май`), in
 * its order, both ends of a range. Dates of acts and letters (`23 декабрдаги`) are not events and are passed over.
 */
export function datesIn(text: string): readonly Day[] {
  return [...text.matchAll(pattern)].flatMap(([, year, first, last, stem = '', ending]) => {
    if (ending === 'даги') return [];
    const month = stems.indexOf(stem) + 1;
    const days = [first, last].map((date) => dayOf(Number(year), month, Number(date)));
    return days.filter((day) => day !== undefined);
  });
}
