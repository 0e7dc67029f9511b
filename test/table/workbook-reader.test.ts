import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { parseWorkbook } from '../../src/table/workbook/workbook.ts';
import { dice } from '../ingest/monitoring/generated-table.ts';
import { officeWorkbook } from './office-workbook.ts';

const workbooks = Number(process.env.ROADMAP_WORKBOOKS ?? 60);

/** What another reader finds: rows with a filled cell, as texts, and merged cells. */
async function byLibrary(bytes: Uint8Array) {
  const { sheets } = await readXlsx(bytes, { sheets: ({ hidden, veryHidden }) => !hidden && !veryHidden });
  return sheets.map(({ name, rows, merges = [] }) => ({
    name,
    rows: rows
      .map((values, index) => ({ line: index + 1, cells: trimmed(values.map(textOf)) }))
      .filter(({ cells }) => cells.some((cell) => cell.trim() !== '')),
    merges: merges.map(({ startRow, startCol, endRow, endCol }) =>
      [startRow, startCol, endRow, endCol].map((one) => one + 1),
    ),
  }));
}

function textOf(value: unknown): string {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return value === null || value === undefined ? '' : String(value);
}

function trimmed(cells: readonly string[]): readonly string[] {
  return cells.slice(0, cells.findLastIndex((cell) => cell !== '') + 1);
}

describe('our reader of workbooks', () => {
  it(`finds in ${workbooks} workbooks what another one finds`, async () => {
    for (let seed = 1; seed <= workbooks; seed += 1) {
      const { bytes, about } = await officeWorkbook(dice(seed));
      const { sheets } = await parseWorkbook(bytes, undefined);
      const ours = sheets.map(({ name, rows, merges }) => ({
        name,
        rows: [...rows.rows()].map(({ line, cells }) => ({ line, cells: trimmed(cells) })),
        merges: merges.map((one) => [one.line, one.column, one.lastLine, one.lastColumn]),
      }));
      expect(ours, `${seed}: ${about}`).toEqual(await byLibrary(bytes));
    }
  }, 600_000);
});
