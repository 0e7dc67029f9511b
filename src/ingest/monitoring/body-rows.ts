import type { Day } from '../../model/office.ts';
import { percentOf } from '../../model/snapshot.ts';
import type { Row, Table } from '../../model/table.ts';
import { cellOf, headingOf, placeOf } from '../../model/table.ts';
import type { Place, Problem } from '../../problem.ts';
import { problem } from '../../problem.ts';
import type { AgencyFinder, KnownBody } from '../directories/agencies.ts';
import { hundredfold, isBlank, parseCount, parseDayCell, parsePercent } from '../values.ts';
import type { Counts } from './figures.ts';
import { agreesWithPercent } from './figures.ts';
import { cutTotals, rowKind, shortRow } from './row-kinds.ts';
import { checkTotalsRow } from './totals-row.ts';

/** One body as an export gives it, its figures found to hold together. */
export interface BodyRow extends Counts {
  readonly body: KnownBody;
  readonly place: Place;
}

/** Columns with the counts, in the order in which they are named to people. */
const countFields = ['listed', 'placed', 'updated', 'overdue'] as const;

/**
 * Rows of one export at body level. Every figure is checked against those it follows from; a totals row is checked against the sums, when all
 * rows could be read. Problems: `ingest-*` of docs/product.md section 4, each with row and column.
 */
export function readBodyRows(
  table: Table,
  finder: AgencyFinder,
  asOf: Day | null,
): { readonly bodies: readonly BodyRow[]; readonly problems: readonly Problem[] } {
  const bodies: BodyRow[] = [];
  const problems: Problem[] = [];
  const totals: Row[] = [];
  let whole = true;
  for (const row of table.rows) {
    const kind = rowKind(table, row, finder.knows);
    if (kind === 'totals') {
      totals.push(row);
      problems.push(...cutTotals(table, row));
    }
    if (kind !== 'body') continue;
    const read = readBodyRow(table, row, finder, asOf);
    problems.push(...read.problems);
    if (read.value === undefined) whole = false;
    else bodies.push(read.value);
  }
  if (whole) for (const row of totals) problems.push(...checkTotalsRow(table, row, bodies));
  return { bodies, problems };
}

function readBodyRow(
  table: Table,
  row: Row,
  finder: AgencyFinder,
  asOf: Day | null,
): { readonly value: BodyRow | undefined; readonly problems: readonly Problem[] } {
  const short = shortRow(table, row);
  if (short !== undefined) return { value: undefined, problems: short };
  const name = cellOf(table, row, 'agency');
  const place = placeOf(table, row, 'agency');
  const nameless = isBlank(name);
  const problems: Problem[] = nameless
    ? [problem('ingest-empty-cell', place, { field: headingOf(table, 'agency') })]
    : [...finder.check(name, place)];
  if (!nameless && countFields.every((field) => isBlank(cellOf(table, row, field)))) {
    problems.push(problem('ingest-row-without-figures', place, { value: name }));
    return { value: undefined, problems };
  }
  const counts = readCounts(table, row);
  problems.push(...counts.problems, ...checkLast(table, row, asOf));
  if (counts.value === undefined) return { value: undefined, problems };
  problems.push(...checkFigures(table, row, counts.value));
  return nameless
    ? { value: undefined, problems }
    : { value: { ...counts.value, body: finder.find(name), place }, problems };
}

function readCounts(
  table: Table,
  row: Row,
): { readonly value: Counts | undefined; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const read = (field: (typeof countFields)[number]): number => {
    const text = cellOf(table, row, field);
    const count = parseCount(text);
    if (count !== undefined) return count;
    if (table.columns.has(field)) {
      const place = placeOf(table, row, field);
      problems.push(
        isBlank(text)
          ? problem('ingest-empty-cell', place, { field: headingOf(table, field) })
          : problem('ingest-bad-count', place, { value: text, field: headingOf(table, field) }),
      );
    }
    return Number.NaN;
  };
  const value = {
    listed: read('listed'),
    placed: read('placed'),
    updated: read('updated'),
    overdue: read('overdue'),
  };
  return { value: Object.values(value).some(Number.isNaN) ? undefined : value, problems };
}

/** What follows from the counts, against what the row gives. */
function checkFigures(table: Table, row: Row, counts: Counts): readonly Problem[] {
  const { listed, placed, updated, overdue } = counts;
  const problems: Problem[] = [];
  if (placed > listed) {
    problems.push(problem('ingest-placed-over-listed', placeOf(table, row, 'placed'), { placed, listed }));
  }
  if (updated + overdue !== placed) {
    const args = { updated, overdue, sum: updated + overdue, placed };
    problems.push(problem('ingest-parts-disagree', placeOf(table, row, 'placed'), args));
  }
  return [...problems, ...checkNotPlaced(table, row, counts), ...checkPercent(table, row, counts)];
}

function checkNotPlaced(table: Table, row: Row, { listed, placed }: Counts): readonly Problem[] {
  const text = cellOf(table, row, 'notPlaced');
  if (isBlank(text)) return [];
  const place = placeOf(table, row, 'notPlaced');
  const given = parseCount(text);
  if (given === undefined)
    return [problem('ingest-bad-count', place, { value: text, field: headingOf(table, 'notPlaced') })];
  // More placed than listed is told already; a difference below zero would say it twice.
  if (placed > listed || given === listed - placed) return [];
  return [
    problem('ingest-not-placed-disagrees', place, { given, computed: listed - placed, listed, placed }),
  ];
}

function checkPercent(table: Table, row: Row, { listed, updated }: Counts): readonly Problem[] {
  const text = cellOf(table, row, 'percent');
  if (isBlank(text)) return [];
  const place = placeOf(table, row, 'percent');
  const given = parsePercent(text);
  if (given === undefined) return [problem('ingest-bad-percent', place, { value: text })];
  if (updated > listed || agreesWithPercent(given, updated, listed)) return [];
  if (table.format === 'xlsx' && agreesWithPercent(hundredfold(given), updated, listed)) return [];
  return [problem('ingest-percent-disagrees', place, { given: text, ...percentArgs(updated, listed) })];
}

function percentArgs(updated: number, listed: number) {
  const percent = percentOf(updated, listed);
  return { computed: percent === null ? '–' : percent.toFixed(1).replace('.', ','), updated, listed };
}

/** The day of the last update is not needed at this level; one that is no day, or lies after the as-of day, is a fault all the same. */
function checkLast(table: Table, row: Row, asOf: Day | null): readonly Problem[] {
  const text = cellOf(table, row, 'last');
  const last = parseDayCell(text, table.epoch);
  const place = placeOf(table, row, 'last');
  if (last.type === 'bad') return [problem('ingest-bad-date', place, { value: text })];
  if (last.type === 'none' || asOf === null || last.day <= asOf) return [];
  return [problem('ingest-future-date', place, { last: last.day, asOf })];
}
