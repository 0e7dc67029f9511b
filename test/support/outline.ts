import { partXml } from './docx-file.ts';
import { type Format, paragraphFormat, readStyles, type Styles } from './outline-format.ts';
import { childOf, childrenOf, descendantsOf, type XmlElement } from './xml.ts';

/**
 * What a reader of a Word file sees, one line a paragraph and table row, read from the file itself:
 * `p both firstLine 12.5mm: ...`, `frame bottom left: ...`, `head | Т/р | ...`, `row | 1 | ...`; a `section` line
 * stands before each section's paragraphs. Bold words are `**so**`, slanted ones `*so*`, a tab ` ⇥ `, a line break
 * ` ⏎ `, a field `{PAGE: 2}` with the value kept in the file.
 */
export function outlineDocx(bytes: Uint8Array): string {
  const styles = readStyles(partXml(bytes, 'word/styles.xml'));
  const body = childOf(partXml(bytes, 'word/document.xml'), 'w:body');
  const mark = outlineMark(bytes);
  const lines: string[] = [];
  let section: string[] = [];
  for (const block of childrenOf(body)) {
    const properties = block.name === 'w:sectPr' ? block : childOf(block, 'w:pPr', 'w:sectPr');
    if (block.name === 'w:tbl') section.push(...outlineTable(block, styles));
    if (block.name === 'w:p') section.push(outlineParagraph(block, styles));
    if (properties !== undefined) {
      const told = inReadingOrder(section.filter((line) => line !== ''));
      lines.push(outlineSection(properties) + mark, ...told);
      section = [];
    }
  }
  return `${lines.join('\n')}\n`;
}

/** A frame at the page's bottom is read last, wherever it hangs. */
function inReadingOrder(lines: readonly string[]): readonly string[] {
  const isFrame = (line: string): boolean => line.startsWith('frame bottom');
  return [...lines.filter((line) => !isFrame(line)), ...lines.filter(isFrame)];
}

/** What every page says in its header besides its number. */
function outlineMark(bytes: Uint8Array): string {
  const [first, other] = ['word/header2.xml', 'word/header1.xml'].map((name) =>
    descendantsOf(partXml(bytes, name), 'w:p')
      .filter((paragraph) => childOf(paragraph, 'w:pPr', 'w:pStyle')?.attributes['w:val'] === 'PageMark')
      .map((paragraph) =>
        descendantsOf(paragraph, 'w:t')
          .map(({ children }) => children.join(''))
          .join(''),
      )
      .join(),
  );
  if (first !== other) return `, first page marked ${first}, others ${other}`;
  return first === '' ? '' : `, every page marked ${first}`;
}

function outlineSection(properties: XmlElement): string {
  const size = childOf(properties, 'w:pgSz')?.attributes ?? {};
  const margin = childOf(properties, 'w:pgMar')?.attributes ?? {};
  const margins = ['w:left', 'w:right', 'w:top', 'w:bottom'].map((side) => mm(margin[side])).join(' ');
  const start = childOf(properties, 'w:pgNumType')?.attributes['w:start'];
  const first = childOf(properties, 'w:titlePg') === undefined ? 1 : 2;
  return [
    `section ${mm(size['w:w'])} x ${mm(size['w:h'])} mm, margins ${margins}`,
    start === undefined ? '' : `, pages from ${start}`,
    `, number from page ${first}`,
  ].join('');
}

function mm(twips: string | undefined): string {
  return String(Math.round((Number(twips ?? 0) * 25.4 * 2) / 1440) / 2);
}

/** The empty tail of a section is nothing that a reader sees. */
function outlineParagraph(paragraph: XmlElement, styles: Styles): string {
  const format = paragraphFormat(paragraph, styles);
  const words = wordsOf(paragraph, format, styles);
  if (words.trim() === '' && format.style === 'Tail') return '';
  const frame = childOf(paragraph, 'w:pPr', 'w:framePr')?.attributes;
  const kind = frame === undefined ? 'p' : `frame ${frame['w:yAlign']} ${frame['w:xAlign']}`;
  return `${[kind, ...format.words].join(' ')}: ${words}`.trimEnd();
}

function outlineTable(table: XmlElement, styles: Styles): readonly string[] {
  if (childOf(table, 'w:tblPr', 'w:tblBorders') === undefined) {
    const places = descendantsOf(table, 'w:tc').map((cell) => outlineCell(cell, styles));
    return [`signature | ${places.join(' | ')}`];
  }
  const widths = descendantsOf(table, 'w:gridCol').map((column) => mm(column.attributes['w:w']));
  const rows = childrenOf(table, 'w:tr').map((row) => {
    const cells = childrenOf(row, 'w:tc').map((cell) => outlineCell(cell, styles));
    const kind = childOf(row, 'w:trPr', 'w:tblHeader') === undefined ? 'row' : 'head';
    return `${kind} | ${cells.join(' | ')}`;
  });
  return [`table ${widths.join(' | ')} mm`, ...rows];
}

/** A cell covered from above is `^`. The heading row's own boldness goes without saying. */
function outlineCell(cell: XmlElement, styles: Styles): string {
  if (childOf(cell, 'w:tcPr', 'w:vMerge')?.attributes['w:val'] === 'continue') return '^';
  return childrenOf(cell, 'w:p')
    .map((paragraph) => wordsOf(paragraph, paragraphFormat(paragraph, styles), styles))
    .join(' ¶ ');
}

function wordsOf(paragraph: XmlElement, format: Format, styles: Styles): string {
  void styles;
  const runs = [...runsOf(paragraph)];
  let words = '';
  for (const { text, mark } of runs) {
    const own = text.trim() === '' || format.bold ? mark.replace('**', '') : mark;
    words += own === '' ? text : `${own}${text}${own}`;
  }
  return joinFields(words.replaceAll('****', ''));
}

interface Run {
  readonly text: string;
  /** What stands around bold or slanted words. */
  readonly mark: string;
}

function* runsOf(element: XmlElement): Generator<Run> {
  for (const child of childrenOf(element)) {
    if (child.name === 'w:hyperlink') yield* runsOf(child);
    if (child.name !== 'w:r') continue;
    const bold = childOf(child, 'w:rPr', 'w:b') === undefined ? '' : '**';
    const italic = childOf(child, 'w:rPr', 'w:i') === undefined ? '' : '*';
    yield { text: childrenOf(child).map(textOfPiece).join(''), mark: bold + italic };
  }
}

const FIELD_MARKS: Readonly<Record<string, string>> = { begin: '⟦', separate: '⟧', end: '}' };

function textOfPiece(piece: XmlElement): string {
  switch (piece.name) {
    case 'w:t':
    case 'w:instrText':
      return piece.children.join('');
    case 'w:br':
      return ' ⏎ ';
    case 'w:noBreakHyphen':
      return '\u2011';
    case 'w:tab':
      return ' ⇥ ';
    case 'w:drawing':
      return `[picture: ${descendantsOf(piece, 'wp:docPr')[0]?.attributes.descr ?? ''}]`;
    case 'w:fldChar':
      return FIELD_MARKS[piece.attributes['w:fldCharType'] ?? ''] ?? '';
    default:
      return '';
  }
}

/** The instruction stands between the brackets, the kept value after them. */
function joinFields(words: string): string {
  return words.replace(/⟦ *([^⟧]*?) *(?:\\h *)?⟧/gu, '{$1: ');
}
