import { addDays, addMonths, dayOf, yearOf } from '../../dates.ts';
import type { Day } from '../../model/office.ts';
import { foldName } from '../../text/characters.ts';

/** How often a dataset is to be updated. */
export type Period =
  | { readonly type: 'days'; readonly days: number }
  | { readonly type: 'months'; readonly months: number }
  /** By this day of each year. */
  | { readonly type: 'yearDay'; readonly month: number; readonly date: number }
  /** All the time, or when something changes: nothing falls due. */
  | { readonly type: 'open' };

/** Words of docs/domain.md section 5, and their Latin, Russian and English forms. */
const periods: readonly (readonly [Period, readonly string[]])[] = [
  [
    { type: 'days', days: 1 },
    ['ҳар куни', 'кунлик', 'har kuni', 'kunlik', 'ежедневно', 'ежедневная', 'daily'],
  ],
  [
    { type: 'days', days: 7 },
    ['ҳафталик', 'ҳар ҳафтада', 'haftalik', 'har haftada', 'еженедельно', 'weekly'],
  ],
  [
    { type: 'months', months: 1 },
    ['ойлик', 'ҳар ойда', 'ҳар ойлик', 'oylik', 'har oyda', 'ежемесячно', 'ежемесячная', 'monthly'],
  ],
  [
    { type: 'months', months: 3 },
    ['чораклик', 'ҳар чоракда', 'choraklik', 'har chorakda', 'ежеквартально', 'ежеквартальная', 'quarterly'],
  ],
  [
    { type: 'months', months: 6 },
    [
      'ярим йиллик',
      'ҳар ярим йилда',
      'yarim yillik',
      'har yarim yilda',
      'раз в полгода',
      'полугодовая',
      'half-yearly',
    ],
  ],
  [
    { type: 'months', months: 12 },
    [
      'йиллик',
      'йилда бир марта',
      'йилда 1 марта',
      'ҳар йили',
      'yillik',
      'yilda bir marta',
      'har yili',
      'ежегодно',
      'ежегодная',
      'раз в год',
      'yearly',
      'annually',
    ],
  ],
  [
    { type: 'open' },
    [
      'доимий равишда',
      'доимий',
      'ўзгариш бўлганда',
      'ўзгарганда',
      'doimiy ravishda',
      'o‘zgarish bo‘lganda',
      'постоянно',
      'на постоянной основе',
      'по мере изменения',
      'on change',
    ],
  ],
];

const byWord = new Map(
  periods.flatMap(([period, words]) => words.map((word) => [foldName(word), period] as const)),
);

/** Words to show when one is not known. */
export const periodWords: readonly string[] = periods
  .map(([, words]) => words[0] ?? '')
  .concat('1 мартга қадар');

const months = [
  'январ',
  'феврал',
  'март',
  'апрел',
  'май',
  'июн',
  'июл',
  'август',
  'сентябр',
  'октябр',
  'ноябр',
  'декабр',
];

/** Reads a periodicity word, or "1 мартга қадар"; undefined when it is none. */
export function parsePeriod(text: string): Period | undefined {
  const known = byWord.get(foldName(text).replace(/[.\s]+$/u, ''));
  if (known !== undefined) return known;
  const by = /^(?:ҳар йили\s+)?(\d{1,2})[\s-]+(\p{L}+?)(?:га|гача)?\s*(?:қадар)?\.?$/iu.exec(text.trim());
  const month = months.findIndex((stem) => (by?.[2] ?? '').toLowerCase().startsWith(stem)) + 1;
  if (month === 0 || dayOf(2024, month, Number(by?.[1])) === undefined) return undefined;
  return { type: 'yearDay', month, date: Number(by?.[1]) };
}

/**
 * The day until which the next update is to be made after one on `last`; null when nothing falls due. A day of the year ("1 мартга қадар")
 * is met by an update in that calendar year, so the next one is a year later. Months are calendar months: 31 January and a month is the last of February.
 */
export function nextDue(period: Period, last: Day): Day | null {
  switch (period.type) {
    case 'days':
      return addDays(last, period.days);
    case 'months':
      return addMonths(last, period.months);
    case 'yearDay':
      return dayInYear(yearOf(last) + 1, period);
    case 'open':
      return null;
  }
}

/** The period's day in that year; 29 February becomes the 28th where there is none. */
function dayInYear(year: number, { month, date }: Extract<Period, { type: 'yearDay' }>): Day {
  const leap = `2024-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
  return addMonths(leap, 12 * (year - 2024));
}
