import type { Agency, Day } from '../../model/office.ts';
import type { Snapshot } from '../../model/snapshot.ts';
import type { ReadingOptions, Table } from '../../model/table.ts';
import type { Checked, Problem } from '../../problem.ts';
import { hasErrors, problem } from '../../problem.ts';
import type { AgencyFinder } from '../directories/agencies.ts';
import { agencyFinder } from '../directories/agencies.ts';
import type { FoundAsOf } from './as-of.ts';
import { findAsOf } from './as-of.ts';
import type { BodyRow } from './body-rows.ts';
import { readBodyRows } from './body-rows.ts';
import { readDatasetRows } from './dataset-rows.ts';
import { bodiesOf, uniqueDatasets, withApprovedList } from './datasets.ts';
import { bodyFields } from './monitoring-fields.ts';
import { reconcile } from './reconcile.ts';
import { samplePlaces } from './samples.ts';
import { figuresOf, snapshotOf, uniqueBodies } from './snapshot.ts';
import { hiddenTotals } from './totals-row.ts';

/** What the figures are worked out with, beside the exports. */
export interface MonitoringContext {
  /** The directory; null when there is none, and then no body is called unknown. */
  readonly agencies: readonly Agency[] | null;
  /** The approved list, read as a table. */
  readonly list: Table | undefined;
  readonly options: Pick<ReadingOptions, 'asOf' | 'date'>;
}

/**
 * What the monitoring says, from all exports of a run together. Exports at body level, at dataset level, or both (then they must agree, and
 * `listed` comes from the body rows). The as-of day is the one given, else the exports' own, else `date`, else null. `value` is undefined when
 * any error was found: figures are whole or not there. Problems: `ingest-*`.
 */
export function ingestMonitoring(
  tables: readonly Table[],
  context: MonitoringContext,
): Checked<Omit<Snapshot, 'sources'>> {
  const { value, problems } = ingestFigures(tables, context);
  const samples = samplePlaces(context.list === undefined ? tables : [...tables, context.list]);
  return { value: value === undefined || samples.length === 0 ? value : { ...value, samples }, problems };
}

function ingestFigures(
  tables: readonly Table[],
  context: MonitoringContext,
): Checked<Omit<Snapshot, 'sources'>> {
  const asOf = agreedAsOf(tables, context.options);
  const finder = agencyFinder(context.agencies, asOf.value);
  const problems: Problem[] = [...asOf.problems, ...tables.flatMap(noRows)];
  const bodyTables = tables.filter((table) => isBodyLevel(table));
  const datasetTables = tables.filter((table) => !isBodyLevel(table));
  const bodies = readBodies(bodyTables, finder, asOf.value);
  const datasets = readDatasets(datasetTables, finder, asOf.value, context.list);
  problems.push(...bodies.problems, ...datasets.problems);
  if (datasetTables.length === 0) {
    const value = snapshotOf('body', asOf.value, figuresOf(bodies.bodies), []);
    return { value: hasErrors(problems) ? undefined : value, problems };
  }
  const added = bodiesOf(datasets.rows);
  const whole = bodyTables.length === 0 ? { bodies: added, problems: [] } : reconcile(bodies.bodies, added);
  if (!hasErrors(problems)) problems.push(...whole.problems);
  if (hasErrors(problems)) return { value: undefined, problems };
  const figures = datasets.rows.map((row) => row.dataset);
  return { value: snapshotOf('dataset', asOf.value, figuresOf(whole.bodies), figures), problems };
}

/** Dataset rows have an ID; a table of bodies has none. */
function isBodyLevel(table: Table): boolean {
  return !table.columns.has('id') || bodyFields.every((field) => table.columns.has(field));
}

function noRows(table: Table): readonly Problem[] {
  if (table.rows.length > 0) return [];
  return [problem('ingest-no-rows', { file: table.file, line: table.headings.line }, {})];
}

function readBodies(
  tables: readonly Table[],
  finder: AgencyFinder,
  asOf: Day | null,
): { readonly bodies: readonly BodyRow[]; readonly problems: readonly Problem[] } {
  const read = tables.map((table) => readBodyRows(table, finder, asOf));
  const rows = read.flatMap((one) => one.bodies);
  const unique = uniqueBodies(rows);
  const problems = [...read.flatMap((one) => one.problems), ...unique.problems];
  // One export may hold its own totals; several, those of all together.
  const hidden = [
    ...read.flatMap((one) => hiddenTotals(one.bodies)),
    ...(read.length > 1 ? hiddenTotals(rows) : []),
  ];
  return { bodies: unique.bodies, problems: [...problems, ...hidden] };
}

function readDatasets(
  tables: readonly Table[],
  finder: AgencyFinder,
  asOf: Day | null,
  list: Table | undefined,
) {
  const read = tables.map((table) => readDatasetRows(table, finder, asOf));
  const unique = uniqueDatasets(read.flatMap((one) => one.rows));
  const problems = [...read.flatMap((one) => one.problems), ...unique.problems];
  if (list === undefined || tables.length === 0) return { rows: unique.rows, problems };
  const held = withApprovedList(unique.rows, list, finder);
  return { rows: held.rows, problems: [...problems, ...held.problems] };
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
  if (asOf !== undefined || date === undefined) return [];
  return [problem('ingest-as-of-assumed', { file: tables[0]?.file ?? '-' }, { day: date })];
}
