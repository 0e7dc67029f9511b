import { daysBetween } from '../dates.ts';
import type { Day } from '../model/office.ts';
import type { Problem } from '../problem.ts';
import { problem } from '../problem.ts';

/** What is known of the days of an order. */
export interface OrderDays {
  /** The letter's date. */
  readonly date: Day;
  /** Absent where nothing is held against it. */
  readonly today?: Day;
  /** True when the day of the figures was asked for. */
  readonly isAsOfAsked?: boolean;
}

/** A letter is prepared for a day of the week to come, hardly for a later one. docs/product.md section 9. */
const mostDaysAhead = 7;
/** Monitoring is monthly and its letter goes out within days. docs/product.md section 9. */
const mostDaysOld = 31;

/** A letter of a day too far ahead is most likely a slip in month or year: `plan-date-ahead`. */
export function letterDay({ date, today }: OrderDays): readonly Problem[] {
  if (today === undefined) return [];
  const days = daysBetween(today, date);
  return days > mostDaysAhead
    ? [problem('plan-date-ahead', {}, { date, today, days, most: mostDaysAhead })]
    : [];
}

/**
 * The day of the figures against that of the letter and today: `plan-date-before-figures`, `plan-figures-to-come`,
 * `plan-stale-figures`; when that day was asked for, old figures are the warning `plan-old-figures`. None where no figures are reported.
 */
export function figureDays(asOf: Day | null, { date, today, isAsOfAsked }: OrderDays): readonly Problem[] {
  if (asOf === null) return [];
  const problems: Problem[] = [];
  if (date < asOf) problems.push(problem('plan-date-before-figures', {}, { date, asOf }));
  if (today !== undefined && today < asOf)
    problems.push(problem('plan-figures-to-come', {}, { asOf, today }));
  const days = daysBetween(asOf, date);
  if (days <= mostDaysOld) return problems;
  const old =
    isAsOfAsked === true
      ? problem('plan-old-figures', {}, { date, asOf, days })
      : problem('plan-stale-figures', {}, { date, asOf, days, most: mostDaysOld });
  return [...problems, old];
}
