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
  /** Follows the record that begins in `line` and has the cell. */
  swallow(line: number, found: Swallow): void;
}

/** The part of a text that is in memory. */
interface Window {
  readonly text: string;
  /** True when nothing comes after it. */
  readonly isLast: boolean;
  /** Set by a look that came to the end of the part and might have found something else behind it. */
  isShort: boolean;
  /** Where the next delimiter is; less than where one is looked for when not known. */
  delimiterAt: number;
}

/**
 * Splits a CSV text into records. A cell is quoted when a quotation mark is its first character; within it two marks are one,
 * and only blanks may follow the closing one. A mark anywhere else (`МЧЖ "Нур"`) is a character like others. Lines end with LF.
 * Every line belongs to one record or to one fault. The text comes in pieces cut anywhere; after each step the sink has all that is whole so far, and the step
 * gives the part of the text in which it was.
 */
export function* splitCsv(
  pieces: Iterator<string, unknown>,
  delimiter: Delimiter,
  sink: CsvSink,
): Generator<string, undefined> {
  const reader = recordReader(delimiter, sink);
  let rest = '';
  let wanted = 1;
  for (let isLast = false; !isLast; ) {
    const taken: string[] = [rest];
    for (let count = 0; count < wanted && !isLast; count += 1) {
      const piece = pieces.next();
      if (piece.done === true) isLast = true;
      else taken.push(piece.value);
    }
    const text = taken.join('');
    const at = reader({ text, isLast, isShort: false, delimiterAt: -1 });
    rest = text.slice(at);
    // A record may reach over many pieces: looking through them again and again would take their number squared.
    wanted = at === 0 ? wanted * 2 : 1;
    yield text;
  }
}

/** Gives a function that reads the whole records of a part and says where in it the next one begins. */
function recordReader(delimiter: Delimiter, sink: CsvSink): (window: Window) => number {
  let line = 1;
  let isBegun = false;
  let isSkipping = false;
  return (window) => {
    const { text, isLast } = window;
    let at = 0;
    if (!isBegun) {
      isBegun = isLast || text.length > longestSep;
      if (!isBegun) return 0;
      if (/^sep=.\n/u.test(text)) [at, line] = [text.indexOf('\n') + 1, 2];
    }
    let quote = text.indexOf('"', at);
    while (at < text.length) {
      const newline = text.indexOf('\n', at);
      if (isSkipping) {
        isSkipping = newline < 0;
        at = isSkipping ? text.length : newline + 1;
        continue;
      }
      if (newline < 0 && !isLast && text.length - at <= maxRecordChars) return at;
      const stop = newline < 0 ? text.length : newline;
      if (quote >= 0 && quote < at) quote = text.indexOf('"', at);
      const isPlain = quote < 0 || quote >= stop;
      const isLong = stop - at > maxRecordChars;
      const cells = isLong
        ? undefined
        : isPlain
          ? text.slice(at, stop).split(delimiter)
          : quickCells(window, at, stop, delimiter);
      if (cells !== undefined || (isPlain && isLong)) {
        if (cells === undefined) sink.fault({ type: 'long-row', line });
        else sink.record(line, cells);
        line += 1;
        isSkipping = newline < 0 && !isLast;
        at = stop + 1;
        continue;
      }
      window.isShort = false;
      const { delimiterAt } = window;
      const read = readQuoted(window, at, line, delimiter);
      if (window.isShort) return at;
      // A fault was looked for beyond the line with which reading goes on.
      if (read.fault !== undefined) window.delimiterAt = delimiterAt;
      if (read.fault === undefined) sink.record(line, read.cells);
      else sink.fault(read.fault);
      for (const found of read.swallows) sink.swallow(line, found);
      line = read.line;
      const next = text.indexOf('\n', read.from);
      isSkipping = next < 0 && !isLast;
      at = next < 0 ? text.length : next + 1;
    }
    return text.length;
  };
}

/** Characters of a first line `sep=;`, with its end. */
const longestSep = 7;

/** The cells of a record that is all in one line and has its marks in their places; undefined of any other. */
function quickCells(window: Window, start: number, stop: number, delimiter: Delimiter): string[] | undefined {
  const { text, delimiterAt } = window;
  const cells: string[] = [];
  const leave = (): undefined => {
    window.delimiterAt = delimiterAt;
  };
  for (let at = start; ; ) {
    let end = stop;
    if (text.charCodeAt(at) === quoteCode && at < stop) {
      let close = text.indexOf('"', at + 1);
      let isDoubled = false;
      while (close >= 0 && close < stop && text.charCodeAt(close + 1) === quoteCode) {
        isDoubled = true;
        close = text.indexOf('"', close + 2);
      }
      if (close < 0 || close >= stop) return leave();
      end = close + 1;
      if (end !== stop && text[end] !== delimiter) return leave();
      const value = text.slice(at + 1, close);
      cells.push(isDoubled ? value.replaceAll('""', '"') : value);
    } else {
      end = Math.min(stop, nextDelimiter(window, at, delimiter));
      cells.push(text.slice(at, end));
    }
    if (end === stop) return cells;
    at = end + 1;
  }
}

const quoteCode = 34;

function nextDelimiter(window: Window, at: number, delimiter: Delimiter): number {
  if (window.delimiterAt < at) {
    const found = window.text.indexOf(delimiter, at);
    window.delimiterAt = found < 0 ? Number.POSITIVE_INFINITY : found;
  }
  return window.delimiterAt;
}

/** One record with a quotation mark in it, or why it is none. */
interface QuotedRecord {
  readonly cells: string[];
  readonly swallows: readonly Swallow[];
  readonly fault?: CsvFault;
  /** The next record begins behind the next line end from here, in `line`. */
  readonly from: number;
  readonly line: number;
}

/** Worthless when it leaves the window short. */
function readQuoted(window: Window, start: number, firstLine: number, delimiter: Delimiter): QuotedRecord {
  const cells: string[] = [];
  const swallows: Swallow[] = [];
  let [at, line] = [start, firstLine];
  for (;;) {
    const cell = cellAt(window, at, delimiter, start);
    const place = { line, column: cells.length + 1 };
    if (cell.type !== 'cell') {
      return { cells, swallows: [], fault: faultOf(cell, place, firstLine), from: at, line: line + 1 };
    }
    const within = cell.lines === 0 ? 0 : mostCells(window, at, cell.end, delimiter, cells.length);
    if (within > 0) swallows.push({ ...place, closes: line + cell.lines, cells: within });
    cells.push(cell.value);
    line += cell.lines;
    if (window.text[cell.end] !== delimiter) return { cells, swallows, from: cell.end, line: line + 1 };
    at = cell.end + 1;
  }
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

function cellAt(window: Window, at: number, delimiter: Delimiter, start: number): WholeCell | BrokenCell {
  const cell = window.text[at] === '"' ? quotedCell(window, at, delimiter) : bareCell(window, at, delimiter);
  if (cell.type !== 'cell' || cell.end - start <= maxRecordChars) return cell;
  window.isShort = false;
  return longRow;
}

function bareCell(window: Window, at: number, delimiter: Delimiter): WholeCell {
  const { text, isLast } = window;
  const line = text.indexOf('\n', at);
  const end = Math.min(line < 0 ? text.length : line, nextDelimiter(window, at, delimiter));
  if (end === text.length && !isLast) window.isShort = true;
  return { type: 'cell', value: text.slice(at, end), end, lines: 0 };
}

function quotedCell(window: Window, open: number, delimiter: Delimiter): WholeCell | BrokenCell {
  const { text, isLast } = window;
  const parts: string[] = [];
  for (let from = open + 1; ; ) {
    const quote = text.indexOf('"', from);
    if (quote < 0 || quote - open > maxRecordChars) return unclosed(window, open);
    parts.push(text.slice(from, quote));
    if (text[quote + 1] === '"') {
      from = quote + 2;
      continue;
    }
    let end = quote + 1;
    while (text[end] === ' ') end += 1;
    if (end >= text.length && !isLast) window.isShort = true;
    const lines = countLines(text, open, quote);
    if (end >= text.length || text[end] === '\n' || text[end] === delimiter)
      return { type: 'cell', value: parts.join('"'), end, lines };
    const type = lines === 0 ? 'text-after-quote' : 'open-quote';
    return { type, lines, closes: true, value: brokenText(window, open, quote, delimiter) };
  }
}

/** The beginning of a broken cell, as far as its delimiter or line end. */
function brokenText(window: Window, open: number, quote: number, delimiter: Delimiter): string {
  const { text, isLast } = window;
  const most = open + shownChars;
  const line = text.indexOf('\n', quote);
  const stop = Math.min(line < 0 ? text.length : line, nextDelimiter(window, quote, delimiter), most);
  if (stop === text.length && !isLast) window.isShort = true;
  return text.slice(open, Math.max(stop, open));
}

const shownChars = 200;

/** Searched as far as a record may reach. */
function unclosed(window: Window, open: number): BrokenCell {
  const { text, isLast } = window;
  const stop = Math.min(text.length, open + maxRecordChars);
  if (stop === text.length && !isLast) window.isShort = true;
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
function mostCells(
  window: Window,
  open: number,
  close: number,
  delimiter: Delimiter,
  before: number,
): number {
  const { text, isLast } = window;
  const inner = text.slice(open, close).split('\n');
  const line = text.indexOf('\n', close);
  if (line < 0 && !isLast && text.length - close <= maxRecordChars) window.isShort = true;
  const after = text.slice(close, line < 0 ? text.length : line).split(delimiter).length - 1;
  const counts = inner.map((part, index) => {
    const within = part.split(delimiter).length - 1;
    const beside = (index === 0 ? before : 0) + (index === inner.length - 1 ? after : 0);
    return within === 0 ? 0 : within + beside + 1;
  });
  return counts.reduce((most, count) => Math.max(most, count), 0);
}
