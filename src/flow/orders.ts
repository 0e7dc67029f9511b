import type { LetterKind, PlannedLetter } from '../model/letter.ts';
import type { Directories, OfficeConfig } from '../model/office.ts';
import type { LetterNumber } from '../model/register.ts';
import type { Snapshot } from '../model/snapshot.ts';
import type { LetterOrder } from '../plan/letters.ts';
import { planLetters } from '../plan/letters.ts';
import type { Place, Problem } from '../problem.ts';
import { problem } from '../problem.ts';

/** What is asked for in one go: by the command line, by a row of a batch, or by a pack for one kind. */
export interface LetterTask {
  readonly kind: LetterKind;
  readonly snapshot: Snapshot | null;
  readonly order: LetterOrder;
  /** A number given by hand. */
  readonly number?: LetterNumber;
  /** Of a batch row, which is one letter: where each of its fields stands. */
  readonly cell?: (field: string) => Place;
}

/** A planned letter with what was asked for it alone. */
export interface AskedLetter {
  readonly planned: PlannedLetter;
  readonly number?: LetterNumber;
  /** The batch row; empty for the command line. */
  readonly place: Place;
}

/**
 * The letters of all tasks that can be planned, in the order of their numbers, and every problem of every task. Two letters of one
 * key are one problem that names both rows. Problems: `plan-*`, `batch-several-letters`, `batch-no-letter`, `batch-key-twice`.
 */
export function planTasks(
  tasks: readonly LetterTask[],
  directories: Directories,
  config: OfficeConfig,
): { readonly letters: readonly AskedLetter[]; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const letters: AskedLetter[] = [];
  for (const task of tasks) {
    const planned = planLetters(task.kind, task.snapshot, directories, config, task.order);
    const { cell } = task;
    problems.push(...planned.problems.map((found) => (cell === undefined ? found : inRow(found, cell))));
    if (planned.value === undefined) continue;
    problems.push(...notOneLetter(task, planned.value));
    const asked = {
      place: task.order.place,
      ...(task.number === undefined ? {} : { number: task.number }),
    };
    letters.push(...planned.value.map((letter) => ({ planned: letter, ...asked })));
  }
  problems.push(...repeatedKeys(letters));
  return { letters, problems };
}

/** The same problems, each told once: a thousand rows signed by one placeholder are one warning. */
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
};

const columnOfFile: Readonly<Record<string, string>> = {
  'signatories.csv': 'signatory',
  'executors.csv': 'executor',
};

/** A problem of the plan at the cell that asked for it; warnings about the directories stay where they are. */
function inRow(found: Problem, cell: (field: string) => Place): Problem {
  if (found.severity !== 'error') return found;
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
