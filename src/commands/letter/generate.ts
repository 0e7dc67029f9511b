import { needLibreOffice } from '../../io/machine.ts';
import { userPath } from '../../io/paths.ts';
import { say } from '../../messages/words.ts';
import type { ExitCode, Problem } from '../../problem.ts';
import { problem, RoadmapError } from '../../problem.ts';
import type { TypedNumber } from '../../register/number.ts';
import type { DraftRun } from '../../runs/drafts.ts';
import { runDrafts } from '../../runs/drafts.ts';
import type { IssuedRun } from '../../runs/letters.ts';
import { runLetters } from '../../runs/letters.ts';
import type { LetterOptions } from '../../runs/letters-asked/asking.ts';
import { askByCommandLine } from '../../runs/letters-asked/command-line.ts';
import { afterwards } from '../../runs/letters-issued/afterwards.ts';
import type { OpenPlan } from '../../runs/letters-issued/saved-plan.ts';
import { asMoved, openSavedPlan } from '../../runs/letters-issued/saved-plan.ts';
import type { NumberedRun } from '../../runs/run-states.ts';
import { flagOf } from '../../text/shell-word.ts';
import { mustAsk } from '../ask.ts';
import type { Command, Context } from '../context.ts';
import { failWritten, succeed } from '../context.ts';
import { askForLetters } from './ask-letters.ts';
import { draftJson, issuedJson } from './letter-json.ts';
import { printWritten } from './show-letters.ts';
import { confirmPlan, showDraftPlan, showPlan, showStopped } from './show-plan.ts';

/** All that `letter generate` takes (docs/product.md section 5). */
export interface GenerateOptions extends LetterOptions {
  readonly batch: string | undefined;
  readonly number: TypedNumber | undefined;
  readonly draft: boolean;
  readonly each: boolean;
  readonly dryRun: boolean;
  readonly yes: boolean;
  readonly details: boolean;
  readonly out: string | undefined;
  readonly pdf: boolean;
  readonly again: boolean;
  readonly planOut: string | undefined;
  readonly plan: string | undefined;
  readonly open: boolean;
}

/** `roadmap letter generate`, the main job: the letters' run, or a saved plan of it. docs/product.md section 5. */
export const letterGenerate: Command<GenerateOptions> = async (context, words) => {
  const { plan: file } = context.options;
  if (file === undefined && isToBeAsked(context, words)) {
    const answered = await askForLetters(context);
    const typed = { ...context.typed, ...answered.typed };
    const asked = { ...context, typed, options: context.readTyped(typed) };
    return generate(asked, answered.words, undefined, answered.command);
  }
  if (file === undefined) return generate(context, words, undefined);
  const plan = await openSavedPlan(context, file, words, context.typed);
  const { typed, folder } = plan;
  const outside = { ...context.outside, folder };
  const options = context.readTyped(typed);
  return generate({ ...context, outside, typed, options }, plan.words, plan);
};

/** Options that do not say what letters are wanted: with nothing else on the command line a person is asked. */
const howOnly = new Set(
  'workspace json lang color strict all quiet verbose details dryRun open pdf draft script out yes'.split(
    ' ',
  ),
);

function isToBeAsked(context: Context<GenerateOptions>, words: readonly string[]): boolean {
  return (
    words.length === 0 && mustAsk(context) && Object.keys(context.typed).every((name) => howOnly.has(name))
  );
}

async function generate(
  context: Context<GenerateOptions>,
  words: readonly string[],
  saved: OpenPlan | undefined,
  equal?: string,
): Promise<ExitCode> {
  const { options, outside } = context;
  refuseConflicts(options);
  if (options.pdf) await needLibreOffice();
  const asking = await askByCommandLine(context, words).catch(async (error: unknown) => {
    throw saved === undefined ? error : await asMoved(saved, error);
  });
  const out = options.out === undefined ? undefined : userPath(outside, options.out);
  const { draft, again, number, dryRun, planOut: file } = options;
  if (draft) return showDrafts(context, await runDrafts(context, asking, { out, dryRun }));
  const { date } = asking;
  const planOut = file === undefined ? undefined : { file, words, typed: context.typed, date };
  const confirm = (run: NumberedRun) => confirmPlan(context, run, equal);
  const done = await runLetters(context, asking, { again, number, out, dryRun, saved, planOut, confirm });
  switch (done.type) {
    case 'nobody':
      return succeed(context, { plan: dryRun, letters: [] }, done.problems);
    case 'planned':
      return showPlan(context, done.run);
    case 'declined':
      return 130;
    case 'issued':
      return showIssued(context, done);
  }
}

/** Options that exclude each other. */
const conflicts = [
  ['draft', 'number'],
  ['draft', 'again'],
  ['number', 'again'],
  ['batch', 'number'],
  ['planOut', 'draft'],
  ['planOut', 'plan'],
] as const;

function refuseConflicts(options: GenerateOptions): void {
  const isGiven = (name: (typeof conflicts)[number][0 | 1]): boolean =>
    options[name] !== undefined && options[name] !== false;
  for (const [one, other] of conflicts) {
    if (!isGiven(one) || !isGiven(other)) continue;
    throw new RoadmapError(2, [problem('usage-conflict', {}, { first: flagOf(one), second: flagOf(other) })]);
  }
}

async function showDrafts(context: Context<GenerateOptions>, run: DraftRun): Promise<ExitCode> {
  if (context.options.dryRun) return showDraftPlan(context, run);
  const letters = run.drafts.map(draftJson);
  context.terminal.result(printWritten(context.terminal, letters, context.outside.out.columns));
  const faults = await afterwards(context, run.office.root, run.drafts);
  return ended(context, { plan: false, letters }, run.problems, faults);
}

async function showIssued(context: Context<GenerateOptions>, done: IssuedRun): Promise<ExitCode> {
  const { run, letters: issued, left, result, answer } = done;
  const { terminal } = context;
  const besides = result === null ? {} : { result };
  if (left > 0) return showStopped(context, done, { plan: false, ...besides });
  const faults = [...done.faults, ...(await afterwards(context, run.office.root, issued))];
  const letters = issued.map(issuedJson);
  terminal.result(printWritten(terminal, letters, context.outside.out.columns));
  if (result !== null && done.faults.length === 0) {
    terminal.remark(say('batch-result', terminal.options.language, { file: result }));
  }
  // Above the question the warnings were shown already.
  const problems = answer === 'yes' ? [] : run.problems;
  return ended(context, { plan: false, letters, ...besides }, problems, faults);
}

/** The letters are written; `faults` are of what was to be made of them. */
function ended(
  context: Context,
  document: Readonly<Record<string, unknown>>,
  problems: readonly Problem[],
  faults: readonly Problem[],
): ExitCode {
  return faults.length === 0
    ? succeed(context, document, problems)
    : failWritten(context, document, [...problems, ...faults]);
}
