import type { Agency, Day } from '../../model/office.ts';
import { problemList } from '../../model/problem-list.ts';
import type { RowCount, Tally } from '../../model/row-count.ts';
import { accountFor, count } from '../../model/row-count.ts';
import type { Snapshot } from '../../model/snapshot.ts';
import type { OpenTable, ReadingOptions, Table, TableCount, TableHead } from '../../model/table.ts';
import type { Checked, Problem } from '../../problem.ts';
import { hasErrors, problem } from '../../problem.ts';
import { agencyFinder } from '../directories/agencies.ts';
import { missingRecords } from './announced.ts';
import type { FoundAsOf } from './as-of.ts';
import { findAsOf } from './as-of.ts';
import type { BodyReading } from './body-rows.ts';
import { readBodyRows } from './body-rows.ts';
import type { BodySums } from './body-sums.ts';
import { bodySums } from './body-sums.ts';
import { datasetIds } from './dataset-ids.ts';
import { readDatasetRows } from './dataset-rows.ts';
import { withApprovedList } from './datasets.ts';
import { withoutEchoes } from './echoes.ts';
import type { BodyRow, DatasetRow } from './figures.ts';
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
  readonly options: Pick<ReadingOptions, 'asOf' | 'date' | 'keep'>;
}

/** What the monitoring says, what was found on the way, and what became of each row of the exports. */
export interface Ingested<T> extends Checked<T> {
  readonly rows: RowCount;
}

/**
 * What the monitoring says, from all exports of a run together, whose rows go by once. Exports at body level, at dataset level, or both (then they must agree, and
 * `listed` comes from the body rows). The as-of day is the one given, else the exports' own, else `date`, else null. `value` is undefined when
 * any error was found: figures are whole or not there. Problems: `ingest-*`, and those of the tables' own rows.
 */
export function ingestMonitoring(
  tables: readonly OpenTable[],
  context: MonitoringContext,
): Ingested<Omit<Snapshot, 'sources'>> {
  const read = ingestFigures(tables, context);
  const heads = tables.map((table) => table.head);
  const samples = samplePlaces(context.list === undefined ? heads : [...heads, context.list]);
  if (read.value === undefined || samples.length === 0) return read;
  return { ...read, value: { ...read.value, samples } };
}

function ingestFigures(
  tables: readonly OpenTable[],
  { agencies, list, options }: MonitoringContext,
): Ingested<Omit<Snapshot, 'sources'>> {
  const asOf = agreedAsOf(
    tables.map((table) => table.head),
    options,
  );
  const finder = agencyFinder(agencies, asOf.value);
  const found = problemList();
  found.add(asOf.problems);
  const bodyTables = tables.filter((table) => isBodyLevel(table.head));
  const datasetTables = tables.filter((table) => !isBodyLevel(table.head));
  const setting = { finder, asOf: asOf.value, problems: found };
  const bodies = readBodies(bodyTables, setting);
  const datasets = readDatasets(datasetTables, setting, list, options.keep);
  const rows = accountedRows(bodies, datasets);
  const read = [...bodies.counts, ...datasets.counts];
  const inOrder = [...bodyTables, ...datasetTables];
  found.add(missingRecords(inOrder.flatMap(({ head }, at) => (read[at] ? [{ head, count: read[at] }] : []))));
  const added = datasets.sums.bodies();
  const whole = wholeOf(bodies.rows, added, bodyTables.length > 0, datasetTables.length > 0);
  if (!hasErrors(found.all())) found.add(whole.problems);
  const problems = found.all();
  if (hasErrors(problems)) return { value: undefined, problems, rows };
  const level = datasetTables.length === 0 ? 'body' : 'dataset';
  const figures = datasets.kept.map((row) => row.dataset);
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
function accountedRows(bodies: BodyLevel, datasets: DatasetLevel): RowCount {
  const counts = [...bodies.counts, ...datasets.counts];
  const read = counts.reduce((sum, table) => sum + table.read, 0);
  const rows = accountFor(
    read,
    counts.flatMap((table) => [table.passed, table.tally]),
  );
  if (rows.problems > 0) return rows;
  const placed = datasets.sums.placed();
  if (rows.datasets !== placed)
    throw new Error(`${rows.datasets} rows of datasets were read and ${placed} kept`);
  if (rows.bodies !== bodies.rows.length)
    throw new Error(`${rows.bodies} rows of bodies were read and ${bodies.rows.length} kept`);
  return rows;
}

/** Dataset rows have an ID; a table of bodies has none. */
function isBodyLevel(table: TableHead): boolean {
  return !table.columns.has('id') || bodyFields.every((field) => table.columns.has(field));
}

/** A table of remarks alone says nothing. Problems: `ingest-no-rows`. */
function noRows({ file, headings }: TableHead, tally: Tally): readonly Problem[] {
  const told = (['body', 'dataset', 'problem'] as const).some((fate) => (tally.get(fate) ?? 0) > 0);
  return told ? [] : [problem('ingest-no-rows', { file, line: headings.line }, {})];
}

/** How many rows a table has and what became of each. */
interface Counted extends TableCount {
  readonly tally: Tally;
}

/** What the rows of all tables are read with. */
type Setting = Pick<BodyReading, 'finder' | 'asOf' | 'problems'>;

interface BodyLevel {
  readonly rows: readonly BodyRow[];
  readonly counts: readonly Counted[];
}

function readBodies(tables: readonly OpenTable[], setting: Setting): BodyLevel {
  const seen = new Map<string, BodyRow>();
  const read = tables.map((table) => {
    const one = readBodyRows(table, { ...setting, seen });
    setting.problems.add(noRows(table.head, one.tally));
    return one;
  });
  // One export may hold its own totals; several, those of all together.
  const hidden = [
    ...read.flatMap((one) => hiddenOnes(one.bodies)),
    ...(read.length > 1 ? hiddenTotals(read.flatMap((one) => one.bodies)) : []),
  ];
  setting.problems.add(
    withoutEchoes(
      hidden,
      read.flatMap((one) => one.faults),
    ),
  );
  return { rows: [...seen.values()], counts: read };
}

interface DatasetLevel {
  readonly sums: BodySums;
  /** Empty when nobody asks for the datasets. */
  readonly kept: readonly DatasetRow[];
  readonly counts: readonly Counted[];
}

function readDatasets(
  tables: readonly OpenTable[],
  setting: Setting,
  list: Table | undefined,
  keep: ReadingOptions['keep'],
): DatasetLevel {
  const sums = bodySums();
  const isHeld = list !== undefined && tables.length > 0;
  const kept: DatasetRow[] | undefined = isHeld || keep !== 'figures' ? [] : undefined;
  const seen = datasetIds();
  const counts = tables.map((table): Counted => {
    const one = readDatasetRows(table, { ...setting, seen, sums, kept });
    setting.problems.add(noRows(table.head, one.tally));
    return one;
  });
  if (!isHeld || kept === undefined) return { sums, kept: kept ?? [], counts };
  const held = withApprovedList(kept, list, setting.finder);
  setting.problems.add(held.problems);
  const unlisted: Tally = new Map();
  count(unlisted, 'dataset', -held.unlisted);
  count(unlisted, 'notOnList', held.unlisted);
  const counted = { read: 0, passed: new Map(), tally: unlisted };
  return { sums: sumsOf(held.rows), kept: held.rows, counts: [...counts, counted] };
}

function sumsOf(rows: readonly DatasetRow[]): BodySums {
  const sums = bodySums();
  for (const row of rows) sums.addKept(row);
  return sums;
}

/** One day for all exports. Problems: those of `findAsOf`, `ingest-as-of-assumed`, `ingest-as-of-not-said`, `ingest-as-of-disagrees`, `ingest-exports-of-other-days`. */
function agreedAsOf(
  tables: readonly TableHead[],
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
function assumed(
  tables: readonly TableHead[],
  { asOf, date }: MonitoringContext['options'],
): readonly Problem[] {
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
