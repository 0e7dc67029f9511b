import type { Row, TableHead } from '../../model/table.ts';
import { cellOf, placeOf } from '../../model/table.ts';
import type { Place, Problem } from '../../problem.ts';
import { problem } from '../../problem.ts';
import type { RowKind } from './row-kinds.ts';

/** Looks at the numbers that the rows of one table have ("Т/р"), while these go by. */
export interface RowNumbers {
  readonly take: (kind: RowKind, row: Row) => void;
  /** After the last row. */
  readonly check: () => readonly Problem[];
}

/** So many gaps are no slip any more: the numbers are something else. */
const mostGaps = 20;

/**
 * Rows are numbered one after another, from 1 again in each section; where a number is left out a row may have been deleted, or filtered away before the table was
 * copied. Says nothing of numbers in any other order, for a sorted table keeps those that it had. Problems: `ingest-number-left-out`.
 */
export function rowNumbers(table: TableHead): RowNumbers {
  const gaps: { readonly place: Place; readonly before: number; readonly next: number }[] = [];
  let last = 0;
  let inOrder = table.columns.has('no');
  return {
    take(kind, row) {
      if (!inOrder || kind !== 'figures') return;
      const next = numberOf(cellOf(table, row, 'no'));
      if (next === undefined || (next <= last && next !== 1)) inOrder = false;
      else if (next > last + 1) gaps.push({ place: placeOf(table, row, 'no'), before: last, next });
      if (gaps.length > mostGaps) inOrder = false;
      last = next ?? last;
    },
    check: () =>
      inOrder
        ? gaps.map(({ place, ...gap }) => problem('ingest-number-left-out', place, { missing: between(gap) }))
        : [],
  };
}

/** `5`, or `5–7`. */
function between({ before, next }: { readonly before: number; readonly next: number }): string {
  return next - before === 2 ? String(before + 1) : `${before + 1}–${next - 1}`;
}

/** `12`, `12.`, `12)`, `12.0`. */
function numberOf(text: string): number | undefined {
  const found = /^(\d{1,7})(?:[.)]|\.0)?$/u.exec(text.trim());
  return found?.[1] === undefined ? undefined : Number(found[1]);
}
