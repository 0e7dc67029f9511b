import { fontWidths } from './font-widths.ts';

/** Signs that the table lacks are taken as wide as they are high. */
const EM = 2048;
const TABLE_SIZE = 0x2200;

const advances = { regular: spread('regular'), bold: spread('bold') };

/** No sign is wider in either face. */
const WIDEST = Math.max(...advances.regular, ...advances.bold);

function spread(face: 'regular' | 'bold'): Uint16Array {
  const widths = new Uint16Array(TABLE_SIZE).fill(EM);
  for (const [from, block] of fontWidths[face]) {
    for (const [index, width] of block.entries()) if (width > 0) widths[from + index] = width;
  }
  // The no-break hyphen is drawn as the plain one.
  widths[0x2011] = widths[0x2d] ?? EM;
  return widths;
}

/** Width in 2048ths of the type's size. Astral signs count as two ems: letters have none. */
function widthOf(text: string, widths: Uint16Array): number {
  let sum = 0;
  for (let index = 0; index < text.length; index += 1) sum += widths[text.charCodeAt(index)] ?? EM;
  return sum;
}

/**
 * How many lines a text takes in a column `roomTwips` wide, broken as Word and LibreOffice break it: after spaces,
 * hyphens and dashes; inside a word only when it alone is wider than the column. LF begins a line.
 * The empty text takes one line.
 */
export function countLines(text: string, roomTwips: number, sizePt: number, bold: boolean): number {
  const widths = bold ? advances.bold : advances.regular;
  const room = (roomTwips * EM) / (sizePt * 20);
  if (text.length * WIDEST <= room && !text.includes('\n')) return 1;
  const known = countedIn(widths, room);
  const lines = known.get(text) ?? countAnew(text, room, widths);
  if (known.size < MOST_COUNTED) known.set(text, lines);
  return lines;
}

function countAnew(text: string, room: number, widths: Uint16Array): number {
  if (widthOf(text, widths) <= room && !text.includes('\n')) return 1;
  return wrap(text, room, widths, 0).length;
}

/**
 * Where in the text each of its lines begins, broken as `countLines` counts them; the first line of all is `indentTwips` shorter.
 * The empty text has one line.
 */
export function lineStarts(
  text: string,
  roomTwips: number,
  face: { readonly sizePt: number; readonly bold: boolean },
  indentTwips = 0,
): readonly number[] {
  const perTwip = EM / (face.sizePt * 20);
  const widths = face.bold ? advances.bold : advances.regular;
  return wrap(text, roomTwips * perTwip, widths, indentTwips * perTwip);
}

/** Lines of texts by face and room: names of bodies come again in every letter, and once more when pages are counted. */
const counted = new Map<Uint16Array, Map<number, Map<string, number>>>();
const MOST_COUNTED = 20_000;

function countedIn(widths: Uint16Array, room: number): Map<string, number> {
  const ofFace = counted.get(widths) ?? new Map<number, Map<string, number>>();
  counted.set(widths, ofFace);
  const ofRoom = ofFace.get(room) ?? new Map<string, number>();
  ofFace.set(room, ofRoom);
  return ofRoom;
}

/** Spaces at the end of a line hang over it; no-break spaces do not. */
function withoutEndSpaces(piece: string): string {
  return piece.replace(/ +$/u, '');
}

/** Where a line may break; the pieces between keep their spaces at the end. */
const BREAKS = /(?<= )(?! )|(?<=[-–])(?=[^ \u00A0])/u;

function wrap(text: string, room: number, widths: Uint16Array, indent: number): readonly number[] {
  const starts: number[] = [];
  let at = 0;
  let used = indent;
  for (const line of text.split('\n')) {
    starts.push(at);
    let isEmpty = true;
    for (const piece of line.split(BREAKS)) {
      const word = withoutEndSpaces(piece);
      const width = widthOf(word, widths);
      if (!isEmpty && used + width > room) {
        starts.push(at);
        used = 0;
      }
      used = width > room ? breakWord(word, at, room, widths, starts) : used + widthOf(piece, widths);
      at += piece.length;
      isEmpty = false;
    }
    at += 1;
    used = 0;
  }
  return starts;
}

/** Width in twips of the widest piece of a text that cannot be broken between words; 0 for the empty text. */
export function widestWordTwips(text: string, sizePt: number, bold: boolean): number {
  const widths = bold ? advances.bold : advances.regular;
  const pieces = text.split('\n').flatMap((line) => line.split(BREAKS));
  const widest = Math.max(...pieces.map((piece) => widthOf(withoutEndSpaces(piece), widths)));
  return (widest * sizePt * 20) / EM;
}

/** A word wider than its column breaks between any two characters; gives the width of its last line. */
function breakWord(word: string, start: number, room: number, widths: Uint16Array, starts: number[]): number {
  let used = 0;
  let at = start;
  for (const character of word) {
    const width = widthOf(character, widths);
    if (used > 0 && used + width > room) {
      starts.push(at);
      used = 0;
    }
    used += width;
    at += character.length;
  }
  return used;
}
