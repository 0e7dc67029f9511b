import { needLibreOffice } from '../io/machine.ts';
import { userPath } from '../io/paths.ts';
import { say } from '../messages/words.ts';
import type { ReserveRequest } from '../model/register.ts';
import type { ExitCode, Problem } from '../problem.ts';
import { hasErrors, problem, RoadmapError } from '../problem.ts';
import type { Register } from '../register/register.ts';
import { mustAsk } from './ask.ts';
import type { Command, Context } from './context.ts';
import { fail, failWritten, stopWhenStrict, succeed } from './context.ts';
import type { BatchResult } from './letter-batch-result.ts';
import { openBatchResult } from './letter-batch-result.ts';
import { storeDrafts } from './letter-draft.ts';
import type { Issued } from './letter-issue.ts';
import { issueRun, jobsOf, requestsOf } from './letter-issue.ts';
import { checkNames } from './letter-names.ts';
import { afterwards } from './letter-pdf.ts';
import { confirmed, showPlan } from './letter-plan.ts';
import { withRegisteredDays } from './letter-registered-day.ts';
import type { GenerateOptions, LetterRun } from './letter-run.ts';
import { prepareRun } from './letter-run.ts';
import type { OpenPlan } from './letter-saved-plan.ts';
import { asMoved, holdToPlan, openSavedPlan, savePlan } from './letter-saved-plan.ts';
import { printWritten, tellLetter } from './letter-show.ts';
import type { LetterJob } from './letter-store.ts';
import { openFolders } from './letter-store.ts';
import { openOfficeRegister } from './workspace.ts';

/**
 * `roadmap letter generate`, the main job: read, check, fill and lay out everything; show the plan; reserve the
 * numbers in one transaction; write the files; mark them issued. docs/product.md section 5.
 */
export const letterGenerate: Command<GenerateOptions> = async (context, words) => {
  const plan = await openSavedPlan(context, words);
  return plan === undefined ? generate(context, words, undefined) : generate(plan.context, plan.words, plan);
};

/** A run that the register has looked at: what is asked, which numbers it would give, what is doubtful. */
interface Previewed {
  readonly run: LetterRun;
  readonly requests: readonly ReserveRequest[];
  readonly jobs: readonly LetterJob[];
  readonly problems: readonly Problem[];
}

async function generate(
  context: Context<GenerateOptions>,
  words: readonly string[],
  plan: OpenPlan | undefined,
): Promise<ExitCode> {
  checkOptions(context);
  if (context.options.pdf) await needLibreOffice();
  const isDraft = context.options.draft;
  const days = new Map(plan?.saved.letters.map(({ key, date }) => [key, date]));
  const run = await prepareRun(context, words, { draft: isDraft, days }).catch(async (error: unknown) => {
    throw plan === undefined ? error : await asMoved(plan, error);
  });
  // Nobody to write to: the run's warnings say so, and there is nothing to ask or to give numbers to.
  if (run.prepared.length === 0) {
    return succeed(context, { plan: context.options.dryRun, letters: [] }, run.problems);
  }
  if (isDraft) return storeDrafts(context, run);
  const register = await openOfficeRegister(context, run.workspace);
  try {
    const seen = await preview(context, run, register);
    if ('refused' in seen) return fail(context, 4, seen.refused);
    return await decide(context, words, seen, register, plan);
  } finally {
    await register.close();
  }
}

async function preview(
  context: Context<GenerateOptions>,
  run: LetterRun,
  register: Register,
  isSecondLook = false,
): Promise<Previewed | { readonly refused: readonly Problem[] }> {
  const requests = requestsOf(run.prepared, askedNumber(context, run));
  const previewed = await register.preview(requests);
  if (!isSecondLook && !context.options.again) {
    const ofTheirDays = await withRegisteredDays(run, register, previewed.problems);
    if (ofTheirDays !== undefined) return preview(context, ofTheirDays, register, true);
  }
  const problems = [...run.problems, ...previewed.problems];
  if (previewed.value === undefined || hasErrors(previewed.problems)) return { refused: problems };
  const jobs = jobsOf({ ...run, root: run.workspace.root, out: outFolder(context) }, previewed.value);
  return { run, requests, jobs, problems };
}

async function decide(
  context: Context<GenerateOptions>,
  words: readonly string[],
  seen: Previewed,
  register: Register,
  plan: OpenPlan | undefined,
): Promise<ExitCode> {
  const { run, jobs, problems } = seen;
  stopWhenStrict(context, problems);
  await checkNames(jobs);
  const head = plan === undefined ? undefined : await holdToPlan(context, plan, run, jobs, register);
  if (context.options.planOut !== undefined) {
    await savePlan(context, words, run, jobs, register);
    return showPlan(context, jobs, run, problems);
  }
  if (context.options.dryRun) return showPlan(context, jobs, run, problems);
  const isAsked = mustAsk(context);
  if (isAsked && !(await confirmed(context, run, jobs, problems))) return 130;
  await openFolders(jobs);
  // When the plan was shown, the warnings stood above the question; told once is enough.
  return carryOut(context, { ...seen, problems: isAsked ? [] : problems }, register, head);
}

async function carryOut(
  context: Context<GenerateOptions>,
  seen: Previewed,
  register: Register,
  head: string | undefined,
): Promise<ExitCode> {
  const { run, requests } = seen;
  const { root } = run.workspace;
  const result = await openBatchResult(context, run);
  const { prepared } = run;
  try {
    const out = outFolder(context);
    const onStored = result.add;
    const issued = await issueRun(context, register, { root, prepared, requests, out, head, onStored });
    if (issued.type === 'refused') return fail(context, 4, [...run.problems, ...issued.problems]);
    await result.write('');
    const isWhole = issued.stored.length === issued.jobs.length;
    const faults = isWhole ? await afterwards(context, root, issued.stored) : [];
    return showIssued(context, issued, { result, faults, problems: seen.problems });
  } catch (error) {
    if (error instanceof RoadmapError && error.workBegun) await result.write(error.problems[0]?.code ?? '');
    throw error;
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
] as const satisfies readonly (readonly [keyof GenerateOptions, keyof GenerateOptions])[];

function checkOptions({ options }: Context<GenerateOptions>): void {
  const isGiven = (name: (typeof conflicts)[number][0 | 1]): boolean =>
    options[name] !== undefined && options[name] !== false;
  for (const [one, other] of conflicts) {
    if (!isGiven(one) || !isGiven(other)) continue;
    const [first, second] = [one, other].map((name) => (name === 'planOut' ? '--plan-out' : `--${name}`));
    throw new RoadmapError(2, [problem('usage-conflict', {}, { first: `${first}`, second: `${second}` })]);
  }
}

function askedNumber(
  { options }: Context<GenerateOptions>,
  { prepared }: LetterRun,
): Parameters<typeof requestsOf>[1] {
  const { again, number } = options;
  if (number === undefined) return { again };
  if (prepared.length === 1) return { again, number };
  const recipients = prepared.map((letter) => letter.planned.recipients[0]?.code ?? '').join(', ');
  throw new RoadmapError(2, [problem('usage-one-number', {}, { count: prepared.length, recipients })]);
}

function outFolder(context: Context<GenerateOptions>): string | undefined {
  const out = context.options.out;
  return out === undefined ? undefined : userPath(context.outside, out);
}

function showIssued(
  context: Context<GenerateOptions>,
  { jobs, stored }: Extract<Issued, { type: 'done' }>,
  told: {
    readonly result: BatchResult;
    readonly problems: readonly Problem[];
    /** What failed when the letters were issued already. */
    readonly faults: readonly Problem[];
  },
): ExitCode {
  const { result, problems, faults } = told;
  const { terminal } = context;
  const { language, json } = terminal.manner;
  const letters = stored.map(({ job, path, sha256, copies }) => {
    const told = { status: 'issued', reused: job.reservation.reused, path, sha256, copies } as const;
    return tellLetter(job.letter.planned, job.reservation.entry, told);
  });
  terminal.result(printWritten(terminal, letters));
  if (result.shown !== null) terminal.remark(say('batch-result', language, { file: result.shown }));
  const document = { plan: false, letters, ...(result.shown === null ? {} : { result: result.shown }) };
  if (faults.length > 0) return failWritten(context, document, [...problems, ...faults]);
  if (stored.length === jobs.length) return succeed(context, document, problems);
  const left = jobs.length - stored.length;
  terminal.remark(say('interrupted', language, { done: stored.length, left }));
  if (json) terminal.json({ ok: false, ...document, problems: [] });
  return 130;
}
