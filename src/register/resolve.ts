import type { Entry } from '../model/register.ts';
import { problem, RoadmapError } from '../problem.ts';
import { endsIn, parseEnd, parseNumber, plainNumber } from './number.ts';
import type { Register } from './register.ts';

/** How a number was asked for: `--year`, and the office's present year for numbers written short. */
export interface NumberAsked {
  readonly year: number | undefined;
  readonly thisYear: number;
}

/**
 * The entries that a typed number means: a whole one in every year that gave it, or in `year`; the end of one (`73`, `1-73`)
 * among the numbers of `year`, else of this year. Throws `number-unreadable` (2), `number-unknown` (1), and
 * `number-several-fit` (2) with the choices when a short one fits several, or only numbers of other years.
 */
export async function findByNumber(
  register: Register,
  typed: string,
  { year, thisYear }: NumberAsked,
): Promise<readonly Entry[]> {
  const word = plainNumber(typed);
  const ofYear = year === undefined ? {} : { year };
  const number = parseNumber(word);
  if (number !== undefined) {
    const found = await register.entries({ ...number, ...ofYear });
    return found.length > 0 ? found : unknown(word);
  }
  const end = parseEnd(word);
  if (end === undefined) {
    const place = { field: 'number', value: typed };
    throw new RoadmapError(2, [problem('number-unreadable', place, { value: typed })]);
  }
  const asked = year ?? thisYear;
  const sameSerial = await register.entries({ serial: end.serial, ...ofYear });
  const fitting = sameSerial.filter((entry) => endsIn(entry.number, end));
  const found = fitting.filter((entry) => entry.year === asked);
  if (found.length === 1) return found;
  return fitting.length === 0 ? unknown(word) : several(word, found.length > 0 ? found : fitting);
}

/** The one entry that a typed number means. Throws like `findByNumber`, and `number-of-several-years` (2). */
export async function oneByNumber(register: Register, typed: string, asked: NumberAsked): Promise<Entry> {
  const found = await findByNumber(register, typed, asked);
  const [first, second] = found;
  if (first === undefined) return unknown(typed);
  if (second === undefined) return first;
  const years = found.map((entry) => entry.year).join(', ');
  const args = { number: first.number, years, example: found.at(-1)?.year ?? first.year };
  throw new RoadmapError(2, [problem('number-of-several-years', {}, args)]);
}

function unknown(number: string): never {
  throw new RoadmapError(1, [problem('number-unknown', {}, { number })]);
}

function several(value: string, found: readonly Entry[]): never {
  const last = found.at(-1);
  const numbers = found.map((entry) => `${entry.number} (${entry.year})`).join(', ');
  const example = `${last?.number} --year ${last?.year}`;
  throw new RoadmapError(2, [
    problem('number-several-fit', { field: 'number', value }, { value, numbers, example }),
  ]);
}
