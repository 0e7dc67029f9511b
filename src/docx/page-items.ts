import type { Block, DataTable, GridTable, Section } from '../model/document.ts';
import { bindNumbers } from '../text/no-break.ts';
import { gridSegments } from './grid-rows.ts';
import { closingStart, keptWithNext } from './kept-with-next.ts';
import { countLines } from './measure.ts';
import {
  EXECUTOR_WIDTH_MM,
  pointTwips,
  SIGNATORY_WIDTH_MM,
  textHeightTwips,
  textWidthTwips,
  twips,
} from './page.ts';
import { isJoined, type PlaceValues, paragraphLines, textOf } from './paragraph-text.ts';
import { type RoleStyle, roleStyles } from './role-styles.ts';
import { columnTwips, headHeightTwips, rowHeightTwips } from './table-geometry.ts';

/** A line, a row, a picture: what no page break parts. Lengths are twips. */
export interface PageItem {
  readonly block: number;
  readonly index: number;
  readonly height: number;
  readonly before: number;
  readonly after: number;
  /** Whether a page may begin here, and how high the heading row is that it then begins with. */
  readonly mayBegin: boolean;
  readonly repeated: number;
}

/** What is the same for all blocks of the section. */
interface Sheet {
  readonly document: PlaceValues;
  readonly section: Section;
  readonly width: number;
  readonly height: number;
  readonly kept: ReadonlySet<number>;
  /** The paragraph that no page break parts. */
  readonly whole: number | undefined;
}

/** The items of a section's blocks in their order. */
export function pageItems(section: Section, document: PlaceValues): readonly PageItem[] {
  const sheet: Sheet = {
    document,
    section,
    width: textWidthTwips(section),
    height: textHeightTwips(section),
    kept: keptWithNext(section.blocks),
    whole: closingStart(section.blocks),
  };
  const items: PageItem[] = [];
  let y = 0;
  for (const [at, block] of section.blocks.entries()) {
    const own = blockItems(block, at, y, sheet);
    items.push(...own);
    y = own.reduce(takenWith, y);
  }
  return items;
}

/** `y` is how much is taken above, counted from the section's beginning. */
function blockItems(block: Block, at: number, y: number, sheet: Sheet): readonly PageItem[] {
  const mayBegin = !sheet.kept.has(at - 1);
  const one = (height: number, before = 0): PageItem => ({
    ...{ block: at, index: 0, height, before, after: 0, mayBegin, repeated: 0 },
  });
  switch (block.type) {
    case 'paragraph':
      return paragraphItems(block, at, mayBegin, sheet);
    case 'dataTable':
      return dataRowItems(block, at, mayBegin, sheet);
    case 'gridTable':
      return gridRowItems(block, at, y, sheet);
    case 'signature': {
      const style = roleStyles.signature;
      const room = sheet.width - twips(SIGNATORY_WIDTH_MM);
      const lines = countLines(textOf(block.post, sheet.document), room, style.sizePt, true);
      return [one(lines * lineTwips(style), pointTwips(style.beforePt ?? 0))];
    }
    case 'executor': {
      const style = roleStyles.executor;
      const lines = countLines(
        textOf(block.inlines, sheet.document),
        twips(EXECUTOR_WIDTH_MM),
        style.sizePt,
        false,
      );
      return [{ ...one(lines * lineTwips(style), pointTwips(style.beforePt ?? 0)), mayBegin: false }];
    }
    case 'picture':
    case 'chart':
      return [one(twips(block.heightMm))];
  }
}

function paragraphItems(
  block: Extract<Block, { type: 'paragraph' }>,
  at: number,
  mayBegin: boolean,
  { document, section, width, whole }: Sheet,
): readonly PageItem[] {
  const style = roleStyles[block.role];
  const [previous, next] = [section.blocks[at - 1], section.blocks[at + 1]];
  // Of the spaces after and before neighbours the larger one counts (Word without `doNotUseHTMLParagraphAutoSpacing`, and LibreOffice).
  const before = Math.max(0, pointTwips(style.beforePt ?? 0) - spaceAfter(previous));
  const count = paragraphLines(block, document, width).length;
  return Array.from({ length: count }, (_, line) => ({
    block: at,
    index: line,
    height: lineTwips(style),
    before: line > 0 || isJoined(block, previous) ? 0 : before,
    after: line < count - 1 ? 0 : ruleTwips(style) + (isJoined(block, next) ? 0 : spaceAfter(block)),
    mayBegin: line === 0 ? mayBegin : at !== whole && line >= 2 && count - line >= 2,
    repeated: 0,
  }));
}

function spaceAfter(block: Block | undefined): number {
  return block?.type === 'paragraph' ? pointTwips(roleStyles[block.role].afterPt ?? 0) : 0;
}

/** A rule and the point between it and its paragraph. */
export function ruleTwips({ rulePt }: RoleStyle): number {
  return rulePt === undefined ? 0 : pointTwips(rulePt + 1);
}

/** Times New Roman's own line: ascent 0.891, descent 0.216, gap 0.042 of the size (its `hhea` table). */
const SINGLE_SPACING = 1.149;

/** Height of a line. */
export function lineTwips(style: RoleStyle): number {
  return pointTwips(style.linePt ?? style.sizePt * SINGLE_SPACING);
}

/** The heading row keeps the first row beside itself, and the last row the totals. */
function dataRowItems(table: DataTable, at: number, mayBegin: boolean, sheet: Sheet): readonly PageItem[] {
  const widths = columnTwips(table.columns, sheet.width);
  const head = headHeightTwips(table.head, widths);
  const rows = sheet.document.rows[table.name] ?? [];
  const totals = table.totals === null ? [] : (sheet.document.rows[table.totals] ?? []);
  return [...rows, ...totals].map((cells, index) => ({
    block: at,
    index,
    height: rowHeightTwips(cells.map(bindNumbers), widths, index >= rows.length) + (index === 0 ? head : 0),
    before: 0,
    after: 0,
    mayBegin: index === 0 ? mayBegin : index !== rows.length,
    repeated: index === 0 ? 0 : head,
  }));
}

function gridRowItems(table: GridTable, at: number, y: number, sheet: Sheet): readonly PageItem[] {
  const head = headHeightTwips(table.head, columnTwips(table.columns, sheet.width));
  return gridSegments(table, sheet, y).map(({ height, page }, index, all) => {
    const isFirstOfPage = index > 0 && page !== all[index - 1]?.page;
    return {
      block: at,
      index,
      height: height + (index === 0 ? head : 0),
      before: 0,
      after: 0,
      mayBegin: isFirstOfPage || index === 0,
      repeated: head,
    };
  });
}

/** How much the blocks before block `at` take, in twips; their texts must be fixed. */
export function twipsAbove(section: Section, at: number): number {
  const above = { ...section, blocks: section.blocks.slice(0, at) };
  return pageItems(above, { values: [], rows: {} }).reduce(takenWith, 0);
}

/** How much is taken with an item added. */
export function takenWith(y: number, { before, height, after }: PageItem): number {
  return y + before + height + after;
}
