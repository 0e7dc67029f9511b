import type { Row } from '../model/table.ts';
import type { Problem } from '../problem.ts';
import { problem } from '../problem.ts';
import type { CsvFault, Delimiter, Swallow } from './csv-records.ts';
import { maxRecordChars, splitCsv } from './csv-records.ts';
import { maybeWrong } from './lossy.ts';
import type { RawBatch, RawCounts } from './raw-table.ts';

/** As many columns as a spreadsheet has. */
export const maxColumns = 16_384;

/** Records of a CSV text, and what is wrong with it as a CSV text. */
export interface CsvRecords extends Readonly<RawCounts> {
  readonly rows: readonly Row[];
  readonly swallows: readonly Swallow[];
  readonly problems: readonly Problem[];
}

/** Records of a text that is all in memory. Problems: those of `csvBatches`. */
export function parseCsv(text: string, file: string, delimiter: Delimiter): CsvRecords {
  const gathered = { counts: { read: 0, blank: 0, faulty: 0 }, swallows: new Map<number, Swallow[]>() };
  const batches = [...csvBatches([text][Symbol.iterator](), file, delimiter, gathered)];
  return {
    rows: batches.flatMap((batch) => batch.rows),
    swallows: [...gathered.swallows.values()].flat(),
    problems: batches.flatMap((batch) => batch.problems),
    ...gathered.counts,
  };
}

/**
 * Records of a CSV text that comes in pieces, each with the physical line where it begins. `sep=;` in the first line is obeyed and left out; blank records are only
 * counted. Problems: `table-open-quote` and `table-text-after-quote` (each at the line and column where the quote opens), `table-long-row`, `table-wide-row`.
 */
export function* csvBatches(
  pieces: Iterator<string, unknown>,
  file: string,
  delimiter: Delimiter,
  { counts, swallows }: { readonly counts: RawCounts; readonly swallows: Map<number, Swallow[]> },
): Generator<RawBatch, undefined> {
  let rows: Row[] = [];
  let problems: Problem[] = [];
  const refuse = (found: Problem): void => {
    counts.faulty += 1;
    problems.push(found);
  };
  const steps = splitCsv(withLineFeeds(pieces), delimiter, {
    record(line, cells) {
      counts.read += 1;
      if (cells.length > maxColumns)
        refuse(problem('table-wide-row', { file, line }, { count: cells.length, most: maxColumns }));
      else if (isFilled(cells)) rows.push({ line, cells });
      else counts.blank += 1;
    },
    fault(fault) {
      counts.read += 1;
      refuse(faultProblem(fault, file));
    },
    swallow(line, found) {
      swallows.set(line, [...(swallows.get(line) ?? []), found]);
    },
  });
  for (const text of steps) {
    yield { rows, problems, isClean: !maybeWrong.test(text) };
    [rows, problems] = [[], []];
  }
}

/** Line ends of any kind as LF; one of two characters may stand in two pieces. */
function* withLineFeeds(pieces: Iterator<string, unknown>): Generator<string, undefined> {
  let isBroken = false;
  for (let piece = pieces.next(); piece.done !== true; piece = pieces.next()) {
    const whole = isBroken && piece.value.startsWith('\n') ? piece.value.slice(1) : piece.value;
    if (piece.value !== '') isBroken = piece.value.endsWith('\r');
    yield whole.includes('\r') ? whole.replace(/\r\n?/gu, '\n') : whole;
  }
}

/** Most records begin with a letter or a figure. */
function isFilled(cells: readonly string[]): boolean {
  const code = cells[0]?.charCodeAt(0) ?? 0;
  return (code > 0x20 && code < 0x7f) || cells.some((cell) => cell.trim() !== '');
}

function faultProblem(fault: CsvFault, file: string): Problem {
  const { type, line } = fault;
  if (type === 'long-row') return problem('table-long-row', { file, line }, { most: maxRecordChars });
  const { column } = fault;
  if (type === 'text-after-quote') {
    const example = `"${fault.value.replaceAll('"', '""')}"`;
    return problem(
      'table-text-after-quote',
      { file, line, column, value: fault.value },
      { value: fault.value, example },
    );
  }
  return openQuote(file, fault);
}

/** A quotation mark that opens in `line` and closes only in `closes`, over other rows; null when it never does. */
export function openQuote(
  file: string,
  {
    line,
    column,
    closes,
    last,
  }: {
    readonly line: number;
    readonly column: number;
    readonly closes: number | null;
    readonly last: number;
  },
): Problem {
  const args = { closes: closes ?? '', last: closes === null ? last : '' };
  return problem('table-open-quote', { file, line, column }, args);
}

/** The delimiter of a line: the one that splits it into most cells, outside quotes; `;` when none does. */
export function delimiterOf(line: string): Delimiter {
  const bare = line.replace(/"[^"]*"/gu, '');
  const count = (delimiter: string) => bare.split(delimiter).length;
  const [tab, semicolon, comma] = [count('\t'), count(';'), count(',')];
  if (tab > 1 && tab >= semicolon && tab >= comma) return '\t';
  return comma > semicolon ? ',' : ';';
}
