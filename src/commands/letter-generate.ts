import { join } from 'node:path';
import type { PreparedLetter } from '../flow/letters.ts';
import { reserveRequest } from '../flow/letters.ts';
import { makePdfs, openOnDesktop } from '../io/machine.ts';
import { userPath } from '../io/paths.ts';
import type { Register } from '../io/register/register.ts';
import { say } from '../messages/words.ts';
import type { LetterNumber, Reservation, ReserveRequest } from '../model/register.ts';
import { parseNumber } from '../number/number.ts';
import type { ExitCode, Problem } from '../problem.ts';
import { hasErrors, problem, RoadmapError } from '../problem.ts';
import type { Command, Context } from './context.ts';
import { fail, flagOption, refuseValue, succeed, textOption } from './context.ts';
import { storeDrafts } from './letter-draft.ts';
import { confirmed, mustAsk, showPlan } from './letter-plan.ts';
import type { LetterRun } from './letter-run.ts';
import { prepareRun } from './letter-run.ts';
import { printWritten, tellLetter } from './letter-show.ts';
import type { LetterJob, StoredLetter } from './letter-store.ts';
import { checkTargets, letterPath, storeLetters } from './letter-store.ts';
import { openOfficeRegister } from './workspace.ts';

/**
 * `roadmap letter generate`, the main job: read, check, fill and lay out everything; show the plan; reserve the
 * numbers in one transaction; write the files; mark them issued. PRODUCT section 5.
 */
export const letterGenerate: Command = async (context, words) => {
  checkOptions(context);
  const run = await prepareRun(context, words, { draft: flagOption(context.options, 'draft') });
  if (flagOption(context.options, 'draft')) return storeDrafts(context, run);
  const register = await openOfficeRegister(context, run.workspace);
  try {
    return await generate(context, await withRegisteredDate(context, words, run, register), register);
  } finally {
    await register.close();
  }
};

/**
 * Without `--date`, a letter that the register has already is of its registered day, not of today: the same command
 * on the next morning finishes or repeats yesterday's run instead of asking for another letter.
 */
async function withRegisteredDate(
  context: Context,
  words: readonly string[],
  run: LetterRun,
  register: Register,
): Promise<LetterRun> {
  if (textOption(context.options, 'date') !== undefined || flagOption(context.options, 'again')) return run;
  const found = await Promise.all(run.prepared.map(({ planned }) => register.entries({ key: planned.key })));
  const standing = found.flat().filter((entry) => entry.status !== 'void');
  const [date, ...others] = new Set(standing.map((entry) => entry.date));
  if (date === undefined || date === run.date || others.length > 0) return run;
  return prepareRun(context, words, { draft: false, date });
}

async function generate(context: Context, run: LetterRun, register: Register): Promise<ExitCode> {
  const requests = requestsOf(context, run.prepared);
  const previewed = await register.preview(requests);
  const problems = [...run.problems, ...previewed.problems];
  if (previewed.value === undefined || hasErrors(previewed.problems)) return fail(context, 4, problems);
  const planned = jobsOf(context, run, previewed.value);
  await checkTargets(planned);
  if (flagOption(context.options, 'dryRun')) return showPlan(context, run, planned, problems);
  if (!mustAsk(context)) return carryOut(context, run, register, requests, problems);
  if (!(await confirmed(context, run, planned, problems))) return 130;
  // The warnings stood above the question; told once is enough.
  return carryOut(context, run, register, requests, []);
}

async function carryOut(
  context: Context,
  run: LetterRun,
  register: Register,
  requests: readonly ReserveRequest[],
  problems: readonly Problem[],
): Promise<ExitCode> {
  const reserved = await register.reserve(requests);
  if (reserved.value === undefined) return fail(context, 4, [...run.problems, ...reserved.problems]);
  const jobs = jobsOf(context, run, reserved.value);
  let stopped = false;
  const listening = context.outside.onStop(() => {
    stopped = true;
  });
  try {
    const stored = await storeLetters(run.workspace.root, register, jobs, {
      stopped: () => stopped,
      progress: (done) => showProgress(context, done, jobs.length),
    });
    const code = showStored(context, jobs, stored, problems);
    await afterwards(context, run, stored);
    return code;
  } catch (error) {
    if (error instanceof RoadmapError) error.workBegun = true;
    throw error;
  } finally {
    listening();
  }
}

/** `--pdf` and `--open`: the letters are issued already; what fails here is told and changes nothing. */
async function afterwards(context: Context, run: LetterRun, stored: readonly StoredLetter[]): Promise<void> {
  const { root } = run.workspace;
  const paths = stored.map(({ path }) => join(root, path));
  if (flagOption(context.options, 'pdf')) await makePdfs(root, paths);
  if (flagOption(context.options, 'open')) for (const path of paths) await openOnDesktop(path);
}

function checkOptions(context: Context): void {
  const { options } = context;
  const conflicts: readonly (readonly [string, string, string, string])[] = [
    ['draft', '--draft', 'number', '--number'],
    ['draft', '--draft', 'again', '--again'],
    ['number', '--number', 'again', '--again'],
  ];
  for (const [one, first, other, second] of conflicts) {
    const both = options[one] !== undefined && options[other] !== undefined;
    if (both) throw new RoadmapError(2, [problem('usage-conflict', {}, { first, second })]);
  }
}

function requestsOf(context: Context, prepared: readonly PreparedLetter[]): readonly ReserveRequest[] {
  const number = numberOption(context);
  if (number !== undefined && prepared.length !== 1) {
    const numbers = prepared.map((letter) => letter.planned.recipients[0]?.code ?? '').join(', ');
    throw new RoadmapError(2, [
      problem('usage-one-number', {}, { count: prepared.length, recipients: numbers }),
    ]);
  }
  const again = flagOption(context.options, 'again');
  const asked = { again, place: {}, ...(number === undefined ? {} : { number }) };
  return prepared.map((letter) => reserveRequest(letter, asked));
}

function numberOption(context: Context): LetterNumber | undefined {
  const text = textOption(context.options, 'number');
  if (text === undefined) return undefined;
  return parseNumber(text) ?? refuseValue('--number', text, '01/3-19-09/1-74', '01/3-19-09/1-74');
}

function jobsOf(
  context: Context,
  run: LetterRun,
  reservations: readonly Reservation[],
): readonly LetterJob[] {
  const out = textOption(context.options, 'out');
  const folder = out === undefined ? undefined : userPath(context.outside, out);
  return reservations.flatMap((reservation, at) => {
    const letter = run.prepared[at];
    const path = letterPath(run.workspace.root, folder, reservation.entry);
    return letter === undefined ? [] : [{ letter, reservation, path }];
  });
}

function showProgress(context: Context, done: number, total: number): void {
  if (total < 10) return;
  context.terminal.progress(say('writing', context.terminal.manner.language, {}), done, total);
}

function showStored(
  context: Context,
  jobs: readonly LetterJob[],
  stored: readonly StoredLetter[],
  problems: readonly Problem[],
): ExitCode {
  const { terminal } = context;
  const letters = stored.map(({ job, path, sha256 }) => {
    const told = { status: 'issued', reused: job.reservation.reused, path, sha256 } as const;
    return tellLetter(job.letter.planned, job.reservation.entry, told);
  });
  terminal.result(printWritten(terminal, letters));
  if (stored.length < jobs.length) {
    const left = jobs.length - stored.length;
    terminal.remark(say('interrupted', terminal.manner.language, { done: stored.length, left }));
    if (terminal.manner.json) terminal.json({ ok: false, plan: false, letters, problems: [] });
    return 130;
  }
  return succeed(context, { plan: false, letters }, problems);
}
