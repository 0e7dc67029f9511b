import { daysBetween } from '../../dates.ts';
import type { Day } from '../../model/office.ts';
import type { DatasetFigures } from '../../model/snapshot.ts';
import type { Row, Table } from '../../model/table.ts';
import { cellOf, headingOf, placeOf, placeOfRow } from '../../model/table.ts';
import type { Problem } from '../../problem.ts';
import { problem } from '../../problem.ts';
import { nearest } from '../../text/characters.ts';
import type { AgencyFinder, KnownBody } from '../directories/agencies.ts';
import type { DayCell } from '../values.ts';
import { cleanName, isBlank, parseCount, parseDayCell } from '../values.ts';
import { nextDue, parsePeriod, periodWords } from './periodicity.ts';
import { cutTotals, rowKind, shortRow } from './row-kinds.ts';

/** One dataset as an export gives it. */
export interface DatasetRow {
  readonly dataset: DatasetFigures;
  readonly body: KnownBody;
}

/** `N-NNN-NNNN`, as the portal gives them (docs/domain.md section 5). */
const idForm = /^\d-\d{3}-\d{4}$/u;

/**
 * Rows of one export at dataset level. How late a dataset is comes from the late column, else from the due day, else from periodicity
 * and last update; what is given twice must agree. Problems: `ingest-*` of docs/product.md section 4, each with row and column.
 */
export function readDatasetRows(
  table: Table,
  finder: AgencyFinder,
  asOf: Day | null,
): { readonly rows: readonly DatasetRow[]; readonly problems: readonly Problem[] } {
  const rows: DatasetRow[] = [];
  const problems: Problem[] = [];
  const checked = new Set<string>();
  for (const row of table.rows) {
    const kind = rowKind(table, row, finder.knows);
    if (kind === 'totals') problems.push(...cutTotals(table, row));
    if (kind !== 'body') continue;
    const short = shortRow(table, row);
    if (short !== undefined) {
      problems.push(...short);
      continue;
    }
    const agency = agencyCell(table, row);
    if (!isBlank(agency.text) && !checked.has(agency.text)) {
      checked.add(agency.text);
      problems.push(...finder.check(agency.text, placeOf(table, row, agency.field)));
    }
    const read = readRow(table, row, agency, finder, asOf);
    problems.push(...read.problems);
    if (read.value !== undefined) rows.push(read.value);
  }
  return { rows, problems };
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
    problems.push(
      problem('ingest-empty-cell', placeOf(table, row, 'agency'), { field: headingOf(table, 'agency') }),
    );
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
  return isBlank(id)
    ? [problem('ingest-empty-cell', place, { field: headingOf(table, 'id') })]
    : [problem('ingest-bad-id', place, { value: id })];
}

function readDay(table: Table, row: Row, field: string, problems: Problem[]): DayCell {
  const text = cellOf(table, row, field);
  const cell = parseDayCell(text, table.epoch);
  if (cell.type === 'bad')
    problems.push(problem('ingest-bad-date', placeOf(table, row, field), { value: text }));
  return cell;
}

interface Days {
  readonly last: DayCell;
  readonly due: DayCell;
  readonly asOf: Day | null;
}

interface Lateness {
  readonly days: number;
  readonly due: Day | null;
}

function lateness(table: Table, row: Row, days: Days, problems: Problem[]): Lateness | undefined {
  const text = cellOf(table, row, 'late');
  if (!isBlank(text)) return givenLateness(table, row, text, days, problems);
  if (days.due.type === 'bad' || days.last.type === 'bad') return undefined;
  if (days.due.type === 'day') return lateAfter(table, row, days.due.day, days, problems);
  return periodLateness(table, row, days, problems);
}

/** The late column speaks; a due day beside it must say the same. */
function givenLateness(
  table: Table,
  row: Row,
  text: string,
  { last, due, asOf }: Days,
  problems: Problem[],
): Lateness | undefined {
  const given = parseCount(text);
  if (given === undefined) {
    problems.push(
      problem('ingest-bad-count', placeOf(table, row, 'late'), {
        value: text,
        field: headingOf(table, 'late'),
      }),
    );
    return undefined;
  }
  if (due.type === 'day' && asOf !== null && given !== daysLate(due.day, last, asOf)) {
    const args = { given, computed: daysLate(due.day, last, asOf), due: due.day, asOf };
    problems.push(problem('ingest-late-disagrees', placeOf(table, row, 'late'), args));
  }
  if (given === 0 && last.type === 'none' && table.columns.has('last')) {
    problems.push(
      problem('ingest-never-updated', placeOf(table, row, 'last'), { id: cellOf(table, row, 'id') }),
    );
  }
  return { days: given, due: due.type === 'day' ? due.day : null };
}

function lateAfter(
  table: Table,
  row: Row,
  due: Day,
  { last, asOf }: Days,
  problems: Problem[],
): Lateness | undefined {
  if (asOf !== null) return { days: daysLate(due, last, asOf), due };
  problems.push(problem('ingest-as-of-needed', placeOfRow(table, row), {}));
  return undefined;
}

/** An update on the due day or after it has met it. */
function daysLate(due: Day, last: DayCell, asOf: Day): number {
  if (last.type === 'day' && last.day >= due) return 0;
  return Math.max(0, daysBetween(due, asOf));
}

function periodLateness(table: Table, row: Row, days: Days, problems: Problem[]): Lateness | undefined {
  const word = cellOf(table, row, 'periodicity');
  const place = placeOf(table, row, 'periodicity');
  if (isBlank(word)) {
    const field = ['late', 'due', 'periodicity'].find((name) => table.columns.has(name));
    // A table with none of the three has been told of already.
    if (field === undefined) return undefined;
    problems.push(
      problem('ingest-empty-cell', placeOf(table, row, field), { field: headingOf(table, field) }),
    );
    return undefined;
  }
  const period = parsePeriod(word);
  if (period === undefined) {
    const near = nearest(word, periodWords);
    const words = near === undefined ? periodWords : [near, ...periodWords.filter((known) => known !== near)];
    problems.push(problem('ingest-unknown-periodicity', place, { value: word, words: words.join(', ') }));
    return undefined;
  }
  if (period.type === 'open') return { days: 0, due: null };
  if (days.last.type !== 'day') {
    // Without the three columns the table has been told of already.
    const field = ['last', 'late', 'due'].find((name) => table.columns.has(name));
    if (field !== undefined)
      problems.push(problem('ingest-no-last-update', placeOf(table, row, field), { value: word }));
    return undefined;
  }
  const due = nextDue(period, days.last.day);
  return due === null ? { days: 0, due } : lateAfter(table, row, due, days, problems);
}
