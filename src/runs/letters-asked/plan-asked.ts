import type { AskedLetters } from '../../letters/asked-letters.ts';
import { orderlessKey } from '../../letters/letter-key.ts';
import { planLetters } from '../../letters/plan-letters.ts';
import type { PlannedLetter } from '../../model/letter.ts';
import type { Day, Directories, OfficeConfig } from '../../model/office.ts';
import type { Checked, Place, Problem } from '../../problem.ts';
import { problem } from '../../problem.ts';

/**
 * The letters of all that is asked for, as far as they can be planned, in the order of their numbers, and every problem of it. Two
 * letters of one key are one problem that names both rows. Letters whose keys are in `days` are planned for that day, the others for
 * the day asked for. Problems: `plan-*`, `batch-several-letters`, `batch-no-letter`, `batch-key-twice`.
 */
export function planAsked(
  asked: readonly AskedLetters[],
  directories: Directories,
  config: OfficeConfig,
  days: ReadonlyMap<string, Day> = new Map(),
): { readonly letters: readonly PlannedLetter[]; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const letters: PlannedLetter[] = [];
  const plan = (one: AskedLetters) => planLetters(one, directories, config);
  for (const one of asked) {
    const planned = onOwnDays(plan, one, days);
    const { cell, isDayless = false } = one;
    const found = isDayless ? planned.problems.filter(({ code }) => !ofTheDay.has(code)) : planned.problems;
    problems.push(...found.map((each) => (cell === undefined ? each : inRow(each, cell))));
    if (planned.value === undefined) continue;
    problems.push(...notOneLetter(one, planned.value));
    if (!isDayless) letters.push(...planned.value);
  }
  problems.push(...repeatedKeys(letters));
  return { letters, problems };
}

/**
 * What is asked for in one go, the letters of another day planned once more for it, each in its place. The warnings are those of the days
 * that letters are of. A letter that cannot be planned for its other day stays as it is: the register then says what differs.
 */
function onOwnDays(
  plan: (one: AskedLetters) => Checked<readonly PlannedLetter[]>,
  one: AskedLetters,
  days: ReadonlyMap<string, Day>,
): Checked<readonly PlannedLetter[]> {
  const planned = plan(one);
  const letters = planned.value ?? [];
  const own = new Map<string, PlannedLetter>();
  const problems: Problem[] = [];
  const otherDays = letters.map(({ key }) => days.get(key)).filter((day) => day !== undefined);
  for (const day of new Set(otherDays)) {
    const ofDay = letters.filter(({ key }) => days.get(key) === day && day !== one.date);
    if (ofDay.length === 0) continue;
    const to = ofDay.flatMap(({ recipients }) => recipients.map(({ code }) => code));
    const again = plan({ ...one, date: day, to });
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
  'plan-day-too-early',
  'plan-day-too-late',
  'plan-day-far',
  'plan-day-too-far',
  'plan-several-signatories',
  'plan-signatory-of-several',
  'plan-distribution-ended',
  'plan-recipient-not-valid',
  'plan-no-recipient',
  'plan-person-not-valid',
  'plan-nobody-valid',
]);

function notOneLetter(
  { cell, to, snapshot }: AskedLetters,
  planned: readonly PlannedLetter[],
): readonly Problem[] {
  if (cell === undefined || planned.length === 1) return [];
  if (planned.length === 0) {
    const behind = snapshot?.bodies.filter((body) => body.overdue + body.notPlaced > 0) ?? [];
    const known = behind.map((body) => body.code ?? body.agency).join(', ') || '–';
    return [problem('batch-no-letter', { ...cell('to'), value: to.join(', ') }, { known })];
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

/** Faults of a batch row's words (`text-` and `layout-` codes), each in the cell of its field. */
export function inCells(found: readonly Problem[], asked: readonly AskedLetters[]): readonly Problem[] {
  const rows = new Map(
    asked.flatMap((one) => (one.cell === undefined ? [] : [[one.place.line, one] as const])),
  );
  return found.map((each) => {
    const { file, line, field, value } = each.place;
    const row = line === undefined ? undefined : rows.get(line);
    const isWords = /^(?:text|layout)-/u.test(each.code) && row?.place.file === file;
    const isField = row?.kind.fields.some(({ name }) => name === field) === true;
    const place = isWords && isField && field !== undefined ? row?.cell?.(field) : undefined;
    return place === undefined
      ? each
      : { ...each, place: { ...place, ...(value === undefined ? {} : { value }) } };
  });
}

/** The same fault with advice for a cell instead of an option. */
const batchCodeOf: Readonly<Record<string, 'batch-missing-field' | 'batch-bad-field' | 'batch-no-letter'>> = {
  'plan-missing-field': 'batch-missing-field',
  'plan-bad-field': 'batch-bad-field',
  'plan-body-not-overdue': 'batch-no-letter',
};

function repeatedKeys(letters: readonly PlannedLetter[]): readonly Problem[] {
  const first = new Map<string, Place>();
  return letters.flatMap(({ key, place = {} }) => {
    const before = first.get(orderlessKey(key));
    if (before === undefined) {
      first.set(orderlessKey(key), place);
      return [];
    }
    if (before.line === undefined || place.line === undefined)
      return [problem('plan-key-twice', place, { key })];
    return [problem('batch-key-twice', place, { key, first: before.line, line: place.line })];
  });
}
