import type { SkipKind } from '../../model/row-count.ts';
import type { Row, TableHead } from '../../model/table.ts';
import { cellOf, headingOf, placeOf, placeOfRow, widthOf } from '../../model/table.ts';
import type { Problem } from '../../problem.ts';
import { problem } from '../../problem.ts';
import { isBlank, parseCount } from '../values.ts';
import { isGroup, isRemark, isSignature, isTotal, wordsOf } from './row-words.ts';

/** `N-NNN-NNNN`, as the portal gives them; some have five digits in the last group (docs/domain.md section 5). */
export const idForm = /^\d-\d{3}-\d{4,6}$/u;

/** What a row below the headings is: figures of a body or a dataset (`figures`), or something that is passed over by name. */
export type RowKind =
  | 'figures'
  | Extract<SkipKind, 'total' | 'section' | 'note' | 'signature' | 'otherTable'>;

/** Sorts the rows of one table, in their order. */
export interface RowSorter {
  readonly kindOf: (row: Row) => RowKind;
  /** A totals row agreed with all that stands above it: the table ends there. */
  readonly close: () => void;
}

const countFields = ['listed', 'placed', 'updated', 'overdue', 'notPlaced'] as const;
const datasetFields = ['id', 'late', 'due', 'last'] as const;

/**
 * Tells what each row of a table is. Totals rows by their word in the agency or number column ("Жами", "Республика бўйича жами:"); remarks, signatures and section titles by theirs,
 * when they have no figures. Below the totals that close a table what has no figures is a remark, and after that a row with figures belongs to another, small table
 * unless all its counts are there or the directory knows its name: then it is a body that must not vanish.
 */
export function rowSorter(table: TableHead, isKnown: (name: string) => boolean): RowSorter {
  let end: 'open' | 'closed' | 'left' = 'open';
  const wide = new Set(table.merges.filter(isWide).map(({ line }) => line));
  const kindOf = (row: Row): RowKind => {
    // A row with a dataset's ID is that dataset; looking further would cost more than all else in a large export.
    if (idForm.test(cellOf(table, row, 'id').trim())) return 'figures';
    const seen = look(table, row);
    const named = kindByName(table, row, seen, isKnown);
    if (named !== undefined) return named;
    if (end !== 'open' && !seen.hasFigures) {
      end = 'left';
      return leftover(seen.filled);
    }
    if (end === 'left' && !seen.isWhole) return 'otherTable';
    return seen.hasFigures ? 'figures' : kindByWords(table, row, seen, wide.has(row.line));
  };
  const close = (): void => {
    if (end === 'open') end = 'closed';
  };
  return { kindOf, close };
}

/** What the name in a row says of it, whatever else it has. */
function kindByName(
  table: TableHead,
  row: Row,
  { name, words }: Seen,
  isKnown: (name: string) => boolean,
): RowKind | undefined {
  if (words.some(isTotal)) return isKnown(name) || namesDataset(table, row) ? 'figures' : 'total';
  return !isBlank(name) && isKnown(name) ? 'figures' : undefined;
}

function isWide({ column, lastColumn }: { readonly column: number; readonly lastColumn: number }): boolean {
  return lastColumn - column >= 2;
}

/** What is to be seen of a row at a glance. */
interface Seen {
  readonly name: string;
  readonly filled: readonly string[];
  readonly words: readonly string[];
  /** Anything but a dash in a column of figures. */
  readonly hasFigures: boolean;
  /** All that a row of figures must have. */
  readonly isWhole: boolean;
}

function look(table: TableHead, row: Row): Seen {
  const filled = row.cells.filter((cell) => cell.trim() !== '');
  const name = cellOf(table, row, 'agency');
  const fields = table.columns.has('id') ? datasetFields : countFields;
  const cells = fields.filter((field) => table.columns.has(field)).map((field) => cellOf(table, row, field));
  return {
    name,
    filled,
    words: [name, cellOf(table, row, 'no'), filled[0] ?? ''].map(wordsOf),
    hasFigures: cells.some((cell) => /\d/u.test(cell)),
    isWhole: !isBlank(name) && cells.every((cell) => parseCount(cell) !== undefined),
  };
}

/** Under the totals. */
function leftover(filled: readonly string[]): RowKind {
  if (isSignature(filled)) return 'signature';
  return filled.length > 2 ? 'otherTable' : 'note';
}

function kindByWords(table: TableHead, row: Row, { name, filled }: Seen, isWideRow: boolean): RowKind {
  const [first = '', second] = filled;
  // A name beside a bare asterisk is a body whose figures are missing.
  if (/^[*\s]+$/u.test(first) && !isBlank(name)) return 'figures';
  if (isRemark(first) && filled.length <= 2) return 'note';
  if (isSignature(filled)) return 'signature';
  if (second !== undefined || !/\p{L}/u.test(first)) return 'figures';
  const column = row.cells.findIndex((cell) => cell.trim() !== '') + 1;
  if (table.format === 'xlsx' && column > widthOf(table.headings)) return 'note';
  const isNamed = !isBlank(name) || !isBlank(cellOf(table, row, 'id'));
  return isWideRow || isGroup(first) || (!isNamed && column < (table.columns.get('agency') ?? 0))
    ? 'section'
    : 'figures';
}

/** True for a row of datasets with an ID, be it malformed, or with a body: a dataset's name may begin like a totals row ("Жами аҳоли сони"). */
function namesDataset(table: TableHead, row: Row): boolean {
  if (!table.columns.has('id')) return false;
  return ['id', 'agency', 'agencyLatin', 'agencyRussian'].some((field) => {
    const cell = cellOf(table, row, field).trim();
    return !isBlank(cell) && !isTotal(wordsOf(cell)) && !/^\d{1,5}(?:\s*(?:та|ta|шт\.?))?$/iu.test(cell);
  });
}

/**
 * Why a row of a text file cannot be one of figures: fewer cells than headings. Undefined when it has them all; none where the file breaks off within the
 * row, which has been reported. Problems: `table-row-too-short`.
 */
export function shortRow(table: TableHead, row: Row): readonly Problem[] | undefined {
  const width = widthOf(table.headings);
  if (table.format !== 'csv' || row.cells.length >= width) return undefined;
  if (table.lastRow?.type === 'reported' && table.lastRow.line === row.line) return [];
  return [problem('table-row-too-short', placeOfRow(table, row), { count: row.cells.length, width })];
}

/** A needed cell that is empty; a column that the table lacks has been reported once. Problems: `ingest-empty-cell`. */
export function emptyCell(table: TableHead, row: Row, field: string): readonly Problem[] {
  if (!table.columns.has(field)) return [];
  return [
    problem('ingest-empty-cell', placeOf(table, row, field), { field: headingOf(table, field), zero: '' }),
  ];
}

/** A totals row without its figures, where the file ends without a line end: it was cut. Problems: `table-cut-off`. */
export function cutTotals(table: TableHead, row: Row): readonly Problem[] {
  if (table.lastRow?.type !== 'open' || table.lastRow.line !== row.line || row.cells.length > 1) return [];
  return [problem('table-cut-off', placeOfRow(table, row), { value: row.cells.join().slice(0, 200) })];
}
