import { compareSnapshots } from '../../ingest/monitoring/compare.ts';
import { followBodies } from '../../ingest/monitoring/follow-bodies.ts';
import type { Comparison, Followed } from '../../model/comparison.ts';
import type { DatedSnapshot, PlannedLetter } from '../../model/letter.ts';
import type { Agency } from '../../model/office.ts';
import type { Snapshot } from '../../model/snapshot.ts';
import { totalsOf } from '../../model/snapshot.ts';
import type { Problem } from '../../problem.ts';
import { problem } from '../../problem.ts';

/** Earlier figures for a letter, each of a known day before the letter's own; the earliest first. */
export interface CheckedHistory {
  readonly history: readonly DatedSnapshot[];
  readonly problems: readonly Problem[];
}

/**
 * Earlier snapshots in the order of their days. Problems: `plan-previous-no-day`, `plan-previous-not-before` (its day is not before
 * `asOf`), `plan-previous-twice` (two of one day), `plan-body-followed` (a body renamed or merged since: its figures are under its later name).
 */
export function checkHistory(
  previous: readonly Snapshot[],
  asOf: string | null,
  agencies: readonly Agency[],
): CheckedHistory {
  const problems: Problem[] = [];
  const history: DatedSnapshot[] = [];
  for (const snapshot of previous) {
    const file = snapshot.sources[0]?.file ?? '';
    const day = snapshot.asOf;
    if (day === null) problems.push(problem('plan-previous-no-day', { file }, {}));
    else if (asOf !== null && day >= asOf) {
      problems.push(problem('plan-previous-not-before', { file }, { day, asOf }));
    } else if (history.some((one) => one.asOf === day)) {
      problems.push(problem('plan-previous-twice', { file }, { day }));
    } else {
      const { snapshot: named, followed } = followBodies(snapshot, agencies, asOf);
      problems.push(...followed.map((one) => problem('plan-body-followed', { file }, followedWords(one))));
      history.push({ ...named, asOf: day });
    }
  }
  return { history: history.sort((a, b) => (a.asOf < b.asOf ? -1 : 1)), problems };
}

/** The letter with its history and what changed since the last day of it. A letter about one body alone is compared with that body. */
export function withHistory(planned: PlannedLetter, history: readonly DatedSnapshot[]): PlannedLetter {
  const { snapshot, kind, asOf } = planned;
  if (snapshot === null || history.length === 0) return planned;
  const own = kind.audience === 'overdue-bodies' ? history.map((one) => onlyBodies(one, snapshot)) : history;
  const last = own.at(-1);
  return last === undefined
    ? planned
    : { ...planned, history: own, changes: changesBetween(last, snapshot, asOf) };
}

function followedWords({ before, after }: Followed): { readonly before: string; readonly after: string } {
  return { before: before.filter((name) => name !== after).join('; '), after };
}

/** The earlier snapshots have been followed to the names of the letter's day already. */
const compared = new WeakMap<Snapshot, WeakMap<Snapshot, Comparison>>();

/** Letters of one run share their comparison, so that later stages can keep what they made of it. */
function changesBetween(before: Snapshot, after: Snapshot, asOf: string | null): Comparison {
  const ofAfter = compared.get(after) ?? new WeakMap<Snapshot, Comparison>();
  compared.set(after, ofAfter);
  const changes = ofAfter.get(before) ?? { ...compareSnapshots(before, after, []), to: asOf };
  ofAfter.set(before, changes);
  return changes;
}

function onlyBodies(earlier: DatedSnapshot, { bodies }: Snapshot): DatedSnapshot {
  const names = new Set(bodies.map((body) => body.agency));
  const own = earlier.bodies.filter((body) => names.has(body.agency));
  return { ...earlier, bodies: own, totals: totalsOf(own) };
}

/**
 * The letters with earlier figures, each beside its own day; the problems of one history are reported once a day. No previous
 * figures: the letters as they are.
 */
export function withHistories(
  letters: readonly PlannedLetter[],
  previous: readonly Snapshot[],
  agencies: readonly Agency[],
): { readonly letters: readonly PlannedLetter[]; readonly problems: readonly Problem[] } {
  if (previous.length === 0) return { letters, problems: [] };
  const ofDay = new Map<string | null, CheckedHistory>();
  const histories = letters.map(({ asOf }) => {
    const known = ofDay.get(asOf) ?? checkHistory(previous, asOf, agencies);
    ofDay.set(asOf, known);
    return known;
  });
  const same = letters.flatMap((letter, at) => sameFigures(letter, histories[at]?.history.at(-1)));
  return {
    letters: letters.map((letter, at) => withHistory(letter, histories[at]?.history ?? [])),
    problems: [...[...ofDay.values()].flatMap((checked) => checked.problems), ...same],
  };
}

/** From so many bodies on it is no chance that not one figure has moved in a month. */
const fewestMoved = 5;

/** `plan-same-figures`: last month's export under a new title. */
function sameFigures({ snapshot, asOf }: PlannedLetter, last: DatedSnapshot | undefined): readonly Problem[] {
  if (snapshot === null || last === undefined || snapshot.bodies.length < fewestMoved) return [];
  const print = ({ bodies }: Snapshot): string =>
    bodies
      .map(({ agency, listed, placed, updated, overdue }) =>
        [agency, listed, placed, updated, overdue].join('|'),
      )
      .join('\n');
  if (print(snapshot) !== print(last)) return [];
  const args = { count: snapshot.bodies.length, day: last.asOf, asOf: asOf ?? '' };
  return [problem('plan-same-figures', { file: snapshot.sources[0]?.file ?? '' }, args)];
}
