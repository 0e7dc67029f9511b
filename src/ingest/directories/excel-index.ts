import { parseDayCell } from '../values.ts';

/** Beginnings of the months as Excel shows them in English, Russian, Uzbek Cyrillic and Uzbek Latin. */
const months: readonly string[] = [
  'jan|янв|yan',
  'feb|фев|fev',
  'mar|мар',
  'apr|апр',
  'may|май|мая',
  'jun|июн|iyn|iyun',
  'jul|июл|iyl|iyul',
  'aug|авг|avg',
  'sep|сен|sen',
  'oct|окт|okt',
  'nov|ноя|noy',
  'dec|дек|dek',
];

/** Parts of a date as a cell shows them; `year` is null where none is shown. */
interface Shown {
  readonly first: number;
  readonly second: number;
  readonly year: number | null;
}

/**
 * The unit index (`01/3`) that Excel has made a date of: `01.мар`, `1-Mar`, `2022-03-01`, `01.03.2022` or the number 44621. Uzbek and Russian Windows take it for
 * day and month; the other order is right where only that one begins as an index of `known` does. Undefined for what is no such date.
 */
export function unitFromDate(text: string, known: readonly string[]): string | undefined {
  const shown = readShown(text);
  if (shown === undefined) return undefined;
  const { first, second, year } = shown;
  // "янв.22" is 01/22: a month and a year of two digits.
  if (first === 0) return `${twoDigits(second)}/${(year ?? 0) % 100}`;
  const orders = [`${twoDigits(first)}/${second}`, `${twoDigits(second)}/${first}`];
  const beginnings = new Set(known.map((index) => index.split('/')[0]));
  return orders.find((index) => beginnings.has(index.split('/')[0])) ?? orders[0];
}

/** The file index (`24-12`, `19-09/1`) that Excel has made a date of. A year before 2020 was its last part: "19-09/1" is 19 September 2001 to Excel. */
export function fileFromDate(text: string): string | undefined {
  const shown = readShown(text);
  if (shown === undefined || shown.first === 0) return undefined;
  const { first, second, year } = shown;
  const part = year !== null && year > 2000 && year < 2020 ? `/${year - 2000}` : '';
  return `${twoDigits(first)}-${twoDigits(second)}${part}`;
}

function twoDigits(n: number): string {
  return String(n).padStart(2, '0');
}

function readShown(text: string): Shown | undefined {
  const plain = text.trim().toLowerCase();
  const isSerial = /^\d{5}$/u.test(plain);
  const cell = parseDayCell(plain, isSerial ? 1900 : null);
  if (cell.type === 'day') {
    const [year = 0, month = 0, date = 0] = cell.day.split('-').map(Number);
    return { first: date, second: month, year };
  }
  const [, date, name = '', yearAfter] =
    /^(\d{1,2})[.\s/-]+(\p{L}{3,})\.?(?:[.\s/-]+(\d{2,4}))?\.?$/u.exec(plain) ?? [];
  const month = monthOf(name);
  if (month > 0)
    return { first: Number(date), second: month, year: yearAfter === undefined ? null : fullYear(yearAfter) };
  const [, monthName = '', year = ''] = /^(\p{L}{3,})\.?[.\s/-]+(\d{2})$/u.exec(plain) ?? [];
  const alone = monthOf(monthName);
  return alone > 0 ? { first: 0, second: alone, year: fullYear(year) } : undefined;
}

function monthOf(name: string): number {
  if (name === '') return 0;
  return months.findIndex((stems) => stems.split('|').some((stem) => name.startsWith(stem))) + 1;
}

function fullYear(text: string): number {
  return text.length === 2 ? 2000 + Number(text) : Number(text);
}
