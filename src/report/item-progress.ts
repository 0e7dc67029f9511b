import { addDays, yearOf } from '../dates.ts';
import type { Day } from '../model/office.ts';
import type { Deadline, ItemState, MeasureItem } from '../model/roadmap.ts';
import type { Step } from '../model/status.ts';
import { lastDayInTime } from './deadline.ts';

/** How far an item is on a day: its state, the day that counts, and what follows from both. */
export interface ItemProgress {
  readonly state: ItemState | null;
  readonly due: Day | null;
  readonly steps: readonly Step[];
}

/** How many days ahead a deadline is announced. */
const daysAhead = 30;

/**
 * The item's progress on a day. `worked` are the days of the work reported of until then (facts and letters),
 * `since` is the day of the act. A deadline's last day is still in time. A yearly deadline is met by work reported of
 * in its year; one that passed unmet leaves the item without the state "done", whatever was done in earlier years.
 */
export function progressOf(item: MeasureItem, worked: readonly Day[], asOf: Day, since: Day): ItemProgress {
  const written = item.states.findLast((mark) => mark.from <= asOf)?.state ?? null;
  if (item.deadline.type === 'yearly') return yearlyProgress(item.deadline, written, worked, asOf, since);
  const due = lastDayInTime(item.deadline, yearOf(asOf));
  if (due === null || written === 'done') return { state: written, due, steps: [] };
  if (due < asOf && written === null && worked.length > 0) {
    return { state: null, due, steps: [{ type: 'state-missing', due }] };
  }
  return { state: written, due, steps: stepsTo(due, asOf) };
}

function yearlyProgress(
  deadline: Deadline,
  written: ItemState | null,
  worked: readonly Day[],
  asOf: Day,
  since: Day,
): ItemProgress {
  const dueIn = (year: number): Day => lastDayInTime(deadline, year) ?? asOf;
  const isMet = (year: number): boolean => worked.some((day) => yearOf(day) === year);
  const firstYear = dueIn(yearOf(since)) < since ? yearOf(since) + 1 : yearOf(since);
  const year = Math.max(firstYear, yearOf(asOf));
  // Until this year's day has passed, the year before decides; a year that was missed stays so until this one is met.
  const deciding = isMet(year) || dueIn(year) < asOf ? year : year - 1;
  const isOpen = deciding >= firstYear && !isMet(deciding);
  const due = isOpen ? dueIn(deciding) : dueIn(isMet(year) ? year + 1 : year);
  const state = isOpen && written === 'done' ? null : written;
  return { state, due, steps: stepsTo(due, asOf) };
}

function stepsTo(due: Day, asOf: Day): readonly Step[] {
  if (due < asOf) return [{ type: 'late', due }];
  return due <= addDays(asOf, daysAhead) ? [{ type: 'due-soon', due }] : [];
}
