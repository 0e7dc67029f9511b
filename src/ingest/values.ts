import { addDays, dayOf, parseDay } from '../dates.ts';
import type { Day } from '../model/office.ts';
import { cleanText } from '../text/characters.ts';
import { ownText } from '../tools/own-text.ts';

/** A sign without width between two words: web pages part words by it, and without it they would be one. */
const lostSpace = /(?<=\p{Ll})[\u200B\u2060\uFEFF]+(?=\p{Lu})/gu;

/** Text of a name as it may be printed: cleaned, on one line, single spaces. */
export function cleanName(text: string): string {
  return cleanText(text.replace(lostSpace, ' ')).replace(/\s+/gu, ' ').trim();
}

const spaces = /[\s\u00A0\u2007\u2009\u202F']/gu;
/** Digits in one piece, or in groups of three: "1 0" may be 1, 0 or 10, and is none. */
const grouped = /^\+?(?:\d+|\d{1,3}(?:[\s\u00A0\u2007\u2009\u202F']\d{3})+)(?:[.,]\d+)?(?:\s*%)?$/u;

/** The number without the spaces between its groups; empty, and so no number, when they stand elsewhere. */
function joined(text: string): string {
  const number = text.trim();
  return grouped.test(number) ? number.replace(spaces, '') : '';
}

/**
 * A whole number of datasets: `1 234` with any space between groups of three, `14,0` and `14.00` as spreadsheets write whole numbers.
 * Undefined for anything else (negative, broken, empty, over nine digits), and for `1,000`, which may be one or a thousand.
 */
export function parseCount(text: string): number | undefined {
  const found = /^\+?(\d{1,9})(?:[.,]0{1,2})?$/u.exec(joined(text));
  return found?.[1] === undefined ? undefined : Number(found[1]);
}

/** A decimal number taken apart, so that it can be compared without rounding faults: `83,25` is 8325 and 2 decimals. */
export interface Decimal {
  readonly digits: bigint;
  readonly decimals: number;
}

/** A per cent figure: `83,3`, `83.3`, `83,3 %`, `83`. Undefined for anything else. */
export function parsePercent(text: string): Decimal | undefined {
  const found = /^(\d{1,9})(?:[.,](\d{1,20}))?%?$/u.exec(joined(text));
  if (found?.[1] === undefined) return undefined;
  const fraction = found[2] ?? '';
  return { digits: BigInt(found[1] + fraction), decimals: fraction.length };
}

/** Workbooks keep a cell shown as 83,3 % as 0.833. */
export function hundredfold({ digits, decimals }: Decimal): Decimal {
  return decimals >= 2
    ? { digits, decimals: decimals - 2 }
    : { digits: digits * 10n ** BigInt(2 - decimals), decimals: 0 };
}

/** True for cells that mean "no figure": empty or a dash. */
export function isBlank(text: string): boolean {
  // Most cells begin with a figure or a letter.
  const first = text.charCodeAt(0);
  return (
    !(first > 0x2f && first < 0xa0) &&
    !(first > 0x3ff && first < 0x500) &&
    /^[\s\u00A0]*[-–—]?[\s\u00A0]*$/u.test(text)
  );
}

/** What a cell for a day may hold. */
export type DayCell =
  | { readonly type: 'day'; readonly day: Day }
  /** Never: empty, a dash, or the portal's `0001-01-01T00:00:00`. */
  | { readonly type: 'none' }
  | { readonly type: 'bad' };

/**
 * Reads a day: `2022-08-08`, `08.08.2022`, either with a time after it, an instant of the portal (`2026-05-07T19:53:23.485Z`, the
 * day it was in Tashkent, UTC+5 all year), and in workbooks a date serial (`epoch`).
 */
export function parseDayCell(text: string, epoch: 1900 | 1904 | null): DayCell {
  const recent = epoch === null ? recentDays.text : recentDays[epoch];
  const known = recent.get(text);
  if (known !== undefined) return known;
  const read = readDay(text, epoch);
  if (recent.size > 5_000) recent.clear();
  recent.set(ownText(text), read);
  return read;
}

/** A large export has few different days: each is read once. */
const recentDays = {
  text: new Map<string, DayCell>(),
  1900: new Map<string, DayCell>(),
  1904: new Map<string, DayCell>(),
};

function readDay(text: string, epoch: 1900 | 1904 | null): DayCell {
  const plain = text.trim().replace(/\s*(?:й\.|йил|г\.|года)$/u, '');
  if (isBlank(plain) || /^0001-01-01(?:[T ]|$)/u.test(plain)) return { type: 'none' };
  if (epoch !== null && /^\d{1,6}(?:\.\d+)?$/u.test(plain)) return dayCell(dayOfSerial(Number(plain), epoch));
  const timed =
    /^(\d{4}-\d{2}-\d{2}|\d{2}\.\d{2}\.\d{4})(?:[T ]\s*(\d{1,2}):\d{2}(?::\d{2}(?:\.\d+)?)?(Z?))?$/u.exec(
      plain,
    );
  const day = parseDay(timed?.[1] ?? '');
  if (day === undefined || Number(timed?.[2] ?? 0) > 23) return { type: 'bad' };
  const nextInTashkent = timed?.[3] === 'Z' && Number(timed[2]) >= 19;
  return { type: 'day', day: nextInTashkent ? addDays(day, 1) : day };
}

function dayCell(day: Day | undefined): DayCell {
  return day === undefined ? { type: 'bad' } : { type: 'day', day };
}

/**
 * The day of a workbook's date serial. In the system of 1900 serial 60 is 29 February 1900, a day that never was; days from 1990 on
 * are the same either way, and earlier ones are refused.
 */
function dayOfSerial(serial: number, epoch: 1900 | 1904): Day | undefined {
  const origin = dayOf(1990, 1, 1);
  if (origin === undefined) return undefined;
  const whole = Math.floor(serial) - (epoch === 1900 ? 32_874 : 31_412);
  return whole < 0 || whole > 40_541 ? undefined : parseDay(addDays(origin, whole));
}
