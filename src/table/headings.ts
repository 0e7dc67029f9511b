import type { Layout, Row, TableWant } from '../model/table.ts';
import { foldHeading } from '../text/characters.ts';

/** How many rows from the top may stand above the headings. */
const searchedRows = 60;

/** Headings of a file as they were recognised. */
export interface FoundHeadings {
  readonly layout: Layout;
  /** Heading texts by column; of a heading over two rows the lower, telling one. */
  readonly headings: Row;
  /** Index in the rows of the first and of the last heading row. */
  readonly first: number;
  readonly last: number;
  /** Columns (from 1) under each field that a heading names; more than one is a doubled heading. */
  readonly columns: ReadonlyMap<string, readonly number[]>;
}

/** `--map` read: folded heading to the heading as the user wrote it and its field. */
export type HeadingMap = ReadonlyMap<string, { readonly heading: string; readonly field: string }>;

/**
 * The row among the first 60 whose headings are known best, in the layout that knows them best; the upper row and the
 * layout named first win among equals. One known heading is enough only where one alone is needed.
 * Undefined when no row is a heading row.
 */
export function findHeadings(
  rows: readonly Row[],
  want: TableWant,
  map: HeadingMap,
): FoundHeadings | undefined {
  const least = Math.min(2, ...want.needed.map((group) => group.length));
  let best: FoundHeadings | undefined;
  for (const layout of want.layouts) {
    const names = foldedNames(layout, map);
    for (const [index, row] of rows.slice(0, searchedRows).entries()) {
      // Folding is what costs: a row with no more cells than are known already cannot be better.
      if (row.cells.length <= (best?.columns.size ?? 0)) continue;
      const columns = columnsOf(row, names);
      if (columns.size < least || columns.size <= (best?.columns.size ?? 0)) continue;
      best = { layout, headings: row, first: index, last: index, columns };
    }
  }
  return best === undefined ? undefined : withSecondRow(best, rows[best.last + 1], map);
}

/**
 * Headings often take two rows: "Жойлаштирилган" and, under it, "Муддатида янгиланган | Муддати ўтган". The next row
 * belongs to the headings when it names fields itself and has no figures.
 */
function withSecondRow(found: FoundHeadings, next: Row | undefined, map: HeadingMap): FoundHeadings {
  if (next === undefined || next.cells.some((cell) => /^[\d\s.,%-]*\d[\d\s.,%-]*$/u.test(cell))) return found;
  const below = columnsOf(next, foldedNames(found.layout, map));
  if (below.size === 0 || [...below.keys()].every((field) => found.columns.has(field))) return found;
  const lower = new Set([...below.values()].flat());
  const columns = new Map<string, readonly number[]>(below);
  for (const [field, upper] of found.columns) {
    const own = upper.filter((column) => !lower.has(column));
    if (own.length > 0) columns.set(field, [...own, ...(below.get(field) ?? [])]);
  }
  const width = Math.max(found.headings.cells.length, next.cells.length);
  const cells = Array.from({ length: width }, (_, index) =>
    lower.has(index + 1)
      ? (next.cells[index] ?? '')
      : found.headings.cells[index] || (next.cells[index] ?? ''),
  );
  return { ...found, headings: { line: next.line, cells }, last: found.last + 1, columns };
}

/**
 * True for the row "1 | 2 | 3 | 4", or "А | Б | 1 | 2", that tables print under their headings: it counts over all columns that have one, the first
 * perhaps left out. Elsewhere such a row is one of figures.
 */
export function isNumbering(row: Row, headings: Row): boolean {
  const columns = headings.cells.flatMap((cell, index) => (cell.trim() === '' ? [] : [index]));
  const cells = columns.map((index) => (row.cells[index] ?? '').trim());
  if (row.cells.some((cell, index) => cell.trim() !== '' && !columns.includes(index))) return false;
  const starts = cells[0] === '' ? [1, 2] : [1];
  const counted = cells.slice(starts.length - 1);
  const letters = Math.max(
    0,
    counted.findIndex((cell) => !/^\p{L}$/u.test(cell)),
  );
  const numbers = counted.slice(letters);
  return (
    numbers.length > 1 && starts.some((first) => numbers.every((cell, at) => isCounted(cell, first + at)))
  );
}

/** "7" or, where a column is worked out from others, "7=5/4*100". */
function isCounted(cell: string, n: number): boolean {
  return cell === String(n) || cell.startsWith(`${n}=`) || cell.startsWith(`${n} =`);
}

/** True for the headings printed once more, as at the top of every page. */
export function isRepeated(row: Row, headings: Row): boolean {
  return headings.cells.every((cell, index) => cell.trim() === (row.cells[index] ?? '').trim());
}

function columnsOf(row: Row, names: ReadonlyMap<string, string>): Map<string, number[]> {
  const columns = new Map<string, number[]>();
  for (const [index, cell] of row.cells.entries()) {
    const field = cell === '' || cell.length > 200 ? undefined : names.get(folded(cell));
    if (field !== undefined) columns.set(field, [...(columns.get(field) ?? []), index + 1]);
  }
  return columns;
}

const foldedCells = new Map<string, string>();
const mostFolded = 5000;

/** The same cells are folded for each separator and each layout that is tried. */
function folded(cell: string): string {
  const known = foldedCells.get(cell);
  if (known !== undefined) return known;
  if (foldedCells.size >= mostFolded) foldedCells.clear();
  const made = foldHeading(cell);
  foldedCells.set(cell, made);
  return made;
}

const foldedLayouts = new WeakMap<Layout, ReadonlyMap<string, string>>();

/** Folded heading to field; what the user mapped wins. A field's own name is always a heading for it. */
function foldedNames(layout: Layout, map: HeadingMap): ReadonlyMap<string, string> {
  let names = foldedLayouts.get(layout);
  if (names === undefined) {
    names = new Map(
      Object.entries(layout.fields).flatMap(([field, spellings]) =>
        [field, ...spellings].map((spelling): [string, string] => [folded(spelling), field]),
      ),
    );
    foldedLayouts.set(layout, names);
  }
  if (map.size === 0) return names;
  return new Map([...names, ...[...map].map(([key, { field }]): [string, string] => [key, field])]);
}
