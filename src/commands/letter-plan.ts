import { shownPath } from '../io/paths.ts';
import { say } from '../messages/words.ts';
import type { ExitCode, Problem } from '../problem.ts';
import { askYes } from './ask.ts';
import type { Context } from './context.ts';
import { problemLimit, succeed } from './context.ts';
import type { LetterRun } from './letter-run.ts';
import type { ToldLetter } from './letter-show.ts';
import { printPlan, tellLetter } from './letter-show.ts';
import type { LetterJob } from './letter-store.ts';

function toldJobs(run: LetterRun, jobs: readonly LetterJob[]): readonly ToldLetter[] {
  return jobs.map(({ letter, reservation, path }) => {
    const { entry, reused } = reservation;
    const status: ToldLetter['status'] = reused ? entry.status : 'planned';
    const told = { status, reused, path: shownPath(run.workspace.root, path), sha256: entry.sha256 };
    return tellLetter(letter.planned, entry, told);
  });
}

/** `--dry-run`: the plan is the result. */
export function showPlan(
  context: Context,
  jobs: readonly LetterJob[],
  run: LetterRun,
  problems: readonly Problem[],
): ExitCode {
  const letters = toldJobs(run, jobs);
  context.terminal.result(printRunPlan(context, run, letters));
  const code = succeed(context, { plan: true, letters }, problems);
  if (!context.terminal.manner.json) {
    context.terminal.remark(say('dry-run', context.terminal.manner.language, {}));
  }
  return code;
}

function printRunPlan(context: Context, run: LetterRun, letters: readonly ToldLetter[]): string {
  const planned = run.prepared.map((letter) => letter.planned);
  return printPlan(context.terminal, planned, letters);
}

/** Shows what is doubtful and the plan, and asks. False when the answer is no: then nothing is written. */
export async function confirmed(
  context: Context,
  run: LetterRun,
  jobs: readonly LetterJob[],
  problems: readonly Problem[],
): Promise<boolean> {
  const { terminal } = context;
  if (problems.length > 0) terminal.problems(problems, '', problemLimit(terminal));
  terminal.remark(printRunPlan(context, run, toldJobs(run, jobs)));
  const question = say('confirm-letters', terminal.manner.language, { count: jobs.length });
  if (await askYes(context, question)) return true;
  terminal.remark(say('nothing-written', terminal.manner.language, {}));
  return false;
}
