import type { Merge, Row } from '../model/table.ts';
import type { FieldOf } from './heading-words.ts';
import { isCounting, isOfWhich } from './heading-words.ts';

/** One heading over a column: its text, and over how many columns it goes. */
export interface HeadingPart {
  readonly text: string;
  readonly span: number;
}

/** The headings over each column (the first column first), from the top down. */
export type HeadingPaths = readonly (readonly HeadingPart[])[];

interface Cell extends HeadingPart {
  /** Where the text stands: merged cells share it. */
  readonly at: string;
}

/** The merged cell that each column of a line belongs to (the first column first), by line; only lines that have one. */
export type MergedColumns = ReadonlyMap<number, readonly (Merge | undefined)[]>;

/** Merged cells by the lines of these rows, in columns up to `most`. Of merged cells that lie over each other, which Excel never makes, the first counts. */
export function mergedColumns(rows: readonly Row[], merges: readonly Merge[], most: number): MergedColumns {
  const lines = rows.map(({ line }) => line);
  const byLine = new Map<number, (Merge | undefined)[]>();
  for (const merge of merges) {
    const last = Math.min(merge.lastColumn, most);
    for (const line of lines) {
      if (line < merge.line || line > merge.lastLine) continue;
      const columns = byLine.get(line) ?? [];
      byLine.set(line, columns);
      if (columns[merge.column - 1] !== undefined && columns[last - 1] !== undefined) continue;
      for (let column = merge.column; column <= last; column += 1) columns[column - 1] ??= merge;
    }
  }
  return byLine;
}

/**
 * Headings over several rows, column by column. A merged heading belongs to each of its columns; in a row without merges one also to the blank cells to its
 * right that have something under them.
 */
export function headingPaths(rows: readonly Row[], merges: MergedColumns): HeadingPaths {
  const width = Math.max(0, ...rows.map((row) => row.cells.length));
  const grid = rows.map((row, level) => levelCells(rows, row, level, width, merges));
  return Array.from({ length: width }, (_, index) => {
    const parts: Cell[] = [];
    for (const cells of grid) {
      const cell = cells[index];
      if (cell !== undefined && parts.every((part) => part.at !== cell.at)) parts.push(cell);
    }
    return parts;
  });
}

function levelCells(
  rows: readonly Row[],
  row: Row,
  level: number,
  width: number,
  merges: MergedColumns,
): readonly (Cell | undefined)[] {
  const own = merges.get(row.line) ?? [];
  const cells = Array.from({ length: width }, (_, index) => mergedCell(rows, row, index + 1, own[index]));
  const across = own.some((merge) => merge !== undefined && merge.lastColumn > merge.column);
  return across
    ? cells
    : spread(cells, (index) => rows.slice(level + 1).some((lower) => isFilled(lower, index)));
}

function mergedCell(
  rows: readonly Row[],
  row: Row,
  column: number,
  merge: Merge | undefined,
): Cell | undefined {
  const from = merge === undefined ? row : rows.find((one) => one.line === merge.line);
  const first = merge?.column ?? column;
  const text = (from?.cells[first - 1] ?? '').trim();
  if (text === '' || from === undefined) return undefined;
  return {
    text,
    span: merge === undefined ? 1 : merge.lastColumn - merge.column + 1,
    at: `${from.line} ${first}`,
  };
}

function isFilled(row: Row, index: number): boolean {
  return (row.cells[index] ?? '').trim() !== '';
}

/** Each heading over the blanks to its right, where the rows below have something under both. */
function spread(
  cells: readonly (Cell | undefined)[],
  isUnder: (index: number) => boolean,
): readonly (Cell | undefined)[] {
  const made = [...cells];
  for (let first = 0; first < cells.length; first += 1) {
    const cell = cells[first];
    if (cell === undefined || !isUnder(first)) continue;
    let last = first;
    while (last + 1 < cells.length && cells[last + 1] === undefined && isUnder(last + 1)) last += 1;
    made.fill({ ...cell, span: last - first + 1 }, first, last + 1);
  }
  return made;
}

/** What a column's headings mean, and the words that say so; the lowest ones where they mean nothing. */
export interface ColumnMeaning {
  readonly field: string | undefined;
  readonly text: string;
}

/**
 * All its headings together where they are known together ("Муддати" over "ўтган"), else the one that goes over fewest columns, the lower among equals.
 * A heading over several columns says nothing of one whose own heading is not known, but for "жами", "сони" and the like.
 */
export function columnMeaning(parts: readonly HeadingPart[], fieldOf: FieldOf): ColumnMeaning {
  const reported = parts.filter((part) => !isOfWhich(part.text));
  const leaf = reported.at(-1) ?? parts.at(-1);
  if (leaf === undefined) return { field: undefined, text: '' };
  if (reported.length < 2) return { field: fieldOf(leaf.text), text: leaf.text };
  const whole = reported.map((part) => part.text).join(' ');
  const together = fieldOf(whole);
  if (together !== undefined) return { field: together, text: whole };
  const known = reported.flatMap((part) => {
    const field = fieldOf(part.text);
    return field === undefined ? [] : [{ ...part, field }];
  });
  const best = known.reduceRight<(typeof known)[number] | undefined>(
    (found, part) => (found === undefined || part.span < found.span ? part : found),
    undefined,
  );
  if (best === undefined) return { field: undefined, text: leaf.text };
  if (best.span > leaf.span && best.text !== leaf.text && !isCounting(leaf.text))
    return { field: undefined, text: leaf.text };
  if (best.field === 'percent' && isOfOther(known)) return { field: undefined, text: whole };
  return { field: best.field, text: best.text === leaf.text ? leaf.text : whole };
}

/** A share under "Жойлаштирилган" is another than the one of those updated in time. */
function isOfOther(known: readonly { readonly field: string; readonly span: number }[]): boolean {
  return known.some(({ field, span }) => span > 1 && field !== 'percent' && field !== 'updated');
}
