import type { LetterOrder } from '../letters/plan-letters.ts';
import { planLetters } from '../letters/plan-letters.ts';
import type { LetterKind, PlannedLetter } from '../model/letter.ts';
import type { Day, Directories, OfficeConfig } from '../model/office.ts';
import type { LetterNumber } from '../model/register.ts';
import type { Snapshot } from '../model/snapshot.ts';
import type { Checked, Place, Problem } from '../problem.ts';
import { problem } from '../problem.ts';
import { checkHistory, withHistory } from './history.ts';

/** What is asked for in one go: by the command line, by a row of a batch, or by a pack for one kind. */
export interface LetterTask {
  readonly kind: LetterKind;
  readonly snapshot: Snapshot | null;
  readonly order: LetterOrder;
  /** True when `--date` or the row named the letter's day; else it is of today, or of the day that the register has. */
  readonly isDated: boolean;
  /** Snapshots of earlier days (`--previous`). */
  readonly previous?: readonly Snapshot[];
  /** True when its day could not be read: then nothing is said that depends on it. */
  readonly isDayless?: boolean;
  /** A number given by hand. */
  readonly number?: LetterNumber;
  /** Of a batch row, which is one letter: where each of its fields stands. */
  readonly cell?: (field: string) => Place;
}

/** A planned letter with what was asked for it alone. */
export interface AskedLetter {
  readonly planned: PlannedLetter;
  /** True when its day was asked for. */
  readonly isDated: boolean;
  readonly number?: LetterNumber;
  /** The batch row; empty for the command line. */
  readonly place: Place;
}

/** The tasks as they are asked today; `isAsOfAsked` when the day of the figures was asked for of all of them. */
export function askedOn(
  tasks: readonly LetterTask[],
  { today, isAsOfAsked }: { readonly today: Day; readonly isAsOfAsked: boolean },
): readonly LetterTask[] {
  return tasks.map(({ order, ...task }) => ({
    ...task,
    order: { ...order, today, isAsOfAsked: isAsOfAsked || order.isAsOfAsked === true },
  }));
}

/**
 * The letters of all tasks that can be planned, in the order of their numbers, and every problem of every task. Two letters of one
 * key are one problem that names both rows. Letters whose keys stand in `days` are planned for that day, the others for their
 * task's. Problems: `plan-*`, `batch-several-letters`, `batch-no-letter`, `batch-key-twice`.
 */
export function planTasks(
  tasks: readonly LetterTask[],
  directories: Directories,
  config: OfficeConfig,
  days: ReadonlyMap<string, Day> = new Map(),
): { readonly letters: readonly AskedLetter[]; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const letters: AskedLetter[] = [];
  for (const task of tasks) {
    const plan = (order: LetterOrder) => planLetters(task.kind, task.snapshot, directories, config, order);
    const planned = onOwnDays(plan, task.order, days);
    const { cell } = task;
    const found =
      task.isDayless === true ? planned.problems.filter(({ code }) => !ofTheDay.has(code)) : planned.problems;
    problems.push(...found.map((one) => (cell === undefined ? one : inRow(one, cell))));
    if (planned.value === undefined) continue;
    problems.push(...notOneLetter(task, planned.value));
    if (task.isDayless === true) continue;
    const asked = {
      place: task.order.place,
      isDated: task.isDated,
      ...(task.number === undefined ? {} : { number: task.number }),
    };
    const { history, problems: ofHistory } = checkHistory(
      task.previous ?? [],
      planned.value[0]?.asOf ?? null,
      directories.agencies,
    );
    problems.push(...ofHistory);
    letters.push(...planned.value.map((letter) => ({ planned: withHistory(letter, history), ...asked })));
  }
  problems.push(...repeatedKeys(letters));
  return { letters, problems };
}

/**
 * A task's letters, those of another day planned once more for it, each in its place. The warnings are those of the days
 * that letters are of. A letter that cannot be planned for its other day stays as it is: the register then says what differs.
 */
function onOwnDays(
  plan: (order: LetterOrder) => Checked<readonly PlannedLetter[]>,
  order: LetterOrder,
  days: ReadonlyMap<string, Day>,
): Checked<readonly PlannedLetter[]> {
  const planned = plan(order);
  const letters = planned.value ?? [];
  const own = new Map<string, PlannedLetter>();
  const problems: Problem[] = [];
  const otherDays = letters.map(({ key }) => days.get(key)).filter((day) => day !== undefined);
  for (const day of new Set(otherDays)) {
    const ofDay = letters.filter(({ key }) => days.get(key) === day && day !== order.date);
    if (ofDay.length === 0) continue;
    const to = ofDay.flatMap(({ recipients }) => recipients.map(({ code }) => code));
    const again = plan({ ...order, date: day, to });
    for (const letter of again.value ?? []) own.set(letter.key, letter);
    if (again.value !== undefined) problems.push(...again.problems);
  }
  if (own.size === 0) return planned;
  const isWhole = letters.every(({ key }) => own.has(key));
  return {
    value: letters.map((letter) => own.get(letter.key) ?? letter),
    problems: isWhole ? problems : [...planned.problems, ...problems],
  };
}

/** What may be otherwise on another day. */
const ofTheDay: ReadonlySet<string> = new Set([
  'plan-date-before-figures',
  'plan-old-figures',
  'plan-stale-figures',
  'plan-date-ahead',
  'plan-figures-to-come',
  'plan-several-signatories',
  'plan-distribution-ended',
  'plan-recipient-not-valid',
  'plan-no-recipient',
  'plan-person-not-valid',
  'plan-nobody-valid',
]);

/** The same problems, each told once: a thousand rows signed by one person have one name to be filled in. */
export function toldOnce(problems: readonly Problem[]): readonly Problem[] {
  const told = new Map<string, Problem>();
  for (const found of problems) {
    const key = JSON.stringify([found.code, found.place, found.args]);
    if (!told.has(key)) told.set(key, found);
  }
  return [...told.values()];
}

function notOneLetter(
  { cell, order, snapshot }: LetterTask,
  planned: readonly PlannedLetter[],
): readonly Problem[] {
  if (cell === undefined || planned.length === 1) return [];
  if (planned.length === 0) {
    const overdue = snapshot?.bodies.filter((body) => body.overdue > 0) ?? [];
    const known = overdue.map((body) => body.code ?? body.agency).join(', ') || '–';
    return [problem('batch-no-letter', { ...cell('to'), value: order.to.join(', ') }, { known })];
  }
  const recipients = planned.map((letter) => letter.recipients[0]?.code ?? '').join(', ');
  return [problem('batch-several-letters', cell('to'), { count: planned.length, recipients })];
}

/** Which column of a batch a problem of the plan is about, where it is not the kind's own field. */
const columnOf: Readonly<Record<string, string>> = {
  'plan-unknown-recipient': 'to',
  'plan-recipient-not-valid': 'to',
  'plan-recipient-not-allowed': 'to',
  'plan-recipient-twice': 'to',
  'plan-body-not-overdue': 'to',
  'plan-no-recipient': 'to',
  'plan-nobody-overdue': 'to',
  'plan-no-export': 'export',
  'plan-needless-export': 'export',
  'plan-wrong-level': 'export',
  'plan-date-before-figures': 'date',
  'plan-date-ahead': 'date',
  'plan-figures-to-come': 'asOf',
  'plan-stale-figures': 'asOf',
};

const columnOfFile: Readonly<Record<string, string>> = {
  'signatories.csv': 'signatory',
  'executors.csv': 'executor',
};

const ofItsFile: ReadonlySet<Problem['code']> = new Set([
  'config-placeholder',
  'directory-placeholder',
  'plan-sample-figures',
  'plan-several-signatories',
]);

/** A problem of the plan at the cell that asked for it; warnings about the directories stay where they are. */
function inRow(found: Problem, cell: (field: string) => Place): Problem {
  // What is to be filled in is filled in where it is, whichever row asks for it.
  if (found.severity !== 'error' || ofItsFile.has(found.code)) return found;
  const column = columnOf[found.code] ?? columnOfFile[found.place.file ?? ''] ?? found.place.field;
  const code = batchCodeOf[found.code] ?? found.code;
  return column === undefined ? found : { ...found, code, place: cell(column) };
}

/** The same fault with advice for a cell instead of an option. */
const batchCodeOf: Readonly<Record<string, 'batch-missing-field' | 'batch-bad-field' | 'batch-no-letter'>> = {
  'plan-missing-field': 'batch-missing-field',
  'plan-bad-field': 'batch-bad-field',
  'plan-body-not-overdue': 'batch-no-letter',
};

function repeatedKeys(letters: readonly AskedLetter[]): readonly Problem[] {
  const first = new Map<string, Place>();
  return letters.flatMap(({ planned: { key }, place }) => {
    const before = first.get(key);
    if (before === undefined) {
      first.set(key, place);
      return [];
    }
    if (before.line === undefined || place.line === undefined)
      return [problem('plan-key-twice', place, { key })];
    return [problem('batch-key-twice', place, { key, first: before.line, line: place.line })];
  });
}
