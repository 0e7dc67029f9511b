import type { BlankBlock, BlankInline, BlankParagraph, BlankPlace } from '../../model/blank.ts';
import type { FilledDocument } from '../../model/document.ts';
import { escapeXml } from '../xml.ts';
import { printInlines } from './print-inlines.ts';
import { points } from './sheet-style.ts';

/** A blank's paragraphs, tables and pictures as HTML, as near to its Word file as a look before printing needs. */
export function printBlank(blocks: readonly BlankBlock[], document: FilledDocument): string {
  const html = blocks.map((block) => {
    if (block.type === 'paragraph') return printParagraph(block, document);
    const rows = block.rows.map((row) => {
      const cells = row.map(
        ({ widthMm, span, blocks: inside }) =>
          `<td colspan="${span}" style="width:${mm(widthMm)}">${printBlank(inside, document)}</td>`,
      );
      return `<tr>${cells.join('')}</tr>`;
    });
    return `<table role="presentation" class="own${block.hasLines ? ' lined' : ''}"><tbody>${rows.join('')}</tbody></table>`;
  });
  return html.join('\n');
}

function mm(length: number): string {
  return `calc(${Number(length.toFixed(2))}*var(--u))`;
}

function pt(length: number): string {
  return points(length * 20);
}

function printParagraph(block: BlankParagraph, document: FilledDocument): string {
  const line = 'pt' in block.line ? pt(block.line.pt) : Number((block.line.factor * 1.15).toFixed(3));
  const style = [
    `font-size:${pt(block.sizePt)}`,
    `line-height:${line}`,
    `text-align:${block.align === 'both' ? 'justify' : block.align}`,
    `margin:${pt(block.beforePt)} ${mm(block.rightMm)} ${pt(block.afterPt)} ${mm(block.leftMm)}`,
    `text-indent:${mm(block.firstLineMm)}`,
    ...(block.rulePt > 0 ? [`border-bottom:${pt(block.rulePt)} solid`] : []),
  ];
  const tab = block.hasRightTab ? block.inlines.findIndex(isTab) : -1;
  const print = (inlines: readonly BlankInline[]): string =>
    inlines.map((inline) => printInline(inline, document)).join('');
  const inside =
    tab < 0
      ? print(block.inlines)
      : `${print(block.inlines.slice(0, tab))} <span class="at-right">${print(block.inlines.slice(tab + 1))}</span>`;
  return `<p class="own" style="${style.join(';')}">${inside === '' ? '&nbsp;' : inside}</p>`;
}

function isTab(inline: BlankInline): boolean {
  return inline.type === 'words' && inline.text === '\t';
}

function printInline(inline: BlankInline, document: FilledDocument): string {
  switch (inline.type) {
    case 'words':
      return inFace(inline, escapeXml(inline.text).replaceAll('\n', '<br>').replaceAll('\t', '&emsp;'));
    case 'field': {
      const inlines = document.shape.blank?.fields[inline.field] ?? [];
      return inFace(inline, printInlines(inlines, document));
    }
    case 'picture': {
      const data = Buffer.from(inline.bytes).toString('base64');
      return `<img src="data:${inline.mime};base64,${data}" alt="${escapeXml(inline.alt)}" style="${boxStyle(inline)}">`;
    }
    case 'box':
      return `<span class="box" style="${boxStyle(inline)}">${boxLines(inline.blocks, document)}</span>`;
  }
}

/** A text box is inside a paragraph, where HTML has no paragraphs: its own are lines. */
function boxLines(blocks: readonly BlankBlock[], document: FilledDocument): string {
  return blocks
    .flatMap((block) =>
      block.type === 'paragraph'
        ? [block.inlines.map((inline) => printInline(inline, document)).join('')]
        : block.rows.flatMap((row) => row.map((cell) => boxLines(cell.blocks, document))),
    )
    .join('<br>');
}

function boxStyle({
  widthMm,
  heightMm,
  place,
}: {
  readonly widthMm: number;
  readonly heightMm: number;
  readonly place?: BlankPlace;
}): string {
  const size = [`width:${mm(widthMm)}`, `height:${mm(heightMm)}`];
  if (place === undefined) return size.join(';');
  if (place.isAlone) return [...size, 'display:block', 'margin:0 auto'].join(';');
  // Where the paragraph begins is known to the browser: what hangs on it is moved from there.
  const top = place.from === 'paper' ? [`top:${mm(place.topMm)}`] : [`margin-top:${mm(place.topMm)}`];
  return [...size, 'position:absolute', `left:${mm(place.leftMm)}`, ...top, 'text-indent:0'].join(';');
}

function inFace(
  { bold, italic, sizePt }: { readonly bold: boolean; readonly italic: boolean; readonly sizePt: number },
  html: string,
): string {
  const slanted = italic ? `<i>${html}</i>` : html;
  return `<span style="font-size:${pt(sizePt)}">${bold ? `<b>${slanted}</b>` : slanted}</span>`;
}
