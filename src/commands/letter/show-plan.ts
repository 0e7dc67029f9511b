import { isThere } from '../../io/files.ts';
import { say } from '../../messages/words.ts';
import type { ExitCode } from '../../problem.ts';
import type { NumberedRun } from '../../runs/run-states.ts';
import { askYes, mustAsk } from '../ask.ts';
import type { Context } from '../context.ts';
import { problemLimit, succeed } from '../context.ts';
import { plannedJson, printPlan } from './show-letters.ts';

/** How much of a plan is shown. */
export interface ShowOptions {
  readonly details: boolean;
}

/** Options of a run that shows its plan and asks. */
export interface ConfirmOptions extends ShowOptions {
  readonly yes: boolean;
}

/** `--dry-run`: the plan is the result. */
export function showPlan(context: Context<ShowOptions>, run: NumberedRun): ExitCode {
  const letters = run.letters.map((letter) => plannedJson(letter, run.office.root));
  context.terminal.result(printRun(context, run));
  const code = succeed(context, { plan: true, letters }, run.problems);
  if (!context.terminal.options.json) {
    context.terminal.remark(say('dry-run', context.terminal.options.language, {}));
  }
  return code;
}

/** True when every letter is issued already and its file is there: the run gives no number and writes nothing. */
async function changesNothing({ letters }: NumberedRun): Promise<boolean> {
  if (!letters.every(({ reused, entry }) => reused && entry.status === 'issued')) return false;
  const there = await Promise.all(letters.map(({ path }) => isThere(path)));
  return there.every((is) => is);
}

/** True when a person is asked about this plan. */
export async function isAskedAbout(context: Context<ConfirmOptions>, run: NumberedRun): Promise<boolean> {
  return mustAsk(context) && !(await changesNothing(run));
}

/**
 * Shows what is doubtful and the plan, and asks; a run that changes nothing asks nothing. False when the answer is no: then
 * nothing is written. `equal` is the command line that asks for the same, shown above the question.
 */
export async function confirmPlan(
  context: Context<ConfirmOptions>,
  run: NumberedRun,
  equal?: string,
): Promise<boolean> {
  const { terminal } = context;
  if (!(await isAskedAbout(context, run))) return true;
  if (run.problems.length > 0) terminal.problems(run.problems, '', problemLimit(terminal));
  terminal.remark(printRun(context, run));
  if (equal !== undefined)
    terminal.remark(`\n${say('equal-command', terminal.options.language, { command: equal })}`);
  const question = say('confirm-letters', terminal.options.language, { count: run.letters.length });
  if (await askYes(context, question)) return true;
  terminal.remark(say('nothing-written', terminal.options.language, {}));
  return false;
}

function printRun(
  { terminal, outside, options }: Context<ShowOptions>,
  { prepared, letters, office }: NumberedRun,
): string {
  const planned = prepared.map((letter) => letter.planned);
  return printPlan(
    terminal,
    planned,
    letters.map((letter) => plannedJson(letter, office.root)),
    { details: options.details, columns: outside.err.columns },
  );
}
