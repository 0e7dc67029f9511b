import { problemList } from '../model/problem-list.ts';
import type { SkipKind, Tally } from '../model/row-count.ts';
import { count } from '../model/row-count.ts';
import type { OpenTable, ReadingOptions, Row, Source, Table, TableHead, TableWant } from '../model/table.ts';
import type { Checked, Problem } from '../problem.ts';
import { hasErrors, problem } from '../problem.ts';
import { printCount } from '../text/characters.ts';
import { checkColumns } from './check-columns.ts';
import { figuresAbove, longHeadings, rowCheck, swallowedRows } from './check-rows.ts';
import { checkContent } from './content.ts';
import { downFiller } from './fill-down.ts';
import type { FoundHeadings } from './headings.ts';
import { findHeadings, isNumbering, isRepeated, isUnitRow, rowsForHeadings } from './headings.ts';
import { checkLetters } from './lossy.ts';
import { readHeadingMap } from './map.ts';
import type { RawBatch, RawTable } from './raw-table.ts';
import { readRaw } from './rows.ts';

/**
 * Reads any table that an office keeps: CSV and TSV, XLSX, JSON. Everything comes as text; each row knows its line. All that is
 * wrong with it as a table is told at once; what the cells mean is for the next stage. `value` is undefined only when no
 * rows or no headings were found, or more rows than such a table has. Rules: docs/product.md section 4 "Formats", docs/domain.md section 5. Problems: `table-*`, `csv-lossy-encoding`.
 */
export async function readTable(
  source: Source,
  want: TableWant,
  options: ReadingOptions = {},
): Promise<Checked<Table>> {
  const opened = await openTable(source, want, options);
  if (opened.value === undefined) return { value: undefined, problems: opened.problems };
  const { head, readRows: read } = opened.value;
  const rows: Row[] = [];
  const problems = problemList();
  problems.add(opened.problems);
  const most = want.most ?? Number.POSITIVE_INFINITY;
  let beyond: Row | undefined;
  const counted = read((row, found) => {
    if (beyond !== undefined) return;
    if (rows.length >= most) beyond = row;
    else if (row !== undefined) rows.push(row);
    problems.add(found);
  });
  if (beyond !== undefined) {
    const place = { file: source.file, line: beyond.line };
    const refused = problem('table-too-many-rows', place, { most: printCount(most) });
    return { value: undefined, problems: [refused] };
  }
  return { value: { ...head, rows, ...counted }, problems: problems.all() };
}

/** Like `readTable`, but the rows go by one at a time and none is kept: for exports of any size. `problems` are those of the table's head. */
export async function openTable(
  source: Source,
  want: TableWant,
  options: ReadingOptions = {},
): Promise<Checked<OpenTable>> {
  const content = checkContent(source);
  if (content.value === undefined) return { value: undefined, problems: content.problems };
  const map = readHeadingMap(options.map ?? [], want);
  const read = await readRaw(source, content.value, want, map.value, options);
  if (read.value === undefined) return { value: undefined, problems: [...map.problems, ...read.problems] };
  const raw = read.value;
  const first = firstRows(raw);
  const found = findHeadings(first.rows, want, map.value, raw.merges);
  const problems: Problem[] = [...map.problems, ...read.problems];
  if (found === undefined) {
    const letters = first.rows.slice(0, 1).flatMap((row) => checkLetters(unplaced(source.file, raw), row));
    problems.push(...first.problems, ...faultsOf(raw));
    const blame = hasErrors(problems) || letters.length > 0 ? [] : [noHeadings(source.file, first.rows)];
    return { value: undefined, problems: [...problems, ...letters, ...blame] };
  }
  const head = headOf(source.file, raw, found, first.rows);
  problems.push(...checkColumns(head, found.columns, want, map.value));
  problems.push(...figuresAbove(head), ...longHeadings(head));
  // A lost letter in a title may hide the as-of day, one in a heading a column.
  const setting = { ...head, encoding: raw.encoding };
  problems.push(...first.rows.slice(0, found.last + 1).flatMap((row) => checkLetters(setting, row)));
  problems.push(...faultsAbove(raw, found.headings.line));
  return { value: { head, readRows: rowReader(raw, found, head, first) }, problems };
}

/** What is wrong with cells above the headings. */
function faultsAbove({ faults }: RawTable, headings: number): readonly Problem[] {
  const above = [...(faults ?? [])].filter(([line]) => line <= headings);
  for (const [line] of above) faults?.delete(line);
  return withoutSumsAbove(
    above.flatMap(([, found]) => found),
    headings,
  );
}

/** A formula above the headings that has no words is a sum of what is below: no title, and nobody reads it. */
function withoutSumsAbove(problems: readonly Problem[], headings: number): readonly Problem[] {
  return problems.filter(
    ({ code, place }) =>
      code !== 'table-unworked-formula' ||
      (place.line ?? headings) >= headings ||
      /["&]/u.test((place.value ?? '').replaceAll('""', '')),
  );
}

/** The beginning of a table, in which its headings are. */
interface FirstRows {
  readonly batches: readonly RawBatch[];
  readonly rows: readonly Row[];
  /** What is wrong with the lines between and above them. */
  readonly problems: readonly Problem[];
}

function firstRows(raw: RawTable): FirstRows {
  const batches: RawBatch[] = [];
  const problems = problemList();
  let count = 0;
  for (const batch of remaining(raw)) {
    problems.add(batch.problems);
    if (batch.rows.length > 0) batches.push({ ...batch, problems: [] });
    count += batch.rows.length;
    if (count >= rowsForHeadings) break;
  }
  const rows = batches.flatMap((batch) => batch.rows).slice(0, rowsForHeadings);
  return { batches, rows, problems: problems.all() };
}

/** The batches not yet taken; whoever stops taking them leaves the rest. */
function* remaining({ batches }: RawTable): Generator<RawBatch, undefined> {
  for (let next = batches.next(); next.done !== true; next = batches.next()) yield next.value;
}

/** What is wrong with all lines not yet read, and with the cells of all. */
function faultsOf(raw: RawTable): readonly Problem[] {
  const problems = problemList();
  for (const batch of remaining(raw)) problems.add(batch.problems);
  for (const found of raw.faults?.values() ?? []) problems.add(found);
  return problems.all();
}

function unplaced(file: string, { format, sheet, encoding }: RawTable) {
  return { file, format, sheet, encoding, columns: new Map<string, number>() };
}

function headOf(file: string, raw: RawTable, found: FoundHeadings, rows: readonly Row[]): TableHead {
  return {
    file,
    format: raw.format,
    sheet: raw.sheet,
    layout: found.layout.name,
    epoch: raw.epoch,
    ...(raw.announced === undefined ? {} : { announced: raw.announced }),
    titles: rows.slice(0, found.first),
    headings: found.headings,
    columns: new Map([...found.columns].map(([field, [first]]) => [field, first ?? 1])),
    merges: raw.merges ?? [],
    // The last row is known when it goes by.
    get lastRow() {
      return raw.ending.lastRow;
    },
  };
}

/** Reads the rows below the headings, those that were looked at to find these first. */
function rowReader(
  raw: RawTable,
  found: FoundHeadings,
  head: TableHead,
  first: FirstRows,
): OpenTable['readRows'] {
  const check = rowCheck(head, raw.encoding, raw.swallows);
  const fill = downFiller(head.columns, head.merges);
  return (visit) => {
    const passed: Tally = new Map();
    count(passed, 'title', found.first);
    if (raw.format !== 'json') count(passed, 'heading', found.last + 1 - found.first);
    const explain = rowExplainer(raw, found, first.rows);
    let above = found.last + 1;
    const take = (row: Row, isClean: boolean): void => {
      const faults = cellFaults(raw, row);
      const kind = explain(row);
      if (kind === undefined) {
        const filled = fill(row);
        const found = check(filled, isClean);
        visit(filled, faults.length === 0 ? found : [...faults, ...found]);
        return;
      }
      count(passed, kind);
      const swallowed = raw.swallows === undefined ? [] : swallowedRows(head, row, raw.swallows);
      if (faults.length + swallowed.length > 0) visit(undefined, [...faults, ...swallowed]);
    };
    const takeAll = ({ rows, problems, isClean }: RawBatch): void => {
      for (const row of rows) {
        if (above > 0) above -= 1;
        else take(row, isClean);
      }
      if (problems.length > 0) visit(undefined, problems);
    };
    const between = withoutSumsAbove(first.problems, head.headings.line);
    if (between.length > 0) visit(undefined, between);
    for (const batch of first.batches) takeAll(batch);
    for (const batch of remaining(raw)) takeAll(batch);
    count(passed, 'blank', raw.counts.blank);
    count(passed, 'problem', raw.counts.faulty);
    return { read: raw.counts.read, passed };
  };
}

const none: readonly never[] = [];

/** What is wrong with single cells of a row; each row is asked for once. */
function cellFaults({ faults }: RawTable, { line }: Row): readonly Problem[] {
  if (faults === undefined || faults.size === 0) return none;
  const own = faults.get(line) ?? none;
  faults.delete(line);
  return own;
}

/** Tells the headings printed once more, and the rows of units and of column numbers directly under any of them; undefined for all other rows. */
function rowExplainer(
  raw: RawTable,
  found: FoundHeadings,
  first: readonly Row[],
): (row: Row) => SkipKind | undefined {
  if (raw.format === 'json') return () => undefined;
  const headings = first.slice(found.first, found.last + 1);
  let under: readonly SkipKind[] = ['unit', 'columnNumbers'];
  return (row) => {
    const kind = isRepeated(row, headings) ? 'heading' : explanation(row, found.headings, under);
    if (kind === undefined) under = [];
    else under = kind === 'heading' ? ['unit', 'columnNumbers'] : under.filter((one) => one !== kind);
    return kind;
  };
}

function explanation(row: Row, headings: Row, under: readonly SkipKind[]): SkipKind | undefined {
  if (under.includes('unit') && isUnitRow(row)) return 'unit';
  return under.includes('columnNumbers') && isNumbering(row, headings) ? 'columnNumbers' : undefined;
}

function noHeadings(file: string, rows: readonly Row[]): Problem {
  const first = rows[0];
  if (first === undefined) return problem('table-empty', { file }, {});
  const value = first.cells
    .filter((cell) => cell !== '')
    .join(' | ')
    .slice(0, 200);
  return problem('table-no-headings', { file, line: first.line, value }, { value });
}
