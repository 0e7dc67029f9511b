import type { BodyFigures, Snapshot } from '../model/snapshot.ts';

/** How many bodies a letter names at most among those who lead and those who are behind. */
const most = 5;

/** Who leads and who is behind, so that nobody is named in both and no tie is hidden. */
export interface Standing {
  readonly leaders: readonly BodyFigures[];
  /** How many share the best per cent when they are more than can be named; otherwise 0. */
  readonly tied: number;
  /** The best per cent; null when nobody leads. */
  readonly best: number | null;
  readonly behind: readonly BodyFigures[];
  /** All bodies that have overdue or not placed datasets, leaders with such datasets among them. */
  readonly behindCount: number;
}

/** Overdue and not placed datasets of a body. */
export function missingOf(figures: Pick<BodyFigures, 'overdue' | 'notPlaced'>): number {
  return figures.overdue + figures.notPlaced;
}

/**
 * Leaders: the first five by rank among bodies that have updated something and are either complete or better than all
 * bodies together. A rank that several share is named whole or, from the sixth on, not at all, except for the best
 * per cent: when more than five share it, five are named and `tied` says how many there are.
 * Behind: the five lowest per cents among the others with overdue or not placed datasets; of equals first the one with
 * more of those, then the one that stands lower in the appendix. Both may be empty.
 */
export function standingOf(snapshot: Snapshot): Standing {
  const whole = snapshot.totals.percent ?? 0;
  const ranked = snapshot.bodies
    .filter((body) => body.updated > 0 && (missingOf(body) === 0 || (body.percent ?? 0) > whole))
    .sort((a, b) => a.rank - b.rank);
  const best = ranked[0]?.percent ?? null;
  const sharing = ranked.filter((body) => body.percent === best).length;
  const leaders = sharing > most ? ranked.slice(0, most) : wholeRanks(ranked);
  const named = new Set(leaders);
  const lagging = snapshot.bodies.filter((body) => missingOf(body) > 0);
  const behind = lagging.filter((body) => !named.has(body)).sort(byNeed);
  return {
    leaders,
    tied: sharing > most ? sharing : 0,
    best,
    behind: behind.slice(0, most),
    behindCount: lagging.length,
  };
}

function wholeRanks(ranked: readonly BodyFigures[]): readonly BodyFigures[] {
  const cut = ranked[most]?.rank;
  const first = ranked.slice(0, most);
  return cut === undefined ? first : first.filter((body) => body.rank !== cut);
}

function byNeed(a: BodyFigures, b: BodyFigures): number {
  return (a.percent ?? 0) - (b.percent ?? 0) || missingOf(b) - missingOf(a) || b.rank - a.rank;
}
