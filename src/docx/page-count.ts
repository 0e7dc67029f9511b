import type { Block, DataTable, FilledDocument, GridTable, Inline, Section } from '../model/document.ts';
import { type Look, looks } from './look.ts';
import { countLines } from './measure.ts';
import { pointTwips, textHeightTwips, textWidthTwips, twips } from './page.ts';
import { columnTwips, gridRowHeightTwips, headHeightTwips, rowHeightTwips } from './table-geometry.ts';

/** Where the next thing is put: the page, counted from 1, and how much of it is taken, in twips. */
interface Pen {
  readonly page: number;
  readonly y: number;
}

/** What is the same for all blocks of the section. */
interface Sheet {
  readonly document: FilledDocument;
  readonly section: Section;
  readonly height: number;
  readonly width: number;
}

/**
 * How many pages a section takes, worked out without a word processor. Exact for what stands in appendices (heads,
 * titles, data tables), whose line and row heights the file itself fixes. Text in single spacing and tables whose
 * rows may break are reckoned line by line, without widows and orphans.
 */
export function countPages(document: FilledDocument, index: number): number {
  const section = document.shape.sections[index];
  if (section === undefined) throw new Error(`no section ${index}`);
  const sheet = { document, section, height: textHeightTwips(section), width: textWidthTwips(section) };
  const end = section.blocks.reduce<Pen>(
    (pen, block, at) => placeBlock(pen, block, sheet, section.blocks[at - 1], section.blocks[at + 1]),
    { page: 1, y: 0 },
  );
  return place(end, pointTwips(looks.tail.linePt ?? 1), sheet).page;
}

/** Puts a thing that does not break: on this page if it fits, else at the top of the next, under `repeated`. */
function place(pen: Pen, height: number, sheet: Sheet, repeated = 0): Pen {
  if (pen.y + height <= sheet.height || pen.y === 0) return { page: pen.page, y: pen.y + height };
  return { page: pen.page + 1, y: repeated + height };
}

function placeBlock(
  pen: Pen,
  block: Block,
  sheet: Sheet,
  before: Block | undefined,
  after: Block | undefined,
): Pen {
  switch (block.type) {
    case 'paragraph': {
      const look = looks[block.role];
      const joins = (other: Block | undefined) =>
        look.together === true && other?.type === 'paragraph' && other.role === block.role;
      return placeText(pen, textOf(block.inlines, sheet.document), look, sheet, {
        before: joins(before) ? 0 : (look.beforePt ?? 0),
        after: joins(after) ? 0 : (look.afterPt ?? 0),
      });
    }
    case 'dataTable':
      return placeDataTable(pen, block, sheet);
    case 'gridTable':
      return placeGridTable(pen, block, sheet);
    case 'signature': {
      const look = looks.signature;
      const lines = countLines(textOf(block.post, sheet.document), sheet.width / 2, look.sizePt, true);
      return place(pen, pointTwips(look.beforePt ?? 0) + lines * lineTwips(look), sheet);
    }
    case 'picture':
      return place(pen, twips(block.heightMm), sheet);
    case 'executor':
      // Its frame stands at the bottom of a page that is there already.
      return pen;
  }
}

function placeText(
  pen: Pen,
  text: string,
  look: Look,
  sheet: Sheet,
  space: { readonly before: number; readonly after: number },
): Pen {
  const room = sheet.width - twips(look.leftMm ?? 0) - twips(look.rightMm ?? 0);
  const lines = countLines(text, room, look.sizePt, look.bold === true);
  let at: Pen = { page: pen.page, y: pen.y + pointTwips(space.before) };
  for (let line = 0; line < lines; line += 1) at = place(at, lineTwips(look), sheet);
  return { page: at.page, y: at.y + pointTwips(space.after) };
}

/** Times New Roman's own line: ascent 0.891, descent 0.216, gap 0.042 of the size (its `hhea` table). */
const SINGLE_SPACING = 1.149;

function lineTwips(look: Look): number {
  return pointTwips(look.linePt ?? look.sizePt * SINGLE_SPACING);
}

function placeDataTable(pen: Pen, table: DataTable, sheet: Sheet): Pen {
  const widths = columnTwips(table.columns, sheet.width);
  const head = headHeightTwips(table.head, widths);
  const rows = sheet.document.rows[table.name] ?? [];
  const totals = table.totals === null ? [] : (sheet.document.rows[table.totals] ?? []);
  const heights = [
    ...rows.map((cells) => rowHeightTwips(cells, widths, false)),
    ...totals.map((cells) => rowHeightTwips(cells, widths, true)),
  ];
  return placeRows(pen, head, heights, sheet);
}

/** A heading is not left at the foot of a page without a row under it. */
function placeRows(pen: Pen, head: number, heights: readonly number[], sheet: Sheet): Pen {
  const [first = 0, ...others] = heights;
  return others.reduce((at, height) => place(at, height, sheet, head), place(pen, head + first, sheet));
}

function placeGridTable(pen: Pen, table: GridTable, sheet: Sheet): Pen {
  const widths = columnTwips(table.columns, sheet.width);
  const head = headHeightTwips(table.head, widths);
  const heights = table.rows.map((cells) =>
    gridRowHeightTwips(
      cells.map(({ column, paragraphs }) => ({
        width: widths[column] ?? 0,
        texts: paragraphs.map(({ inlines }) => textOf(inlines, sheet.document)),
      })),
    ),
  );
  return placeRows(pen, head, heights, sheet);
}

function textOf(inlines: readonly Inline[], document: FilledDocument): string {
  return inlines.map((inline) => textOfInline(inline, document)).join('');
}

function textOfInline(inline: Inline, document: FilledDocument): string {
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
