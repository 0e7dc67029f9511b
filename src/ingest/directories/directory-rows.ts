import type { Validity } from '../../model/office.ts';
import type { Row, Table } from '../../model/table.ts';
import { cellOf, headingOf, placeOf } from '../../model/table.ts';
import type { Place, Problem } from '../../problem.ts';
import { problem } from '../../problem.ts';
import { latinInCyrillic } from '../../text/characters.ts';
import { mergedCells } from '../merged-cells.ts';
import { cleanName, isBlank, parseDayCell } from '../values.ts';

/** A line of a directory with the place of each of its cells. */
export interface Line<T> {
  readonly value: T;
  readonly line: number;
  readonly at: (field: string) => Place;
}

/** Reads the cells of one row; what is wrong goes to the problems it was made with. */
export interface RowReader {
  readonly place: (field: string) => Place;
  /** May be empty. */
  readonly text: (field: string) => string;
  /** Must not be empty. Problems: `directory-empty-cell`. */
  readonly needed: (field: string) => string;
  /** Letters print it as it is. Problems: `directory-empty-cell`, `directory-mixed-letters`. */
  readonly printed: (field: string) => string;
  /** May be used in file names and on the command line. Problems: `directory-empty-cell`, `directory-bad-code`. */
  readonly code: (field: string) => string;
  /** Problems: `directory-bad-date`, `directory-from-after-to`. */
  readonly validity: () => Validity;
}

function rowReader(table: Table, row: Row, problems: Problem[]): RowReader {
  const place = (field: string): Place => placeOf(table, row, field);
  const text = (field: string): string => cleanName(cellOf(table, row, field));
  const needed = (field: string): string => {
    const value = text(field);
    // A table without the column has been reported of already.
    if (value === '' && table.columns.has(field)) {
      problems.push(problem('directory-empty-cell', place(field), { field: headingOf(table, field) }));
    }
    return value;
  };
  const printed = (field: string): string => {
    const value = needed(field);
    problems.push(...mixedLetters(value, place(field)));
    return value;
  };
  const code = (field: string): string => {
    const value = needed(field);
    if (value !== '' && !/^[\p{L}\d][\p{L}\d._-]{0,59}$/u.test(value)) {
      problems.push(problem('directory-bad-code', place(field), { value }));
    }
    return value;
  };
  return { place, text, needed, printed, code, validity: () => readValidity(table, row, problems) };
}

function mixedLetters(value: string, place: Place): readonly Problem[] {
  return latinInCyrillic(value).map(({ word }) => {
    const letters = [...new Set(word.match(/\p{Script=Latin}/gu) ?? [])].join(', ');
    return problem('directory-mixed-letters', place, { word, letters });
  });
}

function readValidity(table: Table, row: Row, problems: Problem[]): Validity {
  const day = (field: 'from' | 'to'): string | null => {
    const text = cellOf(table, row, field);
    if (isBlank(text)) return null;
    const cell = parseDayCell(text, table.epoch);
    if (cell.type === 'bad') {
      problems.push(problem('directory-bad-date', placeOf(table, row, field), { value: text }));
    }
    return cell.type === 'day' ? cell.day : null;
  };
  const from = day('from');
  const to = day('to');
  if (from !== null && to !== null && from > to) {
    problems.push(problem('directory-from-after-to', placeOf(table, row, 'to'), { from, to }));
  }
  return { from, to };
}

/** All lines of a directory; none when it could not be read as a table. Problems: those of the cells, `table-merged-cells`. */
export function readLines<T>(
  table: Table | undefined,
  problems: Problem[],
  read: (row: RowReader) => T,
): readonly Line<T>[] {
  if (table === undefined) return [];
  problems.push(...mergedCells(table));
  return table.rows.map((row) => ({
    value: read(rowReader(table, row, problems)),
    line: row.line,
    at: (field) => placeOf(table, row, field),
  }));
}

/** True when two validities have a day in common. */
export function overlaps(a: Validity, b: Validity): boolean {
  return (a.from ?? '') <= (b.to ?? '9999') && (b.from ?? '') <= (a.to ?? '9999');
}

/** Lines that are there twice for the same days, reported at the second. Lines without a key are passed over. */
export function doubled<T extends Validity>(
  lines: readonly Line<T>[],
  keyOf: (value: T) => string,
  report: (second: Line<T>, first: Line<T>) => Problem,
): readonly Problem[] {
  const before = new Map<string, Line<T>[]>();
  const problems: Problem[] = [];
  for (const line of lines) {
    const key = keyOf(line.value);
    const same = before.get(key) ?? [];
    const first = key === '' ? undefined : same.find((other) => overlaps(other.value, line.value));
    if (first !== undefined) problems.push(report(line, first));
    before.set(key, [...same, line]);
  }
  return problems;
}
