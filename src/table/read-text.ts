import type { ReadingOptions, Row, Source, TableWant } from '../model/table.ts';
import type { Checked, Problem } from '../problem.ts';
import { problem } from '../problem.ts';
import { delimiterOf, parseCsv } from './csv.ts';
import type { Delimiter } from './csv-records.ts';
import { decodeText } from './encoding.ts';
import type { HeadingMap } from './heading-words.ts';
import { findHeadings, widthOfRows } from './headings.ts';
import type { RawTable } from './raw-table.ts';

/** The part of a text in which its headings stand. */
const headChars = 65_536;

/**
 * Rows of a CSV or TSV text. Problems: those of `decodeText` and `parseCsv`, `table-nul`, `table-damaged-letter` (U+FFFD),
 * `table-cut-off` (the text ends within a letter or within its last row).
 */
export function readText(
  source: Source,
  want: TableWant,
  map: HeadingMap,
  options: ReadingOptions,
): Checked<RawTable> {
  const decoded = decodeText(source.bytes, source.file, options.encoding);
  if (decoded.value === undefined) return { value: undefined, problems: decoded.problems };
  const { text, encoding } = decoded.value;
  const nul = text.indexOf('\0');
  if (nul >= 0) {
    const line = text.slice(0, nul).split('\n').length;
    return { value: undefined, problems: [problem('table-nul', { file: source.file, line }, {})] };
  }
  const delimiter = findDelimiter(text, want, map);
  const { rows, problems, ended, ...counted } = parseCsv(text, source.file, delimiter);
  const last = ended || problems.length > 0 ? undefined : rows.at(-1);
  const cut = last === undefined ? undefined : cutOff(rows, source.file, text);
  const lastRow = last && {
    line: last.line,
    type: cut === undefined ? ('open' as const) : ('reported' as const),
  };
  const value: RawTable = { format: 'csv', sheet: null, epoch: null, encoding, rows, ...counted };
  return {
    value: lastRow === undefined ? value : { ...value, lastRow },
    problems: cut === undefined ? problems : [...problems, cut],
  };
}

/** What `sep=` says, else the delimiter with which most headings are known, else the one that parts the most. */
function findDelimiter(text: string, want: TableWant, map: HeadingMap): Delimiter {
  const said = /^sep=([;,\t])\r?\n/u.exec(text)?.[1];
  if (said === ';' || said === ',' || said === '\t') return said;
  const head = text.slice(0, headChars);
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
function cutOff(rows: readonly Row[], file: string, text: string): Problem | undefined {
  const last = rows.at(-1);
  const before = rows.at(-2);
  if (last === undefined || before === undefined) return undefined;
  // One cell alone may be a remark under the table: what the rows are is not known here.
  const short = last.cells.length > 1 && last.cells.length < before.cells.length;
  const emptied =
    last.cells.length === before.cells.length && last.cells.at(-1) === '' && before.cells.at(-1) !== '';
  if (!short && !emptied && !text.endsWith('\uFFFD')) return undefined;
  const value = last.cells.join(' | ').slice(0, 200);
  return problem('table-cut-off', { file, line: last.line, value }, { value });
}
