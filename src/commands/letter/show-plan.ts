import { isThere } from '../../io/files.ts';
import { problemToJson } from '../../io/terminal.ts';
import { say } from '../../messages/words.ts';
import type { ExitCode } from '../../problem.ts';
import type { DraftRun } from '../../runs/drafts.ts';
import type { Answer, IssuedRun } from '../../runs/letters.ts';
import type { NumberedRun } from '../../runs/run-states.ts';
import { askYes, mustAsk } from '../ask.ts';
import type { Context } from '../context.ts';
import { problemLimit, succeed } from '../context.ts';
import { draftJson, issuedJson, plannedJson } from './letter-json.ts';
import { printPlan, printWritten } from './show-letters.ts';

/** How much of a plan is shown. */
export interface ShowOptions {
  readonly details: boolean;
}

/** Options of a run that shows its plan and asks. */
export interface ConfirmOptions extends ShowOptions {
  readonly yes: boolean;
}

/** `--dry-run`: the plan is the result. `document` is what the command's JSON has beside the letters. */
export function showPlan(
  context: Context<ShowOptions>,
  run: NumberedRun,
  document: Readonly<Record<string, unknown>> = {},
): ExitCode {
  const letters = run.letters.map((letter) => plannedJson(letter, run.office.root));
  context.terminal.result(printRun(context, run));
  const code = succeed(context, { plan: true, ...document, letters }, run.problems);
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

/**
 * Shows what is doubtful and the plan, and asks; a run that changes nothing asks nothing. `equal` is the command line that asks for the same, shown
 * above the question.
 */
export async function confirmPlan(
  context: Context<ConfirmOptions>,
  run: NumberedRun,
  equal?: string,
): Promise<Answer> {
  const { terminal } = context;
  if (!mustAsk(context) || (await changesNothing(run))) return 'unasked';
  if (run.problems.length > 0) terminal.problems(run.problems, '', problemLimit(terminal));
  terminal.remark(printRun(context, run));
  if (equal !== undefined)
    terminal.remark(`\n${say('equal-command', terminal.options.language, { command: equal })}`);
  const question = say('confirm-letters', terminal.options.language, { count: run.letters.length });
  if (await askYes(context, question)) return 'yes';
  terminal.remark(say('nothing-written', terminal.options.language, {}));
  return 'no';
}

/** `--draft --dry-run`: the drafts that would be written. */
export function showDraftPlan(
  context: Context<ShowOptions>,
  run: DraftRun,
  document: Readonly<Record<string, unknown>> = {},
): ExitCode {
  const letters = run.drafts.map(draftJson);
  const setting = { details: context.options.details, columns: context.outside.out.columns };
  const planned = run.prepared.map((letter) => letter.planned);
  context.terminal.result(printPlan(context.terminal, planned, letters, setting));
  return succeed(context, { plan: true, ...document, letters }, run.problems);
}

/** A run that was stopped between two letters: those that are done, how many are left, and code 130. */
export function showStopped(
  context: Context,
  { letters, left, faults }: IssuedRun,
  document: Readonly<Record<string, unknown>>,
): ExitCode {
  const { terminal } = context;
  const { language, json } = terminal.options;
  const written = letters.map(issuedJson);
  terminal.result(printWritten(terminal, written, context.outside.out.columns));
  terminal.remark(say('interrupted', language, { done: letters.length, left }));
  if (json) {
    const problems = faults.map((found) => problemToJson(found, language));
    terminal.json({ ok: false, ...document, letters: written, problems });
  } else if (faults.length > 0) terminal.problems(faults, '', problemLimit(terminal));
  return 130;
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
