import type { Day } from '../../model/office.ts';
import type { ProblemList } from '../../model/problem-list.ts';
import type { RowFate, SkipKind, Tally } from '../../model/row-count.ts';
import { count } from '../../model/row-count.ts';
import type { DatasetFigures } from '../../model/snapshot.ts';
import type { OpenTable, Row, TableCount, TableHead } from '../../model/table.ts';
import { cellOf, placeOf } from '../../model/table.ts';
import type { Problem } from '../../problem.ts';
import { hasErrors, problem } from '../../problem.ts';
import { ownText } from '../../tools/own-text.ts';
import type { AgencyFinder, KnownBody } from '../directories/agencies.ts';
import type { DayCell } from '../values.ts';
import { cleanName, isBlank, parseDayCell } from '../values.ts';
import { announcedRows } from './announced.ts';
import type { BodySums } from './body-sums.ts';
import { mostBodies } from './body-sums.ts';
import type { DatasetIds } from './dataset-ids.ts';
import { withoutEchoes } from './echoes.ts';
import type { DatasetRow } from './figures.ts';
import type { Lateness } from './lateness.ts';
import { lateness } from './lateness.ts';
import { cutTotals, emptyCell, idForm, rowSorter, shortRow } from './row-kinds.ts';
import { rowNumbers } from './row-numbers.ts';
import { unreadRows } from './unread-rows.ts';

/** What rows are read with, and what they are added to; the same for all tables of a run. */
export interface DatasetReading {
  readonly finder: AgencyFinder;
  readonly asOf: Day | null;
  readonly seen: DatasetIds;
  readonly sums: BodySums;
  /** Gets every dataset; undefined where nobody asks for more than the sums. */
  readonly kept: DatasetRow[] | undefined;
  readonly problems: ProblemList;
}

/**
 * Reads the dataset rows of one export. How late a dataset is comes from the late column, else from the due day, else from periodicity
 * and last update; what is given twice must agree. Gives how many rows the export has and what became of each. Problems: `ingest-*` of docs/product.md section 4, each
 * with row and column, and those of the table's own rows.
 */
export function readDatasetRows(
  { head, readRows }: OpenTable,
  reading: DatasetReading,
): TableCount & { readonly tally: Tally } {
  const tally: Tally = new Map();
  const inTable: TableReading = { ...reading, bodies: new Map() };
  const unread = unreadRows(head, tally);
  const sorter = rowSorter(head, reading.finder.knows);
  const announced = announcedRows(head);
  const numbers = rowNumbers(head);
  const counted = readRows((row, found) => {
    if (found.length > 0) reading.problems.add(found);
    if (row === undefined || unread.passes()) return;
    const kind = sorter.kindOf(row);
    if (kind === 'total') sorter.close();
    announced.take(kind, row);
    numbers.take(kind, row);
    const read = kind === 'figures' ? readFigures(head, row, inTable) : passedRow(head, row, kind);
    if (read.problems.length > 0) reading.problems.add(withoutEchoes(read.problems, found));
    const isSpoilt = found.length > 0 && hasErrors(found);
    count(tally, isSpoilt && read.fate === 'dataset' ? 'problem' : read.fate);
  });
  reading.problems.add([...unread.problems(), ...announced.check(), ...numbers.check()]);
  return { ...counted, tally };
}

interface Read {
  readonly problems: readonly Problem[];
  readonly fate: RowFate;
}

function passedRow(table: TableHead, row: Row, kind: SkipKind): Read {
  const problems = kind === 'total' ? cutTotals(table, row) : [];
  return { problems, fate: problems.length > 0 ? 'problem' : kind };
}

interface TableReading extends DatasetReading {
  /** Bodies of one table by the names that it gives them: what is wrong with a name is told once. */
  readonly bodies: Map<string, KnownBody>;
}

const sound: Read = { problems: [], fate: 'dataset' };

function readFigures(table: TableHead, row: Row, reading: TableReading): Read {
  const short = shortRow(table, row);
  if (short !== undefined) return { problems: short, fate: 'problem' };
  const ofName: Problem[] = [];
  const problems: Problem[] = [];
  const body = bodyOf(table, row, reading, ofName);
  const read = readRow(table, row, reading.asOf, problems);
  const isFigure = read !== undefined && !hasErrors(problems);
  if (isFigure) add(table, row, body, read, reading, problems);
  if (isFigure) problems.push(...otherBody(table, row, read.id, body, reading.finder));
  if (isFigure && ofName.length + problems.length === 0) return sound;
  const all = [...ofName, ...problems];
  return { problems: all, fate: isFigure && !hasErrors(all) ? 'dataset' : 'problem' };
}

/** The first five characters of an ID are the code of the body that it was given to: `1-014` of `1-014-0001`. */
const bodyCodeLength = 5;

/**
 * A dataset beside the name of another body than the one whose code its ID begins with, as when one column alone was sorted. Says nothing of codes and names that the directory does not
 * have. Problems: `ingest-id-other-body`.
 */
function otherBody(
  table: TableHead,
  row: Row,
  id: string,
  body: KnownBody,
  finder: AgencyFinder,
): readonly Problem[] {
  const owner = body.code === null ? undefined : finder.ofCode(id.slice(0, bodyCodeLength));
  if (owner === undefined || owner.code === body.code) return [];
  return [
    problem('ingest-id-other-body', placeOf(table, row, 'id'), { id, owner: owner.name, name: body.name }),
  ];
}

interface ReadRow {
  readonly id: string;
  readonly last: DayCell;
  readonly late: Lateness;
}

function add(
  table: TableHead,
  row: Row,
  body: KnownBody,
  { id, last, late }: ReadRow,
  { seen, sums, kept }: DatasetReading,
  problems: Problem[],
): void {
  const before = seen.see(id, table.file, row.record ?? row.line);
  if (before !== undefined) {
    const args = { id, firstLine: before.at, firstFile: before.file };
    problems.push(problem('ingest-doubled-dataset', placeOf(table, row, 'id'), args));
    return;
  }
  sums.add(body, late.days, table, row);
  if (kept === undefined) return;
  const dataset: DatasetFigures = {
    id,
    agency: body.name,
    name: ownText(datasetName(table, row)),
    periodicity: ownText(cleanName(cellOf(table, row, 'periodicity'))) || null,
    lastUpdate: last.type === 'day' ? last.day : null,
    due: late.due,
    daysLate: late.days,
    placed: true,
    place: placeOf(table, row, 'id'),
  };
  kept.push({ dataset, body });
}

const nobody: KnownBody = { code: null, name: '', key: '' };

const agencyFields = ['agency', 'agencyLatin', 'agencyRussian'];

/** The row's body, by the first of the names that the catalogue gives in three languages; it leaves some empty. */
function bodyOf(
  table: TableHead,
  row: Row,
  { bodies, finder }: TableReading,
  problems: Problem[],
): KnownBody {
  let field = 'agency';
  let text = cellOf(table, row, field);
  if (isBlank(text)) {
    field = agencyFields.find((name) => !isBlank(cellOf(table, row, name))) ?? 'agency';
    text = cellOf(table, row, field);
  }
  const known = bodies.get(text);
  if (known !== undefined) return known;
  if (isBlank(text)) problems.push(...emptyCell(table, row, 'agency'));
  if (isBlank(text)) return finder.find('');
  if (bodies.size >= mostBodies) {
    problems.push(problem('ingest-too-many-bodies', placeOf(table, row, field), { most: mostBodies }));
    return nobody;
  }
  const own = ownText(text);
  const body = finder.find(own);
  bodies.set(own, body);
  problems.push(...finder.check(own, placeOf(table, row, field)));
  return body;
}

function readRow(table: TableHead, row: Row, asOf: Day | null, problems: Problem[]): ReadRow | undefined {
  const id = cellOf(table, row, 'id').trim();
  if (!idForm.test(id)) problems.push(...badId(table, row, id));
  const last = readDay(table, row, 'last', problems);
  const due = readDay(table, row, 'due', problems);
  if (last.type === 'day' && asOf !== null && last.day > asOf) {
    problems.push(problem('ingest-future-date', placeOf(table, row, 'last'), { last: last.day, asOf }));
  }
  const late = lateness(table, row, { last, due, asOf }, problems);
  return late === undefined ? undefined : { id, last, late };
}

function datasetName(table: TableHead, row: Row): string {
  const names = ['dataset', 'datasetLatin', 'datasetRussian'].map((field) =>
    cleanName(cellOf(table, row, field)),
  );
  return names.find((name) => name !== '') ?? '';
}

function badId(table: TableHead, row: Row, id: string): readonly Problem[] {
  const place = placeOf(table, row, 'id');
  return isBlank(id) ? emptyCell(table, row, 'id') : [problem('ingest-bad-id', place, { value: id })];
}

function readDay(table: TableHead, row: Row, field: string, problems: Problem[]): DayCell {
  const text = cellOf(table, row, field);
  const cell = parseDayCell(text, table.epoch);
  if (cell.type === 'bad')
    problems.push(problem('ingest-bad-date', placeOf(table, row, field), { value: text }));
  return cell;
}
