import { hash } from 'node:crypto';
import type { Day } from '../model/office.ts';
import type { CountPer, Entry, Gap, StateLine, Verification } from '../model/register.ts';
import type { Checked, Problem } from '../problem.ts';
import { hasErrors, problem, RoadmapError } from '../problem.ts';
import type { ChainHead } from './chain.ts';
import { chainCheck, emptyHead } from './chain.ts';
import { entryFold, keptFiles } from './entries.ts';
import { findGaps, openingsFound } from './gaps.ts';
import { findNewAddress } from './move.ts';
import { counterOf } from './number.ts';
import { holdAgainstSeen, linesAtOnce, walkLines } from './proven.ts';
import type { VerifyOptions } from './register.ts';
import type { Notes, ProvenHead, View } from './store.ts';
import {
  actProblems,
  dateOrderProblems,
  doubleCheck,
  unfinishedProblems,
  yearProblems,
} from './verify-entries.ts';

interface VerifyMeans {
  readonly notes: Notes;
  readonly countPer: CountPer;
  readonly options: VerifyOptions;
}

/** What `verify` found, and the head as proved where nothing is wrong with the chain. */
interface Verified {
  readonly checked: Checked<Verification>;
  readonly proven: ProvenHead | undefined;
}

/**
 * Everything that can be checked without the written files: the lines (`lineChecks`), the head against the note of this
 * workspace (`register-went-back`) and against a head noted elsewhere (`number-head-unknown`), the home's own check
 * (`register-damaged`), and every kept letter and text against its hash (`number-letter-lost`, `number-contents-lost`).
 */
export async function verifyRegister(
  view: View,
  { notes, countPer, options }: VerifyMeans,
): Promise<Verified> {
  const stamp = await view.stamp();
  const damage = await view.damage();
  const asked = options.knownHead?.toLowerCase();
  let isKnown = asked === undefined;
  const checks = lineChecks(countPer, options.actDay);
  const { progress = () => undefined } = options;
  const { n: total } = await view.head();
  await walkLines(view, (line) => {
    isKnown ||= line.hash === asked;
    checks.add(line);
    if (line.n % linesAtOnce === 0 || line.n === total) progress('lines', line.n, total);
  });
  const { value, problems, entries, head, isWhole } = checks.found();
  const newAddress = await findNewAddress(view);
  const found: readonly Problem[] = [
    ...damage.map((reason) => problem('register-damaged', {}, { address: view.address, reason })),
    ...(await seenProblems(view, notes)),
    ...(newAddress === undefined ? [] : [problem('register-closed', {}, { address: newAddress })]),
    ...(isKnown ? [] : [problem('number-head-unknown', {}, { head: asked ?? '' })]),
    ...problems,
    ...(await keptProblems(view, entries, progress)),
  ];
  const isSound = isWhole && damage.length === 0;
  return { checked: { value, problems: found }, proven: isSound ? { ...head, stamp } : undefined };
}

/**
 * Checks the lines as they come, in the order written: chain, doubles, gaps, serials against dates, acts, unfinished letters.
 * Errors mean that the register was altered; warnings are to be checked. The value is there in any case.
 */
export function lineChecks(countPer: CountPer, actDay?: Day) {
  const chain = chainCheck(emptyHead);
  const doubles = doubleCheck();
  const openings = openingsFound();
  const fold = entryFold();
  const inChain: Problem[] = [];
  const given: Problem[] = [];
  let head: ChainHead = emptyHead;
  let lines = 0;
  const add = (line: StateLine): void => {
    inChain.push(...chain(line));
    given.push(...doubles(line));
    openings.add(line);
    fold.add(line);
    lines += 1;
    head = { n: line.n, hash: line.hash };
  };
  const found = () => {
    const entries = fold.entries();
    const gaps = findGaps(entries, openings.highest, (entry) => counterOf(entry, countPer));
    const problems: readonly Problem[] = [
      ...inChain,
      ...given,
      ...yearProblems(entries),
      ...gaps.flatMap(gapProblem),
      ...byCounter(entries, countPer).flatMap(dateOrderProblems),
      ...actProblems(entries, actDay),
      ...unfinishedProblems(entries),
    ];
    const counts = countsOf(entries);
    const value: Verification = { lines, entries: entries.length, head: head.hash, gaps, counts };
    return { value, problems, entries, head, isWhole: !hasErrors(inChain) };
  };
  return { add, found };
}

async function seenProblems(view: View, notes: Notes): Promise<readonly Problem[]> {
  try {
    await holdAgainstSeen(view, notes);
    return [];
  } catch (error) {
    if (error instanceof RoadmapError) return error.problems;
    throw error;
  }
}

/** How many kept letters are held in memory at once: some 15 kB each. */
const keptAtOnce = 500;

async function keptProblems(
  view: View,
  entries: readonly Entry[],
  progress: NonNullable<VerifyOptions['progress']>,
): Promise<readonly Problem[]> {
  const problems: Problem[] = [];
  for (let from = 0; from < entries.length; from += keptAtOnce) {
    problems.push(...(await keptProblemsOf(view, entries.slice(from, from + keptAtOnce))));
    progress('kept', Math.min(from + keptAtOnce, entries.length), entries.length);
  }
  return problems;
}

async function keptProblemsOf(view: View, entries: readonly Entry[]): Promise<readonly Problem[]> {
  const letters = await view.lettersOf(entries.flatMap(keptFiles));
  const hashes = entries.flatMap(({ contentsSha256 }) => (contentsSha256 === null ? [] : [contentsSha256]));
  const texts = await view.textsOf(hashes);
  return entries.flatMap((entry) => {
    const { number, year, contentsSha256 } = entry;
    const lost = keptFiles(entry).filter((sha256) => !isKept(letters.get(sha256), sha256));
    const problems = lost.map((sha256) => problem('number-letter-lost', {}, { number, year, sha256 }));
    const isTextKept = contentsSha256 === null || isKept(texts.get(contentsSha256), contentsSha256);
    return isTextKept ? problems : [...problems, problem('number-contents-lost', {}, { number, year })];
  });
}

function isKept(thing: Uint8Array | string | undefined, sha256: string): boolean {
  return thing !== undefined && hash('sha256', thing) === sha256;
}

function gapProblem(gap: Gap): readonly Problem[] {
  if (gap.explained !== null) return [];
  const { counter, year, from, to } = gap;
  return [problem('number-gap', {}, { counter, year, from, to })];
}

function countsOf(entries: readonly Entry[]): Verification['counts'] {
  const count = (status: Entry['status']) => entries.filter((entry) => entry.status === status).length;
  return { letters: count('issued'), reserved: count('reserved'), void: count('void') };
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
