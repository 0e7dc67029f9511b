import { printDay } from '../dates.ts';
import type { Day } from '../model/office.ts';
import type { Snapshot } from '../model/snapshot.ts';
import type { TrendPoint } from '../model/status.ts';
import type { Checked, Place, Problem } from '../problem.ts';
import { problem } from '../problem.ts';

/**
 * The totals of several monitorings, oldest first. A snapshot without a day (`report-export-no-day`) or a second one
 * of a day (`report-export-same-day`) is an error; one of a day after the report's is left out (`report-export-later`).
 */
export function trendOf(snapshots: readonly Snapshot[], asOf: Day): Checked<readonly TrendPoint[]> {
  const problems: Problem[] = [];
  const byDay = new Map<Day, Snapshot>();
  for (const snapshot of snapshots) {
    const found = problemOf(snapshot, asOf, byDay);
    if (found !== undefined) problems.push(found);
    else if (snapshot.asOf !== null) byDay.set(snapshot.asOf, snapshot);
  }
  const points = [...byDay].map(([day, { totals }]) => ({ asOf: day, ...totals }));
  return { value: points.sort((a, b) => (a.asOf < b.asOf ? -1 : 1)), problems };
}

function problemOf(snapshot: Snapshot, asOf: Day, byDay: ReadonlyMap<Day, Snapshot>): Problem | undefined {
  const place = placeOf(snapshot);
  if (snapshot.asOf === null) return problem('report-export-no-day', place, {});
  const day = printDay(snapshot.asOf, 'short');
  if (snapshot.asOf > asOf) {
    return problem('report-export-later', place, { day, asOf: printDay(asOf, 'short') });
  }
  const first = byDay.get(snapshot.asOf);
  if (first === undefined) return undefined;
  return problem('report-export-same-day', place, { day, first: placeOf(first).file ?? '' });
}

function placeOf({ sources }: Snapshot): Place {
  const file = sources[0]?.file;
  return file === undefined ? {} : { file };
}
