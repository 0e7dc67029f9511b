import { monthOf } from '../dates.ts';
import type { Day } from '../model/office.ts';
import type { Rhythm } from '../model/roadmap.ts';
import type { Step } from '../model/status.ts';

/**
 * The months (of a quarterly rhythm: the quarters' first months) that have no monitoring yet on a day, oldest
 * first: `monitoring-missing` when the day it was due has passed, else `monitoring-due`. Only the rhythm in
 * force on that day counts; one that begins later, or none, gives no steps. `monitored` are days reported of.
 */
export function missingMonitoring(
  rhythms: readonly Rhythm[],
  monitored: readonly Day[],
  asOf: Day,
): readonly Step[] {
  const rhythm = [...rhythms]
    .sort((a, b) => (a.from < b.from ? -1 : 1))
    .findLast((one) => one.from <= monthOf(asOf));
  if (rhythm === undefined) return [];
  const covered = new Set(monitored.filter((day) => day <= asOf).map(monthOf));
  return periodsOf(rhythm, asOf)
    .filter((months) => !months.some((month) => covered.has(month)))
    .map((months) => {
      const month = months[0] ?? '';
      const due = `${month}-${String(rhythm.day).padStart(2, '0')}`;
      return { type: due < asOf ? 'monitoring-missing' : 'monitoring-due', month, due };
    });
}

/** Every period's months, from the one the rhythm begins in to the one of the day. */
function periodsOf(rhythm: Rhythm, asOf: Day): readonly (readonly string[])[] {
  const length = rhythm.every === 'quarter' ? 3 : 1;
  const first = indexOf(rhythm.from);
  // A quarter begins in January, April, July or October, wherever the rhythm begins.
  const start = first - (first % length);
  const count = Math.floor((indexOf(monthOf(asOf)) - start) / length) + 1;
  return Array.from({ length: count }, (_, period) =>
    Array.from({ length }, (__, month) => monthAt(start + period * length + month)),
  );
}

function indexOf(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;
}

function monthAt(index: number): string {
  return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
}
