import type { Row, Table } from '../../model/table.ts';
import { cellOf, placeOfRow, widthOf } from '../../model/table.ts';
import type { Problem } from '../../problem.ts';
import { problem } from '../../problem.ts';
import { foldName } from '../../text/characters.ts';
import { isBlank } from '../values.ts';

/** Words of a totals row, as the four languages have them. */
const totalWords = [
  'жами',
  'jami',
  'итого',
  'всего',
  'total',
  'умумий',
  'умумий сони',
  'умумий кўрсаткич',
  'umumiy',
  'umumiy soni',
  'ҳаммаси',
  'hammasi',
].map(foldName);
/** Those that begin a totals row ("Жами 40 та ташкилот"); a body's name may well begin with any other: "Умумий ўрта таълим ...". */
const totalBeginnings = ['жами', 'jami', 'итого'].map(foldName);
const noteWords = [
  'изоҳ',
  'изох',
  'izoh',
  'примечание',
  'note',
  'манба',
  'manba',
  'источник',
  'source',
  'ижрочи',
  'исполнитель',
].map(foldName);

/** What a row of a table of bodies is: a body, the totals, or a remark under the table. */
export type RowKind = 'body' | 'totals' | 'note';

/**
 * Tells totals rows by their word in the agency or number column ("Жами", "Республика бўйича жами:", "Жами: 40 та"), and remarks by theirs.
 * A row with a remark's word and figures beside it is a body all the same, and so is one with a name that the directory knows; in a table of datasets,
 * one with an ID or a body beside the word.
 */
export function rowKind(table: Table, row: Row, isKnown: (name: string) => boolean): RowKind {
  // A row with a dataset's ID is that dataset; looking further would cost more than all else in a large export.
  if (/^\d-\d{3}-\d{4}$/u.test(cellOf(table, row, 'id').trim())) return 'body';
  const filled = row.cells.filter((cell) => cell.trim() !== '');
  const first = filled[0] ?? '';
  const name = cellOf(table, row, 'agency');
  const words = [name, cellOf(table, row, 'no'), first].map(wordsOf);
  if (words.some(isTotal)) return isKnown(name) || namesDataset(table, row) ? 'body' : 'totals';
  // A name beside a bare asterisk, or one of the directory's, is a body whose figures are missing.
  if (!isBlank(name) && (/^[*\s]+$/u.test(first) || isKnown(name))) return 'body';
  const remark = first.trim().startsWith('*') || noteWords.some((word) => foldName(first).startsWith(word));
  return remark && filled.length <= 2 ? 'note' : 'body';
}

/**
 * Why a row of a text file cannot be one of figures: fewer cells than headings. Undefined when it has them all; none where the file breaks off within the
 * row, which has been told. Problems: `table-row-too-short`.
 */
export function shortRow(table: Table, row: Row): readonly Problem[] | undefined {
  const width = widthOf(table.headings);
  if (table.format !== 'csv' || row.cells.length >= width) return undefined;
  if (table.lastRow?.type === 'told' && table.lastRow.line === row.line) return [];
  return [problem('table-row-too-short', placeOfRow(table, row), { count: row.cells.length, width })];
}

/** A totals row without its figures, where the file ends without a line end: it was cut. Problems: `table-cut-off`. */
export function cutTotals(table: Table, row: Row): readonly Problem[] {
  if (table.lastRow?.type !== 'open' || table.lastRow.line !== row.line || row.cells.length > 1) return [];
  return [problem('table-cut-off', placeOfRow(table, row), { value: row.cells.join().slice(0, 200) })];
}

/** True for a row of datasets with an ID, be it malformed, or with a body: a dataset's name may begin like a totals row ("Жами аҳоли сони"). */
function namesDataset(table: Table, row: Row): boolean {
  if (!table.columns.has('id')) return false;
  return ['id', 'agency', 'agencyLatin', 'agencyRussian'].some((field) => {
    const cell = cellOf(table, row, field).trim();
    return !isBlank(cell) && !isTotal(wordsOf(cell)) && !/^\d{1,5}(?:\s*(?:та|ta|шт\.?))?$/iu.test(cell);
  });
}

/** The folded words of a cell without figures and stops. */
function wordsOf(cell: string): string {
  return foldName(cell)
    .replace(/[:.,\d]+/gu, ' ')
    .trim();
}

function isTotal(text: string): boolean {
  return (
    totalWords.some((word) => text === word || text.endsWith(` ${word}`)) ||
    totalBeginnings.some((word) => text.startsWith(`${word} `))
  );
}
