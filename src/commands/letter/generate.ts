import { needLibreOffice } from '../../io/machine.ts';
import { userPath } from '../../io/paths.ts';
import { say } from '../../messages/words.ts';
import type { LetterNumber } from '../../model/register.ts';
import type { ExitCode } from '../../problem.ts';
import { problem, RoadmapError } from '../../problem.ts';
import { runDrafts } from '../../runs/drafts.ts';
import type { IssuedRun } from '../../runs/letters.ts';
import { runLetters } from '../../runs/letters.ts';
import type { LetterOptions } from '../../runs/letters-asked/asking.ts';
import { askByCommandLine } from '../../runs/letters-asked/command-line.ts';
import { afterwards } from '../../runs/letters-issued/afterwards.ts';
import type { OpenPlan } from '../../runs/letters-issued/saved-plan.ts';
import { asMoved, openSavedPlan } from '../../runs/letters-issued/saved-plan.ts';
import type { NumberedRun } from '../../runs/run-states.ts';
import { mustAsk } from '../ask.ts';
import type { Command, Context } from '../context.ts';
import { failWritten, succeed } from '../context.ts';
import { askForLetters } from './ask-letters.ts';
import { draftJson, issuedJson, printPlan, printWritten } from './show-letters.ts';
import { confirmPlan, isAskedAbout, showPlan } from './show-plan.ts';

/** All that `letter generate` takes (docs/product.md section 5). */
export interface GenerateOptions extends LetterOptions {
  readonly batch: string | undefined;
  readonly number: LetterNumber | undefined;
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
  if (options.draft) return draft(context, await runDrafts(context, asking, { out, isPlan: options.dryRun }));
  const { again, number, dryRun, planOut: file } = options;
  const { date } = asking;
  const planOut = file === undefined ? undefined : { file, words, typed: context.typed, date };
  let isShown = false;
  const confirm = async (run: NumberedRun): Promise<boolean> => {
    isShown = await isAskedAbout(context, run);
    return confirmPlan(context, run, equal);
  };
  const done = await runLetters(context, asking, { again, number, out, dryRun, saved, planOut, confirm });
  switch (done.type) {
    case 'nobody':
      return succeed(context, { plan: dryRun, letters: [] }, done.problems);
    case 'planned':
      return showPlan(context, done.run);
    case 'declined':
      return 130;
    case 'issued':
      return showIssued(context, done, isShown);
  }
}

/** Options that exclude each other. */
const conflicts = [
  ['draft', 'number'],
  ['draft', 'again'],
  ['draft', 'each'],
  ['number', 'again'],
  ['batch', 'number'],
  ['planOut', 'draft'],
  ['planOut', 'plan'],
] as const;

function refuseConflicts(options: GenerateOptions): void {
  const isGiven = (name: (typeof conflicts)[number][0 | 1]): boolean =>
    options[name] !== undefined && options[name] !== false;
  const flag = (name: string): string => (name === 'planOut' ? '--plan-out' : `--${name}`);
  for (const [one, other] of conflicts) {
    if (!isGiven(one) || !isGiven(other)) continue;
    throw new RoadmapError(2, [problem('usage-conflict', {}, { first: flag(one), second: flag(other) })]);
  }
}

async function draft(
  context: Context<GenerateOptions>,
  run: Awaited<ReturnType<typeof runDrafts>>,
): Promise<ExitCode> {
  const { terminal, options } = context;
  const letters = run.drafts.map(draftJson);
  const planned = run.prepared.map((letter) => letter.planned);
  const setting = { details: options.details, columns: context.outside.out.columns };
  terminal.result(
    options.dryRun
      ? printPlan(terminal, planned, letters, setting)
      : printWritten(terminal, letters, context.outside.out.columns),
  );
  const document = { plan: options.dryRun, letters };
  const faults = options.dryRun ? [] : await afterwards(context, run.office.root, run.drafts);
  return faults.length === 0
    ? succeed(context, document, run.problems)
    : failWritten(context, document, [...run.problems, ...faults]);
}

async function showIssued(
  context: Context<GenerateOptions>,
  { run, letters: issued, left, result }: IssuedRun,
  isShown: boolean,
): Promise<ExitCode> {
  const { terminal } = context;
  const { language, json } = terminal.options;
  const faults = left > 0 ? [] : await afterwards(context, run.office.root, issued);
  const letters = issued.map(issuedJson);
  terminal.result(printWritten(terminal, letters, context.outside.out.columns));
  if (result !== null) terminal.remark(say('batch-result', language, { file: result }));
  const document = { plan: false, letters, ...(result === null ? {} : { result }) };
  // When the plan was shown, the warnings were above the question; once is enough.
  const problems = isShown ? [] : run.problems;
  if (faults.length > 0) return failWritten(context, document, [...problems, ...faults]);
  if (left === 0) return succeed(context, document, problems);
  terminal.remark(say('interrupted', language, { done: letters.length, left }));
  if (json) terminal.json({ ok: false, ...document, problems: [] });
  return 130;
}
