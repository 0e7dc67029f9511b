import type { MessageArguments, MessageCode } from './messages/catalog.ts';
import { messageCatalog } from './messages/catalog.ts';

/**
 * Where something is in what a person wrote. `line` and `column` count from 1; `line` is the row
 * that a spreadsheet or an editor shows. `cell` is the Excel address (`B7`) when the file is a workbook.
 * `file` is the path as the user gave it (`-` for standard input), with `/`.
 */
export interface Place {
  readonly file?: string;
  readonly sheet?: string;
  readonly line?: number;
  readonly column?: number;
  /** Number of a JSON record, from 1, where several begin in one line; `id` is its dataset's ID. */
  readonly record?: number;
  readonly id?: string;
  readonly cell?: string;
  /** Canonical field name (`agency`, `listed`, ...), never the heading's wording. */
  readonly field?: string;
  /** The text as it is written there. */
  readonly value?: string;
}

export type Severity = 'error' | 'warning';

/** A thing that a person has to know or put right. Pure data: words are found when it is shown, in the reader's language. */
export interface Problem {
  readonly code: MessageCode;
  readonly severity: Severity;
  readonly place: Place;
  readonly args: Readonly<Record<string, string | number>>;
}

/** A value and all that was found on the way to it. `value` is undefined only when errors leave nothing to go on with. */
export interface Checked<T> {
  readonly value: T | undefined;
  readonly problems: readonly Problem[];
}

/** Makes a problem; its severity comes from the message table, its arguments are those the message's text names. */
export function problem<Code extends MessageCode>(
  code: Code,
  place: Place,
  args: MessageArguments<Code>,
): Problem {
  return { code, severity: messageCatalog()[code].severity, place, args };
}

/** True when at least one of them is an error (warnings let the work go on). */
export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some((found) => found.severity === 'error');
}

/** The same problems by file, line and column; those without a line first, otherwise in the order given (stable). */
export function sortProblems(problems: readonly Problem[]): readonly Problem[] {
  return [...problems].sort(
    (a, b) =>
      compareText(a.place.file ?? '', b.place.file ?? '') ||
      (a.place.line ?? 0) - (b.place.line ?? 0) ||
      (a.place.record ?? 0) - (b.place.record ?? 0) ||
      (a.place.column ?? 0) - (b.place.column ?? 0),
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Exit codes of docs/product.md section 3; 0 is success. */
export type ExitCode = 0 | 1 | 2 | 3 | 4 | 70 | 130;

/**
 * The one exception: thrown only where there is no value to go on with. Carries the problems to show and
 * the exit code. Anything else that is thrown is a fault of the program (code 70).
 */
export class RoadmapError extends Error {
  readonly problems: readonly Problem[];
  readonly exitCode: ExitCode;
  /** What was done before it was thrown, and is finished by the same command; undefined: nothing was written. */
  begun: Begun | undefined;

  constructor(exitCode: ExitCode, problems: readonly Problem[], cause?: unknown) {
    super(problems.map((found) => found.code).join(', '), cause === undefined ? undefined : { cause });
    this.name = 'RoadmapError';
    this.problems = problems;
    this.exitCode = exitCode;
  }

  /** The same error with what else was found, below its own problems. */
  also(found: readonly Problem[]): RoadmapError {
    if (found.length === 0) return this;
    const both = new RoadmapError(this.exitCode, [...this.problems, ...found], this);
    both.begun = this.begun;
    return both;
  }
}

/** Numbers are reserved, or something else is written. */
export type Begun = 'numbers' | 'work';

/** Does the part of a work that comes after something was written: a `RoadmapError` that it throws says so. */
export async function afterBegun<T>(begun: Begun, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof RoadmapError) error.begun ??= begun;
    throw error;
  }
}

/** Throws with code 1 when any of the problems is an error. */
export function stopOnErrors(problems: readonly Problem[], exitCode: ExitCode = 1): void {
  if (hasErrors(problems)) throw new RoadmapError(exitCode, problems);
}

/**
 * Throws (code 2) `usage-empty-value`, `usage-no-such-day` for what looks like a day and is none, else `usage-bad-value`.
 * `name` is the option (`--date`), the variable (`ROADMAP_NOW`) or the positional word; `example` is a value for an option, the whole command for a word.
 */
export function refuseValue(name: string, value: string, wanted: string, example: string): never {
  throw new RoadmapError(2, [refusedValue(name, value.trim(), wanted, copyable(name, example))]);
}

function refusedValue(option: string, value: string, wanted: string, example: string): Problem {
  if (value === '') return problem('usage-empty-value', {}, { option, example });
  const isDay = /^(?:\d{1,2}\.\d{1,2}\.\d{4}|\d{4}-\d{2}-\d{2})$/u.test(value);
  const wantsDay = wanted.startsWith('DD.MM.YYYY') || wanted.startsWith('YYYY-MM-DD');
  if (isDay && wantsDay) return problem('usage-no-such-day', {}, { option, value, example });
  return problem('usage-bad-value', {}, { option, value, wanted, example });
}

function copyable(name: string, example: string): string {
  if (name.startsWith('--')) return `${name} ${example}`;
  return /^[A-Z]+_[A-Z]+$/u.test(name) ? `${name}=${example}` : example;
}
