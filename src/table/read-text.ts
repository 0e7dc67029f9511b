import type { LastRow, ReadingOptions, Row, Source, TableWant } from '../model/table.ts';
import type { Checked, Problem } from '../problem.ts';
import { problem } from '../problem.ts';
import { csvBatches, delimiterOf, parseCsv } from './csv.ts';
import type { Delimiter, Swallow } from './csv-records.ts';
import { decodedPieces, findEncoding, lineOfNul } from './encoding.ts';
import type { HeadingMap } from './heading-words.ts';
import { findHeadings, widthOfRows } from './headings.ts';
import type { RawBatch, RawCounts, RawTable } from './raw-table.ts';

/** The part of a text in which its headings stand. */
const headChars = 65_536;

/**
 * Rows of a CSV or TSV text, piece by piece. Problems: those of `findEncoding` and `csvBatches`, `table-nul`, `table-damaged-letter` (U+FFFD),
 * `table-cut-off` (the text ends within a letter or within its last row).
 */
export function readText(
  source: Source,
  want: TableWant,
  map: HeadingMap,
  options: ReadingOptions,
): Checked<RawTable> {
  const { file } = source;
  const found = findEncoding(source, options.encoding);
  if (found.value === undefined) return { value: undefined, problems: found.problems };
  const nul = lineOfNul(source, found.value);
  if (nul !== undefined)
    return { value: undefined, problems: [problem('table-nul', { file, line: nul }, {})] };
  const { encoding } = found.value;
  const delimiter = findDelimiter(headText(decodedPieces(source, found.value)), want, map);
  const counts: RawCounts = { read: 0, blank: 0, faulty: 0 };
  const swallows = new Map<number, Swallow[]>();
  const ending: Ending = {};
  const pieces = lastCharacters(decodedPieces(source, found.value), ending);
  const batches = withEnding(csvBatches(pieces, file, delimiter, { counts, swallows }), ending, file);
  return {
    value: { format: 'csv', sheet: null, epoch: null, encoding, batches, counts, swallows, ending },
    problems: [],
  };
}

function headText(pieces: Iterable<string>): string {
  let text = '';
  for (const piece of pieces) {
    text += piece;
    if (text.length >= headChars) break;
  }
  return text.slice(0, headChars);
}

interface Ending {
  /** The last character of the text. */
  last?: string;
  lastRow?: LastRow;
}

function* lastCharacters(pieces: Iterable<string>, ending: Ending): Generator<string, undefined> {
  for (const piece of pieces) {
    if (piece !== '') ending.last = piece.slice(-1);
    yield piece;
  }
}

/** Keeps one row back: whether a row is the last one, and so perhaps cut, is known only when there is none after it. */
function* withEnding(
  batches: Iterable<RawBatch>,
  ending: Ending,
  file: string,
): Generator<RawBatch, undefined> {
  let kept: Row | undefined;
  let before: Row | undefined;
  let isWhole = true;
  let isClean = true;
  for (const batch of batches) {
    if (batch.problems.length > 0) isWhole = false;
    const rows = kept === undefined ? batch.rows.slice(0, -1) : [kept, ...batch.rows.slice(0, -1)];
    const last = batch.rows.at(-1);
    yield { ...batch, rows: last === undefined ? [] : rows, isClean: isClean && batch.isClean };
    if (last === undefined) continue;
    before = rows.at(-1) ?? before;
    kept = last;
    isClean = batch.isClean;
  }
  if (kept === undefined) return;
  const isOpen = isWhole && ending.last !== '\n' && ending.last !== '\r';
  const cut = isOpen ? cutOff(kept, before, file, ending.last ?? '') : undefined;
  if (isOpen) ending.lastRow = { line: kept.line, type: cut === undefined ? 'open' : 'reported' };
  yield { rows: [kept], problems: cut === undefined ? [] : [cut], isClean };
}

/** What `sep=` says, else the delimiter with which most headings are known, else the one that parts the most. */
function findDelimiter(head: string, want: TableWant, map: HeadingMap): Delimiter {
  const said = /^sep=([;,\t])\r?\n/u.exec(head)?.[1];
  if (said === ';' || said === ',' || said === '\t') return said;
  let best: { readonly delimiter: Delimiter; readonly known: number } | undefined;
  for (const delimiter of [';', ',', '\t'] as const) {
    const { rows } = parseCsv(head, '', delimiter);
    if (best !== undefined && widthOfRows(rows) <= best.known) continue;
    const known = findHeadings(rows, want, map)?.columns.size ?? 0;
    if (known > (best?.known ?? 0)) best = { delimiter, known };
  }
  return best?.delimiter ?? delimiterOf(head.split(/\r?\n/u).find((line) => line.trim() !== '') ?? '');
}

/**
 * A last line without a line end may be one that was cut: it is when it has fewer cells than the row before, when its last cell is
 * empty and the one above is not, or when it ends within a letter.
 */
function cutOff(last: Row, before: Row | undefined, file: string, end: string): Problem | undefined {
  if (before === undefined) return undefined;
  // One cell alone may be a remark under the table: what the rows are is not known here.
  const short = last.cells.length > 1 && last.cells.length < before.cells.length;
  const emptied =
    last.cells.length === before.cells.length && last.cells.at(-1) === '' && before.cells.at(-1) !== '';
  if (!short && !emptied && end !== '\uFFFD') return undefined;
  const value = last.cells.join(' | ').slice(0, 200);
  return problem('table-cut-off', { file, line: last.line, value }, { value });
}
