import type { Agency, Day } from '../../model/office.ts';
import type { RowCount, Tally } from '../../model/row-count.ts';
import { accountFor, count } from '../../model/row-count.ts';
import type { Snapshot } from '../../model/snapshot.ts';
import type { ReadingOptions, Row, Table } from '../../model/table.ts';
import type { Checked, Problem } from '../../problem.ts';
import { hasErrors, problem } from '../../problem.ts';
import type { AgencyFinder } from '../directories/agencies.ts';
import { agencyFinder } from '../directories/agencies.ts';
import type { FoundAsOf } from './as-of.ts';
import { findAsOf } from './as-of.ts';
import type { BodyRow } from './body-rows.ts';
import { readBodyRows } from './body-rows.ts';
import type { DatasetRow } from './dataset-rows.ts';
import { readDatasetRows } from './dataset-rows.ts';
import { bodiesOf, withApprovedList } from './datasets.ts';
import { bodyFields } from './monitoring-fields.ts';
import { reconcile } from './reconcile.ts';
import { samplePlaces } from './samples.ts';
import { figuresOf, snapshotOf } from './snapshot.ts';
import { hiddenSubtotals, hiddenTotals } from './totals-row.ts';

/** What the figures are worked out with, beside the exports. */
export interface MonitoringContext {
  /** The directory; null when there is none, and then no body is called unknown. */
  readonly agencies: readonly Agency[] | null;
  /** The approved list, read as a table. */
  readonly list: Table | undefined;
  readonly options: Pick<ReadingOptions, 'asOf' | 'date'>;
  /** True for a row in which the reading of the table found an error: it is counted as a problem. */
  readonly spoilt: (file: string, row: Row) => boolean;
}

/** What the monitoring says, what was found on the way, and what became of each row of the exports. */
export interface Ingested<T> extends Checked<T> {
  readonly rows: RowCount;
}

/**
 * What the monitoring says, from all exports of a run together. Exports at body level, at dataset level, or both (then they must agree, and
 * `listed` comes from the body rows). The as-of day is the one given, else the exports' own, else `date`, else null. `value` is undefined when
 * any error was found: figures are whole or not there. Problems: `ingest-*`.
 */
export function ingestMonitoring(
  tables: readonly Table[],
  context: MonitoringContext,
): Ingested<Omit<Snapshot, 'sources'>> {
  const read = ingestFigures(tables, context);
  const samples = samplePlaces(context.list === undefined ? tables : [...tables, context.list]);
  if (read.value === undefined || samples.length === 0) return read;
  return { ...read, value: { ...read.value, samples } };
}

function ingestFigures(
  tables: readonly Table[],
  context: MonitoringContext,
): Ingested<Omit<Snapshot, 'sources'>> {
  const asOf = agreedAsOf(tables, context.options);
  const finder = agencyFinder(context.agencies, asOf.value);
  const problems: Problem[] = [...asOf.problems];
  const bodyTables = tables.filter((table) => isBodyLevel(table));
  const datasetTables = tables.filter((table) => !isBodyLevel(table));
  const bodies = readBodies(bodyTables, finder, asOf.value, context.spoilt);
  const datasets = readDatasets(datasetTables, finder, asOf.value, context);
  problems.push(...bodies.problems, ...datasets.problems);
  const rows = accountedRows(tables, bodies, datasets);
  const whole = wholeOf(
    bodies.rows,
    bodiesOf(datasets.rows),
    bodyTables.length > 0,
    datasetTables.length > 0,
  );
  if (!hasErrors(problems)) problems.push(...whole.problems);
  if (hasErrors(problems)) return { value: undefined, problems, rows };
  const figures = datasets.rows.map((row) => row.dataset);
  const level = datasetTables.length === 0 ? 'body' : 'dataset';
  return { value: snapshotOf(level, asOf.value, figuresOf(whole.bodies), figures), problems, rows };
}

/** Of exports at both levels the body rows, which the dataset rows must agree with. */
function wholeOf(
  bodies: readonly BodyRow[],
  added: readonly BodyRow[],
  hasBodies: boolean,
  hasDatasets: boolean,
) {
  if (hasBodies && hasDatasets) return reconcile(bodies, added);
  return { bodies: hasBodies ? bodies : added, problems: [] };
}

/** Every row of every export has met one fate, and those that are figures are the very rows that are added up; anything else is our own fault, and thrown. */
function accountedRows(
  tables: readonly Table[],
  bodies: Level<BodyRow>,
  datasets: Level<DatasetRow>,
): RowCount {
  const read = tables.reduce((sum, table) => sum + table.read, 0);
  const passed = tables.map((table) => table.passed);
  const rows = accountFor(read, [...passed, ...bodies.tallies, ...datasets.tallies]);
  const placed = datasets.rows.filter((row) => row.dataset.placed).length;
  if (rows.problems > 0) return rows;
  if (rows.datasets !== placed)
    throw new Error(`${rows.datasets} rows of datasets were read and ${placed} kept`);
  if (rows.bodies !== bodies.rows.length)
    throw new Error(`${rows.bodies} rows of bodies were read and ${bodies.rows.length} kept`);
  return rows;
}

/** Dataset rows have an ID; a table of bodies has none. */
function isBodyLevel(table: Table): boolean {
  return !table.columns.has('id') || bodyFields.every((field) => table.columns.has(field));
}

/** A table of remarks alone says nothing. Problems: `ingest-no-rows`. */
function noRows(table: Table, tally: Tally): readonly Problem[] {
  const reported = (['body', 'dataset', 'problem'] as const).some((fate) => (tally.get(fate) ?? 0) > 0);
  return reported ? [] : [problem('ingest-no-rows', { file: table.file, line: table.headings.line }, {})];
}

/** What the tables of one level gave together. */
interface Level<T> {
  readonly rows: readonly T[];
  readonly problems: readonly Problem[];
  readonly tallies: readonly Tally[];
}

function readBodies(
  tables: readonly Table[],
  finder: AgencyFinder,
  asOf: Day | null,
  spoilt: MonitoringContext['spoilt'],
): Level<BodyRow> {
  const seen = new Map<string, BodyRow>();
  const read = tables.map((table) => ({ table, ...readBodyRows(table, { finder, asOf, seen, spoilt }) }));
  // One export may hold its own totals; several, those of all together.
  const hidden = [
    ...read.flatMap((one) => hiddenOnes(one.bodies)),
    ...(read.length > 1 ? hiddenTotals(read.flatMap((one) => one.bodies)) : []),
  ];
  const problems = [...read.flatMap((one) => [...one.problems, ...noRows(one.table, one.tally)]), ...hidden];
  return { rows: [...seen.values()], problems, tallies: read.map((one) => one.tally) };
}

function readDatasets(
  tables: readonly Table[],
  finder: AgencyFinder,
  asOf: Day | null,
  { list, spoilt }: MonitoringContext,
): Level<DatasetRow> {
  const seen = new Map<string, DatasetRow>();
  const read = tables.map((table) => ({ table, ...readDatasetRows(table, { finder, asOf, seen, spoilt }) }));
  const problems = read.flatMap((one) => [...one.problems, ...noRows(one.table, one.tally)]);
  const tallies = read.map((one) => one.tally);
  if (list === undefined || tables.length === 0) return { rows: [...seen.values()], problems, tallies };
  const held = withApprovedList([...seen.values()], list, finder);
  const unlisted: Tally = new Map();
  count(unlisted, 'dataset', -held.unlisted);
  count(unlisted, 'notOnList', held.unlisted);
  return { rows: held.rows, problems: [...problems, ...held.problems], tallies: [...tallies, unlisted] };
}

/** One day for all exports. Problems: those of `findAsOf`, `ingest-as-of-assumed`, `ingest-as-of-not-said`, `ingest-as-of-disagrees`, `ingest-exports-of-other-days`. */
function agreedAsOf(
  tables: readonly Table[],
  options: MonitoringContext['options'],
): { readonly value: Day | null; readonly problems: readonly Problem[] } {
  const found = tables.map(findAsOf);
  const problems: Problem[] = found.flatMap((one) => one.problems);
  const days = found.flatMap((one) => (one.value === undefined ? [] : [one.value]));
  const first: FoundAsOf | undefined = days[0];
  for (const { day, place } of days) {
    if (options.asOf !== undefined && options.asOf !== day) {
      problems.push(problem('ingest-as-of-disagrees', place, { found: day, asOf: options.asOf }));
    } else if (options.asOf === undefined && first !== undefined && first.day !== day) {
      const args = { found: day, first: first.day, firstFile: first.place.file ?? '' };
      problems.push(problem('ingest-exports-of-other-days', place, args));
    }
  }
  const value = options.asOf ?? first?.day ?? options.date ?? null;
  if (hasErrors(problems)) return { value, problems };
  const others = found.flatMap(({ other }) => (other === undefined || other.day === value ? [] : [other]));
  for (const { day, place } of others) {
    problems.push(problem('ingest-as-of-not-said', place, { found: day, day: value ?? '' }));
  }
  if (first === undefined && others.length === 0) problems.push(...assumed(tables, options));
  return { value, problems };
}

/** The letter's own day stands in for a day that nobody has said. */
function assumed(tables: readonly Table[], { asOf, date }: MonitoringContext['options']): readonly Problem[] {
  const file = tables[0]?.file;
  // An export that could not be read may name its day.
  if (asOf !== undefined || date === undefined || file === undefined) return [];
  return [problem('ingest-as-of-assumed', { file }, { day: date })];
}

/** A row that sums up all others is said to; else those that sum up a group. */
function hiddenOnes(bodies: readonly BodyRow[]): readonly Problem[] {
  const totals = hiddenTotals(bodies);
  return totals.length > 0 ? totals : hiddenSubtotals(bodies);
}
