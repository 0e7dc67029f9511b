import type { Problem } from '../problem.ts';
import { problem } from '../problem.ts';
import { scriptOf, wordsInOtherScript } from '../spelling/other-script.ts';
import { figuresOf } from './figures-of-text.ts';
import type { LineChange, TextLine } from './line-changes.ts';
import { lineChanges } from './line-changes.ts';

/** The issued letter as it is kept. */
export interface IssuedText {
  readonly number: string;
  readonly lines: readonly TextLine[];
  /** The paragraphs of the addressee, in order. */
  readonly addressee: readonly string[];
}

/** What a corrected file changes, and why it is not the same letter any more. */
export interface Correction {
  readonly changes: readonly LineChange[];
  readonly problems: readonly Problem[];
}

/**
 * Holds a corrected letter against the issued one: its number as often as there, its addressee, and every figure (of text,
 * appendix and chart, days and numbers of acts among them) as it was, in the same order and in the row of the same name. Kinds of spaces
 * and hyphens make no difference. Telephone numbers are no figures. What came in must be in the letter's script. `file` is the corrected file.
 * Problems: `adopt-other-number`, `adopt-other-addressee`, `adopt-figure-differs`, `adopt-other-script`.
 */
export function holdCorrection(issued: IssuedText, corrected: readonly TextLine[], file: string): Correction {
  const before = issued.lines.map(plain);
  const after = corrected.map(plain);
  const changes = lineChanges(before, after);
  const found = otherNumber(issued.number, before, after);
  const numbers = found === undefined ? [issued.number] : [issued.number, found];
  const problems = [
    ...(found === undefined
      ? []
      : [problem('adopt-other-number', { file }, { number: issued.number, found })]),
    ...addresseeProblems(issued.addressee, changes, after, file),
    ...changes.flatMap((change) => figureProblems(change, numbers, after, file)),
    ...scriptProblems(before, changes, file),
  ];
  const areInOrder = problems.every(({ code }) => code !== 'adopt-figure-differs');
  return { changes, problems: areInOrder ? [...problems, ...rowProblems(before, after, file)] : problems };
}

/** Uzbek words of the other script that the issued letter did not have. */
function scriptProblems(
  before: readonly TextLine[],
  changes: readonly LineChange[],
  file: string,
): readonly Problem[] {
  const issued = before.map(({ text }) => text).join('\n');
  const script = scriptOf(issued);
  return changes.flatMap(({ added }) =>
    added.flatMap(({ line, text }) =>
      wordsInOtherScript(text, script)
        .filter(({ words }) => !issued.includes(words))
        .map(({ words, index }) =>
          problem(
            'adopt-other-script',
            { file, line, column: index + 1, value: words },
            { words: cut(words) },
          ),
        ),
    ),
  );
}

function plain({ line, text }: TextLine): TextLine {
  return { line, text: plainText(text) };
}

function plainText(text: string): string {
  return text.replaceAll('\u00AD', '').replaceAll('\u2011', '-').replace(/\s+/gu, ' ').trim();
}

const anyNumber = /(?<![\d/-])\d{2}(?:\/\d+)?-\d{2}-\d{2}(?:\/\d+)?-\d+(?![\d/])/gu;

/** The number that the corrected letter has in place of its own, `–` for none; undefined when all is well. */
function otherNumber(
  number: string,
  before: readonly TextLine[],
  after: readonly TextLine[],
): string | undefined {
  const [old, now] = [numbersOf(before), numbersOf(after)];
  const times = (numbers: readonly string[]): number => numbers.filter((one) => one === number).length;
  if (times(old) === times(now)) return undefined;
  return now.find((one) => !old.includes(one)) ?? '–';
}

function numbersOf(lines: readonly TextLine[]): readonly string[] {
  return lines.flatMap(({ text }) => [...text.matchAll(anyNumber)].map(([number]) => number));
}

function addresseeProblems(
  addressee: readonly string[],
  changes: readonly LineChange[],
  after: readonly TextLine[],
  file: string,
): readonly Problem[] {
  const wanted = addressee.map(plainText);
  const texts = after.map(({ text }) => text);
  const from = texts.findIndex((_, at) => wanted.every((text, n) => texts[at + n] === text));
  const change = changes.find(({ removed }) => removed.some((text) => wanted.includes(text)));
  // Lines put beside the addressee would be read as another one.
  const around = new Set(
    after.slice(Math.max(from - 1, 0), from + wanted.length + 1).map(({ line }) => line),
  );
  const beside = changes.find(
    ({ removed, added }) => added.length > removed.length && added.some(({ line }) => around.has(line)),
  );
  if (wanted.length === 0 || (from !== -1 && beside === undefined)) return [];
  const reported = from === -1 ? change : beside;
  const found = reported?.added.map(({ text }) => text).join(' ') || '–';
  const place = { file, line: reported?.line ?? 1 };
  return [problem('adopt-other-addressee', place, { addressee: wanted.join(' '), found: cut(found) })];
}

function figureProblems(
  { line, removed, added }: LineChange,
  numbers: readonly string[],
  after: readonly TextLine[],
  file: string,
): readonly Problem[] {
  const was = removed.flatMap((text) => figuresOf(text, numbers));
  const now = added.flatMap((one) => figuresOf(one.text, numbers).map((figure) => ({ figure, ...one })));
  let start = 0;
  while (start < was.length && was[start] === now[start]?.figure) start += 1;
  while (was.length > start && now.length > start && was.at(-1) === now.at(-1)?.figure) {
    was.pop();
    now.pop();
  }
  return Array.from({ length: Math.max(was.length, now.length) - start }, (_, index) => {
    const found = now[start + index];
    const place = { file, line: found?.line ?? line };
    const words = cut(rowName(place.line, after) ?? removed[0] ?? '');
    const args = { was: was[start + index] ?? '–', now: found?.figure ?? '–', words };
    return problem('adopt-figure-differs', place, args);
  });
}

/** The words of a paragraph, or of the last one before it that has more than figures: the name of a table's row. */
function rowName(line: number, lines: readonly TextLine[]): string | undefined {
  return lines.findLast((one) => one.line <= line && !onlyFigures.test(one.text))?.text;
}

/** Rows whose names changed places keep the figures' order, and yet each would have another's. */
function rowProblems(
  before: readonly TextLine[],
  after: readonly TextLine[],
  file: string,
): readonly Problem[] {
  const rows = rowsOf(before);
  return [...rowsOf(after)].flatMap(([words, { line, figures }]) => {
    const was = rows.get(words)?.figures;
    if (was === undefined || was === figures) return [];
    return [problem('adopt-figure-differs', { file, line }, { was, now: figures, words: cut(words) })];
  });
}

interface Row {
  readonly line: number;
  readonly figures: string;
}

const onlyFigures = /^[\d\s.,%–-]+$/u;

/** Paragraphs of words with the paragraphs of nothing but figures after them: the rows of a table. Names that come twice are left out. */
function rowsOf(lines: readonly TextLine[]): ReadonlyMap<string, Row> {
  const rows = new Map<string, Row>();
  const doubled = new Set<string>();
  for (const [at, { line, text }] of lines.entries()) {
    if (onlyFigures.test(text)) continue;
    const end = lines.findIndex((one, n) => n > at && !onlyFigures.test(one.text));
    const figures = lines.slice(at + 1, end === -1 ? lines.length : end).map((one) => one.text);
    if (figures.length === 0) continue;
    if (rows.has(text)) doubled.add(text);
    rows.set(text, { line, figures: figures.join(' ') });
  }
  for (const name of doubled) rows.delete(name);
  return rows;
}

const longest = 90;

function cut(text: string): string {
  const letters = [...text];
  return letters.length <= longest ? text : `${letters.slice(0, longest).join('')}…`;
}
