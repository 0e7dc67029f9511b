import { Chalk } from 'chalk';
import { printMessage } from '../messages/catalog.ts';
import type { Language } from '../messages/message.ts';
import type { ProgressWord } from '../messages/progress-words.ts';
import { sayProgress } from '../messages/progress-words.ts';
import type { Problem } from '../problem.ts';
import { cleanText } from '../text/characters.ts';
import { wrapLines } from '../text/lines.ts';
import type { Output, Outside } from './outside.ts';
import { openProgress } from './progress.ts';
import { printProblems, widthOf } from './show-problems.ts';

/** How a person wants to be spoken to. */
export interface TerminalOptions {
  readonly language: Language;
  readonly json: boolean;
  /** False with `--no-color`, `NO_COLOR` or a dumb terminal. */
  readonly color: boolean;
  /** `--all`: all problems, not the first 20. */
  readonly all: boolean;
  /** `--quiet`: no progress. */
  readonly quiet: boolean;
  /** `--verbose`: progress also where there is no terminal. */
  readonly verbose: boolean;
}

/** Words for people and programs: results to stdout, everything else to stderr (docs/product.md section 3). */
export interface Terminal {
  readonly options: TerminalOptions;
  /** A result; nothing with `--json`. On a terminal its lines are broken between words, and no command is. */
  result(text: string): void;
  /** A result that is a file's contents (CSV, Markdown, a script): its lines stay as they are. */
  contents(text: string): void;
  /** A remark on the way, to stderr, its lines broken like a result's. */
  remark(text: string): void;
  /** The one JSON document of this run. */
  json(value: unknown): void;
  /** Begins this run's one JSON document as a list whose items come one by one; nothing without `--json`. */
  list(name: string): JsonList;
  /** All problems by file and row, with what to do; `limit` of each run's list, then how many more. */
  problems(found: readonly Problem[], ending: string, limit: number): void;
  /** How far a long work has come (`io/progress`); a total of 0 is one that nobody knows. */
  progress(work: ProgressWord, done: number, total: number): void;
  readonly paint: InstanceType<typeof Chalk>;
}

/** A JSON document of the form `{NAME: [...], "ok": true, "problems": []}` on its way. */
export interface JsonList {
  add(item: unknown): void;
  end(): void;
}

/** The terminal of a run. chalk 5 does not look at `NO_COLOR` by itself; the options decides. */
export function openTerminal(outside: Outside, options: TerminalOptions): Terminal {
  const paint = new Chalk({ level: options.color && outside.err.isTerminal ? 1 : 0 });
  const progress = openProgress(outside, options);
  return {
    options,
    paint,
    result: (text) => {
      progress.clear();
      if (!options.json) outside.out.write(`${wrapLines(harmless(text), roomOf(outside.out))}\n`);
    },
    contents: (text) => {
      progress.clear();
      if (!options.json) outside.out.write(`${harmless(text)}\n`);
    },
    remark: (text) => {
      progress.clear();
      outside.err.write(`${wrapLines(harmless(text), roomOf(outside.err))}\n`);
    },
    list: (name) => (options.json ? jsonList(outside, name) : { add: () => undefined, end: () => undefined }),
    json: (value) => outside.out.write(`${JSON.stringify(value, null, 1)}\n`),
    problems: (found, ending, limit) => {
      progress.clear();
      const style = { language: options.language, paint, width: widthOf(outside) };
      outside.err.write(harmless(printProblems(found, ending, limit, style)));
    },
    progress: (work, done, total) => {
      progress.step(sayProgress(work, options.language, {}), done, total);
    },
  };
}

/** Characters in a line of a terminal; 0 where it is none, or so narrow that nothing can be set. */
export function roomOf({ isTerminal, columns }: Output): number {
  return isTerminal && columns >= 40 ? columns : 0;
}

/** Nothing is written before the first item, so that a run that fails at once gives its own document. */
function jsonList(outside: Outside, name: string): JsonList {
  let isBegun = false;
  return {
    add: (item) => {
      const text = JSON.stringify(item, null, 1).replaceAll('\n', '\n  ');
      outside.out.write(`${isBegun ? ',' : `{\n "${name}": [`}\n  ${text}`);
      isBegun = true;
    },
    end: () =>
      outside.out.write(`${isBegun ? '\n ]' : `{\n "${name}": []`},\n "ok": true,\n "problems": []\n}\n`),
  };
}

const escapeSign = '\u001b';

/** The colours and weights that chalk writes here; nothing else may steer a terminal. */
const ourMarks = new RegExp(`(${escapeSign}\\[(?:1|2|22|3[1-6]|39)m)`, 'u');

/**
 * What was read from a file or a register may hold signs that clear a screen, move the cursor or rewrite a line: they are
 * taken out of all that people see. (JSON writes them as escapes.)
 */
function harmless(text: string): string {
  const parts = text.split(ourMarks);
  return parts.map((part, at) => (at % 2 === 1 ? part : cleanText(part))).join('');
}

/** A problem as docs/product.md section 5 gives it to scripts; what has no place is null. */
export function problemToJson(found: Problem, language: Language): Record<string, unknown> {
  const { message, hint } = printMessage(found, language);
  const { file, line, column, cell, field, value } = found.place;
  const place = { file, line, column, cell, field, value };
  const nulled = Object.fromEntries(Object.entries(place).map(([name, part]) => [name, part ?? null]));
  const record = found.place.record === undefined ? {} : { record: found.place.record };
  return { code: found.code, severity: found.severity, message, hint, ...nulled, ...record };
}
