import type { Source } from '../model/table.ts';
import type { Place } from '../problem.ts';

/** A cell to be given another text: where it is and what it has now. */
export interface CellChange {
  readonly place: Required<Pick<Place, 'line' | 'column'>>;
  /** The text that was read there, spaces around it gone. */
  readonly from: string;
  readonly to: string;
}

const marks: readonly (readonly [encoding: string, mark: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/**
 * The file with one cell changed and every other byte as it was: byte order mark, line ends, quotes and spaces stay. A cell
 * that had quotes keeps them; one that needs them gets them. Undefined for a file that is not UTF-8 or UTF-16 text,
 * and when the cell is not where it was read.
 */
export function setCell({ bytes }: Source, change: CellChange): Uint8Array | undefined {
  const [encoding, mark] = marks.find(([, start]) => start.every((byte, at) => bytes[at] === byte)) ?? [
    'utf-8',
    [],
  ];
  const text = decodeWhole(bytes.subarray(mark.length), encoding);
  if (text === undefined) return undefined;
  const changed = changeText(text, change);
  return changed === undefined
    ? undefined
    : Buffer.concat([Uint8Array.from(mark), encode(changed, encoding)]);
}

function decodeWhole(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function encode(text: string, encoding: string): Uint8Array {
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  const bytes = Buffer.from(text, 'utf16le');
  return encoding === 'utf-16le' ? bytes : bytes.swap16();
}

/** The delimiter is the one by which the cell has the text that was read in it. */
function changeText(text: string, { place, from, to }: CellChange): string | undefined {
  const start = startOfLine(text, place.line);
  if (start === undefined) return undefined;
  for (const delimiter of [';', ',', '\t']) {
    const cell = cellAt(text, start, place.column, delimiter);
    if (cell === undefined || cell.value.trim() !== from) continue;
    const written = cell.isQuoted || needsQuotes(to, delimiter) ? `"${to.replaceAll('"', '""')}"` : to;
    return text.slice(0, cell.start) + written + text.slice(cell.end);
  }
  return undefined;
}

function needsQuotes(value: string, delimiter: string): boolean {
  return value.includes(delimiter) || /^\s|\s$|["\r\n]/u.test(value);
}

function startOfLine(text: string, line: number): number | undefined {
  let start = 0;
  const ends = text.matchAll(/\r\n|\r|\n/gu);
  for (let at = 1; at < line; at += 1) {
    const end = ends.next().value;
    if (end === undefined) return undefined;
    start = end.index + end[0].length;
  }
  return start;
}

interface Cell {
  readonly start: number;
  readonly end: number;
  readonly value: string;
  readonly isQuoted: boolean;
}

/** The cell of a column in the record that begins at `start`; undefined when the record has no such cell. */
function cellAt(text: string, start: number, column: number, delimiter: string): Cell | undefined {
  let at = start;
  for (let index = 1; ; index += 1) {
    const cell = readCell(text, at, delimiter);
    if (index === column) return cell;
    if (text[cell.end] !== delimiter) return undefined;
    at = cell.end + 1;
  }
}

function readCell(text: string, start: number, delimiter: string): Cell {
  if (text[start] === '"') {
    const [quoted] = /"(?:[^"]|"")*"/uy.exec(text.slice(start)) ?? [''];
    const end = start + quoted.length;
    const isWhole = quoted !== '' && [delimiter, '\r', '\n', undefined].includes(text[end]);
    if (isWhole) return { start, end, value: quoted.slice(1, -1).replaceAll('""', '"'), isQuoted: true };
  }
  let end = start;
  while (end < text.length && ![delimiter, '\r', '\n'].includes(text[end] ?? '')) end += 1;
  return { start, end, value: text.slice(start, end), isQuoted: false };
}
