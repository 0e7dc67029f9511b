import type { FilledDocument, Inline } from '../../model/document.ts';
import { countPages } from '../paginate.ts';
import { textOf } from '../paragraph-text.ts';
import { escapeXml } from '../xml.ts';

/** Characters of a paragraph's text, from the first to before `to`. */
interface Range {
  readonly from: number;
  readonly to: number;
}

const whole: Range = { from: 0, to: Number.POSITIVE_INFINITY };

/** Inlines as HTML, or those of their characters that are in the range (counted as `textOf` gives them). */
export function printInlines(
  inlines: readonly Inline[],
  document: FilledDocument,
  range: Range = whole,
): string {
  let at = 0;
  let html = '';
  for (const inline of inlines) {
    const text = textOf([inline], document);
    const cut = text.slice(Math.max(0, range.from - at), Math.max(0, range.to - at));
    at += text.length;
    if (cut !== '') html += printInline(inline, cut, document);
  }
  return html;
}

function printInline(inline: Inline, text: string, document: FilledDocument): string {
  switch (inline.type) {
    case 'break':
      return '<br>';
    case 'link': {
      const isLive = /^(?:https?|mailto):/iu.test(inline.href);
      return isLive
        ? `<a href="${escapeXml(inline.href)}" rel="noopener noreferrer">${lines(text)}</a>`
        : lines(text);
    }
    case 'pageCount':
      return face(inline.bold, undefined, String(countPages(document, inline.section)));
    case 'text':
    case 'slot':
      return face(inline.bold, inline.italic, lines(text));
  }
}

function face(bold: boolean | undefined, italic: boolean | undefined, html: string): string {
  const slanted = italic ? `<i>${html}</i>` : html;
  return bold ? `<b>${slanted}</b>` : slanted;
}

/** Browsers break a line between a dash and a no-break space (Unicode's line breaking, rule LB12a); Word and LibreOffice do not. */
function lines(text: string): string {
  return escapeXml(text)
    .replaceAll('–\u00A0', '<span class="keep">–\u00A0</span>')
    .replaceAll('\n', '<br>')
    .replaceAll('\t', '&emsp;');
}
