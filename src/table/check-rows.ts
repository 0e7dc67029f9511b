import type { Row, Table } from '../model/table.ts';
import { cellOf, placeOf, placeOfRow, widthOf } from '../model/table.ts';
import type { Problem } from '../problem.ts';
import { problem } from '../problem.ts';
import { openQuote } from './csv.ts';
import type { Swallow } from './csv-records.ts';
import { mostChars } from './heading-words.ts';

/** Rows above the headings that have figures under them: the headings found are those of a later page. Problems: `table-rows-above-headings`. */
export function figuresAbove(table: Table): readonly Problem[] {
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

/** Headings and names beyond what anybody writes, reported before anything compares them. Problems: `table-long-cell`. */
export function longCells(table: Table): readonly Problem[] {
  const names = [
    'id',
    'agency',
    'agencyLatin',
    'agencyRussian',
    'dataset',
    'datasetLatin',
    'datasetRussian',
    'periodicity',
  ];
  const fields = names.filter((field) => table.columns.has(field));
  const long = (row: Row) => fields.filter((field) => cellOf(table, row, field).length > mostChars);
  const cells = table.rows.flatMap((row) =>
    long(row).map((field) => ({
      ...placeOf(table, row, field),
      value: cellOf(table, row, field).slice(0, 200),
    })),
  );
  const headings = table.headings.cells.flatMap((cell, index) =>
    cell.length > mostChars
      ? [{ ...placeOfRow(table, table.headings), column: index + 1, value: cell.slice(0, 200) }]
      : [],
  );
  return [...headings, ...cells].map((place) => problem('table-long-cell', place, { most: mostChars }));
}

/** Below the headings a cell over several lines, one of which parts into as many cells as there are headings, holds rows and no text. */
export function swallowedRows(file: string, swallows: readonly Swallow[], headings: Row): readonly Problem[] {
  return swallows
    .filter(({ line, cells }) => line > headings.line && cells >= widthOf(headings))
    .map((found) => openQuote(file, { ...found, last: found.closes }));
}
