import { type BlankBlock, blocksOfBlank, paragraphsOfBlank } from '../model/blank.ts';
import type {
  Block,
  DataTable,
  FilledBlank,
  FilledDocument,
  GridTable,
  Inline,
  Section,
  Shape,
} from '../model/document.ts';
import { unboundNumbers } from '../text/no-break.ts';

/** What stands for an appendix's number of pages. */
const pagesPlaceholder = '{pages}';

/** A piece of the plain text of a shape: fixed text, a value, the rows of a table, or how many pages a section has. */
type Piece = string | { readonly slot: number } | { readonly rows: string } | { readonly pagesOf: number };

const printed = new WeakMap<Shape, readonly Piece[]>();

/**
 * The document as plain text: everything that a reader of it sees, one paragraph or table row a line, cells parted by
 * ` | `, sections by a rule. Equal letters give equal text, so it also stands for the letter's contents; the number is
 * `{number}` until the letter has one. Page counts, which only the drawn document knows, are `{pages}` unless
 * `countPages` gives them for a section (0-based). Spaces at which no line ends are plain ones here. Ends with LF.
 */
export function printDocument(document: FilledDocument, countPages?: (section: number) => number): string {
  const pieces = printed.get(document.shape) ?? piecesOf(document.shape);
  printed.set(document.shape, pieces);
  let text = '';
  for (const piece of pieces) {
    if (typeof piece === 'string') text += piece;
    else if ('slot' in piece) text += unboundNumbers(document.values[piece.slot] ?? '');
    else if ('rows' in piece) text += printRows(document.rows[piece.rows] ?? []);
    else text += countPages === undefined ? pagesPlaceholder : String(countPages(piece.pagesOf));
  }
  return text;
}

function printRows(rows: readonly (readonly string[])[]): string {
  let text = '';
  for (const row of rows) text += `${row.map(oneLine).join(' | ')}\n`;
  return text;
}

function oneLine(text: string): string {
  return text.includes('\n') ? text.replaceAll('\n', ' ') : text;
}

function piecesOf(shape: Shape): readonly Piece[] {
  const pieces = shape.sections.flatMap((section, at) => [
    ...(at === 0 ? [] : [`\n${'─'.repeat(40)}\n\n`]),
    ...(shape.mark === undefined ? [] : [`${shape.mark}\n\n`]),
    ...(at === 0 && shape.blank !== undefined
      ? onBlank(shape.blank, sectionPieces(section))
      : sectionPieces(section)),
  ]);
  return joined(pieces);
}

/** The letter with the words that its blank has around it on the first page, and those that only later pages have. */
function onBlank({ form, fields }: FilledBlank, letter: readonly Piece[]): readonly Piece[] {
  const print = (blocks: readonly BlankBlock[]): readonly Piece[] =>
    paragraphsOfBlank(blocks).flatMap(({ inlines }) => {
      const pieces = inlines.flatMap((inline): readonly Piece[] => {
        if (inline.type === 'words') return [unboundNumbers(inline.text)];
        if (inline.type === 'field') return inlinePieces(fields[inline.field]);
        return inline.type === 'picture' && inline.alt !== '' ? [`[${inline.alt}]`] : [];
      });
      const isSilent = pieces.every((piece) => typeof piece === 'string' && piece.trim() === '');
      return isSilent ? [] : [...pieces, '\n'];
    });
  const { head, above, below, foot } = form.first;
  const others = blocksOfBlank(form).slice(head.length + above.length + below.length + foot.length);
  return [print([...head, ...above]), letter, print([...below, ...foot]), print(others)]
    .filter((part) => part.length > 0)
    .flatMap((part, at) => (at === 0 ? part : ['\n', ...part]));
}

/** Neighbouring fixed texts as one. */
function joined(pieces: readonly Piece[]): readonly Piece[] {
  const short: Piece[] = [];
  for (const piece of pieces) {
    const last = short.at(-1);
    if (typeof piece === 'string' && typeof last === 'string') short[short.length - 1] = last + piece;
    else short.push(piece);
  }
  return short;
}

function sectionPieces(section: Section): readonly Piece[] {
  return section.blocks.flatMap((block, at) => {
    const before = section.blocks[at - 1];
    const gap = before !== undefined && isApart(before, block) ? ['\n'] : [];
    return [...gap, ...blockPieces(block)];
  });
}

/** There is an empty line between groups and between the paragraphs of the letter's text. */
function isApart(before: Block, block: Block): boolean {
  return groupOf(before) !== groupOf(block) || groupOf(block) === 'body';
}

/** Blocks of one group follow each other without an empty line. */
function groupOf(block: Block): string {
  if (block.type !== 'paragraph') return block.type;
  if (block.role.startsWith('letterhead')) return 'letterhead';
  return block.role === 'numbered' || block.role === 'bullet' ? 'list' : block.role;
}

function blockPieces(block: Block): readonly Piece[] {
  switch (block.type) {
    case 'paragraph':
      if (block.role === 'letterhead-rule') return [];
      return [markOf(block.role, block.label), ...inlinePieces(block.inlines), '\n'];
    case 'dataTable':
      return tablePieces(block);
    case 'gridTable':
      return gridPieces(block);
    case 'signature':
      return [...inlinePieces(block.post), '\t', ...inlinePieces(block.name), '\n'];
    case 'executor':
      return [...inlinePieces(block.inlines), '\n'];
    case 'picture':
    case 'chart':
      return [`[${block.alt}]\n`];
  }
}

function markOf(role: string, label: string | undefined): string {
  if (role === 'bullet') return '- ';
  return label === undefined ? '' : `${label} `;
}

function tablePieces(table: DataTable): readonly Piece[] {
  const head = `${table.head.join(' | ')}\n`;
  return [head, { rows: table.name }, ...(table.totals === null ? [] : [{ rows: table.totals }])];
}

function gridPieces(table: GridTable): readonly Piece[] {
  const rows = table.rows.flatMap((row): readonly Piece[] => [
    ...row.flatMap((cell, at): readonly Piece[] => [
      at === 0 ? '' : ' | ',
      ...cell.paragraphs.flatMap((paragraph, n) => [n === 0 ? '' : ' ', ...inlinePieces(paragraph.inlines)]),
    ]),
    '\n',
  ]);
  return [`${table.head.join(' | ')}\n`, ...rows];
}

function inlinePieces(inlines: readonly Inline[]): readonly Piece[] {
  return inlines.flatMap(piecesOfInline);
}

function piecesOfInline(inline: Inline): readonly Piece[] {
  switch (inline.type) {
    case 'text':
      return [unboundNumbers(inline.text)];
    case 'slot':
      return [{ slot: inline.index }];
    case 'break':
      return ['\n'];
    case 'link':
      return linkPieces(inline.href, inlinePieces(inline.inlines));
    case 'pageCount':
      return [{ pagesOf: inline.section }];
  }
}

/** A link shows its address as well, unless its text is the address. */
function linkPieces(href: string, text: readonly Piece[]): readonly Piece[] {
  return text.length === 1 && text[0] === href ? text : [...text, ` (${href})`];
}
