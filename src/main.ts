import { CommanderError } from 'commander';
import { completeWords } from './cli/complete.ts';
import { helpDocument } from './cli/help-document.ts';
import type { Call } from './cli/program.ts';
import { commandNames, leadingWords, readCommandLine, specIn } from './cli/program.ts';
import { usageProblem } from './cli/usage.ts';
import type { Surroundings } from './commands/context.ts';
import { fail } from './commands/context.ts';
import type { Outside } from './io/outside.ts';
import { outputSettled, realOutside } from './io/outside.ts';
import { openTerminal } from './io/terminal.ts';
import { chooseTerminalOptions } from './io/terminal-options.ts';
import { programVersion } from './io/version.ts';
import { say } from './messages/words.ts';
import type { ExitCode } from './problem.ts';
import { problem, RoadmapError } from './problem.ts';

/** Runs the program as the command line says and sets the process's exit code. Gives the kind of run that it was: `letter generate 0`. */
export async function start(): Promise<string> {
  const outside = realOutside();
  const argv = process.argv.slice(2);
  const code = await run(argv, outside);
  const fault = await outputSettled();
  process.exitCode = fault === undefined ? code : await reportOutputFault(argv, outside, fault);
  return `${specIn(argv)?.name ?? argv[0] ?? ''} ${code}`;
}

/** The work is done, but its answer was lost (a full disk): code 3, said on the error stream alone. */
async function reportOutputFault(argv: readonly string[], outside: Outside, reason: string): Promise<3> {
  const terminal = openTerminal(outside, { ...(await chooseTerminalOptions(argv, outside)), json: false });
  terminal.problems([problem('output-unwritable', {}, { reason })], '', 1);
  return 3;
}

/**
 * The whole program: a command line in, an exit code out. The only place that catches. A fault of our own
 * (anything that is no `RoadmapError`) is code 70, with its stack for whoever maintains the program.
 */
export async function run(argv: readonly string[], outside: Outside): Promise<ExitCode> {
  // A shell asks while somebody types: no command is loaded for it.
  if (argv[0] === '__complete') {
    outside.out.write((await completeWords(outside, argv.slice(1))).map((word) => `${word}\n`).join(''));
    return 0;
  }
  const options = await chooseTerminalOptions(argv, outside);
  const terminal = openTerminal(outside, options);
  const context: Surroundings = {
    outside,
    terminal,
    read: new Map(),
    emptyJson: {},
  };
  let call: Call | undefined;
  try {
    const read = await readCommandLine(argv, options.language, programVersion());
    if ('page' in read) return showPage(context, argv, read.page);
    call = read;
    const { spec, typed, words } = call;
    return await spec.run({ ...context, emptyJson: spec.emptyJson }, typed, words);
  } catch (error) {
    const spec = call?.spec ?? specIn(argv);
    const known = { ...context, emptyJson: spec?.emptyJson ?? {} };
    if (error instanceof RoadmapError && error.exitCode === 130 && error.problems.length === 0) {
      if (error.begun === undefined) terminal.remark(say('broken-off', options.language, {}));
      return 130;
    }
    if (error instanceof RoadmapError)
      return fail(known, error.exitCode, error.problems, endingOf(error, known));
    if (error instanceof CommanderError)
      return fail(known, 2, [usageProblem(error, commandNames(), leadingWords(argv))]);
    return ownFault(known, error);
  }
}

/** Help and version, with `--json` as a document. With `--json` and nothing asked for no command was named: that is an error. */
function showPage(context: Surroundings, argv: readonly string[], page: string): ExitCode {
  const isAsked =
    argv[0] === 'help' || argv.some((word) => ['-h', '--help', '-V', '--version'].includes(word));
  if (context.terminal.options.json && !isAsked) {
    return fail(context, 2, [problem('usage-no-command', {}, { advice: 'roadmap --help' })]);
  }
  if (context.terminal.options.json) {
    const { language } = context.terminal.options;
    context.terminal.json(helpDocument(leadingWords(argv), language, programVersion()));
    return 0;
  }
  context.outside.out.write(page);
  return 0;
}

/** Where something was written before the error, how it is finished; undefined where nothing was. */
function endingOf({ begun }: RoadmapError, context: Surroundings): string | undefined {
  if (begun === undefined) return undefined;
  const { language } = context.terminal.options;
  return begun === 'numbers' ? say('run-again', language, {}) : say('finish-again', language, {});
}

function ownFault(context: Surroundings, error: unknown): 70 {
  const { terminal } = context;
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  if (terminal.options.json) {
    terminal.json({ ok: false, ...context.emptyJson, problems: [], fault: stack });
  }
  terminal.remark(say('own-fault', terminal.options.language, { stack }));
  return 70;
}
