import type { Block, DataTable, FilledDocument, GridTable, Inline, Section } from '../model/document.ts';
import { gridSegments } from './grid-rows.ts';
import { keptWithNext } from './kept-with-next.ts';
import { type Look, looks } from './look.ts';
import { countLines } from './measure.ts';
import {
  EXECUTOR_WIDTH_MM,
  pointTwips,
  SIGNATORY_WIDTH_MM,
  textHeightTwips,
  textWidthTwips,
  twips,
} from './page.ts';
import { columnTwips, headHeightTwips, rowHeightTwips } from './table-geometry.ts';

/** What of a block is on a page: lines of a paragraph or rows of a table (its totals last), from the first to before `to`. */
export interface PagePart {
  readonly block: number;
  readonly from: number;
  readonly to: number;
}

/** A line, a row, a picture: what no page break parts. Lengths are twips. */
interface Item {
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
  readonly document: Pick<FilledDocument, 'values' | 'rows'>;
  readonly section: Section;
  readonly width: number;
  readonly height: number;
  readonly kept: ReadonlySet<number>;
}

/**
 * The pages of a section, worked out without a word processor. Exact for what appendices and reports hold (heads, titles, tables), whose
 * line and row heights the file itself fixes. Text in single spacing is reckoned line by line, by the rules that the file asks for: no
 * line of a paragraph alone on a page, and nothing parted from what it is kept with. `index` counts from 0.
 */
export function paginate(document: FilledDocument, index: number): readonly (readonly PagePart[])[] {
  const items = itemsOf(document, index);
  const starts = pageStarts(items, textHeightTwips(sectionOf(document, index)));
  return starts.map((start, page) => partsOf(items.slice(start, starts[page + 1])));
}

/** How many pages a section takes; as `paginate`. */
export function countPages(document: FilledDocument, index: number): number {
  return pageStarts(itemsOf(document, index), textHeightTwips(sectionOf(document, index))).length;
}

function sectionOf(document: FilledDocument, index: number): Section {
  const section = document.shape.sections[index];
  if (section === undefined) throw new Error(`no section ${index}`);
  return section;
}

/** Index of each page's first item. A page that is full ends at the last place where the next may begin. */
function pageStarts(items: readonly Item[], height: number): readonly number[] {
  const starts = [0];
  let start = 0;
  let possible = 0;
  let y = 0;
  for (let at = 0; at < items.length; at += 1) {
    const item = items[at];
    if (item === undefined) break;
    if (at > start && item.mayBegin) possible = at;
    if (at > start && y + item.before + item.height > height) {
      start = possible > start ? possible : at;
      starts.push(start);
      y = items[start]?.repeated ?? 0;
      // What is kept with the item that did not fit goes to the new page with it.
      at = start - 1;
      continue;
    }
    y = takenWith(y, item);
  }
  return starts;
}

function partsOf(items: readonly Item[]): readonly PagePart[] {
  const parts: { block: number; from: number; to: number }[] = [];
  for (const { block, index } of items) {
    const last = parts.at(-1);
    if (last?.block === block) last.to = index + 1;
    else parts.push({ block, from: index, to: index + 1 });
  }
  return parts;
}

/** How much the blocks before block `at` take, in twips; their texts must be fixed. */
export function twipsAbove(section: Section, at: number): number {
  const above = { ...section, blocks: section.blocks.slice(0, at) };
  return itemsOfSection(above, { values: [], rows: {} }).reduce(takenWith, 0);
}

function takenWith(y: number, { before, height, after }: Item): number {
  return y + before + height + after;
}

function itemsOf(document: FilledDocument, index: number): readonly Item[] {
  const section = sectionOf(document, index);
  const isAfterSignature = section.blocks.at(-1)?.type === 'executor';
  const tail = { block: section.blocks.length, index: 0, height: pointTwips(looks.tail.linePt ?? 1) };
  return [
    ...itemsOfSection(section, document),
    { ...tail, before: 0, after: 0, mayBegin: !isAfterSignature, repeated: 0 },
  ];
}

function itemsOfSection(section: Section, document: Sheet['document']): readonly Item[] {
  const sheet: Sheet = {
    document,
    section,
    width: textWidthTwips(section),
    height: textHeightTwips(section),
    kept: keptWithNext(section.blocks),
  };
  const items: Item[] = [];
  let y = 0;
  for (const [at, block] of section.blocks.entries()) {
    const own = blockItems(block, at, y, sheet);
    items.push(...own);
    y = own.reduce(takenWith, y);
  }
  return items;
}

/** `y` is how much is taken above, counted from the section's beginning. */
function blockItems(block: Block, at: number, y: number, sheet: Sheet): readonly Item[] {
  const mayBegin = !sheet.kept.has(at - 1);
  const one = (height: number, before = 0): Item => ({
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
      const look = looks.signature;
      const room = sheet.width - twips(SIGNATORY_WIDTH_MM);
      const lines = countLines(textOf(block.post, sheet.document), room, look.sizePt, true);
      return [one(lines * lineTwips(look), pointTwips(look.beforePt ?? 0))];
    }
    case 'executor': {
      const look = looks.executor;
      const lines = countLines(
        textOf(block.inlines, sheet.document),
        twips(EXECUTOR_WIDTH_MM),
        look.sizePt,
        false,
      );
      return [{ ...one(lines * lineTwips(look), pointTwips(look.beforePt ?? 0)), mayBegin: false }];
    }
    case 'picture':
      return [one(twips(block.heightMm))];
  }
}

function paragraphItems(
  block: Extract<Block, { type: 'paragraph' }>,
  at: number,
  mayBegin: boolean,
  { document, section, width }: Sheet,
): readonly Item[] {
  const look = looks[block.role];
  const joins = (other: Block | undefined) =>
    look.together === true && other?.type === 'paragraph' && other.role === block.role;
  const count = countLines(
    textOf(block.inlines, document),
    textRoom(look, width),
    look.sizePt,
    look.bold === true,
  );
  return Array.from({ length: count }, (_, line) => ({
    block: at,
    index: line,
    height: lineTwips(look),
    before: line > 0 || joins(section.blocks[at - 1]) ? 0 : pointTwips(look.beforePt ?? 0),
    after: line < count - 1 || joins(section.blocks[at + 1]) ? 0 : pointTwips(look.afterPt ?? 0),
    mayBegin: line === 0 ? mayBegin : line >= 2 && count - line >= 2,
    repeated: 0,
  }));
}

/** Width of a paragraph's lines. */
export function textRoom(look: Look, width: number): number {
  return width - twips(look.leftMm ?? 0) - twips(look.rightMm ?? 0);
}

/** Times New Roman's own line: ascent 0.891, descent 0.216, gap 0.042 of the size (its `hhea` table). */
const SINGLE_SPACING = 1.149;

/** Height of a line. */
export function lineTwips(look: Look): number {
  return pointTwips(look.linePt ?? look.sizePt * SINGLE_SPACING);
}

/** The heading row keeps the first row beside itself, and the last row the totals. */
function dataRowItems(table: DataTable, at: number, mayBegin: boolean, sheet: Sheet): readonly Item[] {
  const widths = columnTwips(table.columns, sheet.width);
  const head = headHeightTwips(table.head, widths);
  const rows = sheet.document.rows[table.name] ?? [];
  const totals = table.totals === null ? [] : (sheet.document.rows[table.totals] ?? []);
  return [...rows, ...totals].map((cells, index) => ({
    block: at,
    index,
    height: rowHeightTwips(cells, widths, index >= rows.length) + (index === 0 ? head : 0),
    before: 0,
    after: 0,
    mayBegin: index === 0 ? mayBegin : index !== rows.length,
    repeated: index === 0 ? 0 : head,
  }));
}

function gridRowItems(table: GridTable, at: number, y: number, sheet: Sheet): readonly Item[] {
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

function textOf(inlines: readonly Inline[], document: Sheet['document']): string {
  return inlines.map((inline) => textOfInline(inline, document)).join('');
}

function textOfInline(inline: Inline, document: Sheet['document']): string {
  switch (inline.type) {
    case 'text':
      return inline.text;
    case 'slot':
      return document.values[inline.index] ?? '';
    case 'break':
      return '\n';
    case 'link':
      return textOf(inline.inlines, document);
    case 'pageCount':
      return '1';
  }
}
