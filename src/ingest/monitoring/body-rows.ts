import type { Day } from '../../model/office.ts';
import type { ProblemList } from '../../model/problem-list.ts';
import type { SkipKind, Tally } from '../../model/row-count.ts';
import { count } from '../../model/row-count.ts';
import { percentOf } from '../../model/snapshot.ts';
import type { OpenTable, Row, TableCount, TableHead } from '../../model/table.ts';
import { cellOf, headingOf, placeOf } from '../../model/table.ts';
import type { Problem } from '../../problem.ts';
import { hasErrors, problem } from '../../problem.ts';
import { printPercent } from '../../text/characters.ts';
import { ownText } from '../../tools/own-text.ts';
import type { AgencyFinder } from '../directories/agencies.ts';
import { hundredfold, isBlank, parseCount, parseDayCell, parsePercent } from '../values.ts';
import { announcedRows } from './announced.ts';
import { mostBodies } from './body-sums.ts';
import { withoutEchoes } from './echoes.ts';
import type { BodyRow, Counts } from './figures.ts';
import { agreesWithPercent } from './figures.ts';
import type { RowSorter } from './row-kinds.ts';
import { emptyCell, rowSorter, shortRow } from './row-kinds.ts';
import { rowNumbers } from './row-numbers.ts';
import type { TotalsKeeper } from './totals-row.ts';
import { totalsKeeper } from './totals-row.ts';
import { unreadRows } from './unread-rows.ts';

/** Columns with the counts, in the order in which they are named to people. */
const countFields = ['listed', 'placed', 'updated', 'overdue'] as const;

/** What one table gave. */
interface BodyRows extends TableCount {
  readonly bodies: readonly BodyRow[];
  /** What is wrong with the rows of these bodies as rows of a table. */
  readonly faults: readonly Problem[];
  readonly tally: Tally;
}

/** What rows are read with; the same for all tables of a run. */
export interface BodyReading {
  readonly finder: AgencyFinder;
  readonly asOf: Day | null;
  /** The bodies of the run so far, by key. */
  readonly seen: Map<string, BodyRow>;
  readonly problems: ProblemList;
}

/**
 * Rows of one export at body level. Every figure is checked against those it follows from; a totals row is checked against the sums, when all
 * rows could be read. `seen` has the bodies of the run so far and gets these. Problems: `ingest-*` of docs/product.md section 4, each with row and column, and those
 * of the table's own rows.
 */
export function readBodyRows({ head, readRows }: OpenTable, reading: BodyReading): BodyRows {
  const bodies: BodyRow[] = [];
  const faults: Problem[] = [];
  const tally: Tally = new Map();
  const sorter = rowSorter(head, reading.finder.knows);
  const totals = totalsKeeper(head);
  const announced = announcedRows(head);
  const numbers = rowNumbers(head);
  const unread = unreadRows(head, tally, totals.count);
  const counted = readRows((row, found) => {
    reading.problems.add(found);
    if (row === undefined || unread.passes()) return;
    const kind = sorter.kindOf(row);
    announced.take(kind, row);
    numbers.take(kind, row);
    if (kind !== 'figures') {
      passRow(row, kind, { tally, totals, sorter });
      return;
    }
    const read = bodies.length < mostBodies ? readFigures(head, row, reading) : tooMany(head, row);
    reading.problems.add(withoutEchoes(read.problems, found));
    count(tally, read.isSound && !hasErrors(found) ? 'body' : 'problem');
    totals.add(read.value);
    if (read.value === undefined) return;
    bodies.push(read.value);
    faults.push(...found);
  });
  const disagreeing = totals.check();
  for (const told of disagreeing) count(tally, hasErrors(told) ? 'problem' : 'total');
  reading.problems.add([...disagreeing.flat(), ...announced.check(), ...numbers.check()]);
  reading.problems.add(unread.problems());
  return { ...counted, bodies, faults, tally };
}

/** Totals are counted when they have been checked. */
function passRow(
  row: Row,
  kind: SkipKind,
  {
    tally,
    totals,
    sorter,
  }: { readonly tally: Tally; readonly totals: TotalsKeeper; readonly sorter: RowSorter },
): void {
  if (kind !== 'total') count(tally, kind);
  if (kind === 'section') totals.section();
  if (kind === 'total' && totals.total(row)) sorter.close();
}

function tooMany(table: TableHead, row: Row) {
  const problems = [problem('ingest-too-many-bodies', placeOf(table, row, 'agency'), { most: mostBodies })];
  return { value: undefined, problems, isSound: false };
}

function readFigures(table: TableHead, row: Row, { finder, asOf, seen }: BodyReading) {
  const { value, problems } = readBodyRow(table, row, finder, asOf);
  const reported = [...problems, ...(value === undefined ? [] : doubledBody(value, seen))];
  const isSound = value !== undefined && !hasErrors(reported);
  return { value, problems: reported, isSound };
}

/** The second of two rows about one body, with where the first stands. Problems: `ingest-doubled-agency`. */
function doubledBody(row: BodyRow, seen: Map<string, BodyRow>): readonly Problem[] {
  const before = seen.get(row.body.key);
  if (before === undefined) {
    seen.set(row.body.key, row);
    return [];
  }
  const args = {
    name: row.body.name,
    firstLine: before.place.record ?? before.place.line ?? 0,
    firstFile: before.place.file ?? '',
  };
  return [problem('ingest-doubled-agency', row.place, args)];
}

function readBodyRow(
  table: TableHead,
  row: Row,
  finder: AgencyFinder,
  asOf: Day | null,
): { readonly value: BodyRow | undefined; readonly problems: readonly Problem[] } {
  const short = shortRow(table, row);
  if (short !== undefined) return { value: undefined, problems: short };
  const name = ownText(cellOf(table, row, 'agency'));
  const place = { ...placeOf(table, row, 'agency'), ...(table.columns.has('agency') ? { value: name } : {}) };
  const nameless = isBlank(name);
  const problems: Problem[] = nameless
    ? [...emptyCell(table, row, 'agency')]
    : [...finder.check(name, place)];
  if (!nameless && countFields.every((field) => isBlank(cellOf(table, row, field)))) {
    if (countFields.some((field) => table.columns.has(field)))
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
  table: TableHead,
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
          ? problem('ingest-empty-cell', place, { field: headingOf(table, field), zero: '0' })
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
function checkFigures(table: TableHead, row: Row, counts: Counts): readonly Problem[] {
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

function checkNotPlaced(table: TableHead, row: Row, { listed, placed }: Counts): readonly Problem[] {
  const text = cellOf(table, row, 'notPlaced');
  if (isBlank(text)) return [];
  const place = placeOf(table, row, 'notPlaced');
  const given = parseCount(text);
  if (given === undefined)
    return [problem('ingest-bad-count', place, { value: text, field: headingOf(table, 'notPlaced') })];
  // More placed than listed is reported already; a difference below zero would say it twice.
  if (placed > listed || given === listed - placed) return [];
  return [
    problem('ingest-not-placed-disagrees', place, { given, computed: listed - placed, listed, placed }),
  ];
}

function checkPercent(table: TableHead, row: Row, { listed, updated }: Counts): readonly Problem[] {
  const text = cellOf(table, row, 'percent');
  if (isBlank(text)) return [];
  const place = placeOf(table, row, 'percent');
  const given = parsePercent(text);
  if (given === undefined) return [problem('ingest-bad-percent', place, { value: text })];
  if (updated > listed || agreesWithPercent(given, updated, listed)) return [];
  if (table.format === 'xlsx' && agreesWithPercent(hundredfold(given), updated, listed)) return [];
  const share = Number(given.digits) / 10 ** given.decimals;
  // A workbook's 0.727272 is shown to the clerk as 72,7 %.
  const shown = table.format === 'xlsx' && share <= 1 ? printPercent(share * 100) : text;
  return [problem('ingest-percent-disagrees', place, { given: shown, ...percentArgs(updated, listed) })];
}

function percentArgs(updated: number, listed: number) {
  return { computed: printPercent(percentOf(updated, listed)), updated, listed };
}

/** The day of the last update is not needed at this level; one that is no day, or lies after the as-of day, is a fault all the same. */
function checkLast(table: TableHead, row: Row, asOf: Day | null): readonly Problem[] {
  const text = cellOf(table, row, 'last');
  const last = parseDayCell(text, table.epoch);
  const place = placeOf(table, row, 'last');
  if (last.type === 'bad') return [problem('ingest-bad-date', place, { value: text })];
  if (last.type === 'none' || asOf === null || last.day <= asOf) return [];
  return [problem('ingest-future-date', place, { last: last.day, asOf })];
}
