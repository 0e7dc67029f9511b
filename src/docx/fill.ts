import {
  addPiece,
  addText,
  type Deflated,
  type DeflateStream,
  finishStream,
  startStream,
} from './deflate/stream.ts';
import type { Pressed, PressedPiece } from './press.ts';
import type { RowPattern } from './shell.ts';
import { rowHeightTwips } from './table-geometry.ts';

/** What is put into a pressed text. */
export interface Filling {
  readonly values: readonly string[];
  readonly rows: Readonly<Record<string, readonly (readonly string[])[]>>;
  /** Makes a value fit for its place between the tags. */
  readonly escapeText: (text: string) => string;
  /** Asked only when the text tells a count of pages. */
  readonly countPages: (section: number) => number;
}

/** The pressed text with everything in place, deflated. Throws when a value is missing or a row has the wrong cells. */
export function fillPressed(pressed: Pressed, filling: Filling): Deflated {
  const stream = startStream(pressed.template, likelySize(pressed, filling));
  for (const piece of pressed.body) addFilled(stream, piece, filling);
  return finishStream(stream);
}

/** Texts of a row, about. */
const ROW_TEXT_BYTES = 120;

/** About how many bytes the text will have: a long table should not make the stream take ever more room. */
function likelySize({ template, body }: Pressed, { rows }: Filling): number {
  const sizeOf = (piece: number) => template.pieces[piece]?.length ?? 0;
  let size = template.pieces.reduce((sum, piece) => sum + piece.length, 0);
  for (const piece of body) {
    if (piece.type !== 'rows') continue;
    const count = rows[piece.pattern.name]?.length ?? 0;
    size += count * piece.pieces.reduce((sum, each) => sum + sizeOf(each), ROW_TEXT_BYTES);
  }
  return size;
}

function addFilled(stream: DeflateStream, piece: PressedPiece, filling: Filling): void {
  switch (piece.type) {
    case 'xml':
      addPiece(stream, piece.piece);
      break;
    case 'slot':
      addText(stream, filling.escapeText(slotValue(filling, piece.index)));
      break;
    case 'pages':
      addText(stream, String(filling.countPages(piece.section)));
      break;
    case 'rows':
      addRows(stream, piece.pattern, piece.pieces, filling);
      break;
  }
}

function slotValue({ values }: Filling, index: number): string {
  const value = values[index];
  if (value === undefined) throw new Error(`no value for slot ${index}`);
  return value;
}

function addRows(
  stream: DeflateStream,
  pattern: RowPattern,
  pieces: readonly number[],
  { rows, escapeText }: Filling,
): void {
  const { name, widths, bold } = pattern;
  for (const cells of rows[name] ?? []) {
    if (cells.length !== widths.length) {
      throw new Error(`a row of "${name}" has ${cells.length} cells, not ${widths.length}`);
    }
    addPiece(stream, pieces[0] ?? -1);
    addText(stream, String(rowHeightTwips(cells, widths, bold)));
    addPiece(stream, pieces[1] ?? -1);
    for (let column = 0; column < cells.length; column += 1) {
      addText(stream, escapeText(cells[column] ?? ''));
      addPiece(stream, pieces[column + 2] ?? -1);
    }
  }
}
