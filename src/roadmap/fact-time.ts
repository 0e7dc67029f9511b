import { addDays, dayOf, parseDay } from '../dates.ts';
import type { Day } from '../model/office.ts';

/** A day, a month or a range of either (`2021-05-24..2021-05-28`), first and last day included; undefined for anything else. */
export function parseTime(text: string): { readonly from: Day; readonly to: Day } | undefined {
  const [first = '', last = first, more] = text.split('..').map((part) => part.trim());
  const from = /^\d{4}-\d{2}$/u.test(first) ? parseDay(`${first}-01`) : parseDay(first);
  const to = /^\d{4}-\d{2}$/u.test(last) ? lastDayOf(last) : parseDay(last);
  if (more !== undefined || from === undefined || to === undefined || to < from) return undefined;
  return { from, to };
}

function lastDayOf(month: string): Day | undefined {
  const year = Number(month.slice(0, 4));
  const number = Number(month.slice(5));
  const next = number === 12 ? dayOf(year + 1, 1, 1) : dayOf(year, number + 1, 1);
  return next === undefined ? undefined : addDays(next, -1);
}
