import type { BodyFigures, Snapshot } from '../model/snapshot.ts';

/** How many bodies a letter names at most among those who lead and those who are behind. */
const most = 5;

/** Who leads and who is behind, so that nobody is named in both and no tie is hidden. */
export interface Ranking {
  readonly leaders: readonly BodyFigures[];
  /** How many share the best per cent when they are more than can be named; otherwise 0. */
  readonly tied: number;
  readonly behind: readonly BodyFigures[];
  /** How many of those behind share the lowest per cent when they are more than can be named; otherwise 0. */
  readonly behindTied: number;
  /** The lowest per cent among those behind; null when nobody is. */
  readonly worst: number | null;
  /** All bodies that have overdue or not placed datasets, leaders with such datasets among them. */
  readonly behindCount: number;
  /** The per cent that all bodies with listed datasets share when there are two or more of them; otherwise null. Then nobody is named. */
  readonly equal: number | null;
}

/** Overdue and not placed datasets of a body. */
export function missingOf(figures: Pick<BodyFigures, 'overdue' | 'notPlaced'>): number {
  return figures.overdue + figures.notPlaced;
}

/**
 * Leaders: the first five by rank among bodies that have updated something and are either complete or better than all
 * bodies together. Behind: the five lowest per cents among the others with overdue or not placed datasets; of equals
 * first the one with more of those, then the one that is lower in the appendix. Bodies that share a per cent
 * with the sixth are left out together, so that none of equals is named alone; when more than five share the
 * very best or lowest per cent, five are named and `tied` says how many there are. Both lists may be empty, and
 * they are when all bodies have the same per cent. The same snapshot gives the same object.
 */
export function rankingOf(snapshot: Snapshot): Ranking {
  const found = known.get(snapshot) ?? workOut(snapshot);
  known.set(snapshot, found);
  return found;
}

const known = new WeakMap<Snapshot, Ranking>();

function workOut(snapshot: Snapshot): Ranking {
  const whole = snapshot.totals.percent ?? 0;
  const ranked = snapshot.bodies
    .filter((body) => body.updated > 0 && (missingOf(body) === 0 || (body.percent ?? 0) > whole))
    .sort((a, b) => a.rank - b.rank);
  const lead = cut(ranked);
  const named = new Set(lead.named);
  const lagging = snapshot.bodies.filter((body) => missingOf(body) > 0);
  const equal = equalPercent(snapshot);
  if (equal !== null) {
    const nobody = { leaders: [], tied: 0, behind: [], behindTied: 0, worst: null };
    return { ...nobody, behindCount: lagging.length, equal };
  }
  const behind = cut(lagging.filter((body) => !named.has(body)).sort(byNeed));
  return {
    leaders: lead.named,
    tied: lead.tied,
    behind: behind.named,
    behindTied: behind.tied,
    worst: behind.named[0]?.percent ?? null,
    behindCount: lagging.length,
    equal,
  };
}

function equalPercent({ bodies }: Snapshot): number | null {
  const percents = bodies.filter(({ listed }) => listed > 0).map(({ percent }) => percent);
  const [first = null] = percents;
  return percents.length > 1 && percents.every((percent) => percent === first) ? first : null;
}

interface Cut {
  readonly named: readonly BodyFigures[];
  readonly tied: number;
}

function cut(sorted: readonly BodyFigures[]): Cut {
  const first = sorted.slice(0, most);
  const sharing = sorted.filter((body) => body.percent === sorted[0]?.percent).length;
  if (sharing > most) return { named: first, tied: sharing };
  const next = sorted[most];
  return {
    named: next === undefined ? first : first.filter((body) => body.percent !== next.percent),
    tied: 0,
  };
}

function byNeed(a: BodyFigures, b: BodyFigures): number {
  return (a.percent ?? 0) - (b.percent ?? 0) || missingOf(b) - missingOf(a) || b.rank - a.rank;
}
