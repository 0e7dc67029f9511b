import type { Day, Validity } from '../model/office.ts';
import { isValidOn } from '../model/office.ts';
import type { Checked, Problem } from '../problem.ts';
import { problem } from '../problem.ts';
import { nearest } from '../text/characters.ts';

interface Person extends Validity {
  readonly code: string;
  readonly name: string;
  readonly placeholder: boolean;
  readonly line?: number;
}

/**
 * The person a letter of `day` names: the one asked for, else the office's default, else the first of the
 * directory that is valid that day. A stand-in name is a warning (`plan-placeholder-name`); an unknown or
 * outdated code and an empty day are errors.
 */
export function choosePerson<P extends Person>(
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
      : named(first, file);
  }
  const found = valid.find((person) => person.code === asked);
  if (found !== undefined) return named(found, file);
  return { value: undefined, problems: [refusal(people, valid, file, asked, day)] };
}

function named<P extends Person>(person: P, file: string): Checked<P> {
  if (!person.placeholder) return { value: person, problems: [] };
  const { code, name, line } = person;
  const warning = problem(
    'plan-placeholder-name',
    { file, ...(line === undefined ? {} : { line }), field: 'name', value: name },
    { code, file, name },
  );
  return { value: person, problems: [warning] };
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
