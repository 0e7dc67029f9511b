import { Paragraph as DrawnParagraph, Table, TableCell, TableRow, TextRun } from 'docx';
import type { ColumnShape, DataTable, GridTable, Section } from '../model/document.ts';
import { drawText } from './draw-inlines.ts';
import { drawParagraph } from './draw-paragraph.ts';
import { cellsOfSegment, gridSegments } from './grid-rows.ts';
import { printMark, ROW_HEIGHT_MARK } from './mark.ts';
import { textHeightTwips, textWidthTwips } from './page.ts';
import { roleStyles, styleId } from './role-styles.ts';
import {
  CELL_SIDE_TWIPS,
  CELL_TOP_TWIPS,
  columnTwips,
  headHeightTwips,
  headSizePt,
} from './table-geometry.ts';

/** Data rows as the shell knows them: their name, how they look, and the widths of their columns in twips. */
export interface DrawnRows {
  readonly name: string;
  readonly bold: boolean;
  /** Whether the last of them stays on the page of the row after it (the totals). */
  readonly keepLast: boolean;
  readonly widths: readonly number[];
}

/** Gives each set of data rows its number in the shell, in the order drawn. */
export type NumberRows = (rows: DrawnRows) => number;

/**
 * A table of data: a heading row that repeats on each page, and one row drawn as the pattern of all rows of its
 * name; a bold one more for the totals. Rows do not break across pages.
 */
export function drawDataTable(table: DataTable, section: Section, numberRows: NumberRows): Table {
  const widths = columnTwips(table.columns, textWidthTwips(section));
  const drawPattern = (name: string, bold: boolean) => {
    const keepLast = !bold && table.totals !== null;
    const rows = numberRows({ name, bold, keepLast, widths });
    const cells = table.columns.map((column, index) => {
      const mark = printMark({ type: 'cell', rows, column: index });
      return drawCell(widths[index] ?? 0, 1, [drawDataCell(column, mark, bold)]);
    });
    return new TableRow({
      cantSplit: true,
      height: { value: ROW_HEIGHT_MARK, rule: 'atLeast' },
      children: cells,
    });
  };
  const patterns = [drawPattern(table.name, false)];
  if (table.totals !== null) patterns.push(drawPattern(table.totals, true));
  return drawTable(widths, [drawHead(table.head, widths), ...patterns]);
}

/**
 * A table whose cells hold paragraphs. Its rows are parted where the pages end, so that each page says again what it goes on with; `y` is
 * how much of the first page is taken above it, in twips. Least heights make programs end the pages there.
 */
export function drawGridTable(table: GridTable, section: Section, y: number): Table {
  const textWidth = textWidthTwips(section);
  const widths = columnTwips(table.columns, textWidth);
  const segments = gridSegments(table, { width: textWidth, height: textHeightTwips(section) }, y);
  const rows = segments.map((segment, at) => {
    const cells = cellsOfSegment(table, segments, at);
    return new TableRow({
      height: { value: segment.height, rule: 'atLeast' },
      children: cells.map(({ column, span, paragraphs }) => {
        const align = table.columns[column]?.align ?? 'left';
        const drawn = paragraphs.map((paragraph) => drawParagraph(paragraph, { align }));
        return drawCell(widths[column] ?? 0, span, drawn);
      }),
    });
  });
  return drawTable(widths, [drawHead(table.head, widths), ...rows]);
}

/** Widths are given in the grid and in each cell, in a fixed layout: programs other than Word guess where one is missing. */
function drawTable(widths: readonly number[], rows: readonly TableRow[]): Table {
  return new Table({
    layout: 'fixed',
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: 'dxa' },
    columnWidths: widths,
    margins: {
      top: CELL_TOP_TWIPS,
      bottom: CELL_TOP_TWIPS,
      left: CELL_SIDE_TWIPS,
      right: CELL_SIDE_TWIPS,
      marginUnitType: 'dxa',
    },
    rows,
  });
}

function drawHead(head: readonly string[], widths: readonly number[]): TableRow {
  const sizePt = headSizePt(head, widths);
  const size = sizePt === roleStyles['table-head'].sizePt ? {} : { size: sizePt * 2 };
  const cells = head.map((text, index) => {
    const paragraph = new DrawnParagraph({
      style: styleId('table-head'),
      children: [new TextRun({ children: drawText(text), ...size })],
    });
    return drawCell(widths[index] ?? 0, 1, [paragraph], 'center');
  });
  return new TableRow({
    tableHeader: true,
    cantSplit: true,
    height: { value: headHeightTwips(head, widths), rule: 'atLeast' },
    children: cells,
  });
}

function drawDataCell(column: ColumnShape, mark: string, bold: boolean): DrawnParagraph {
  return new DrawnParagraph({
    style: styleId('cell'),
    ...(column.align === 'left' ? {} : { alignment: column.align }),
    children: [new TextRun({ children: [mark], ...(bold ? { bold: true } : {}) })],
  });
}

function drawCell(
  width: number,
  rowSpan: number,
  paragraphs: readonly DrawnParagraph[],
  verticalAlign: 'top' | 'center' = 'top',
): TableCell {
  return new TableCell({
    width: { size: width, type: 'dxa' },
    ...(rowSpan > 1 ? { rowSpan } : {}),
    ...(verticalAlign === 'center' ? { verticalAlign } : {}),
    // A cell without a paragraph is a file that Word calls damaged.
    children: paragraphs.length > 0 ? paragraphs : [new DrawnParagraph({ style: styleId('cell') })],
  });
}
