import type { BodyChange, Comparison, Ended } from '../../model/comparison.ts';
import type { Agency, Day } from '../../model/office.ts';
import { bodyOn } from '../../model/office.ts';
import type { BodyFigures, Snapshot } from '../../model/snapshot.ts';
import type { Problem } from '../../problem.ts';
import { problem } from '../../problem.ts';
import { compareUzbek, foldName } from '../../text/characters.ts';
import { followBodies } from './follow-bodies.ts';

/**
 * What changed from one snapshot to a later one: bodies better, worse, unchanged, added and gone, by their percentage. Bodies are the same when their
 * names are, spelt alike but for case, spaces and look-alike letters, or when `agencies` says that the one was renamed or merged into the other
 * by the later day. `ended` says which of those gone the directory says had ended by then. Equal changes come in the order of the Uzbek alphabet.
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
  const gone = before.bodies.filter((body) => !later.has(foldName(body.agency)));
  return {
    from: before.asOf,
    to: after.asOf,
    better: changes.filter((change) => change.points > 0).sort(byPoints(-1)),
    worse: changes.filter((change) => change.points < 0).sort(byPoints(1)),
    same: changes.filter((change) => change.points === 0),
    added: after.bodies.filter((body) => !earlier.has(foldName(body.agency))),
    gone,
    ended: endedBy(after.asOf, gone, agencies),
    before: before.totals,
    after: after.totals,
    followed,
  };
}

/** Problem `ingest-compared-not-before`: the second of two snapshots is not of a later day than the first. Nothing when a day is not known. */
export function checkOrder(before: Snapshot, after: Snapshot): readonly Problem[] {
  if (before.asOf === null || after.asOf === null || before.asOf < after.asOf) return [];
  const place = { file: after.sources[0]?.file ?? '' };
  return [problem('ingest-compared-not-before', place, { day: after.asOf, first: before.asOf })];
}

function endedBy(
  day: Day | null,
  gone: readonly BodyFigures[],
  agencies: readonly Agency[],
): readonly Ended[] {
  return gone.flatMap(({ code, agency }) => {
    const until = code === null || day === null ? null : bodyOn(agencies, code, day)?.to;
    return until && day !== null && until < day ? [{ agency, until }] : [];
  });
}

function changeOf(before: BodyFigures, after: BodyFigures): BodyChange {
  // Tenths of a per cent are whole numbers: their difference has no rounding fault.
  const tenths = (percent: number | null) => Math.round((percent ?? 0) * 10);
  const known = before.percent !== null && after.percent !== null;
  const points = known ? (tenths(after.percent) - tenths(before.percent)) / 10 : 0;
  return { agency: after.agency, before, after, points };
}
