import type { Day, Executor, Signatory, Validity } from '../model/office.ts';
import { isValidOn } from '../model/office.ts';
import type { Checked, Problem } from '../problem.ts';
import { problem } from '../problem.ts';
import { nearest } from '../text/characters.ts';

interface Person extends Validity {
  readonly code: string;
  readonly line?: number;
}

/**
 * The person a letter of `day` names: the one asked for (or the office's default), else the first of the directory that
 * is valid that day. Problems: `plan-unknown-person`, `plan-person-not-valid`, `plan-nobody-valid`.
 */
function choosePerson<P extends Person>(
  people: readonly P[],
  file: string,
  asked: string | undefined,
  day: Day,
): Checked<P> {
  const valid = people.filter((person) => isValidOn(person, day));
  if (asked === undefined) {
    const first = valid[0];
    return first === undefined
      ? { value: undefined, problems: [problem('plan-nobody-valid', { file }, { file, date: day })] }
      : { value: first, problems: [] };
  }
  const found = valid.find((person) => person.code === asked);
  if (found !== undefined) return { value: found, problems: [] };
  return { value: undefined, problems: [refusal(people, valid, file, asked, day)] };
}

/**
 * Who signs: as `choosePerson`, but nobody is chosen between two of whom nothing says which, for the signatory's unit
 * opens the number (`plan-several-signatories`). Where the user or the office chose one of several, the warning
 * `plan-signatory-of-several` says who else may. Both name both rows.
 */
export function chooseSignatory(
  signatories: readonly Signatory[],
  asked: string | undefined,
  day: Day,
): Checked<Signatory> {
  const file = 'signatories.csv';
  const valid = signatories.filter((person) => isValidOn(person, day));
  const chosen = choosePerson(signatories, file, asked, day);
  const [first, second] = valid;
  if (chosen.value === undefined || first === undefined || second === undefined) return chosen;
  if (asked === undefined)
    return { value: undefined, problems: [ofTwo('plan-several-signatories', first, second, day)] };
  const other = first === chosen.value ? second : first;
  return { value: chosen.value, problems: [ofTwo('plan-signatory-of-several', chosen.value, other, day)] };
}

function ofTwo(
  code: 'plan-several-signatories' | 'plan-signatory-of-several',
  first: Signatory,
  second: Signatory,
  date: Day,
): Problem {
  const place = {
    file: 'signatories.csv',
    ...(second.line === undefined ? {} : { line: second.line }),
    field: 'from',
  };
  const args = {
    first: first.code,
    firstLine: first.line ?? 0,
    second: second.code,
    secondLine: second.line ?? 0,
  };
  return problem(code, place, { date, ...args });
}

/** Who carries it out: as `choosePerson`; where nothing says which of several, the first, with the warning `plan-several-executors`. */
export function chooseExecutor(
  executors: readonly Executor[],
  asked: string | undefined,
  day: Day,
): Checked<Executor> {
  const file = 'executors.csv';
  const chosen = choosePerson(executors, file, asked, day);
  const valid = executors.filter((person) => isValidOn(person, day));
  const [first] = valid;
  if (asked !== undefined || first === undefined || valid.length < 2) return chosen;
  const known = valid.map(({ code }) => code).join(', ');
  const warning = problem('plan-several-executors', { file }, { date: day, known, first: first.code });
  return { value: chosen.value, problems: [...chosen.problems, warning] };
}

function refusal(
  people: readonly Person[],
  valid: readonly Person[],
  file: string,
  code: string,
  date: Day,
): Problem {
  const place = { file, field: 'code', value: code };
  const validCodes = valid.map((person) => person.code);
  if (people.some((person) => person.code === code)) {
    return problem('plan-person-not-valid', place, { code, file, date, known: validCodes.join(', ') || '–' });
  }
  const known = nearest(code, validCodes) ?? validCodes.join(', ');
  return problem('plan-unknown-person', place, { code, file, known: known || '–' });
}
