import type { BodyChange, Comparison } from '../../model/comparison.ts';
import type { Agency } from '../../model/office.ts';
import type { BodyFigures, Snapshot } from '../../model/snapshot.ts';
import { compareUzbek, foldName } from '../../text/characters.ts';
import { followBodies } from './follow-bodies.ts';

/**
 * What changed from one snapshot to a later one: bodies better, worse, unchanged, added and gone, by their percentage. Bodies are the same when their
 * names are, spelt alike but for case, spaces and look-alike letters, or when `agencies` says that the one was renamed or merged into the other
 * by the later day. Equal changes come in the order of the Uzbek alphabet.
 */
export function compareSnapshots(
  earlierSnapshot: Snapshot,
  after: Snapshot,
  agencies: readonly Agency[],
): Comparison {
  const { snapshot: before, followed } = followBodies(earlierSnapshot, agencies, after.asOf);
  const earlier = new Map(before.bodies.map((body) => [foldName(body.agency), body]));
  const later = new Set(after.bodies.map((body) => foldName(body.agency)));
  const changes = after.bodies.flatMap((body) => {
    const was = earlier.get(foldName(body.agency));
    return was === undefined ? [] : [changeOf(was, body)];
  });
  const byPoints = (sign: 1 | -1) => (a: BodyChange, b: BodyChange) =>
    sign * (a.points - b.points) || compareUzbek(a.agency, b.agency);
  return {
    from: before.asOf,
    to: after.asOf,
    better: changes.filter((change) => change.points > 0).sort(byPoints(-1)),
    worse: changes.filter((change) => change.points < 0).sort(byPoints(1)),
    same: changes.filter((change) => change.points === 0),
    added: after.bodies.filter((body) => !earlier.has(foldName(body.agency))),
    gone: before.bodies.filter((body) => !later.has(foldName(body.agency))),
    before: before.totals,
    after: after.totals,
    followed,
  };
}

function changeOf(before: BodyFigures, after: BodyFigures): BodyChange {
  // Tenths of a per cent are whole numbers: their difference has no rounding fault.
  const tenths = (percent: number | null) => Math.round((percent ?? 0) * 10);
  const known = before.percent !== null && after.percent !== null;
  const points = known ? (tenths(after.percent) - tenths(before.percent)) / 10 : 0;
  return { agency: after.agency, before, after, points };
}
