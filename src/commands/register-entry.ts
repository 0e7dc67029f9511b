import type { Entry, EntryFilter, LetterNumber } from '../model/register.ts';
import { problem, RoadmapError } from '../problem.ts';
import { parseNumber } from '../register/number.ts';
import type { Register } from '../register/register.ts';
import type { Context } from './context.ts';

/** An entry with the keys of docs/product.md section 6 and no others. */
export function entryJson(entry: Entry): Readonly<Record<string, unknown>> {
  const { number, unit, file, serial, year, date, asOf, kind, recipient } = entry;
  const { subject, status, note, path, sha256, source } = entry;
  const said = { number, unit, file, serial, year, date, asOf, kind, recipient };
  return { ...said, subject, status, note, path, sha256, source };
}

/** The number of a command line. Throws `number-unreadable` (code 2). */
export function numberWord(text: string | undefined): LetterNumber {
  const value = text ?? '';
  const number = parseNumber(value);
  if (number !== undefined) return number;
  throw new RoadmapError(2, [problem('number-unreadable', { field: 'number', value }, { value })]);
}

export interface YearOption {
  readonly year: number | undefined;
}

/** Which entries are wanted, wherever entries are listed. */
export interface FilterOptions extends YearOption {
  readonly file: string | undefined;
  readonly month: string | undefined;
  readonly kind: string | undefined;
  readonly to: string | undefined;
  readonly status: Pick<EntryFilter, 'status' | 'source'> | undefined;
}

/** What the filter options of a listing ask for. */
export function filterOf({ year, file, month, kind, to, status }: FilterOptions): EntryFilter {
  return {
    ...(year === undefined ? {} : { year }),
    ...(file === undefined ? {} : { file }),
    ...(month === undefined ? {} : { month }),
    ...status,
    ...(kind === undefined ? {} : { kind }),
    ...(to === undefined ? {} : { recipient: to }),
  };
}

/**
 * The one entry that a printed number means; `--year` decides between years. Throws `number-unknown` (code 1) and
 * `number-of-several-years` (code 2).
 */
export async function theEntry(
  context: Context<YearOption>,
  register: Register,
  word: string | undefined,
): Promise<Entry> {
  const { unit, file, serial } = numberWord(word);
  const year = context.options.year;
  const found = await register.entries({ unit, file, serial, ...(year === undefined ? {} : { year }) });
  const [first, second] = found;
  const number = `${unit}-${file}-${serial}`;
  if (first === undefined) throw new RoadmapError(1, [problem('number-unknown', {}, { number })]);
  if (second === undefined) return first;
  const years = found.map((entry) => entry.year).join(', ');
  throw new RoadmapError(2, [
    problem('number-of-several-years', {}, { number, years, example: found.at(-1)?.year ?? first.year }),
  ]);
}
