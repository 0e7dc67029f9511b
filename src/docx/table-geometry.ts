import type { ColumnShape } from '../model/document.ts';
import { countLines, widestWordTwips } from './measure.ts';
import { pointTwips } from './page.ts';
import { type RoleStyle, roleStyles } from './role-styles.ts';

/** Free space left and right of a cell's text, 1.5 mm. */
export const CELL_SIDE_TWIPS = 85;
/** Free space over and under a cell's text, 1 pt. */
export const CELL_TOP_TWIPS = 20;
/** Programs differ in whether a row's border counts into its height; a point of slack holds either way. */
const BORDER_SLACK_TWIPS = 20;
/**
 * Programs round the widths of signs a little differently (LibreOffice's lines come out 0.2 % shorter than the font's
 * own figures). A line this near to its column's edge is reckoned as two: a row then has a spare line at worst, where
 * the other mistake would make it grow and move the page's end.
 */
const ROUNDING_TWIPS = 8;
/** Word's limit of columns. */
const MOST_COLUMNS = 63;

/**
 * Widths of a table's columns in whole twips. A table that would be wider than the text is narrowed in proportion;
 * a narrower one stays as it is.
 */
export function columnTwips(columns: readonly ColumnShape[], textWidth: number): readonly number[] {
  if (columns.length === 0 || columns.length > MOST_COLUMNS) {
    throw new RangeError(`a table has 1 to ${MOST_COLUMNS} columns, not ${columns.length}`);
  }
  const wanted = columns.map((column) => (column.widthMm * 1440) / 25.4);
  const sum = wanted.reduce((total, width) => total + width, 0);
  const ratio = sum > textWidth ? textWidth / sum : 1;
  return wanted.map((width) => Math.max(1, Math.floor(width * ratio + 1e-6)));
}

/** What a row is higher than its text. */
export const ROW_EXTRA_TWIPS = 2 * CELL_TOP_TWIPS + BORDER_SLACK_TWIPS;

/** Width of the lines in a cell. */
export function cellRoomTwips(width: number): number {
  return width - 2 * CELL_SIDE_TWIPS - ROUNDING_TWIPS;
}

/**
 * Height of a row in twips: of its tallest cell's lines, worked out from the font's widths. It is set in the file as
 * the least height, so that Word and LibreOffice break pages at the same row, and no text is ever cut off.
 */
export function rowHeightTwips(cells: readonly string[], widths: readonly number[], bold: boolean): number {
  return heightOf(cells, widths, roleStyles.cell, bold);
}

/** As `rowHeightTwips`, of the heading row. */
export function headHeightTwips(cells: readonly string[], widths: readonly number[]): number {
  return heightOf(cells, widths, { ...roleStyles['table-head'], sizePt: headSizePt(cells, widths) }, true);
}

const SMALLEST_HEAD_PT = 7;

/** Size of a heading row's type: the style's own, or so much smaller that no word of it is broken in the middle. */
export function headSizePt(cells: readonly string[], widths: readonly number[]): number {
  const fits = (sizePt: number) =>
    cells.every((text, index) => widestWordTwips(text, sizePt, true) <= cellRoomTwips(widths[index] ?? 0));
  let sizePt = roleStyles['table-head'].sizePt;
  while (sizePt > SMALLEST_HEAD_PT && !fits(sizePt)) sizePt -= 0.5;
  return sizePt;
}

function heightOf(
  cells: readonly string[],
  widths: readonly number[],
  style: RoleStyle,
  bold: boolean,
): number {
  const { sizePt, linePt = sizePt } = style;
  let lines = 1;
  for (const [index, text] of cells.entries()) {
    lines = Math.max(lines, countLines(text, cellRoomTwips(widths[index] ?? 0), sizePt, bold));
  }
  return lines * pointTwips(linePt) + ROW_EXTRA_TWIPS;
}
