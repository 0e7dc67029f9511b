import type { FilledDocument } from '../model/document.ts';
import { countPages } from './page-count.ts';
import type { Piece, RowPattern, Shell } from './shell.ts';
import { rowHeightTwips } from './table-geometry.ts';
import { escapeRunText } from './xml.ts';

/** `word/document.xml` of one document: the shell's XML with the document's values, rows and page counts in place. */
export function fillBody(shell: Shell, document: FilledDocument): string {
  let xml = '';
  for (const piece of shell.body) xml += fillPiece(piece, shell, document);
  return xml;
}

function fillPiece(piece: Piece, shell: Shell, document: FilledDocument): string {
  switch (piece.type) {
    case 'xml':
      return piece.xml;
    case 'slot':
      return escapeRunText(slotValue(document, piece.index));
    case 'pages':
      return String(countPages(document, piece.section));
    case 'rows': {
      const pattern = shell.rows[piece.index];
      return pattern === undefined ? '' : fillRows(pattern, document.rows[pattern.name] ?? []);
    }
  }
}

function slotValue(document: FilledDocument, index: number): string {
  const value = document.values[index];
  if (value === undefined) throw new Error(`no value for slot ${index}`);
  return value;
}

function fillRows(pattern: RowPattern, rows: readonly (readonly string[])[]): string {
  const [open = '', afterHeight = '', ...afterCells] = pattern.xml;
  let xml = '';
  for (const cells of rows) {
    if (cells.length !== pattern.widths.length) {
      throw new Error(`a row of "${pattern.name}" has ${cells.length} cells, not ${pattern.widths.length}`);
    }
    xml += open + rowHeightTwips(cells, pattern.widths, pattern.bold) + afterHeight;
    for (let column = 0; column < cells.length; column += 1) {
      xml += escapeRunText(cells[column] ?? '') + (afterCells[column] ?? '');
    }
  }
  return xml;
}
