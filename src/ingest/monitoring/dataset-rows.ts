import type { Day } from '../../model/office.ts';
import type { RowFate, SkipKind, Tally } from '../../model/row-count.ts';
import { count } from '../../model/row-count.ts';
import type { DatasetFigures } from '../../model/snapshot.ts';
import type { Row, Table } from '../../model/table.ts';
import { cellOf, placeOf } from '../../model/table.ts';
import type { Problem } from '../../problem.ts';
import { hasErrors, problem } from '../../problem.ts';
import type { AgencyFinder, KnownBody } from '../directories/agencies.ts';
import type { DayCell } from '../values.ts';
import { cleanName, isBlank, parseDayCell } from '../values.ts';
import { lateness } from './lateness.ts';
import { cutTotals, emptyCell, idForm, rowSorter, shortRow } from './row-kinds.ts';

/** One dataset as an export gives it. */
export interface DatasetRow {
  readonly dataset: DatasetFigures;
  readonly body: KnownBody;
}

/** What one table gave. */
interface DatasetRows {
  readonly rows: readonly DatasetRow[];
  readonly problems: readonly Problem[];
  readonly tally: Tally;
}

/**
 * Rows of one export at dataset level. How late a dataset is comes from the late column, else from the due day, else from periodicity
 * and last update; what is given twice must agree. `seen` has the datasets of the run so far, by ID, and gets these. Problems: `ingest-*` of docs/product.md section 4, each
 * with row and column.
 */
export function readDatasetRows(table: Table, reading: Omit<Reading, 'checked'>): DatasetRows {
  const rows: DatasetRow[] = [];
  const problems: Problem[] = [];
  const tally: Tally = new Map();
  const checked = new Set<string>();
  const sorter = rowSorter(table, reading.finder.knows);
  for (const row of table.rows) {
    const kind = sorter.kindOf(row);
    if (kind === 'total') sorter.close();
    const passed = kind === 'figures' ? undefined : passedRow(table, row, kind);
    const read = passed ?? readFigures(table, row, { ...reading, checked });
    problems.push(...read.problems);
    count(tally, read.fate);
    if (read.value !== undefined) rows.push(read.value);
  }
  return { rows, problems, tally };
}

function passedRow(table: Table, row: Row, kind: SkipKind): Read {
  const problems = kind === 'total' ? cutTotals(table, row) : [];
  return { value: undefined, problems, fate: problems.length > 0 ? 'problem' : kind };
}

interface Read {
  readonly value: DatasetRow | undefined;
  readonly problems: readonly Problem[];
  readonly fate: RowFate;
}

/** What a row is read with: names already looked at, and the datasets of the run so far. */
interface Reading {
  readonly finder: AgencyFinder;
  readonly asOf: Day | null;
  readonly checked: Set<string>;
  readonly seen: Map<string, DatasetRow>;
  readonly spoilt: (file: string, row: Row) => boolean;
}

function readFigures(table: Table, row: Row, { finder, asOf, checked, seen, spoilt }: Reading): Read {
  const short = shortRow(table, row);
  if (short !== undefined) return { value: undefined, problems: short, fate: 'problem' };
  const agency = agencyCell(table, row);
  const reported: Problem[] = [];
  if (!isBlank(agency.text) && !checked.has(agency.text)) {
    checked.add(agency.text);
    reported.push(...finder.check(agency.text, placeOf(table, row, agency.field)));
  }
  const read = readRow(table, row, agency, finder, asOf);
  reported.push(...read.problems, ...(read.value === undefined ? [] : doubledDataset(read.value, seen)));
  const value = hasErrors(reported) ? undefined : read.value;
  const isSound = value !== undefined && !spoilt(table.file, row);
  return { value, problems: reported, fate: isSound ? 'dataset' : 'problem' };
}

/** The second row of one ID, with where the first stands. Problems: `ingest-doubled-dataset`. */
export function doubledDataset(row: DatasetRow, seen: Map<string, DatasetRow>): readonly Problem[] {
  const { id, place } = row.dataset;
  const before = seen.get(id)?.dataset.place;
  if (before === undefined) {
    seen.set(id, row);
    return [];
  }
  const args = { id, firstLine: before.record ?? before.line ?? 0, firstFile: before.file ?? '' };
  return [problem('ingest-doubled-dataset', place, args)];
}

interface AgencyCell {
  readonly field: string;
  readonly text: string;
}

/** The catalogue gives names in three languages and leaves some empty. */
function agencyCell(table: Table, row: Row): AgencyCell {
  const fields = ['agency', 'agencyLatin', 'agencyRussian'];
  const field = fields.find((name) => !isBlank(cellOf(table, row, name))) ?? 'agency';
  return { field, text: cellOf(table, row, field) };
}

function readRow(
  table: Table,
  row: Row,
  agency: AgencyCell,
  finder: AgencyFinder,
  asOf: Day | null,
): { readonly value: DatasetRow | undefined; readonly problems: readonly Problem[] } {
  const id = cellOf(table, row, 'id').trim();
  const problems: Problem[] = [...checkId(table, row, id)];
  if (isBlank(agency.text)) {
    problems.push(...emptyCell(table, row, 'agency'));
  }
  const last = readDay(table, row, 'last', problems);
  const due = readDay(table, row, 'due', problems);
  if (last.type === 'day' && asOf !== null && last.day > asOf) {
    problems.push(problem('ingest-future-date', placeOf(table, row, 'last'), { last: last.day, asOf }));
  }
  const late = lateness(table, row, { last, due, asOf }, problems);
  if (late === undefined || problems.some((found) => found.severity === 'error'))
    return { value: undefined, problems };
  const body = finder.find(agency.text);
  const dataset: DatasetFigures = {
    id,
    agency: body.name,
    name: datasetName(table, row),
    periodicity: cleanName(cellOf(table, row, 'periodicity')) || null,
    lastUpdate: last.type === 'day' ? last.day : null,
    due: late.due,
    daysLate: late.days,
    placed: true,
    place: placeOf(table, row, 'id'),
  };
  return { value: { dataset, body }, problems };
}

function datasetName(table: Table, row: Row): string {
  const names = ['dataset', 'datasetLatin', 'datasetRussian'].map((field) =>
    cleanName(cellOf(table, row, field)),
  );
  return names.find((name) => name !== '') ?? '';
}

function checkId(table: Table, row: Row, id: string): readonly Problem[] {
  if (idForm.test(id)) return [];
  const place = placeOf(table, row, 'id');
  return isBlank(id) ? emptyCell(table, row, 'id') : [problem('ingest-bad-id', place, { value: id })];
}

function readDay(table: Table, row: Row, field: string, problems: Problem[]): DayCell {
  const text = cellOf(table, row, field);
  const cell = parseDayCell(text, table.epoch);
  if (cell.type === 'bad')
    problems.push(problem('ingest-bad-date', placeOf(table, row, field), { value: text }));
  return cell;
}
