import type { Row, TableHead } from '../model/table.ts';
import { cellOf, placeOf, placeOfRow, widthOf } from '../model/table.ts';
import type { Problem } from '../problem.ts';
import { problem } from '../problem.ts';
import { openQuote } from './csv.ts';
import type { Swallow } from './csv-records.ts';
import { mostChars } from './heading-words.ts';
import { checkLetters } from './lossy.ts';

/** Rows above the headings that have figures under them: the headings found are those of a later page. Problems: `table-rows-above-headings`. */
export function figuresAbove(table: TableHead): readonly Problem[] {
  const figures = ['listed', 'placed', 'updated', 'overdue', 'notPlaced', 'late'];
  const above = table.titles.filter((row) => {
    const counts = figures.filter((field) => /^\d+$/u.test(cellOf(table, row, field).trim()));
    const isDataset = /^\d-\d{3}-\d{4,6}$/u.test(cellOf(table, row, 'id').trim());
    return isDataset || (counts.length > 1 && /\p{L}/u.test(cellOf(table, row, 'agency')));
  });
  const [first] = above;
  if (first === undefined) return [];
  const args = { count: above.length, headings: table.headings.line };
  return [problem('table-rows-above-headings', placeOfRow(table, first), args)];
}

const nameFields = [
  'id',
  'agency',
  'agencyLatin',
  'agencyRussian',
  'dataset',
  'datasetLatin',
  'datasetRussian',
  'periodicity',
];

/** Headings beyond what anybody writes, told before anything compares them. Problems: `table-long-cell`. */
export function longHeadings({ headings, ...table }: TableHead): readonly Problem[] {
  return headings.cells.flatMap((cell, index) => {
    if (cell.length <= mostChars) return [];
    const place = { ...placeOfRow(table, headings), column: index + 1, value: cell.slice(0, 200) };
    return [problem('table-long-cell', place, { most: mostChars })];
  });
}

/** Looks at one row as a row of a table; `isClean` says that none of its letters can be wrong. */
export type RowCheck = (row: Row, isClean: boolean) => readonly Problem[];

const none: readonly never[] = [];

/**
 * What is wrong with the rows of a table, whatever their figures say. Problems: `table-row-too-wide`, `table-open-quote`, `table-long-cell`, and those of
 * `checkLetters`.
 */
export function rowCheck(
  table: TableHead,
  encoding: string | null,
  swallows: Map<number, readonly Swallow[]> = new Map(),
): RowCheck {
  const setting = { ...table, encoding };
  const width = table.headings.cells.length;
  const names = nameFields.flatMap((field) => table.columns.get(field) ?? []);
  const isLong = ({ cells }: Row): boolean =>
    names.some((name) => (cells[name - 1]?.length ?? 0) > mostChars);
  return (row, isClean) => {
    const swallowed = swallows.size === 0 ? none : swallowedRows(table, row, swallows);
    const wide = row.cells.length > width && table.format === 'csv' ? tooWide(table, row) : none;
    const long = isLong(row) ? longCells(table, row) : none;
    const letters = isClean ? none : checkLetters(setting, row);
    if (swallowed.length + wide.length + long.length + letters.length === 0) return none;
    return [...wide, ...swallowed, ...long, ...letters];
  };
}

/** More filled cells than headings: a delimiter within a name has pushed figures aside. */
function tooWide({ file, headings }: TableHead, row: Row): readonly Problem[] {
  const width = headings.cells.length;
  if (row.cells.slice(width).every((cell) => cell.trim() === '')) return none;
  const place = { file, line: row.line, column: width + 1, value: row.cells[width] ?? '' };
  return [problem('table-row-too-wide', place, { count: row.cells.length, width })];
}

/** Names beyond what anybody writes, told before anything compares them. */
function longCells(table: TableHead, row: Row): readonly Problem[] {
  const long = nameFields.filter((field) => cellOf(table, row, field).length > mostChars);
  return long.map((field) => {
    const place = { ...placeOf(table, row, field), value: cellOf(table, row, field).slice(0, 200) };
    return problem('table-long-cell', place, { most: mostChars });
  });
}

/** Below the headings a cell over several lines, one of which parts into as many cells as there are headings, holds rows and no text. Each row is asked for once. */
export function swallowedRows(
  { file, headings }: TableHead,
  row: Row,
  swallows: Map<number, readonly Swallow[]>,
): readonly Problem[] {
  const own = swallows.get(row.line) ?? none;
  swallows.delete(row.line);
  return own
    .filter(({ line, cells }) => line > headings.line && cells >= widthOf(headings))
    .map((found) => openQuote(file, { ...found, last: found.closes }));
}
