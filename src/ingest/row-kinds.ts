import type { Row, Table } from '../model/table.ts';
import { cellOf } from '../model/table.ts';
import { foldName } from '../text.ts';

/** Words of a totals row, as the four languages have them. */
const totalWords = ['жами', 'jami', 'итого', 'всего', 'total', 'умумий', 'umumiy', 'ҳаммаси', 'hammasi'].map(
  foldName,
);
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
 * A row with a remark's word and figures beside it is a body all the same.
 */
export function rowKind(table: Table, row: Row): RowKind {
  const words = [
    cellOf(table, row, 'agency'),
    cellOf(table, row, 'no'),
    row.cells.find((cell) => cell !== '') ?? '',
  ]
    .map((cell) =>
      foldName(cell)
        .replace(/[:.,\d]+/gu, ' ')
        .trim(),
    )
    .filter((cell) => cell !== '');
  if (words.some(isTotal)) return 'totals';
  const filled = row.cells.filter((cell) => cell.trim() !== '').length;
  const first = (row.cells.find((cell) => cell.trim() !== '') ?? '').trim();
  const remark = first.startsWith('*') || noteWords.some((word) => foldName(first).startsWith(word));
  return remark && filled <= 2 ? 'note' : 'body';
}

function isTotal(text: string): boolean {
  return totalWords.some((word) => text === word || text.endsWith(` ${word}`) || text.startsWith(`${word} `));
}
