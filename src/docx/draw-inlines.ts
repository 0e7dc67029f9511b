import {
  Bookmark,
  BuilderElement,
  ExternalHyperlink,
  ImportedXmlComponent,
  NoBreakHyphen,
  type ParagraphChild,
  Tab,
  TextRun,
  type XmlComponent,
} from 'docx';
import type { Inline, Link, PageCount, Slot, Text } from '../model/document.ts';
import { cleanText } from '../text/characters.ts';
import { printMark, withoutMarks } from './mark.ts';
import { lastPageBookmark } from './page.ts';

/** The bookmark at a section's end. */
export function drawLastPageBookmark(section: number): Bookmark {
  return new Bookmark({ id: lastPageBookmark(section), children: [] });
}

/** Inlines as runs. Text keeps its characters; LF in it is a line break and TAB a tab. */
export function drawInlines(inlines: readonly Inline[]): ParagraphChild[] {
  return inlines.flatMap(drawInline);
}

function drawInline(inline: Inline): ParagraphChild[] {
  switch (inline.type) {
    case 'text':
    case 'slot':
      return [drawRun(inline)];
    case 'break':
      return [new TextRun({ break: 1 })];
    case 'link':
      return drawLink(inline);
    case 'pageCount':
      return drawPageCount(inline);
  }
}

function drawRun(inline: Text | Slot, style?: string): TextRun {
  return new TextRun({
    children: inline.type === 'slot' ? [printMark(inline)] : drawText(inline.text),
    ...(inline.bold ? { bold: true } : {}),
    ...(inline.italic ? { italics: true } : {}),
    ...(style === undefined ? {} : { style }),
  });
}

/** Text as a run's children. docx 9.15 writes LF and TAB as they are, and Word shows both as a space; here they become a break and a tab (and as `escapeRunText`). */
export function drawText(text: string): (string | XmlComponent)[] {
  return withoutMarks(cleanText(text))
    .split(/([\n\t\u2011])/u)
    .filter((piece) => piece !== '')
    .map((piece) => signs.get(piece)?.() ?? piece);
}

const signs: ReadonlyMap<string, () => XmlComponent> = new Map([
  ['\n', () => new BuilderElement({ name: 'w:br' })],
  ['\t', () => new Tab()],
  ['\u2011', () => new NoBreakHyphen()],
]);

/** Only addresses that a letter may carry are live; the words of any other link stay as text. */
function drawLink(link: Link): ParagraphChild[] {
  if (!/^(?:https?|mailto):/iu.test(link.href)) return link.inlines.map((inline) => drawRun(inline));
  const children = link.inlines.map((inline) => drawRun(inline, 'Link'));
  return [new ExternalHyperlink({ link: link.href, children })];
}

/** Five runs rather than `w:fldSimple` or docx's `PageReference`: the count keeps its face, and nothing is marked dirty. */
function drawPageCount(count: PageCount): ParagraphChild[] {
  const face = count.bold ? { bold: true } : {};
  const mark = printMark({ type: 'pages', section: count.section });
  return [
    new TextRun({ children: [fieldMark('begin')] }),
    new TextRun({
      children: [
        importElement(
          `<w:instrText xml:space="preserve"> PAGEREF ${lastPageBookmark(count.section)} \\h </w:instrText>`,
        ),
      ],
    }),
    new TextRun({ children: [fieldMark('separate')] }),
    new TextRun({ children: [mark], ...face }),
    new TextRun({ children: [fieldMark('end')] }),
  ];
}

function fieldMark(type: 'begin' | 'separate' | 'end'): XmlComponent {
  return importElement(`<w:fldChar w:fldCharType="${type}"/>`);
}

function importElement(xml: string): XmlComponent {
  return ImportedXmlComponent.fromXmlString(xml);
}
