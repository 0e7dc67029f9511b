import type { Piece } from './piece.ts';

/** How a form of file writes characters that are not themselves: their length where they begin, else 1. */
type Written = (text: string, at: number) => number;

const asIs: Written = (text, at) => (text.startsWith('\r\n', at) ? 2 : 1);
const inQuotes: Written = (text, at) => (text.startsWith('""', at) ? 2 : asIs(text, at));
const inJson: Written = (text, at) => (text[at] !== '\\' ? 1 : text[at + 1] === 'u' ? 6 : 2);

/**
 * Where in a text file the character at `index` of a piece is written; -1 when the piece is not found. `lineStart` is where the piece's line
 * begins; in CSV the column is a cell, which may be quoted; a JSON string may have escapes.
 */
export function rawPlace(
  text: string,
  lineStart: number,
  { place: { column = 1 }, text: read, isRunning }: Piece,
  index: number,
  delimiter: string | undefined,
): number {
  if (delimiter === undefined) {
    const start = lineStart + column - 1;
    return isRunning ? start + index : walk(text, start, index, inJson);
  }
  let start = cellStart(text, lineStart, column, delimiter);
  if (start < 0) return -1;
  // Spaces around a cell are not read.
  while (text[start] === ' ' && !read.startsWith(' ')) start++;
  const isQuoted = text[start] === '"' && !text.startsWith(read, start);
  return walk(text, start + (isQuoted ? 1 : 0), index, isQuoted ? inQuotes : asIs);
}

function walk(text: string, start: number, count: number, written: Written): number {
  let at = start;
  for (let seen = 0; seen < count; seen++) at += written(text, at);
  return at;
}

function cellStart(text: string, lineStart: number, column: number, delimiter: string): number {
  let at = lineStart;
  for (let cell = 1; cell < column; cell++) {
    if (text[at] === '"') {
      at++;
      while (at < text.length && (text[at] !== '"' || text[at + 1] === '"')) at += text[at] === '"' ? 2 : 1;
    }
    at = text.indexOf(delimiter, at) + 1;
    if (at === 0) return -1;
  }
  return at;
}
