import type { CellValue, DataValidation, WriteSheet } from 'hucre/xlsx';
import { columnLetters } from '../model/table.ts';

export interface SheetColumn {
  readonly heading: string;
  readonly widthMm: number;
  /** What its cells are chosen from, as a drop-down list that warns of anything else; 255 characters together at most. */
  readonly choices?: readonly string[];
}

/** One sheet of texts with a heading row that stays in sight and repeats on every printed page. */
export interface SheetText {
  readonly name: string;
  /** A line above the headings; none when empty. */
  readonly title: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly (readonly string[])[];
}

/** Millimetres of one character of Excel's standard font. */
const characterMm = 1.95;

/**
 * A workbook of one sheet, landscape A4, every cell a text: nothing in it is ever a formula, a number or a date.
 * The same bytes for the same sheet.
 */
export async function writeWorkbook(sheet: SheetText): Promise<Uint8Array> {
  const { workbookBytes } = await import('./workbook-bytes.ts');
  const head = sheet.columns.map((column) => column.heading);
  const above: CellValue[][] = sheet.title === '' ? [] : [[sheet.title]];
  const headRow = above.length;
  const last = sheet.columns.length - 1;
  return workbookBytes(
    [
      {
        name: sheet.name,
        columns: sheet.columns.map((column) => ({ width: column.widthMm / characterMm, style: cellStyle })),
        rows: [...above, head, ...sheet.rows.map((row) => [...row])],
        merges: above.map((_, row) => ({ startRow: row, endRow: row, startCol: 0, endCol: last })),
        cells: new Map([
          ...above.map((_, row) => [`${row},0`, { value: sheet.title, style: titleStyle }] as const),
          ...head.map((value, column) => [`${headRow},${column}`, { value, style: headStyle }] as const),
        ]),
        rowDefs: new Map(
          [head, ...sheet.rows].map((row, index) => [
            headRow + index,
            { height: heightOf(row, sheet.columns) },
          ]),
        ),
        freezePane: { rows: headRow + 1 },
        ...dropDowns(sheet, headRow + 2),
        pageSetup: {
          paperSize: 'a4',
          orientation: 'landscape',
          fitToPage: true,
          fitToWidth: 1,
          fitToHeight: 0,
          printTitlesRow: `$${headRow + 1}:$${headRow + 1}`,
        },
      },
    ],
    'in cells',
  );
}

/** Drop-down lists over the rows, from the first row under the headings on. */
function dropDowns({ columns, rows }: SheetText, from: number): Pick<WriteSheet, 'dataValidations'> {
  const lists = columns.flatMap(({ choices = [] }, at) => {
    const letters = columnLetters(at + 1);
    const range = `${letters}${from}:${letters}${from + Math.max(rows.length, 1) - 1}`;
    const list: DataValidation = { type: 'list', values: [...choices], allowBlank: true, range };
    return choices.length === 0 ? [] : [{ ...list, showErrorMessage: true, errorStyle: 'warning' as const }];
  });
  return lists.length === 0 ? {} : { dataValidations: lists };
}

/** Points of one line of text. */
const linePt = 15;

/** Room for the cell with most lines: LibreOffice does not find the height of wrapped texts by itself when it opens a file. */
function heightOf(row: readonly string[], columns: SheetText['columns']): number {
  const lines = row.map((text, index) => {
    const letters = Math.max(1, Math.floor((columns[index]?.widthMm ?? characterMm) / characterMm) - 1);
    const parts = text.split('\n').map((part) => Math.max(1, Math.ceil([...part].length / letters)));
    return parts.reduce((sum, count) => sum + count, 0);
  });
  return linePt * Math.max(1, ...lines);
}

const font = { name: 'Times New Roman', size: 11 };
const line = { style: 'thin' } as const;
const border = { left: line, right: line, top: line, bottom: line };
const cellStyle = { font, border, numFmt: '@', alignment: { wrapText: true, vertical: 'top' } } as const;
const titleStyle = { font: { ...font, bold: true }, alignment: { horizontal: 'center' } } as const;
const headStyle = {
  font: { ...font, bold: true },
  border,
  alignment: { wrapText: true, horizontal: 'center', vertical: 'center' },
} as const;
