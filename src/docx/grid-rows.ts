import type { GridCell, GridTable, Inline, Paragraph } from '../model/document.ts';
import { countLines } from './measure.ts';
import { pointTwips } from './page.ts';
import { roleStyles } from './role-styles.ts';
import { cellRoomTwips, columnTwips, headHeightTwips, ROW_EXTRA_TWIPS } from './table-geometry.ts';

/**
 * A row as the file has it: the part of a row of the model that is on one page. Its longest cell goes from paragraph
 * `from` to before `to`; the others are whole on the row's first page and say on the next ones what is continued (`GridCell.again`).
 */
export interface GridSegment {
  readonly row: number;
  readonly from: number;
  readonly to: number;
  readonly page: number;
  /** Twips. */
  readonly height: number;
}

/** The height of the sheet's text and the width of its lines, in twips. */
interface Room {
  readonly width: number;
  readonly height: number;
}

/** Rows beside the same cells. */
interface Group {
  readonly first: number;
  readonly last: number;
  readonly spanning: readonly GridCell[];
}

/** Where the next row begins. `needed` is how much the cells beside the rows of a group still want on this page. */
interface Pen {
  page: number;
  y: number;
  needed: number;
}

/**
 * Parts the rows of a table at the ends of pages, between paragraphs. `y` is how much of the first page is taken above the table.
 * A row begins on a page only with two paragraphs of its longest cell, and with all of its other cells. Cells hold fixed texts.
 */
export function gridSegments(table: GridTable, room: Room, y: number): readonly GridSegment[] {
  const widths = columnTwips(table.columns, room.width);
  const head = headHeightTwips(table.head, widths);
  const heights: Heights = (cell, paragraphs) => paragraphsTwips(paragraphs ?? [], widths[cell.column] ?? 0);
  const pen: Pen = { page: 0, y: y + head, needed: 0 };
  const segments: GridSegment[] = [];
  for (const group of groupsOf(table)) {
    pen.needed = tallest(group.spanning, (cell) => heights(cell, cell.paragraphs));
    for (let row = group.first; row <= group.last; row += 1) {
      segments.push(...placeRow(table, row, { group, heights, pen, head, height: room.height }));
    }
  }
  return segments;
}

/** Height of paragraphs in a cell. */
type Heights = (cell: GridCell, paragraphs: readonly Paragraph[] | undefined) => number;

interface Sheet {
  readonly group: Group;
  readonly heights: Heights;
  readonly pen: Pen;
  readonly head: number;
  readonly height: number;
}

function placeRow(table: GridTable, row: number, sheet: Sheet): readonly GridSegment[] {
  const { group, heights, pen, head } = sheet;
  const { flow, sides } = cellsOfRow(table, row);
  const lines = flow.paragraphs.map((paragraph) => heights(flow, [paragraph]));
  const segments: GridSegment[] = [];
  let from = 0;
  do {
    const side = tallest(sides, (cell) => heights(cell, from === 0 ? cell.paragraphs : cell.again));
    const free = sheet.height - pen.y - ROW_EXTRA_TWIPS;
    const fitting = withoutLead(flow.paragraphs, from, from + countFitting(lines.slice(from), free));
    const beginsGroup = row === group.first && from === 0;
    const isEnough = fitting === lines.length || fitting - from >= leastParagraphs(from);
    const beside = Math.max(side, beginsGroup ? pen.needed : 0);
    if (pen.y > head && (!isEnough || beside > free)) {
      beginPage(sheet, beginsGroup);
      continue;
    }
    // A paragraph that is longer than a page is put on one all the same.
    const to = Math.min(lines.length, Math.max(fitting, from + 1));
    const endsGroupHere = row === group.last || to < lines.length;
    const height =
      Math.max(sumOf(lines.slice(from, to)), side, endsGroupHere ? pen.needed : 0) + ROW_EXTRA_TWIPS;
    segments.push({ row, from, to, page: pen.page, height });
    pen.y += height;
    pen.needed -= height;
    from = to;
    if (to < lines.length) beginPage(sheet, false);
  } while (from < lines.length);
  return segments;
}

function beginPage({ pen, head, group, heights }: Sheet, beginsGroup: boolean): void {
  pen.page += 1;
  pen.y = head;
  if (!beginsGroup) pen.needed = tallest(group.spanning, (cell) => heights(cell, cell.again));
}

/** A paragraph that leads to a list goes to the next page with it. */
function withoutLead(paragraphs: readonly Paragraph[], from: number, to: number): number {
  const last = paragraphs[to - 1]?.inlines.at(-1);
  const leads = to < paragraphs.length && last?.type === 'text' && last.text.trimEnd().endsWith(':');
  return leads && to - 1 > from ? to - 1 : to;
}

function countFitting(heights: readonly number[], free: number): number {
  let sum = 0;
  const over = heights.findIndex((height) => {
    sum += height;
    return sum > free;
  });
  return over < 0 ? heights.length : over;
}

/** A row begins with two paragraphs (its state and what was done), and goes on with one. */
function leastParagraphs(from: number): number {
  return from === 0 ? 2 : 1;
}

function sumOf(heights: readonly number[]): number {
  return heights.reduce((sum, height) => sum + height, 0);
}

function tallest(cells: readonly GridCell[], height: (cell: GridCell) => number): number {
  return Math.max(0, ...cells.map(height));
}

function groupsOf(table: GridTable): readonly Group[] {
  const groups: Group[] = [];
  for (let first = 0; first < table.rows.length; ) {
    const cells = table.rows[first] ?? [];
    const last = Math.min(table.rows.length, first + Math.max(1, ...cells.map(({ span }) => span))) - 1;
    groups.push({ first, last, spanning: cells.filter(({ span }) => span > 1) });
    first = last + 1;
  }
  return groups;
}

/** The cells of one row alone: the longest, which may go over several pages, and the others. */
function cellsOfRow(
  table: GridTable,
  row: number,
): { readonly flow: GridCell; readonly sides: readonly GridCell[] } {
  const cells = (table.rows[row] ?? []).filter(({ span }) => span === 1);
  const [longest] = [...cells].sort((a, b) => lengthOf(b) - lengthOf(a));
  const flow = longest ?? { span: 1, column: 0, paragraphs: [] };
  return { flow, sides: cells.filter((cell) => cell !== flow) };
}

/** The cells of a segment from left to right; one that is beside several segments of its page is in the first of them. */
export function cellsOfSegment(
  table: GridTable,
  segments: readonly GridSegment[],
  at: number,
): readonly GridCell[] {
  const segment = segments[at];
  if (segment === undefined) return [];
  const { row, from, to, page } = segment;
  const group = groupsOf(table).find(({ first, last }) => first <= row && row <= last);
  const onPage = segments.filter((one) => one.page === page && isOf(one, group));
  const isFirstPage = segments.find((one) => isOf(one, group))?.page === page;
  const spanning = onPage[0] === segment ? (group?.spanning ?? []) : [];
  const { flow, sides } = cellsOfRow(table, row);
  return [
    ...spanning.map((cell) => ({
      ...cell,
      span: onPage.length,
      paragraphs: isFirstPage ? cell.paragraphs : (cell.again ?? []),
    })),
    ...sides.map((cell) => ({ ...cell, paragraphs: from === 0 ? cell.paragraphs : (cell.again ?? []) })),
    { ...flow, paragraphs: flow.paragraphs.slice(from, to) },
  ].sort((a, b) => a.column - b.column);
}

function isOf({ row }: GridSegment, group: Group | undefined): boolean {
  return group !== undefined && group.first <= row && row <= group.last;
}

function lengthOf({ paragraphs }: GridCell): number {
  return paragraphs.length;
}

function paragraphsTwips(paragraphs: readonly Paragraph[], width: number): number {
  const { sizePt, linePt = sizePt } = roleStyles.cell;
  const lines = paragraphs.map(({ inlines }) =>
    countLines(inlines.map(fixedText).join(''), cellRoomTwips(width), sizePt, false),
  );
  return lines.reduce((sum, count) => sum + count, 0) * pointTwips(linePt);
}

function fixedText(inline: Inline): string {
  if (inline.type === 'text') return inline.text;
  if (inline.type === 'link') return inline.inlines.map(fixedText).join('');
  return inline.type === 'break' ? '\n' : '';
}
