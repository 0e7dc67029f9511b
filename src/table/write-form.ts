import type { WriteSheet } from 'hucre/xlsx';
import { columnLetters } from '../model/table.ts';

/** One column of a form to fill in. */
export interface FormColumn {
  readonly heading: string;
  /** Shown at the heading and when a cell of the column is chosen. */
  readonly note: string;
  /** What may stand in the cells, offered as a drop-down list; empty: anything. */
  readonly choices: readonly string[];
  readonly widthMm: number;
}

/** Rows of the form that have lists and notes; a batch of more rows works all the same. */
export const formRows = 2000;
export const characterMm = 1.95;

/**
 * An empty workbook to fill in: headings with notes, drop-down lists, every cell a text, so that Excel makes no
 * dates or numbers of what is typed. A list warns and does not forbid: a new code may be right. The same bytes for the same form.
 */
export async function writeForm(name: string, columns: readonly FormColumn[]): Promise<Uint8Array> {
  const { workbookBytes } = await import('./workbook-bytes.ts');
  return workbookBytes([formSheet(name, columns), listSheet(columns)], 'in cells');
}

/** Lists stand on a sheet of their own: Excel allows 255 characters for a list within the rule itself. */
export const listSheetName = 'lists';
export const font = { name: 'Times New Roman', size: 11 };

function formSheet(name: string, columns: readonly FormColumn[]): WriteSheet {
  const head = {
    font: { ...font, bold: true },
    alignment: { wrapText: true, horizontal: 'center', vertical: 'center' },
  } as const;
  return {
    name,
    columns: columns.map(({ widthMm }) => ({ width: widthMm / characterMm, style: { font, numFmt: '@' } })),
    rows: [columns.map(({ heading }) => heading)],
    cells: new Map(
      columns.map(({ heading, note }, at) => [
        `0,${at}`,
        { value: heading, style: head, comment: { author: 'roadmap', text: note } },
      ]),
    ),
    freezePane: { rows: 1 },
    dataValidations: columns.map((column, at) => validation(column, columnLetters(at + 1))),
  };
}

function validation({ heading, note, choices }: FormColumn, letters: string) {
  const range = `${letters}2:${letters}${formRows}`;
  // Excel cuts titles at 32 characters and messages at 255, and refuses longer ones.
  const shown = {
    range,
    allowBlank: true,
    showInputMessage: true,
    inputTitle: heading.slice(0, 32),
    inputMessage: note.slice(0, 255),
  };
  if (choices.length === 0)
    return { ...shown, type: 'textLength', operator: 'lessThan', formula1: '32768' } as const;
  const formula1 = `${listSheetName}!$${letters}$1:$${letters}$${choices.length}`;
  return { ...shown, type: 'list', formula1, showErrorMessage: true, errorStyle: 'warning' } as const;
}

/** The choices of a form, a column for each of its columns, on a sheet that nobody sees. */
export function listSheet(columns: readonly Pick<FormColumn, 'choices'>[]): WriteSheet {
  const longest = Math.max(1, ...columns.map(({ choices }) => choices.length));
  const rows = Array.from({ length: longest }, (_, row) => columns.map(({ choices }) => choices[row] ?? ''));
  return { name: listSheetName, rows, hidden: true };
}
