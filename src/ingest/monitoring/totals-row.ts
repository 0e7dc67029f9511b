import { percentOf, totalsOf } from '../../model/snapshot.ts';
import type { Row, TableHead } from '../../model/table.ts';
import { cellOf, headingOf, placeOf } from '../../model/table.ts';
import type { Place, Problem } from '../../problem.ts';
import { problem } from '../../problem.ts';
import { hundredfold, isBlank, parseCount, parsePercent } from '../values.ts';
import type { Counts } from './figures.ts';
import { agreesWithPercent } from './figures.ts';
import { cutTotals } from './row-kinds.ts';

/** Sums over rows, kept while they are read. */
type Sums = Counts;

const noSums: Sums = { listed: 0, placed: 0, updated: 0, overdue: 0 };

function plus(a: Sums, b: Sums, times = 1): Sums {
  return {
    listed: a.listed + times * b.listed,
    placed: a.placed + times * b.placed,
    updated: a.updated + times * b.updated,
    overdue: a.overdue + times * b.overdue,
  };
}

/** Holds the totals rows of one table against the rows around them, while these go by. */
export interface TotalsKeeper {
  /** A row of figures; undefined when it could not be read, and then no totals are checked. */
  readonly add: (counts: Counts | undefined) => void;
  readonly section: () => void;
  /** True when the row agrees with all rows above it, or cannot be checked: the table may end with it. */
  readonly total: (row: Row) => boolean;
  /** How many totals rows there have been. */
  readonly count: () => number;
  /** After the last row: what is wrong with each totals row, in their order. */
  readonly check: () => readonly (readonly Problem[])[];
}

/**
 * A totals row sums up the whole table; in one with section titles also the rows since the last section or totals row, or those up to the next totals row.
 * Problems: those of `checkTotalsRow`, `table-cut-off`.
 */
export function totalsKeeper(table: TableHead): TotalsKeeper {
  const totals: { readonly row: Row; readonly before: Sums; readonly above: Sums }[] = [];
  let [sums, above, sections, rows, whole] = [noSums, noSums, 0, 0, true];
  return {
    add(counts) {
      rows += 1;
      if (counts === undefined) whole = false;
      else [sums, above] = [plus(sums, counts), plus(above, counts)];
    },
    section() {
      sections += 1;
      above = noSums;
    },
    total(row) {
      totals.push({ row, before: sums, above });
      above = noSums;
      return rows > 0 && (!whole || checkTotalsRow(table, row, sums).length === 0);
    },
    count: () => totals.length,
    check: () =>
      totals.map(({ row, before, above: part }, index) => {
        const below = plus(totals[index + 1]?.before ?? sums, before, -1);
        const parts = sections > 0 ? [part, below] : [];
        return [...cutTotals(table, row), ...(whole ? checkTotalsRow(table, row, sums, parts) : [])];
      }),
  };
}

/**
 * The totals row of an export against the sums over its bodies; cells left empty say nothing. One within a table of sections may sum up a part: `parts` are those that it can
 * mean. Problems: `ingest-total-disagrees`, `ingest-bad-count`, `ingest-bad-percent`.
 */
function checkTotalsRow(
  table: TableHead,
  row: Row,
  whole: Sums,
  parts: readonly Sums[] = [],
): readonly Problem[] {
  const problems = disagreements(table, row, whole);
  if (problems.length === 0 || parts.some((part) => disagreements(table, row, part).length === 0)) return [];
  return problems;
}

function disagreements(table: TableHead, row: Row, sums: Sums): readonly Problem[] {
  const totals = {
    ...sums,
    notPlaced: sums.listed - sums.placed,
    percent: percentOf(sums.updated, sums.listed),
  };
  const problems: Problem[] = [];
  for (const field of ['listed', 'placed', 'updated', 'overdue', 'notPlaced'] as const) {
    const text = cellOf(table, row, field);
    if (isBlank(text)) continue;
    const place = placeOf(table, row, field);
    const given = parseCount(text);
    if (given === undefined)
      problems.push(problem('ingest-bad-count', place, { value: text, field: headingOf(table, field) }));
    else if (given !== totals[field]) {
      problems.push(
        problem('ingest-total-disagrees', place, {
          field: headingOf(table, field),
          given,
          computed: totals[field],
        }),
      );
    }
  }
  return [...problems, ...checkTotalPercent(table, row, totals)];
}

interface NamedCounts extends Counts {
  readonly body: { readonly code: string | null; readonly name: string };
  readonly place: Place;
}

interface NamedCounts extends Counts {
  readonly body: { readonly code: string | null; readonly name: string };
  readonly place: Place;
}

/**
 * Totals of a group under its name ("Вазирликлар"): a name of none in the directory, whose every count is the sum of two or more rows right
 * under or right above it. Counted as a body it would double those rows. Small figures are sums of their neighbours by chance: two rows are
 * enough under a name in the plural only. `bodies` are one table's, in its order. Problems: `ingest-hidden-subtotal`.
 */
export function hiddenSubtotals(bodies: readonly NamedCounts[]): readonly Problem[] {
  const sums = runningSums(bodies);
  return bodies.flatMap(({ body, place, ...counts }, at) => {
    if (body.code !== null || counts.listed === 0) return [];
    const run = runBelow(counts, at, sums) ?? runAbove(counts, at, sums);
    if (run === undefined) return [];
    const [from, to] = run;
    if (!(isPlural(body.name) || (to - from > 2 && counts.listed >= 10))) return [];
    const lineOf = (index: number): number => bodies[index]?.place.line ?? 0;
    return [
      problem('ingest-hidden-subtotal', place, {
        name: body.name,
        first: lineOf(from),
        last: lineOf(to - 1),
      }),
    ];
  });
}

/** "Вазирликлар", "Viloyat hokimliklari", "Министерства": no body is called so. */
function isPlural(name: string): boolean {
  return /(?:лар|лари|lar|lari|ства|комитеты|агентства|хокимияты)$/iu.test(name);
}

/** Sums over the first rows: none of them, one, two, ... */
function runningSums(rows: readonly Counts[]): readonly Sums[] {
  const sums: Sums[] = [noSums];
  for (const row of rows) sums.push(plus(sums.at(-1) ?? noSums, row));
  return sums;
}

/** Where the rows right under one, two or more, begin and end that are the counts together. The last of them lists something. */
function runBelow(counts: Counts, at: number, sums: readonly Sums[]): readonly [number, number] | undefined {
  const from = at + 1;
  const before = sums[from];
  if (before === undefined) return undefined;
  const to = firstFrom(
    from,
    sums.length,
    (index) => (sums[index]?.listed ?? 0) >= before.listed + counts.listed,
  );
  return to - from > 1 && isSum(counts, before, sums[to]) ? [from, to] : undefined;
}

/** The same for the rows right above it, of which the first lists something. */
function runAbove(counts: Counts, at: number, sums: readonly Sums[]): readonly [number, number] | undefined {
  const after = sums[at];
  if (after === undefined) return undefined;
  const from = firstFrom(0, at + 1, (index) => (sums[index]?.listed ?? 0) > after.listed - counts.listed) - 1;
  return at - from > 1 && isSum(counts, sums[from], after) ? [from, at] : undefined;
}

function isSum(counts: Counts, before: Sums | undefined, after: Sums | undefined): boolean {
  if (before === undefined || after === undefined) return false;
  const fields = ['listed', 'placed', 'updated', 'overdue'] as const;
  return fields.every((field) => after[field] - before[field] === counts[field]);
}

/** The first of the numbers for which it is so; all after it must be so too. `end` when none is. */
function firstFrom(begin: number, end: number, isSo: (index: number) => boolean): number {
  let [low, high] = [begin, end];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isSo(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/**
 * Totals under a word that is not known: a name of none in the directory, whose every count is the sum of all other bodies', when those are two or
 * more. Counted as a body it would double each figure. Problems: `ingest-hidden-total`.
 */
export function hiddenTotals(bodies: readonly NamedCounts[]): readonly Problem[] {
  if (bodies.length < 3) return [];
  const whole = totalsOf(bodies.map((body) => ({ ...body, notPlaced: body.listed - body.placed })));
  return bodies
    .filter(({ body, ...counts }) => body.code === null && counts.listed > 0 && sumsUp(counts, whole))
    .map(({ body, place }) => problem('ingest-hidden-total', place, { name: body.name, word: 'Жами' }));
}

/** True for counts that are half of the whole, each. */
function sumsUp(counts: Counts, whole: Counts): boolean {
  const fields = ['listed', 'placed', 'updated', 'overdue'] as const;
  return fields.every((field) => 2 * counts[field] === whole[field]);
}

function checkTotalPercent(
  table: TableHead,
  row: Row,
  totals: { readonly updated: number; readonly listed: number; readonly percent: number | null },
): readonly Problem[] {
  const text = cellOf(table, row, 'percent');
  if (isBlank(text)) return [];
  const place = placeOf(table, row, 'percent');
  const given = parsePercent(text);
  if (given === undefined) return [problem('ingest-bad-percent', place, { value: text })];
  if (agreesWithPercent(given, totals.updated, totals.listed)) return [];
  if (table.format === 'xlsx' && agreesWithPercent(hundredfold(given), totals.updated, totals.listed))
    return [];
  const computed = totals.percent === null ? '–' : totals.percent.toFixed(1).replace('.', ',');
  return [
    problem('ingest-total-disagrees', place, { field: headingOf(table, 'percent'), given: text, computed }),
  ];
}
