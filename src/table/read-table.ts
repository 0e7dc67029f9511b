import type { SkipKind, Tally } from '../model/row-count.ts';
import { count } from '../model/row-count.ts';
import type { ReadingOptions, Row, Source, Table, TableWant } from '../model/table.ts';
import type { Checked, Problem } from '../problem.ts';
import { hasErrors, problem } from '../problem.ts';
import { checkColumns } from './check-columns.ts';
import { figuresAbove, longCells, swallowedRows } from './check-rows.ts';
import { checkContent } from './content.ts';
import { fillDown } from './fill-down.ts';
import type { FoundHeadings } from './headings.ts';
import { findHeadings, isNumbering, isRepeated, isUnitRow } from './headings.ts';
import { checkLetters } from './lossy.ts';
import { readHeadingMap } from './map.ts';
import type { RawTable } from './raw-table.ts';
import { readRows } from './rows.ts';

/**
 * Reads any table that an office keeps: CSV and TSV, XLSX, JSON. Everything comes as text; each row knows its line. All that is
 * wrong with it as a table is reported at once; what the cells mean is for the next stage. `value` is undefined only when no
 * rows or no headings were found. Rules: docs/product.md section 4 "Formats", docs/domain.md section 5. Problems: `table-*`, `csv-lossy-encoding`.
 */
export async function readTable(
  source: Source,
  want: TableWant,
  options: ReadingOptions = {},
): Promise<Checked<Table>> {
  const content = checkContent(source);
  if (content.value === undefined) return { value: undefined, problems: content.problems };
  const map = readHeadingMap(options.map ?? [], want);
  const read = await readRows(source, content.value, want, map.value, options);
  if (read.value === undefined) return { value: undefined, problems: [...map.problems, ...read.problems] };
  const raw = read.value;
  const found = findHeadings(raw.rows, want, map.value, raw.merges);
  const problems: Problem[] = [...map.problems, ...withoutSumsAbove(read.problems, found?.headings.line)];
  if (found === undefined) {
    const letters = checkLetters(source.file, raw, raw.rows.slice(0, 1));
    const blame = hasErrors(problems) || letters.length > 0 ? [] : [noHeadings(source.file, raw.rows)];
    return { value: undefined, problems: [...problems, ...letters, ...blame] };
  }
  const table = tableOf(source.file, raw, found);
  problems.push(...checkColumns(table, found.columns, want, map.value));
  problems.push(...swallowedRows(source.file, raw.swallows ?? [], found.headings));
  problems.push(...figuresAbove(table), ...longCells(table));
  // A lost letter in a title may hide the as-of day, one in a heading a column.
  problems.push(
    ...checkLetters(source.file, raw, [...raw.rows.slice(0, found.last + 1), ...table.rows], table.columns),
  );
  return { value: table, problems };
}

/** A formula above the headings that has no words is a sum of what is below: no title, and nobody reads it. */
function withoutSumsAbove(problems: readonly Problem[], headings = 0): readonly Problem[] {
  return problems.filter(
    ({ code, place }) =>
      code !== 'table-unworked-formula' ||
      (place.line ?? headings) >= headings ||
      /["&]/u.test((place.value ?? '').replaceAll('""', '')),
  );
}

/** Parts rows of figures, as they may be, from those that the headings explain. */
function tableOf(file: string, raw: RawTable, found: FoundHeadings): Table {
  const columns = new Map([...found.columns].map(([field, [first]]) => [field, first ?? 1]));
  const passed: Tally = new Map();
  count(passed, 'blank', raw.blank);
  count(passed, 'problem', raw.faulty);
  count(passed, 'title', found.first);
  if (raw.format !== 'json') count(passed, 'heading', found.last + 1 - found.first);
  return {
    file,
    format: raw.format,
    sheet: raw.sheet,
    layout: found.layout.name,
    epoch: raw.epoch,
    titles: raw.rows.slice(0, found.first),
    headings: found.headings,
    columns,
    rows: fillDown(rowsBelow(raw, found, passed), columns, raw.merges ?? []),
    merges: raw.merges ?? [],
    read: raw.read,
    passed,
    ...(raw.lastRow === undefined ? {} : { lastRow: raw.lastRow }),
  };
}

/** Without the headings printed once more, and without the rows of units and of column numbers directly under any of them. */
function rowsBelow(raw: RawTable, found: FoundHeadings, passed: Tally): readonly Row[] {
  if (raw.format === 'json') return raw.rows.slice(found.last + 1);
  const headings = raw.rows.slice(found.first, found.last + 1);
  let under: readonly SkipKind[] = ['unit', 'columnNumbers'];
  return raw.rows.slice(found.last + 1).filter((row) => {
    const kind = isRepeated(row, headings) ? 'heading' : explanation(row, found.headings, under);
    if (kind === undefined) under = [];
    else {
      count(passed, kind);
      under = kind === 'heading' ? ['unit', 'columnNumbers'] : under.filter((one) => one !== kind);
    }
    return kind === undefined;
  });
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
