import type { Day } from './office.ts';
import type { BodyFigures, Totals } from './snapshot.ts';

/** One body on two days. */
export interface BodyChange {
  readonly agency: string;
  readonly before: BodyFigures;
  readonly after: BodyFigures;
  /** Percentage points, one decimal: `-3.2`. */
  readonly points: number;
}

/** Bodies that were renamed, or merged into one, between two days. `after` may be one of `before`: a body that took another in. */
export interface Followed {
  readonly before: readonly string[];
  readonly after: string;
}

/** A body of the first day that has ended by the second and goes on as no other, and its last day. */
export interface Ended {
  readonly agency: string;
  readonly until: Day;
}

/** What changed between two snapshots. */
export interface Comparison {
  readonly from: Day | null;
  readonly to: Day | null;
  /** Largest gain first. */
  readonly better: readonly BodyChange[];
  /** Largest loss first. */
  readonly worse: readonly BodyChange[];
  /** Percentage unchanged, or nothing listed on one of the days. */
  readonly same: readonly BodyChange[];
  /** Bodies of the second day only, by rank. */
  readonly added: readonly BodyFigures[];
  /** Bodies of the first day only, by rank. */
  readonly gone: readonly BodyFigures[];
  /** Those of `gone` that the directory says had ended by the second day. */
  readonly ended: readonly Ended[];
  readonly before: Totals;
  readonly after: Totals;
  /** Bodies followed over a renaming or a merger: their earlier figures are under the later name, added up. */
  readonly followed: readonly Followed[];
}
