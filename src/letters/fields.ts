import { daysBetween, parseDay } from '../dates.ts';
import type { KindField, LetterKind } from '../model/letter.ts';
import type { Day } from '../model/office.ts';
import type { Checked, Place, Problem } from '../problem.ts';
import { problem } from '../problem.ts';
import { nearest } from '../text/characters.ts';

/**
 * The kind's own fields as given by the clerk, checked against `letter.yaml`: unknown ones, missing needed ones,
 * and values that are not of the field's type or form. Days come back as `YYYY-MM-DD`. `place` says where they were given.
 */
export function checkFields(
  kind: LetterKind,
  given: Readonly<Record<string, string>>,
  place: Place,
): Checked<Readonly<Record<string, string>>> {
  const problems: Problem[] = [];
  const names = kind.fields.map((field) => field.name);
  for (const name of Object.keys(given)) {
    if (names.includes(name)) continue;
    const known = nearest(name, names) ?? (names.join(', ') || '–');
    problems.push(problem('plan-unknown-field', { ...place, field: name }, { kind: kind.name, name, known }));
  }
  const values: Record<string, string> = {};
  for (const field of kind.fields) {
    const text = given[field.name]?.trim() ?? '';
    const checked = text === '' ? missing(kind, field, place) : typed(field, text, place);
    problems.push(...checked.problems);
    if (checked.value !== undefined) values[field.name] = checked.value;
  }
  return { value: problems.length === 0 ? values : undefined, problems };
}

/** The days that every letter has. */
export interface LetterDays {
  readonly date: Day;
  readonly asOf: Day | null;
}

/** Years between a kind's own day and the letter that are seldom meant, and that are a slip in the year. */
const farYears = { after: { doubtful: 1, wrong: 3 }, before: { doubtful: 3, wrong: 10 } } as const;

/**
 * The kind's own days that are not after or before what it says: `plan-day-too-early`, `plan-day-too-late`. A day must be
 * later than those it is to be after; those it is to be before it may share: an answer can go out on the day of the question.
 * Days that are years from the letter's: `plan-day-far`, `plan-day-too-far`.
 */
export function checkDayOrder(
  kind: LetterKind,
  values: Readonly<Record<string, string>>,
  place: Place,
  days: LetterDays,
): readonly Problem[] {
  return kind.fields.flatMap((field) => wrongOrder(kind, field, values, place, days));
}

function wrongOrder(
  kind: LetterKind,
  field: KindField,
  values: Readonly<Record<string, string>>,
  place: Place,
  { date, asOf }: LetterDays,
): readonly Problem[] {
  const value = values[field.name] ?? '';
  if (field.type !== 'day' || value === '') return [];
  const dayOf = (name: string) => (name === 'date' ? date : name === 'asOf' ? asOf : values[name]) ?? '';
  const at = { ...place, field: field.name, value };
  const argsOf = (name: string) => {
    const what = kind.fields.find((other) => other.name === name)?.label ?? name;
    return { name: field.name, label: field.label, given: value, what, day: dayOf(name) };
  };
  const early = field.after.filter((name) => dayOf(name) !== '' && value <= dayOf(name));
  const late = field.before.filter((name) => dayOf(name) !== '' && value > dayOf(name));
  return [
    ...early.map((name) => problem('plan-day-too-early', at, argsOf(name))),
    ...late.map((name) => problem('plan-day-too-late', at, argsOf(name))),
    ...(early.length + late.length > 0 ? [] : farDay(field, value, at, date)),
  ];
}

function farDay(field: KindField, value: Day, at: Place, date: Day): readonly Problem[] {
  const isAhead = value > date;
  const bounds = isAhead ? field.after : field.before;
  if (!bounds.includes('date')) return [];
  const { doubtful, wrong } = farYears[isAhead ? 'after' : 'before'];
  const years = Math.abs(daysBetween(date, value)) / 365.25;
  if (years <= doubtful) return [];
  const code = years <= wrong ? 'plan-day-far' : 'plan-day-too-far';
  return [problem(code, at, { name: field.name, label: field.label, given: value, date })];
}

function missing(kind: LetterKind, field: KindField, place: Place): Checked<string> {
  if (!field.required) return { value: '', problems: [] };
  const args = {
    kind: kind.name,
    name: field.name,
    label: field.label,
    example: field.example || '…',
  };
  return {
    value: undefined,
    problems: [problem('plan-missing-field', { ...place, field: field.name }, args)],
  };
}

function typed(field: KindField, text: string, place: Place): Checked<string> {
  const at = { ...place, field: field.name, value: text };
  const looksLikeDay = /^(?:\d{1,2}\.\d{1,2}\.\d{4}|\d{4}-\d{2}-\d{2})$/u.test(text);
  const refuse = (wanted: string, example: string): Checked<string> => {
    const said = field.type === 'day' && looksLikeDay ? { wanted: '', noDay: text } : { wanted, noDay: '' };
    return {
      value: undefined,
      problems: [problem('plan-bad-field', at, { name: field.name, value: text, example, ...said })],
    };
  };
  const isAsWanted = field.pattern?.test(text) !== false;
  switch (field.type) {
    case 'day': {
      const day = parseDay(text);
      return day === undefined ? refuse('DD.MM.YYYY', field.example) : { value: day, problems: [] };
    }
    case 'count':
      if (!/^\d{1,9}$/u.test(text)) return refuse('0, 1, 2, …', field.example);
      return isAsWanted ? { value: text, problems: [] } : refuse(field.example, field.example);
    case 'text':
      return isAsWanted ? { value: text, problems: [] } : refuse(field.example, field.example);
  }
}
