import { parse } from 'csv-parse/sync';
import type { Row } from '../model/table.ts';
import type { Problem } from '../problem.ts';
import { problem } from '../problem.ts';

/** No cell and no row of an office's table comes near this; a longer one is a broken file or an attack. */
const maxRecordChars = 1_000_000;
/** As many columns as a spreadsheet has. */
export const maxColumns = 16_384;

export type Delimiter = ',' | ';' | '\t';

/** Records of a CSV text, and what is wrong with it as a CSV text. */
export interface CsvRecords {
  readonly rows: readonly Row[];
  readonly problems: readonly Problem[];
  /** False when the text ends within a line. */
  readonly ended: boolean;
}

/**
 * Splits a CSV text into records, each with the physical line where it begins. Empty lines are left out. A quote within
 * an unquoted cell (`МЧЖ "Нур"`) is a letter like others. `sep=;` in the first line is obeyed and left out.
 * Problems: `table-open-quote` (names the line where the record begins; the rows before stand), `table-long-row`,
 * `table-wide-row`.
 */
export function parseCsv(text: string, file: string, delimiter: Delimiter): CsvRecords {
  // csv-parse counts CR LF inside quotes as two lines; with LF alone its count is right, and faster.
  const plain = text.includes('\r') ? text.replace(/\r\n?/gu, '\n') : text;
  const rows: Row[] = [];
  const problems: Problem[] = [];
  let start = /^sep=.\n/u.test(plain) ? plain.indexOf('\n') + 1 : 0;
  let line = start === 0 ? 1 : 2;
  while (start < plain.length) {
    const stretch = nextStretch(plain, start);
    const read = stretch.quoted
      ? readQuoted(plain, stretch, line, delimiter)
      : readPlain(plain, stretch, line, delimiter);
    for (const row of read.rows) keepRow(row, file, rows, problems);
    if (read.fault !== undefined) problems.push(faultProblem(read.fault, file));
    start = read.end;
    line = read.line;
  }
  return { rows, problems, ended: plain === '' || plain.endsWith('\n') };
}

function keepRow(row: Row, file: string, rows: Row[], problems: Problem[]): void {
  if (row.cells.length > maxColumns) {
    problems.push(
      problem('table-wide-row', { file, line: row.line }, { count: row.cells.length, most: maxColumns }),
    );
  } else if (row.cells.some((cell) => cell.trim() !== '')) {
    rows.push(row);
  }
}

interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly quoted: boolean;
}

interface Fault {
  readonly type: 'open-quote' | 'long-row';
  readonly line: number;
}

interface StretchRows {
  readonly rows: readonly Row[];
  readonly fault?: Fault;
  /** Offset and line of what comes next. */
  readonly end: number;
  readonly line: number;
}

/** The lines from `start` that are all without quotes, or all belong to records with quotes. */
function nextStretch(text: string, start: number): Stretch {
  const quote = text.indexOf('"', start);
  if (quote < 0) return { start, end: text.length, quoted: false };
  const lineStart = text.lastIndexOf('\n', quote) + 1;
  if (lineStart > start) return { start, end: lineStart, quoted: false };
  const end = lineEnd(text, start);
  if (end - start > maxRecordChars) return { start, end, quoted: false };
  return { start, end: endOfQuoted(text, start), quoted: true };
}

/** The first line end from which a line without any quote follows an even number of quotes. */
function endOfQuoted(text: string, start: number): number {
  let even = true;
  let at = start;
  while (at < text.length) {
    const end = lineEnd(text, at);
    let quotes = 0;
    for (let q = text.indexOf('"', at); q >= 0 && q < end; q = text.indexOf('"', q + 1)) quotes += 1;
    if (quotes === 0 && even) return at;
    if (quotes % 2 === 1) even = !even;
    at = end;
  }
  return text.length;
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end + 1;
}

/** Lines without quotes need no parser: every line end ends a record, every delimiter a cell. */
function readPlain(text: string, stretch: Stretch, firstLine: number, delimiter: Delimiter): StretchRows {
  const rows: Row[] = [];
  let line = firstLine;
  for (let at = stretch.start; at < stretch.end; line += 1) {
    const end = lineEnd(text, at);
    if (end - at > maxRecordChars) return { rows, fault: { type: 'long-row', line }, end, line: line + 1 };
    rows.push({ line, cells: text.slice(at, text[end - 1] === '\n' ? end - 1 : end).split(delimiter) });
    at = end;
  }
  return { rows, end: stretch.end, line };
}

/** Lines with quotes go to csv-parse. When it ends within a quote, all the rest of the text belongs to it. */
function readQuoted(text: string, stretch: Stretch, firstLine: number, delimiter: Delimiter): StretchRows {
  const rows: Row[] = [];
  let line = firstLine;
  try {
    parse(text.slice(stretch.start, stretch.end), {
      delimiter,
      record_delimiter: ['\n'],
      relax_quotes: true,
      relax_column_count: true,
      max_record_size: maxRecordChars,
      on_record: (cells: string[], context) => {
        // `lines` is where a record ends; it begins after the end of the one before.
        rows.push({ line, cells });
        line = firstLine + context.lines;
        return null;
      },
    });
    return { rows, end: stretch.end, line };
  } catch (fault) {
    if (codeOf(fault) === 'CSV_QUOTE_NOT_CLOSED') {
      return stretch.end < text.length
        ? readQuoted(text, { ...stretch, end: text.length }, firstLine, delimiter)
        : { rows, fault: { type: 'open-quote', line }, end: text.length, line };
    }
    if (codeOf(fault) === 'CSV_MAX_RECORD_SIZE') {
      return { rows, fault: { type: 'long-row', line }, end: text.length, line };
    }
    throw fault;
  }
}

function codeOf(fault: unknown): unknown {
  return typeof fault === 'object' && fault !== null && 'code' in fault ? fault.code : undefined;
}

function faultProblem(fault: Fault, file: string): Problem {
  return fault.type === 'open-quote'
    ? problem('table-open-quote', { file, line: fault.line }, {})
    : problem('table-long-row', { file, line: fault.line }, { most: maxRecordChars });
}

/** The delimiter of a line: the one that splits it into most cells, outside quotes; `;` when none does. */
export function delimiterOf(line: string): Delimiter {
  const bare = line.replace(/"[^"]*"/gu, '');
  const count = (delimiter: string) => bare.split(delimiter).length;
  const [tab, semicolon, comma] = [count('\t'), count(';'), count(',')];
  if (tab > 1 && tab >= semicolon && tab >= comma) return '\t';
  return comma > semicolon ? ',' : ';';
}
