import type { Day } from '../model/office.ts';
import type { CountPer, Entry, Gap, StateLine, Verification } from '../model/register.ts';
import type { Checked, Problem } from '../problem.ts';
import { problem } from '../problem.ts';
import { chainStart } from './chain.ts';
import { foldEntries } from './entries.ts';
import { findGaps } from './gaps.ts';
import { counterOf } from './number.ts';
import { verifyChain } from './verify-chain.ts';
import {
  actProblems,
  dateOrderProblems,
  doubleProblems,
  unfinishedProblems,
  yearProblems,
} from './verify-entries.ts';

/**
 * The whole register checked from its lines (in the order written): chain, doubles, gaps, serials against dates,
 * acts, unfinished letters. Errors mean that the register was altered; warnings are to be looked at. The value is
 * there in any case.
 */
export function verifyLines(
  lines: readonly StateLine[],
  countPer: CountPer,
  actDay?: Day,
): Checked<Verification> {
  const entries = foldEntries(lines);
  const gaps = findGaps(entries, lines, (entry) => counterOf(entry, countPer));
  const problems: readonly Problem[] = [
    ...verifyChain(lines),
    ...doubleProblems(lines),
    ...yearProblems(entries),
    ...gaps.flatMap(gapProblem),
    ...byCounter(entries, countPer).flatMap(dateOrderProblems),
    ...actProblems(entries, actDay),
    ...unfinishedProblems(entries),
  ];
  const head = lines.at(-1)?.hash ?? chainStart;
  return { value: { lines: lines.length, entries: entries.length, head, gaps }, problems };
}

function gapProblem(gap: Gap): readonly Problem[] {
  if (gap.explained !== null) return [];
  const { counter, year, from, to } = gap;
  return [problem('number-gap', {}, { counter, year, from, to })];
}

/** Entries of one counter and year, by serial. */
function byCounter(entries: readonly Entry[], countPer: CountPer): readonly (readonly Entry[])[] {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const slot = `${entry.year} ${counterOf(entry, countPer)}`;
    const group = groups.get(slot);
    if (group === undefined) groups.set(slot, [entry]);
    else group.push(entry);
  }
  return [...groups.values()];
}
