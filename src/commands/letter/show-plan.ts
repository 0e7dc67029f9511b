import { say } from '../../messages/words.ts';
import type { ExitCode } from '../../problem.ts';
import type { NumberedRun } from '../../runs/run-states.ts';
import { askYes, mustAsk } from '../ask.ts';
import type { Context } from '../context.ts';
import { problemLimit, succeed } from '../context.ts';
import { plannedJson, printPlan } from './show-letters.ts';

/** `--dry-run`: the plan is the result. */
export function showPlan(context: Context, run: NumberedRun): ExitCode {
  const letters = run.letters.map((letter) => plannedJson(letter, run.office.root));
  context.terminal.result(printRun(context, run));
  const code = succeed(context, { plan: true, letters }, run.problems);
  if (!context.terminal.manner.json) {
    context.terminal.remark(say('dry-run', context.terminal.manner.language, {}));
  }
  return code;
}

/** Shows what is doubtful and the plan, and asks. False when the answer is no: then nothing is written. */
export async function confirmPlan(
  context: Context<{ readonly yes: boolean }>,
  run: NumberedRun,
): Promise<boolean> {
  const { terminal } = context;
  if (!mustAsk(context)) return true;
  if (run.problems.length > 0) terminal.problems(run.problems, '', problemLimit(terminal));
  terminal.remark(printRun(context, run));
  const question = say('confirm-letters', terminal.manner.language, { count: run.letters.length });
  if (await askYes(context, question)) return true;
  terminal.remark(say('nothing-written', terminal.manner.language, {}));
  return false;
}

function printRun({ terminal }: Context, { prepared, letters, office }: NumberedRun): string {
  const planned = prepared.map((letter) => letter.planned);
  return printPlan(
    terminal,
    planned,
    letters.map((letter) => plannedJson(letter, office.root)),
  );
}
