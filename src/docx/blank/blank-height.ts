import type { BlankBlock, BlankInline, BlankParagraph } from '../../model/blank.ts';
import type { FilledDocument } from '../../model/document.ts';
import { countLines } from '../measure.ts';
import { pageMm, pointTwips, twips } from '../page.ts';
import { lineTwips } from '../page-items.ts';
import { textOf } from '../paragraph-text.ts';
import { roleStyles } from '../role-styles.ts';

/** How much of a letter's pages its blank takes, in twips. */
export interface BlankRoom {
  /** Of the text's height on the first page and on a later one. */
  readonly first: number;
  readonly later: number;
  /** After the letter. */
  readonly below: number;
}

/** Times and its like; the office's own type may be a little higher. */
const SINGLE_SPACING = 1.15;
const TABLE_SIDE_MM = 1.9;

/** Worked out as Word lays a page out: a header or foot that is higher than its margin pushes the text. Nothing without a blank. */
export function blankRoom(document: FilledDocument): BlankRoom {
  const { blank, mark, hasFoot } = document.shape;
  const [section] = document.shape.sections;
  if (blank === undefined || section === undefined) return { first: 0, later: 0, below: 0 };
  const { marginsMm } = section;
  const width = pageMm(section).width - marginsMm.left - marginsMm.right;
  const height = (blocks: readonly BlankBlock[]): number => blocksHeight(blocks, width, document);
  const { first, later, edgesMm } = blank.form;
  const own = mark === undefined ? 0 : lineTwips(roleStyles['page-mark']);
  const pushed = (blocks: readonly BlankBlock[], lines: number, edge: number, margin: number): number =>
    Math.max(0, height(blocks) + lines + twips(edge) - twips(margin));
  const foot = hasFoot ? 2 * lineTwips(roleStyles['page-foot']) : 0;
  const number = lineTwips(roleStyles['page-number']);
  return {
    first:
      pushed(first.head, own, edgesMm.header, marginsMm.top) +
      pushed(first.foot, foot, edgesMm.footer, marginsMm.bottom) +
      height(first.above),
    later:
      pushed(later.head, own + number, edgesMm.header, marginsMm.top) +
      pushed(later.foot, 0, edgesMm.footer, marginsMm.bottom),
    below: height(first.below),
  };
}

function blocksHeight(blocks: readonly BlankBlock[], widthMm: number, document: FilledDocument): number {
  return blocks.reduce((sum, block, at) => {
    if (block.type === 'paragraph') {
      const previous = blocks[at - 1];
      const above = previous?.type === 'paragraph' ? previous.afterPt : 0;
      const before = pointTwips(Math.max(0, block.beforePt - above));
      return sum + before + paragraphHeight(block, widthMm, document);
    }
    const rows = block.rows.map((row) =>
      Math.max(
        0,
        ...row.map((cell) => blocksHeight(cell.blocks, cell.widthMm - 2 * TABLE_SIDE_MM, document)),
      ),
    );
    return sum + rows.reduce((total, row) => total + row, 0);
  }, 0);
}

function paragraphHeight(block: BlankParagraph, widthMm: number, document: FilledDocument): number {
  const text = block.inlines.map((inline) => inlineText(inline, document)).join('');
  const sizes = block.inlines.flatMap((inline) => ('sizePt' in inline ? [inline.sizePt] : []));
  const sizePt = sizes.length === 0 ? block.sizePt : Math.max(...sizes);
  const bold = block.inlines.some((inline) => 'bold' in inline && inline.bold);
  const room = twips(Math.max(5, widthMm - block.leftMm - block.rightMm));
  const line =
    'pt' in block.line ? pointTwips(block.line.pt) : pointTwips(sizePt * SINGLE_SPACING * block.line.factor);
  const pictures = block.inlines.map((inline) => standingHeight(inline));
  const lines = countLines(text.replaceAll('\t', '    '), room, sizePt, bold) * line;
  return Math.max(lines, ...pictures) + pointTwips(block.afterPt + block.rulePt);
}

function standingHeight(inline: BlankInline): number {
  if (inline.type !== 'picture' && inline.type !== 'box') return 0;
  return inline.place === undefined || inline.place.isAlone ? twips(inline.heightMm) : 0;
}

function inlineText(inline: BlankInline, document: FilledDocument): string {
  if (inline.type === 'words') return inline.text;
  return inline.type === 'field' ? textOf(document.shape.blank?.fields[inline.field] ?? [], document) : '';
}
