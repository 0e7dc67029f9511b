import type { Place } from '../problem.ts';
import { compareUzbek } from '../text/characters.ts';
import type { Day } from './office.ts';

/** The figures of one state body on the as-of day. Counts are whole datasets. docs/product.md section 4. */
export interface BodyFigures {
  /** Code in `agencies.csv`; null when the directory does not know the body. */
  readonly code: string | null;
  /** Official name, as letters print it. */
  readonly agency: string;
  /** Datasets that the approved list demands. */
  readonly listed: number;
  /** Placed on the portal; never more than `listed`. `updated + overdue`. */
  readonly placed: number;
  readonly updated: number;
  readonly overdue: number;
  /** `listed - placed`. */
  readonly notPlaced: number;
  /** `100 * updated / listed` in tenths of a per cent exactly rounded half up (`83.3`); null when nothing is listed. */
  readonly percent: number | null;
  /** 1 is best; equal percent and listed share a rank; null percent comes last. */
  readonly rank: number;
  readonly place: Place;
}

/** One dataset, in exports at dataset level. */
export interface DatasetFigures {
  /** `1-003-0016`; text, never a number. */
  readonly id: string;
  /** Official name of the body, equal to one `BodyFigures.agency`. */
  readonly agency: string;
  readonly name: string;
  readonly periodicity: string | null;
  readonly lastUpdate: Day | null;
  readonly due: Day | null;
  /** Days past the due day on the as-of day; 0 when in time. */
  readonly daysLate: number;
  /** False when the approved list demands it and the portal does not have it. */
  readonly placed: boolean;
  readonly place: Place;
}

export interface Totals {
  readonly bodies: number;
  readonly listed: number;
  readonly placed: number;
  readonly updated: number;
  readonly overdue: number;
  readonly notPlaced: number;
  readonly percent: number | null;
}

/** What the monitoring says on one day. `bodies` are in the order of rank (docs/product.md section 4), so do the rows of an appendix. */
export interface Snapshot {
  readonly level: 'body' | 'dataset';
  /** Null when neither the export nor the command line names the day. */
  readonly asOf: Day | null;
  readonly bodies: readonly BodyFigures[];
  /** Empty at body level; otherwise by agency (rank order), then by ID. */
  readonly datasets: readonly DatasetFigures[];
  readonly totals: Totals;
  /** The exports it was read from, as given on the command line, with the SHA-256 of their bytes. */
  readonly sources: readonly { readonly file: string; readonly sha256: string }[];
  /** Where its exports and its approved list say that they are samples (НАМУНА); absent when none does. */
  readonly samples?: readonly Place[];
}

/** `100 * updated / listed` in whole tenths, half up, by whole numbers only; null when nothing is listed. docs/product.md section 4. */
export function percentOf(updated: number, listed: number): number | null {
  return listed === 0 ? null : Math.floor((2000 * updated + listed) / (2 * listed)) / 10;
}

/** Sums over the bodies; of no bodies: zeros and a null percent. */
export function totalsOf(
  bodies: readonly Pick<BodyFigures, 'listed' | 'placed' | 'updated' | 'overdue' | 'notPlaced'>[],
): Totals {
  const sum = (field: 'listed' | 'placed' | 'updated' | 'overdue' | 'notPlaced'): number =>
    bodies.reduce((total, body) => total + body[field], 0);
  const listed = sum('listed');
  const updated = sum('updated');
  return {
    bodies: bodies.length,
    listed,
    placed: sum('placed'),
    updated,
    overdue: sum('overdue'),
    notPlaced: sum('notPlaced'),
    percent: percentOf(updated, listed),
  };
}

/**
 * Bodies in the order of their rank: by percent, then by listed, then by name in the order of the Uzbek alphabet. Equal percent and listed
 * share a rank and the next one is passed over (1, 1, 3); bodies with nothing listed come last.
 */
export function ranked(bodies: readonly Omit<BodyFigures, 'rank'>[]): readonly BodyFigures[] {
  const sorted = [...bodies].sort(
    (a, b) =>
      (b.percent ?? -1) - (a.percent ?? -1) || b.listed - a.listed || compareUzbek(a.agency, b.agency),
  );
  let rank = 1;
  return sorted.map((body, index) => {
    const before = sorted[index - 1];
    if (before?.percent !== body.percent || before.listed !== body.listed) rank = index + 1;
    return { ...body, rank };
  });
}
