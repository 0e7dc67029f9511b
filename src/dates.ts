import { addMonths as addMonthsToDate } from 'date-fns/addMonths';

/**
 * Calendar days as text, `YYYY-MM-DD`. No clock and no zone is read here; text order is calendar order.
 * Month words are ours: date-fns, ICU and glibc all print "январ, сентабр, октабр" (docs/domain.md section 4).
 */
type Day = string;

const dayMs = 86_400_000;
const firstYear = 1990;
const lastYear = 2100;

/** Official month names, January first. The ь drops before a suffix: `сентябрь`, but `сентябрдаги`. */
export const monthNames: readonly string[] = [
  'январь',
  'февраль',
  'март',
  'апрель',
  'май',
  'июнь',
  'июль',
  'август',
  'сентябрь',
  'октябрь',
  'ноябрь',
  'декабрь',
];

/**
 * Forms of a day in official letters (docs/domain.md section 4): `letter` "2022 йил 8 август", `event`
 * "2022 йилнинг 8 август куни", `asOf` "2022 йилнинг 8 август ҳолатига", `asOfTitle` "2022 йил 8 август
 * ҳолатига", `act` "2022 йил 8 августдаги", `by` "8 августга қадар" (in a letter of another year "2023 йил 8 августга
 * қадар"), `short` "08.08.2022".
 */
export type DayForm = 'letter' | 'event' | 'asOf' | 'asOfTitle' | 'act' | 'by' | 'short';

/**
 * Reads `2022-08-08` or `08.08.2022`; undefined for anything else, for days that no calendar has
 * (31.02) and for years outside 1990-2100. Spaces around are passed over.
 */
export function parseDay(text: string): Day | undefined {
  const found = /^(?:(\d{4})-(\d{2})-(\d{2})|(\d{2})\.(\d{2})\.(\d{4}))$/u.exec(text.trim());
  if (!found) return undefined;
  return dayOf(Number(found[1] ?? found[6]), Number(found[2] ?? found[5]), Number(found[3] ?? found[4]));
}

/** The day of a year, a month (1-12) and a day of the month; undefined when the calendar has no such day from 1990 to 2100. */
export function dayOf(year: number, month: number, date: number): Day | undefined {
  if (!(year >= firstYear && year <= lastYear && month >= 1 && month <= 12 && date >= 1)) return undefined;
  const day = dayFromMs(Date.UTC(year, month - 1, date));
  return Number(day.slice(5, 7)) === month ? day : undefined;
}

/** The day in one of the official forms. The day must be one that `parseDay` gave; `letterYear` is the year that a reader takes for granted. */
export function printDay(day: Day, form: DayForm, letterYear = yearOf(day)): string {
  const year = day.slice(0, 4);
  const date = String(Number(day.slice(8, 10)));
  const month = monthName(day);
  const stem = month.replace(/ь$/u, '');
  switch (form) {
    case 'letter':
      return `${year} йил ${date} ${month}`;
    case 'event':
      return `${year} йилнинг ${date} ${month} куни`;
    case 'asOf':
      return `${year} йилнинг ${date} ${month} ҳолатига`;
    case 'asOfTitle':
      return `${year} йил ${date} ${month} ҳолатига`;
    case 'act':
      return `${year} йил ${date} ${stem}даги`;
    case 'by':
      return `${yearOf(day) === letterYear ? '' : `${year} йил `}${date} ${stem}га қадар`;
    case 'short':
      return `${day.slice(8, 10)}.${day.slice(5, 7)}.${year}`;
  }
}

/** A month (`2022-07`): `in` "2022 йилнинг июль ойида", `name` "2022 йил июль". */
export function printMonth(month: string, form: 'in' | 'name'): string {
  const year = month.slice(0, 4);
  return form === 'in' ? `${year} йилнинг ${monthName(month)} ойида` : `${year} йил ${monthName(month)}`;
}

/** Months (`2022-10`) as one text; more than three as the first … the last with their count: `2022-10 … 2023-04 (7)`. */
export function printMonths(months: readonly string[]): string {
  if (months.length <= 3) return months.join(', ');
  return `${months[0] ?? ''} … ${months.at(-1) ?? ''} (${months.length})`;
}

/** `n` days later (earlier when negative). */
export function addDays(day: Day, n: number): Day {
  return dayFromMs(msOf(day) + n * dayMs);
}

/** `n` calendar months later; a day that the month has not becomes its last: 31 January and a month is the last of February. */
export function addMonths(day: Day, n: number): Day {
  // Noon of the zone that the machine has: it is of the same day in every zone, and in no hour that a clock leaves out.
  const noon = new Date(yearOf(day), Number(day.slice(5, 7)) - 1, Number(day.slice(8)), 12);
  const later = addMonthsToDate(noon, n);
  return dayFromMs(Date.UTC(later.getFullYear(), later.getMonth(), later.getDate()));
}

/** How many days `b` is after `a`; negative when it is before. */
export function daysBetween(a: Day, b: Day): number {
  return (msOf(b) - msOf(a)) / dayMs;
}

/** `2022-08` of `2022-08-08`. */
export function monthOf(day: Day): string {
  return day.slice(0, 7);
}

export function yearOf(day: Day): number {
  return Number(day.slice(0, 4));
}

/**
 * The calendar day that an instant (`2022-08-07T20:30:00Z`) is in an IANA zone.
 * Throws RangeError when the zone or the instant does not exist: check both where they are read.
 */
export function todayIn(timeZone: string, instantIso: string): Day {
  const parts = new Intl.DateTimeFormat('en-US-u-ca-gregory-nu-latn', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).formatToParts(new Date(instantIso));
  const part = (type: string): string => parts.find((one) => one.type === type)?.value ?? '';
  return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`;
}

/**
 * The instant that an ISO time means, in UTC (`2022-08-08T04:00:00.000Z`). One without an offset is the time of day in
 * the zone. Undefined for anything else.
 */
export function parseInstant(timeZone: string, text: string): string | undefined {
  const [, day, time, offset] =
    /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)(Z|[+-]\d{2}:?\d{2})?$/u.exec(text) ?? [];
  if (day === undefined || time === undefined || parseDay(day) === undefined) return undefined;
  const asUtc = Date.parse(`${day}T${time}${offset ?? 'Z'}`);
  if (Number.isNaN(asUtc)) return undefined;
  return new Date(offset === undefined ? asUtc - offsetMs(timeZone, asUtc) : asUtc).toISOString();
}

/** How far the zone's clocks are ahead of UTC about then. */
function offsetMs(timeZone: string, ms: number): number {
  const local = new Date(ms).toLocaleString('sv-SE', { timeZone });
  return Date.parse(`${local.replace(' ', 'T')}Z`) - Math.floor(ms / 1000) * 1000;
}

function monthName(day: string): string {
  return monthNames[Number(day.slice(5, 7)) - 1] ?? '';
}

function msOf(day: Day): number {
  return Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10)));
}

function dayFromMs(ms: number): Day {
  return new Date(ms).toISOString().slice(0, 10);
}

/** The month that a file's name gives (`2022-08`, `08.2022`), or the year alone; undefined when it gives neither. */
export function monthInName(name: string): string | undefined {
  const [, year, month] = /(?<!\d)(20\d\d)[-_.]?(0[1-9]|1[0-2])(?!\d\d\d)/u.exec(name) ?? [];
  if (year !== undefined && month !== undefined) return `${year}-${month}`;
  const [, first, second] = /(?<!\d)(0[1-9]|1[0-2])[-_.](20\d\d)(?!\d)/u.exec(name) ?? [];
  if (first !== undefined && second !== undefined) return `${second}-${first}`;
  // A list of another year, however lately it was saved.
  const [alone] = /(?<!\d)20\d\d(?!\d)/u.exec(name) ?? [];
  return alone;
}
