import type { Source } from '../../model/table.ts';
import type { Problem } from '../../problem.ts';
import { problem } from '../../problem.ts';
import { delimiterOf, parseCsv } from '../../table/csv.ts';
import type { Delimiter } from '../../table/csv-records.ts';
import { decodeText } from '../../table/encoding.ts';
import { sniffContent } from '../../table/sniff.ts';
import { readWordLines } from '../../table/word-lines.ts';
import { parseWorkbook } from '../../table/workbook/workbook.ts';
import { checkZipDirectory } from '../../tools/zip-fault.ts';
import { jsonStrings } from './json-strings.ts';
import type { Piece } from './piece.ts';

/** The pieces of a file, and why it has none. */
export interface Pieces {
  readonly pieces: readonly Piece[];
  readonly problems: readonly Problem[];
}

/**
 * The text of a file in pieces: TXT, Markdown and YAML by line, HTML without its tags, CSV and XLSX by cell, JSON by string, Word by
 * paragraph. What a file is, is reported by its bytes; CSV and TSV by the name. An empty file has no pieces;
 * anything else is `text-not-readable`. A line of more than a million characters: `text-long-line`; a file of more than 20 MB: `table-too-large`.
 */
export async function piecesOf(source: Source): Promise<Pieces> {
  const { file, bytes } = source;
  if (bytes.length > mostBytes)
    return { pieces: [], problems: [problem('table-too-large', { file }, { most: mostBytes / 1_000_000 })] };
  const content = sniffContent(bytes);
  if (content === 'zip') return wordPieces(source);
  if (content === 'workbook') return sheetPieces(source);
  const text = textContents.has(content) ? (decodeText(bytes, file, undefined).value?.text ?? '\0') : '\0';
  if (text.includes('\0')) return notReadable(file);
  const lines = text.replace(/^\uFEFF/u, '').replace(/\r\n?/gu, '\n');
  const delimiter = delimiterIn(file, lines);
  if (delimiter !== undefined) return cellPieces(file, lines, delimiter);
  if (content === 'json') return withoutLong(jsonStrings(lines, file));
  const long = lines.split('\n').findIndex((line) => line.length > mostInLine);
  if (long >= 0) {
    const place = { file, line: long + 1 };
    return { pieces: [], problems: [problem('text-long-line', place, { most: mostInLine })] };
  }
  return {
    pieces: linePieces(file, withoutCode(lines, /\.html?$/iu.test(file) ? 'html' : content)),
    problems: [],
  };
}

/** The pieces, when none is longer than a text can be. */
function withoutLong(pieces: readonly Piece[]): Pieces {
  const long = pieces.find(({ text }) => text.length > mostInLine);
  if (long === undefined) return { pieces, problems: [] };
  return { pieces: [], problems: [problem('text-long-line', long.place, { most: mostInLine })] };
}

/** A library of letters; every line and cell of it is in memory at once. */
const mostBytes = 20_000_000;
/** What is looked for in a line takes stack by its length; no text comes near this. */
const mostInLine = 1_000_000;

const textContents: ReadonlySet<string> = new Set(['text', 'json', 'html', 'xml', 'empty']);

function notReadable(file: string): Pieces {
  return { pieces: [], problems: [problem('text-not-readable', { file }, {})] };
}

function linePieces(file: string, text: string): readonly Piece[] {
  return text.split('\n').flatMap((line, at): readonly Piece[] => {
    const place = { file, line: at + 1, column: 1 };
    return line.trim() === '' ? [] : [{ text: line, group: '', place, isRunning: true }];
  });
}

/** Code of Markdown and what HTML does not print, as spaces: places stay as they are. */
function withoutCode(text: string, content: string): string {
  const blank = (part: string): string => part.replace(/[^\n]/gu, ' ');
  if (content === 'html' || content === 'xml') {
    return text
      .replace(/<(script|style)\b[\s\S]*?<\/\1>|<!--[\s\S]*?-->|<[^<>]{0,5000}>/giu, blank)
      .replace(/&(?:[a-z]{2,8}|#\d{1,7});/giu, blank);
  }
  return text.replace(/^```[\s\S]*?^```|`[^`\n]+`/gmu, blank);
}

/** What parts the cells of a text; `undefined` when it is no table by its name. */
export function delimiterIn(file: string, text: string): Delimiter | undefined {
  return /\.(?:csv|tsv)$/iu.test(file) ? delimiterOf(headingLine(text)) : undefined;
}

function cellPieces(file: string, text: string, delimiter: Delimiter): Pieces {
  const { rows, problems } = parseCsv(text, file, delimiter);
  const pieces = rows.flatMap(({ line, cells }) =>
    cells.flatMap((cell, at): readonly Piece[] =>
      cell.trim() === ''
        ? []
        : [{ text: cell, group: String(at), place: { file, line, column: at + 1 }, isRunning: false }],
    ),
  );
  return { pieces, problems };
}

/** The first line that has a sign between cells at least twice: a title above the headings has not. */
function headingLine(text: string): string {
  return text.split(/\r\n?|\n/u, 20).find((line) => /([;,\t])(?:.*\1)/u.test(line)) ?? '';
}

async function sheetPieces({ file, bytes }: Source): Promise<Pieces> {
  if (checkZipDirectory(bytes) !== undefined) return notReadable(file);
  const book = await parseWorkbook(bytes, undefined).catch(() => undefined);
  if (book === undefined) return notReadable(file);
  const pieces = book.sheets.flatMap(({ name, rows }) =>
    [...rows.rows()].flatMap(({ line, cells }) =>
      cells.flatMap((text, at): readonly Piece[] => {
        const place = { file, sheet: name, line, column: at + 1, cell: `${columnName(at)}${line}` };
        return text.trim() === '' ? [] : [{ text, group: `${name}/${at}`, place, isRunning: false }];
      }),
    ),
  );
  return { pieces, problems: [] };
}

/** A, B, ... Z, AA, ... of a column counted from 0. */
function columnName(at: number): string {
  const last = String.fromCharCode(65 + (at % 26));
  return at < 26 ? last : columnName(Math.floor(at / 26) - 1) + last;
}

function wordPieces({ file, bytes }: Source): Pieces {
  const paragraphs = readWordLines(bytes);
  if (paragraphs === undefined) return notReadable(file);
  const pieces = paragraphs.map(({ line, text }): Piece => {
    return { text, group: '', place: { file, line, column: 1 }, isRunning: true };
  });
  return withoutLong(pieces);
}
