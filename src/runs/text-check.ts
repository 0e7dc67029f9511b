import type { Source } from '../model/table.ts';
import type { Place, Problem } from '../problem.ts';
import { problem } from '../problem.ts';
import { checkText } from '../spelling/check-text.ts';
import type { WordList } from '../spelling/finding.ts';
import { delimiterOf, parseCsv } from '../table/csv.ts';
import { decodeText } from '../table/encoding.ts';
import { sniffContent } from '../table/sniff.ts';
import { readWordLines } from '../table/word-lines.ts';

/**
 * The Uzbek checks on one file: a text (line and character), a CSV (row and column of the cell) or a Word file
 * (paragraph and character). What the file is, is told by its bytes; CSV and TSV by the name. An empty file has no
 * problems; anything else is `text-not-readable`.
 */
export function checkTextFile(source: Source, words: WordList): readonly Problem[] {
  const { file, bytes } = source;
  const content = sniffContent(bytes);
  if (content === 'zip') return checkWord(source, words);
  const text = textContents.has(content) ? (decodeText(bytes, file, undefined).value?.text ?? '\0') : '\0';
  if (text.includes('\0')) return [problem('text-not-readable', { file }, {})];
  const lines = text.replace(/\r\n?/gu, '\n');
  return /\.(?:csv|tsv)$/iu.test(file) ? checkCells(file, lines, words) : checkLines(file, lines, words);
}

const textContents: ReadonlySet<string> = new Set(['text', 'json', 'html', 'xml', 'empty']);

function checkWord({ file, bytes }: Source, words: WordList): readonly Problem[] {
  const paragraphs = readWordLines(bytes);
  if (paragraphs === undefined) return [problem('text-not-readable', { file }, {})];
  return paragraphs.flatMap(({ line, text }) =>
    checkText(text, words, (index, value) => ({ file, line, column: index + 1, value })),
  );
}

function checkLines(file: string, text: string, words: WordList): readonly Problem[] {
  const starts = [0, ...[...text.matchAll(/\n/gu)].map((found) => found.index + 1)];
  return checkText(text, words, (index, value) => ({ file, ...placeAt(starts, index), value }));
}

/** Line and column of an index, by the indexes at which lines begin. */
function placeAt(starts: readonly number[], index: number): Required<Pick<Place, 'line' | 'column'>> {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= index) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: index - (starts[low] ?? 0) + 1 };
}

function checkCells(file: string, text: string, words: WordList): readonly Problem[] {
  const { rows, problems } = parseCsv(text, file, delimiterOf(headingLine(text)));
  const found = rows.flatMap(({ line, cells }) =>
    cells.flatMap((cell, at) =>
      checkText(cell, words, (_, value) => ({ file, line, column: at + 1, value })),
    ),
  );
  return [...problems, ...found];
}

/** The first line that has a sign between cells at least twice: a title above the headings has not. */
function headingLine(text: string): string {
  return text.split('\n', 20).find((line) => /([;,\t])(?:.*\1)/u.test(line)) ?? '';
}
