import type { Batch, BatchRow } from '../../model/batch.ts';
import type { KindField, LetterKind } from '../../model/letter.ts';
import type { Day } from '../../model/office.ts';
import type { Row, Table } from '../../model/table.ts';
import { cellOf, placeOf } from '../../model/table.ts';
import type { Checked, Problem } from '../../problem.ts';
import { problem } from '../../problem.ts';
import { mergedCells } from '../merged-cells.ts';
import { cleanName, isBlank, parseDayCell } from '../values.ts';
import type { BatchColumn } from './batch-fields.ts';
import { batchColumns, batchKindFields } from './batch-fields.ts';

/**
 * The rows of a batch, one letter a row; rows with nothing in them are passed over. Days may be written in any way
 * that an export may write them, also as a workbook's own dates. What a row asks for is checked by the plan.
 * Problems: `batch-bad-date`, `batch-empty`, `table-merged-cells`.
 */
export function readBatchRows(table: Table, kinds: readonly LetterKind[]): Checked<Batch> {
  const problems: Problem[] = [...mergedCells(table)];
  const fields = batchKindFields(kinds);
  const rows = table.rows
    .filter((row) => row.cells.some((cell) => !isBlank(cell)))
    .map((row) => readRow(table, row, fields, problems));
  if (rows.length === 0) {
    problems.push(problem('batch-empty', { file: table.file, line: table.headings.line }, {}));
  }
  return { value: { table, rows }, problems };
}

/** The kinds that a batch names, each once, in the order of the rows; `fallback` for rows that name none. */
export function kindNamesOf(table: Table, fallback: string): ReadonlyMap<string, Row> {
  const names = new Map<string, Row>();
  for (const row of table.rows) {
    if (row.cells.every(isBlank)) continue;
    const name = cleanName(cellOf(table, row, 'kind')) || fallback;
    if (!names.has(name)) names.set(name, row);
  }
  return names;
}

function readRow(
  table: Table,
  row: Row,
  fields: ReadonlyMap<string, KindField>,
  problems: Problem[],
): BatchRow {
  const text = (field: string): string => cleanName(cellOf(table, row, field));
  const orNull = (field: BatchColumn): string | null => text(field) || null;
  const day = (field: BatchColumn): Day | null => {
    const read = parseDayCell(cellOf(table, row, field), table.epoch);
    if (read.type === 'bad') problems.push(badDate(table, row, field));
    return read.type === 'day' ? read.day : null;
  };
  return {
    row,
    kind: orNull('kind'),
    exports: splitCell(text('export'), /[;|]/u),
    to: splitCell(text('to'), /[,;|\s]/u),
    date: day('date'),
    asOf: day('asOf'),
    signatory: orNull('signatory'),
    executor: orNull('executor'),
    number: orNull('number'),
    key: text('key'),
    fields: readFields(table, row, fields),
  };
}

/** Only what the row fills in: an empty cell under another kind's field is nothing that this kind was given. */
function readFields(
  table: Table,
  row: Row,
  fields: ReadonlyMap<string, KindField>,
): Readonly<Record<string, string>> {
  const own = [...fields.values()].filter((field) => !optionNames.has(field.name));
  return Object.fromEntries(
    own.flatMap((field): (readonly [string, string])[] => {
      const cell = cellOf(table, row, field.name).trim();
      if (cell === '') return [];
      const day = field.type === 'day' ? parseDayCell(cell, table.epoch) : undefined;
      return [[field.name, day?.type === 'day' ? day.day : cell]];
    }),
  );
}

const optionNames: ReadonlySet<string> = new Set(batchColumns);

function splitCell(text: string, between: RegExp): readonly string[] {
  return text.split(between).flatMap((part) => (part.trim() === '' ? [] : [part.trim()]));
}

function badDate(table: Table, row: Row, field: BatchColumn): Problem {
  const value = cellOf(table, row, field);
  return problem('batch-bad-date', placeOf(table, row, field), { value });
}
