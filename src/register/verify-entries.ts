import type { Day } from '../model/office.ts';
import type { Entry, StateLine } from '../model/register.ts';
import type { Problem } from '../problem.ts';
import { problem } from '../problem.ts';
import { describeLine } from './chain.ts';
import { numberKey } from './entries.ts';
import { printNumber, printRange } from './number.ts';

/**
 * Checks line after line for numbers given twice (`number-double`) and lines about a number that was never given
 * (`number-line-orphan`): neither can come from the program, so both mean that somebody wrote into the register by hand.
 */
export function doubleCheck(): (line: StateLine) => readonly Problem[] {
  const givenAt = new Map<string, { readonly n: number; readonly number: string }>();
  const numbers = new Set<string>();
  return (line) => {
    if (line.type === 'open' || line.type === 'moved') return [];
    const place = { line: line.n };
    if (line.type !== 'reserve' && line.type !== 'import') {
      if (numbers.has(numberKey(line, line.year))) return [];
      return [problem('number-line-orphan', place, { n: line.n, what: describeLine(line) })];
    }
    const slot = `${line.year} ${line.counter} ${line.serial}`;
    const first = givenAt.get(slot);
    const number = printNumber(line);
    numbers.add(numberKey(line, line.year));
    if (first === undefined) {
      givenAt.set(slot, { n: line.n, number });
      return [];
    }
    const args = { number, year: line.year, n: line.n, other: first.number, first: first.n };
    return [problem('number-double', place, args)];
  };
}

/**
 * Serials whose dates run backwards within one counter of one year (`number-date-order`), one warning a run of neighbours of
 * one date. Void numbers are passed over. Of an imported entry that bears its as-of day for want of a date only this is
 * known: the letter is not older (docs/domain.md section 1). `entries` are in the order of their serials.
 */
export function dateOrderProblems(entries: readonly Entry[]): readonly Problem[] {
  const runs: { readonly latest: Entry; readonly first: Entry; last: Entry }[] = [];
  let latest: Entry | undefined;
  for (const entry of entries.filter((one) => one.status !== 'void')) {
    if (latest === undefined || entry.date >= latest.date) latest = entry;
    else if (!isLowerBound(entry)) {
      const run = runs.at(-1);
      if (run?.latest === latest && run.last.date === entry.date) run.last = entry;
      else runs.push({ latest, first: entry, last: entry });
    }
  }
  return runs.map((run) => {
    const number = printRange(run.first, run.last);
    const { latest: before, first } = run;
    const args = { number, date: first.date, other: before.number, otherDate: before.date };
    return problem('number-date-order', {}, args);
  });
}

/** Dates outside the year that the number counts in (`number-year-differs`). */
export function yearProblems(entries: readonly Entry[]): readonly Problem[] {
  return entries
    .filter((entry) => entry.date.slice(0, 4) !== String(entry.year))
    .map(({ number, year, date }) => problem('number-year-differs', {}, { number, year, date }));
}

/**
 * Letters older than the act that they carry out (warning `number-before-act`): the act that the entry names, and for
 * letters of a measure of the roadmap also the act that the roadmap carries out (`actDay`).
 */
export function actProblems(entries: readonly Entry[], actDay: Day | undefined): readonly Problem[] {
  return entries.flatMap((entry) => {
    const act = entry.act ?? (entry.measure === null ? undefined : actDay);
    if (act === undefined || entry.date >= act || entry.status === 'void') return [];
    const { number, date } = entry;
    return [problem('number-before-act', {}, { number, date, act })];
  });
}

/** Numbers given to a letter whose file was never reported back (warning `number-unfinished`). */
export function unfinishedProblems(entries: readonly Entry[]): readonly Problem[] {
  return entries
    .filter((entry) => entry.status === 'reserved' && entry.key !== null)
    .map(({ number, year, date, recipient }) =>
      problem('number-unfinished', {}, { number, year, date, recipient: recipient ?? '–' }),
    );
}

function isLowerBound(entry: Entry): boolean {
  return entry.source === 'import' && entry.asOf === entry.date;
}
