import type { Outside } from '../io/outside.ts';
import type { Terminal } from '../io/terminal.ts';
import { problemToJson } from '../io/terminal.ts';
import type { Language } from '../messages/message.ts';
import { say } from '../messages/words.ts';
import type { Source } from '../model/table.ts';
import type { ExitCode, Problem } from '../problem.ts';
import type { RunOptions } from '../runs/call.ts';
import type { TypedOptions } from '../runs/letters-issued/saved-plan.ts';

/** The options of every command (docs/product.md section 3). */
export interface CommonOptions extends RunOptions {
  readonly json: boolean;
  readonly lang: Language | undefined;
  readonly color: boolean;
  readonly all: boolean;
  readonly quiet: boolean;
  readonly verbose: boolean;
}

/** What commander gives for one option: its text, true for a flag, all texts of one that may be given several times. */
export type TypedOption = string | boolean | readonly string[] | undefined;

/** What every command works with, whatever its options. */
export interface Surroundings {
  readonly outside: Outside;
  readonly terminal: Terminal;
  /** What was read so far, by path (`-` for standard input): a file is read once a run, and moves for no part of it. */
  readonly read: Map<string, Promise<Source>>;
  /** Keys that the command's JSON document has even when there is nothing to report (`{"letters": []}`). */
  readonly emptyJson: Readonly<Record<string, unknown>>;
}

/** The surroundings with the command's own options (`Values`) and those of every command. */
export interface Context<Values = unknown> extends Surroundings {
  readonly options: Values & CommonOptions;
  readonly typed: TypedOptions;
  /** Reads options that were typed in another run, as this command's own are read (`usage-*`, code 2). */
  readonly readTyped: (typed: TypedOptions) => Values & CommonOptions;
}

/** Options of a command that has none of its own. */
export type NoOptions = Readonly<Record<never, never>>;

/** A command: load, flow, show or store. `words` are its positional arguments. */
export type Command<Values = NoOptions> = (
  context: Context<Values>,
  words: readonly string[],
) => Promise<ExitCode>;

/** How many problems are shown before "… and N more" (docs/product.md section 4: `--all`). */
export function problemLimit({ options }: Terminal): number {
  return options.all ? Number.POSITIVE_INFINITY : 20;
}

/** Shows problems to people, or the failed document to programs, and gives the code back. */
export function fail(
  context: Surroundings,
  exitCode: ExitCode,
  problems: readonly Problem[],
  ending?: string,
): ExitCode {
  const { terminal } = context;
  const { language, json } = terminal.options;
  if (json) {
    const reported = problems.map((found) => problemToJson(found, language));
    terminal.json({ ok: false, ...context.emptyJson, problems: reported });
    return exitCode;
  }
  terminal.problems(problems, ending ?? say('nothing-written', language, {}), problemLimit(terminal));
  return exitCode;
}

/** Ends a command whose work is done but for what these problems report: code 3, or 130 when somebody broke it off while PDFs were made. */
export function failWritten(
  context: Surroundings,
  document: Readonly<Record<string, unknown>>,
  problems: readonly Problem[],
): ExitCode {
  const isStopped = problems.some(({ code, args }) => code === 'pdf-failed' && args.reason === 'pdf-stopped');
  const exitCode = isStopped ? 130 : 3;
  return fail({ ...context, emptyJson: { ...context.emptyJson, ...document } }, exitCode, problems, '');
}

/**
 * Ends a command that did its work: the JSON document, or warnings (if any) to people. Under `--strict` warnings are the
 * end of a command that only reads, too.
 */
export function succeed(
  context: Context,
  document: Readonly<Record<string, unknown>>,
  problems: readonly Problem[],
): ExitCode {
  if (context.options.strict && problems.length > 0) return fail(context, 1, problems);
  const { terminal } = context;
  if (terminal.options.json) {
    const reported = problems.map((found) => problemToJson(found, terminal.options.language));
    terminal.json({ ok: true, ...document, problems: reported });
  } else if (problems.length > 0) {
    terminal.problems(problems, '', problemLimit(terminal));
  }
  return 0;
}
