import type { Layout, Merge, Row, TableWant } from '../model/table.ts';
import { foldName } from '../text/characters.ts';
import type { HeadingPaths, MergedColumns } from './heading-block.ts';
import { columnMeaning, headingPaths, mergedColumns } from './heading-block.ts';
import type { FieldOf, HeadingMap } from './heading-words.ts';
import { fieldFinder, isCounting, isOfWhich } from './heading-words.ts';

/** How many rows from the top may stand above the headings. */
const searchedRows = 60;
/** Headings of an office take up to so many rows. */
const mostLevels = 4;
/** How many rows from the top are enough to find the headings. */
export const rowsForHeadings = searchedRows + mostLevels;
/** No table of an office has headings further to the right. */
const searchedColumns = 4096;

/** Headings of a file as they were recognised. */
export interface FoundHeadings {
  readonly layout: Layout;
  /** Heading texts by column, those over several rows as one. */
  readonly headings: Row;
  /** Index in the rows of the first and of the last heading row. */
  readonly first: number;
  readonly last: number;
  /** Columns (from 1) under each field that a heading names; more than one is a doubled heading. */
  readonly columns: ReadonlyMap<string, readonly number[]>;
}

/**
 * The rows among the first 60 whose headings are known best, in the layout that knows them best; fewer rows, the upper one and the layout named first win
 * among equals. One known heading is enough only where one alone is needed. Names of nested JSON records are headings over several rows.
 * Undefined when no row is a heading row.
 */
export function findHeadings(
  rows: readonly Row[],
  want: TableWant,
  map: HeadingMap,
  merges: readonly Merge[] = [],
): FoundHeadings | undefined {
  const least = Math.min(2, ...want.needed.map((group) => group.length));
  const merged = mergedColumns(rows.slice(0, rowsForHeadings), merges, searchedColumns);
  let best: FoundHeadings | undefined;
  for (const layout of want.layouts) {
    const fieldOf = fieldFinder(layout, map);
    for (let first = 0; first < Math.min(rows.length, searchedRows); first += 1) {
      if (best !== undefined && cannotBeBetter(rows, first, layout, best)) continue;
      const found = headingsFrom(rows, first, layout, fieldOf, merged);
      if (found.columns.size < least) continue;
      if (best === undefined || isBetter(found, best)) best = found;
    }
  }
  return best;
}

/** True where a block of headings has no more columns than `best` knows: looking all of them up takes most of a small table's time. */
function cannotBeBetter(rows: readonly Row[], first: number, layout: Layout, best: FoundHeadings): boolean {
  const mayBeEqual = layout === best.layout && first <= best.last;
  return !mayBeEqual && widthOfRows(rows.slice(first, first + mostLevels)) <= best.columns.size;
}

/** Cells of the longest row; no more headings than that can be known among the rows. */
export function widthOfRows(rows: readonly Row[]): number {
  return rows.reduce((width, row) => Math.max(width, row.cells.length), 0);
}

function isBetter(found: FoundHeadings, best: FoundHeadings): boolean {
  const more = found.columns.size - best.columns.size;
  const fewerRows = best.last - best.first - (found.last - found.first);
  return (
    more > 0 || (more === 0 && found.layout === best.layout && found.last === best.last && fewerRows > 0)
  );
}

function headingsFrom(
  rows: readonly Row[],
  first: number,
  layout: Layout,
  fieldOf: FieldOf,
  merges: MergedColumns,
): FoundHeadings {
  const block = [withoutFarCells(rows[first])];
  let paths = pathsOf(block, merges);
  while (block.length < mostLevels) {
    const next = withoutFarCells(rows[first + block.length]);
    const longer = headingPaths([...block, next], merges);
    if (!goesOn(next, longer, fieldOf)) break;
    block.push(next);
    paths = longer;
  }
  const columns = new Map<string, number[]>();
  const meanings = paths.map((parts, index) => {
    const text = block[1] === undefined ? (block[0]?.cells[index] ?? '') : '';
    const field = text === '' ? undefined : fieldOf(text);
    return field === undefined ? columnMeaning(parts, fieldOf) : { field, text };
  });
  for (const [index, { field }] of meanings.entries()) {
    if (field !== undefined) columns.set(field, [...(columns.get(field) ?? []), index + 1]);
  }
  const headings = { line: block.at(-1)?.line ?? 1, cells: meanings.map(({ text }) => text) };
  return { layout, headings, first, last: first + block.length - 1, columns };
}

function withoutFarCells(row: Row | undefined): Row {
  if (row === undefined) return { line: 0, cells: [] };
  return row.cells.length <= searchedColumns ? row : { ...row, cells: row.cells.slice(0, searchedColumns) };
}

/** A figure, a day, an ID, a dash: what stands under headings and not among them. */
const figure = /^[\d\s.,%:/+-]*\d[\d\s.,%:/+-]*$|^\s*[-–—]\s*$/u;

/** True for one more row of headings, with which `paths` end: each of its cells names a field or how it is counted, or stands under nothing or under a heading over several columns. */
function goesOn(row: Row, paths: HeadingPaths, fieldOf: FieldOf): boolean {
  const filled = row.cells.flatMap((cell, index) => (cell.trim() === '' ? [] : [{ cell, index }]));
  if (filled.length === 0 || filled.some(({ cell }) => figure.test(cell))) return false;
  const spanAbove = ({ index }: { readonly index: number }): number => paths[index]?.at(-2)?.span ?? 0;
  if (isUnitRow(row) && filled.every((one) => spanAbove(one) === 1)) return false;
  const words = filled.filter(
    ({ cell }) => fieldOf(cell) !== undefined || isCounting(cell) || isOfWhich(cell),
  );
  const others = filled.filter((one) => !words.includes(one));
  return others.every((one) => spanAbove(one) !== 1) && (words.length > 0 || filled.length > 1);
}

const unitWords = new Set(
  [
    'дона',
    'та',
    'фоиз',
    'фоизда',
    'кун',
    'сони',
    'номи',
    'сана',
    'dona',
    'ta',
    'foiz',
    'foizda',
    'kun',
    'soni',
    'nomi',
    'sana',
  ]
    .concat([
      'шт',
      'шт.',
      'ед',
      'ед.',
      'единиц',
      'процент',
      'проценты',
      'дней',
      'дата',
      'pcs',
      'units',
      'days',
      'percent',
      '%',
    ])
    .map(foldName),
);

/** True for the row that says under the headings in what each column is counted: "дона", "фоиз". */
export function isUnitRow(row: Row): boolean {
  const filled = row.cells
    .map((cell) => foldName(cell.slice(0, 50)).replace(/^\((.*)\)$/u, '$1'))
    .filter((cell) => cell !== '');
  const units = filled.filter((cell) => unitWords.has(cell));
  return units.length > 0 && filled.every((cell) => unitWords.has(cell) || /^[-–—xх×]$/u.test(cell));
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

/** True for one of the heading rows printed once more, as at the top of every page. */
export function isRepeated(row: Row, headings: readonly Row[]): boolean {
  return headings.some((heading) => {
    const length = Math.max(heading.cells.length, row.cells.length);
    for (let index = 0; index < length; index += 1) {
      if ((heading.cells[index] ?? '').trim() !== (row.cells[index] ?? '').trim()) return false;
    }
    return true;
  });
}

/** A nested record's name is a heading over several: `Жойлаштирилган.Муддати ўтган`. */
function pathsOf(block: readonly Row[], merges: MergedColumns): HeadingPaths {
  const [row, below] = block;
  const isNested =
    row !== undefined && below === undefined && row.cells.some((cell) => /[^.\s]\.[^.\s]/u.test(cell));
  return isNested ? nestedPaths(row.cells) : headingPaths(block, merges);
}

function nestedPaths(names: readonly string[]): HeadingPaths {
  const spans = new Map<string, number>();
  const parents = names.map((name) => {
    const parts = name.split('.');
    return parts.map((text, index) => ({ text, under: parts.slice(0, index + 1).join('.') }));
  });
  for (const { under } of parents.flat()) spans.set(under, (spans.get(under) ?? 0) + 1);
  return parents.map((parts) => parts.map(({ text, under }) => ({ text, span: spans.get(under) ?? 1 })));
}
