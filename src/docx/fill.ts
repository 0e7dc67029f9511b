import { bindNumbers } from '../text/no-break.ts';
import type { RowPattern, Shell } from './shell.ts';
import { rowHeightTwips } from './table-geometry.ts';

/** What is put into a shell's places. */
export interface ShellContent {
  readonly values: readonly string[];
  readonly rows: Readonly<Record<string, readonly (readonly string[])[]>>;
  /** Makes a value fit for its place between the tags. */
  readonly escapeText: (text: string) => string;
  /** Asked only when the text says how many pages a section has. */
  readonly countPages: (section: number) => number;
  /** The lines of the foot that machines read. */
  readonly foot: (style: string) => string;
}

/** The shell's body with everything in place. Throws when a value is missing or a row has the wrong cells. */
export function fillBody({ body, rows }: Pick<Shell, 'body' | 'rows'>, content: ShellContent): string {
  let text = '';
  for (const piece of body) {
    switch (piece.type) {
      case 'xml':
        text += piece.xml;
        break;
      case 'slot':
        text += content.escapeText(slotValue(content, piece.index));
        break;
      case 'pages':
        text += String(content.countPages(piece.section));
        break;
      case 'foot':
        text += content.foot(piece.style);
        break;
      case 'rows':
        text += rowsText(rows[piece.index], content);
    }
  }
  return text;
}

function slotValue({ values }: ShellContent, index: number): string {
  const value = values[index];
  if (value === undefined) throw new Error(`no value for slot ${index}`);
  return value;
}

function rowsText(pattern: RowPattern | undefined, { rows, escapeText }: ShellContent): string {
  if (pattern === undefined) return '';
  const { name, widths, bold } = pattern;
  const all = rows[name] ?? [];
  let text = '';
  for (const [row, plain] of all.entries()) {
    const cells = plain.map(bindNumbers);
    const xml = pattern.keepLast && row === all.length - 1 ? pattern.xml.map(keptXml) : pattern.xml;
    if (cells.length !== widths.length) {
      throw new Error(`a row of "${name}" has ${cells.length} cells, not ${widths.length}`);
    }
    text += `${xml[0]}${rowHeightTwips(cells, widths, bold)}${xml[1]}`;
    for (let column = 0; column < cells.length; column += 1) {
      text += escapeText(cells[column] ?? '') + (xml[column + 2] ?? '');
    }
  }
  return text;
}

/** Word and LibreOffice keep a row beside the next when its paragraphs are kept with the next. */
function keptXml(xml: string): string {
  return xml.replace(/<w:pStyle w:val="(?:Letter(?:\d+x)?)?Cell"\/>/gu, '$&<w:keepNext/>');
}
