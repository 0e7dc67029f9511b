import { freeMemoryAfter } from '../io/memory.ts';
import type { PlannedLetter } from '../model/letter.ts';
import type { Day } from '../model/office.ts';
import type { LetterNumber, Reservation } from '../model/register.ts';
import type { Problem } from '../problem.ts';
import { hasErrors, problem, RoadmapError } from '../problem.ts';
import { beginningsUnsaid, firstNumbers } from '../register/begins-at-one.ts';
import type { TypedNumber } from '../register/number.ts';
import { endsIn, printNumber } from '../register/number.ts';
import type { Register } from '../register/register.ts';
import type { Call } from './call.ts';
import { stopWhenStrict } from './call.ts';
import type { Asking } from './letters-asked/asking.ts';
import { openBatchResult } from './letters-issued/batch-result.ts';
import { checkNames } from './letters-issued/names.ts';
import { registeredDays } from './letters-issued/registered-days.ts';
import { underRegisteredKeys } from './letters-issued/registered-keys.ts';
import type { OpenPlan, PlanTarget } from './letters-issued/saved-plan.ts';
import { asMoved, holdToPlan, savedDays, savePlan } from './letters-issued/saved-plan.ts';
import type { IssuedLetter } from './letters-issued/store.ts';
import { numberedLetters, openFolders } from './letters-issued/store.ts';
import { writeLetters } from './letters-issued/write-letters.ts';
import type { PreparedLetter } from './letters-prepared/prepared-letter.ts';
import { reserveRequest } from './letters-prepared/prepared-letter.ts';
import type { LettersOptions } from './prepare-run.ts';
import { prepareRun } from './prepare-run.ts';
import type { NumberedRun, PreparedRun } from './run-states.ts';
import { openOfficeRegister } from './workspace.ts';

/** What is asked of the register, and how far the run goes. */
export interface Issuing {
  /** A second number for letters that have one. */
  readonly again: boolean;
  /** A number given by hand, for the one letter of the run. */
  readonly number?: TypedNumber | undefined;
  /** Folder for the files, absolute; undefined: `letters/YEAR`. */
  readonly out: string | undefined;
  readonly dryRun: boolean;
  /** The plan that is carried out. */
  readonly saved?: OpenPlan | undefined;
  /** Where the plan is saved instead of being carried out. */
  readonly planOut?: PlanTarget | undefined;
  /** What else is to be said of the plan; errors stop the run with code 4. */
  readonly check?: (run: NumberedRun, register: Register) => Promise<readonly Problem[]>;
  /** Shows the plan, with what there is to warn of, and asks. */
  readonly confirm: (run: NumberedRun) => Promise<Answer>;
}

/** What was answered to a plan; `unasked` where nobody is asked: nothing was shown either. */
export type Answer = 'yes' | 'no' | 'unasked';

/** What came of a run. */
export type LettersOutcome =
  | { readonly type: 'nobody'; readonly problems: readonly Problem[] }
  | { readonly type: 'planned'; readonly run: NumberedRun }
  | { readonly type: 'declined' }
  | IssuedRun;

/** `left` letters have their numbers reserved and are finished by the same command; `result` is the file beside a batch, as shown. */
export interface IssuedRun {
  readonly type: 'issued';
  readonly run: NumberedRun;
  readonly letters: readonly IssuedLetter[];
  readonly left: number;
  readonly result: string | null;
  readonly answer: Answer;
  /** What could not be written beside the letters. */
  readonly faults: readonly Problem[];
}

/**
 * The letters' run, from exports to issued letters: load, read, plan, fill, lay out and check everything; preview the numbers;
 * show and ask; reserve the numbers in one transaction; write the files whole or not at all; mark them issued. A run that died
 * anywhere is finished by the same command, with the same numbers. Throws what is wrong with the inputs (1), what the register
 * refuses (4), files that cannot be written (3); until the numbers are reserved nothing was written.
 */
export async function runLetters(
  call: Call<LettersOptions>,
  asking: Asking,
  issuing: Issuing,
): Promise<LettersOutcome> {
  let opened: Promise<Register> | undefined;
  const openRegister = (): Promise<Register> => {
    opened ??= openOfficeRegister(call, asking.office);
    return opened;
  };
  try {
    const ready = await prepareRun(call, asking, 'letter', daysFor(issuing, openRegister)).catch(
      async (error: unknown) => {
        throw issuing.saved === undefined ? error : await asMoved(issuing.saved, error);
      },
    );
    // Nobody to write to: the run's warnings say so, and there is nothing to ask or to give numbers to.
    if (ready.prepared.length === 0) return { type: 'nobody', problems: ready.problems };
    const register = await openRegister();
    const run = await previewNumbers(await underRegisteredKeys(register, ready), register, issuing);
    stopWhenStrict(call, run.problems);
    await checkNames(run.letters);
    const head = issuing.saved && (await holdToPlan(call, issuing.saved, run, register));
    if (issuing.planOut !== undefined) await savePlan(call, issuing.planOut, run, register);
    if (issuing.dryRun || issuing.planOut !== undefined) return { type: 'planned', run };
    const answer = await issuing.confirm(run);
    if (answer === 'no') return { type: 'declined' };
    await openFolders(run.letters);
    return { ...(await issueLetters(call, run, register, issuing, head)), answer };
  } finally {
    const register = await opened?.catch(() => undefined);
    await register?.close();
  }
}

/** Letters keep the days of the plan that is carried out, else those on which the register has them. */
function daysFor({ saved, again }: Issuing, openRegister: () => Promise<Register>) {
  return async (planned: readonly PlannedLetter[]): Promise<ReadonlyMap<string, Day>> => {
    if (saved !== undefined) return savedDays(saved.saved);
    if (again || planned.every(({ isDated }) => isDated === true)) return new Map();
    // A register that cannot be opened stops the run when the inputs are known to be right.
    const register = await openRegister().catch(() => undefined);
    return register === undefined ? new Map() : registeredDays(register, planned);
  };
}

/** The letters with the numbers that the register would give now. Throws its refusal (4), `usage-one-number` (2). */
async function previewNumbers(
  ready: PreparedRun,
  register: Register,
  issuing: Issuing,
): Promise<NumberedRun> {
  const { office, prepared } = ready;
  const previewed = await register.preview(requestsOf(ready, issuing));
  const unsaid = await beginnings(register, previewed.value ?? []);
  const problems = [...ready.problems, ...previewed.problems, ...unsaid];
  if (previewed.value === undefined || hasErrors(previewed.problems)) throw new RoadmapError(4, problems);
  const letters = numberedLetters(prepared, previewed.value, office.root, issuing.out);
  const run = { ...ready, letters, problems };
  const found = (await issuing.check?.(run, register)) ?? [];
  if (hasErrors(found)) throw new RoadmapError(4, [...problems, ...found]);
  return { ...run, problems: [...problems, ...found] };
}

/** First numbers of files of which nobody said how far they are used on paper. Openings are the register's first lines. */
async function beginnings(
  register: Register,
  reservations: readonly Reservation[],
): Promise<readonly Problem[]> {
  const first = firstNumbers(reservations);
  return first.length === 0 ? [] : beginningsUnsaid(first, await register.lines());
}

/** Numbers in one transaction, then files, then marks; what became of the rows of a batch is written beside it. */
async function issueLetters(
  call: Call<LettersOptions>,
  run: NumberedRun,
  register: Register,
  issuing: Issuing,
  head: string | undefined,
): Promise<Omit<IssuedRun, 'answer'>> {
  const { root } = run.office;
  const result = await openBatchResult(call, run);
  try {
    freeMemoryAfter(run.letters.length);
    const reserved = await register.reserve(requestsOf(run, issuing), head);
    if (reserved.value === undefined) throw new RoadmapError(4, [...run.problems, ...reserved.problems]);
    const letters = numberedLetters(run.prepared, reserved.value, root, issuing.out);
    const issued = await writeLetters(call, root, register, letters, result.add);
    const faults = await result.write('');
    const left = letters.length - issued.length;
    return { type: 'issued', run, letters: issued, left, result: result.shown, faults };
  } catch (error) {
    if (!(error instanceof RoadmapError) || error.begun === undefined) throw error;
    throw error.also(await result.write(error.problems[0]?.code ?? ''));
  }
}

/** What the letters ask of the register, in the order of their numbers. */
function requestsOf({ prepared }: PreparedRun, { again, number }: Issuing) {
  if (number !== undefined && prepared.length !== 1) {
    const recipients = prepared.map(({ planned }) => planned.recipients[0]?.code ?? '').join(', ');
    throw new RoadmapError(2, [problem('usage-one-number', {}, { count: prepared.length, recipients })]);
  }
  return prepared.map((letter) => {
    const whole = number && numberOf(letter, number);
    return reserveRequest(letter, whole === undefined ? { again } : { again, number: whole });
  });
}

/** The number given by hand, whole. Throws `number-unit-differs` (4) for the end of a number that the letter cannot have. */
function numberOf({ planned }: PreparedLetter, typed: TypedNumber): LetterNumber {
  if (!('end' in typed)) return typed;
  const { unit } = planned.signatory;
  const { file } = planned;
  const whole = { unit, file, serial: typed.serial };
  if (endsIn(printNumber(whole), typed)) return whole;
  const place = { field: 'number', value: typed.end };
  const args = { number: typed.end, begins: `${unit}-${file}` };
  throw new RoadmapError(4, [problem('number-unit-differs', place, args)]);
}
