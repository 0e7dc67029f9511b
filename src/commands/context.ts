import type { Outside } from '../io/outside.ts';
import type { Terminal } from '../io/terminal.ts';
import { problemToJson } from '../io/terminal.ts';
import { say } from '../messages/words.ts';
import type { ExitCode, Problem } from '../problem.ts';
import { problem, RoadmapError } from '../problem.ts';

/** What the command line gave, after the words of the command itself. */
export type OptionValues = Readonly<Record<string, string | boolean | readonly string[] | undefined>>;

/** A command as it is typed: `letter generate`, and its options as help shows them (`-y, --yes`), the common ones among them. */
export interface CommandWords {
  readonly name: string;
  readonly options: readonly string[];
}

/** What every command works with. */
export interface Context {
  readonly outside: Outside;
  readonly terminal: Terminal;
  readonly options: OptionValues;
  /** Every command of the program. */
  readonly commands: readonly CommandWords[];
  /** What was read so far, by path (`-` for standard input): a file is read once a run, and moves for no part of it. */
  readonly read: Map<string, Promise<Uint8Array>>;
  /** Keys that the command's JSON document has even when there is nothing to tell (`{"letters": []}`). */
  readonly emptyJson: Readonly<Record<string, unknown>>;
}

/** A command: load, flow, show or store. `words` are its positional arguments. */
export type Command = (context: Context, words: readonly string[]) => Promise<ExitCode>;

/** The text of an option, or undefined when it was not given. */
export function textOption(options: OptionValues, name: string): string | undefined {
  const value = options[name];
  return typeof value === 'string' ? value : undefined;
}

/** The values of an option that may stand several times or hold commas; empty when it was not given. */
export function listOption(options: OptionValues, name: string): readonly string[] {
  const value = options[name];
  if (value === undefined || typeof value === 'boolean') return [];
  const parts = typeof value === 'string' ? [value] : value;
  return parts
    .flatMap((part) => part.split(','))
    .flatMap((part) => (part.trim() === '' ? [] : [part.trim()]));
}

/** The values of an option that may stand several times, each whole. */
export function repeatedOption(options: OptionValues, name: string): readonly string[] {
  const value = options[name];
  if (value === undefined || typeof value === 'boolean') return [];
  return typeof value === 'string' ? [value] : value;
}

export function flagOption(options: OptionValues, name: string): boolean {
  return options[name] === true;
}

/**
 * Throws (code 2) `usage-empty-value`, `usage-no-such-day` for what looks like a day and is none, else `usage-bad-value`.
 * `example` is a value for an option, the whole command for a positional word.
 */
export function refuseValue(option: string, value: string, wanted: string, example: string): never {
  throw new RoadmapError(2, [refusal(option, value.trim(), wanted, copyable(option, example))]);
}

function refusal(option: string, value: string, wanted: string, example: string): Problem {
  if (value === '') return problem('usage-empty-value', {}, { option, example });
  const isDay = /^(?:\d{1,2}\.\d{1,2}\.\d{4}|\d{4}-\d{2}-\d{2})$/u.test(value);
  const wantsDay = wanted.startsWith('DD.MM.YYYY') || wanted.startsWith('YYYY-MM-DD');
  if (isDay && wantsDay) return problem('usage-no-such-day', {}, { option, value, example });
  return problem('usage-bad-value', {}, { option, value, wanted, example });
}

function copyable(option: string, example: string): string {
  if (option.startsWith('--')) return `${option} ${example}`;
  return /^[A-Z]+_[A-Z]+$/u.test(option) ? `${option}=${example}` : example;
}

/** How many problems are shown before "… and N more" (PRODUCT section 4: `--all`). */
export function problemLimit(options: OptionValues): number {
  return flagOption(options, 'all') ? Number.POSITIVE_INFINITY : 20;
}

/** Shows problems to people, or the failed document to programs, and gives the code back. */
export function fail(
  context: Context,
  exitCode: ExitCode,
  problems: readonly Problem[],
  ending?: string,
): ExitCode {
  const { terminal, options } = context;
  const { language, json } = terminal.manner;
  if (json) {
    const told = problems.map((found) => problemToJson(found, language));
    terminal.json({ ok: false, ...context.emptyJson, problems: told });
    return exitCode;
  }
  terminal.problems(problems, ending ?? say('nothing-written', language, {}), problemLimit(options));
  return exitCode;
}

/** Ends a command whose work is done and stands, but for what these problems say (code 3): one document tells both. */
export function failWritten(
  context: Context,
  document: Readonly<Record<string, unknown>>,
  problems: readonly Problem[],
): ExitCode {
  return fail({ ...context, emptyJson: { ...context.emptyJson, ...document } }, 3, problems, '');
}

/** Ends a command that did its work: the JSON document, or warnings (if any) to people. */
export function succeed(
  context: Context,
  document: Readonly<Record<string, unknown>>,
  problems: readonly Problem[],
): 0 {
  const { terminal, options } = context;
  if (terminal.manner.json) {
    const told = problems.map((found) => problemToJson(found, terminal.manner.language));
    terminal.json({ ok: true, ...document, problems: told });
  } else if (problems.length > 0) {
    terminal.problems(problems, '', problemLimit(options));
  }
  return 0;
}
