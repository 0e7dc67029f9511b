/** No cell and no row of an office's table comes near this; a longer one is a broken file or an attack. */
export const maxRecordChars = 1_000_000;

export type Delimiter = ',' | ';' | '\t';

/** A quoted cell that goes over line ends and holds delimiters: perhaps rows that a lost quotation mark has swallowed. */
export interface Swallow {
  /** Lines where the quote opens and where it closes. */
  readonly line: number;
  readonly closes: number;
  readonly column: number;
  /** Most cells that one of its lines would have, were quotes nothing but letters. */
  readonly cells: number;
}

/** Why a line is no record. Reading goes on with the line after the one that is named. */
export type CsvFault =
  /** `closes` is the line of the next quotation mark, which text follows; null when there is none. */
  | {
      readonly type: 'open-quote';
      readonly line: number;
      readonly column: number;
      readonly closes: number | null;
      readonly last: number;
    }
  | {
      readonly type: 'text-after-quote';
      readonly line: number;
      readonly column: number;
      readonly value: string;
    }
  | { readonly type: 'long-row'; readonly line: number };

/** Takes what stands in a CSV text, in its order; `line` is the physical line where a record begins. */
export interface CsvSink {
  record(line: number, cells: string[]): void;
  fault(fault: CsvFault): void;
  swallow(found: Swallow): void;
}

/**
 * Splits a CSV text into records. A cell is quoted when a quotation mark is its first character; within it two marks are one,
 * and only blanks may follow the closing one. A mark anywhere else (`МЧЖ "Нур"`) is a character like others. Lines end with LF.
 * Every line belongs to one record or to one fault.
 */
export function splitCsv(text: string, delimiter: Delimiter, firstLine: number, sink: CsvSink): void {
  let line = firstLine;
  let quote = text.indexOf('"');
  for (let at = 0; at < text.length; ) {
    const end = lineEnd(text, at);
    if (quote >= 0 && quote < at) quote = text.indexOf('"', at);
    if (quote < 0 || quote >= end) {
      if (end - at > maxRecordChars) sink.fault({ type: 'long-row', line });
      else sink.record(line, withoutEnd(text, at, end).split(delimiter));
      line += 1;
      at = end;
      continue;
    }
    const read = readQuoted(text, at, line, delimiter, sink);
    at = read.at;
    line = read.line;
  }
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end + 1;
}

function withoutEnd(text: string, at: number, end: number): string {
  return text.slice(at, text[end - 1] === '\n' ? end - 1 : end);
}

interface Position {
  readonly at: number;
  readonly line: number;
}

/** One record with a quotation mark in it; gives where the next one begins. */
function readQuoted(
  text: string,
  start: number,
  firstLine: number,
  delimiter: Delimiter,
  sink: CsvSink,
): Position {
  const cells: string[] = [];
  const swallows: Swallow[] = [];
  let [at, line] = [start, firstLine];
  for (let more = true; more; ) {
    const cell = cellAt(text, at, delimiter, start);
    const place = { line, column: cells.length + 1 };
    if (cell.type !== 'cell') {
      sink.fault(faultOf(cell, place, firstLine));
      return { at: lineEnd(text, at), line: line + 1 };
    }
    const within = cell.lines === 0 ? 0 : mostCells(text, at, cell.end, delimiter, cells.length);
    if (within > 0) swallows.push({ ...place, closes: line + cell.lines, cells: within });
    cells.push(cell.value);
    line += cell.lines;
    more = text[cell.end] === delimiter;
    at = cell.end + 1;
  }
  sink.record(firstLine, cells);
  for (const found of swallows) sink.swallow(found);
  return { at, line: line + 1 };
}

/** A cell's text; `end` is where its delimiter or line end is, `lines` how many line ends it holds. */
interface WholeCell {
  readonly type: 'cell';
  readonly value: string;
  readonly end: number;
  readonly lines: number;
}

/** A cell whose quote is not closed as it should be; the line and column are the record's business. */
interface BrokenCell {
  readonly type: 'text-after-quote' | 'open-quote' | 'long-row';
  /** Line ends between the opening mark and the next one, or as far as was searched. */
  readonly lines: number;
  readonly closes: boolean;
  readonly value: string;
}

const longRow: BrokenCell = { type: 'long-row', lines: 0, closes: false, value: '' };

function cellAt(text: string, at: number, delimiter: Delimiter, start: number): WholeCell | BrokenCell {
  const cell = text[at] === '"' ? quotedCell(text, at, delimiter) : bareCell(text, at, delimiter);
  return cell.type === 'cell' && cell.end - start > maxRecordChars ? longRow : cell;
}

function bareCell(text: string, at: number, delimiter: Delimiter): WholeCell {
  const line = text.indexOf('\n', at);
  const lineStop = line < 0 ? text.length : line;
  const next = text.indexOf(delimiter, at);
  const end = next < 0 || next > lineStop ? lineStop : next;
  return { type: 'cell', value: text.slice(at, end), end, lines: 0 };
}

function quotedCell(text: string, open: number, delimiter: Delimiter): WholeCell | BrokenCell {
  let value = '';
  for (let from = open + 1; ; ) {
    const quote = text.indexOf('"', from);
    if (quote < 0 || quote - open > maxRecordChars) return unclosed(text, open);
    value += text.slice(from, quote);
    if (text[quote + 1] === '"') {
      value += '"';
      from = quote + 2;
      continue;
    }
    let end = quote + 1;
    while (text[end] === ' ') end += 1;
    const lines = countLines(text, open, quote);
    if (end >= text.length || text[end] === '\n' || text[end] === delimiter)
      return { type: 'cell', value, end, lines };
    const { end: stop } = bareCell(text, quote, delimiter);
    const type = lines === 0 ? 'text-after-quote' : 'open-quote';
    return { type, lines, closes: true, value: text.slice(open, stop).slice(0, 200) };
  }
}

/** Searched as far as a record may reach. */
function unclosed(text: string, open: number): BrokenCell {
  const stop = Math.min(text.length, open + maxRecordChars);
  const lines = countLines(text, open, text[stop - 1] === '\n' ? stop - 1 : stop);
  return {
    type: lines === 0 && stop < text.length ? 'long-row' : 'open-quote',
    lines,
    closes: false,
    value: '',
  };
}

function countLines(text: string, from: number, to: number): number {
  let lines = 0;
  for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) lines += 1;
  return lines;
}

function faultOf(
  { type, lines, closes, value }: BrokenCell,
  { line, column }: { readonly line: number; readonly column: number },
  firstLine: number,
): CsvFault {
  if (type === 'long-row') return { type, line: firstLine };
  if (type === 'text-after-quote') return { type, line, column, value };
  return { type, line, column, closes: closes ? line + lines : null, last: line + lines };
}

/** Most cells in one of the lines over which a quoted cell goes, counting those that hold a delimiter within the quotes; 0 when none does. */
function mostCells(text: string, open: number, close: number, delimiter: Delimiter, before: number): number {
  const inner = text.slice(open, close).split('\n');
  const after = text.slice(close, lineEnd(text, close)).split(delimiter).length - 1;
  const counts = inner.map((part, index) => {
    const within = part.split(delimiter).length - 1;
    const beside = (index === 0 ? before : 0) + (index === inner.length - 1 ? after : 0);
    return within === 0 ? 0 : within + beside + 1;
  });
  return Math.max(0, ...counts);
}
