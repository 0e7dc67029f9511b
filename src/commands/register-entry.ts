import { parseDay } from '../dates.ts';
import type { Register } from '../io/register/register.ts';
import { say } from '../messages/words.ts';
import type { Entry, EntryFilter, LetterNumber } from '../model/register.ts';
import { problem, RoadmapError } from '../problem.ts';
import { isFileIndex, parseNumber } from '../register/number.ts';
import { parseStatus } from '../register/status-words.ts';
import type { Context } from './context.ts';
import { refuseValue, textOption } from './context.ts';

/** An entry with the keys of PRODUCT section 6 and no others. */
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

/** `--year`, or undefined. Throws `usage-bad-value` (code 2). */
export function yearOption(context: Context): number | undefined {
  const text = textOption(context.options, 'year');
  if (text === undefined) return undefined;
  return /^(?:19|20)\d\d$/u.test(text) ? Number(text) : refuseValue('--year', text, 'YYYY', '2022');
}

/** What the filter options of a listing ask for. Throws `usage-bad-value` (code 2). */
export function filterOptions(context: Context): EntryFilter {
  const { options } = context;
  const year = yearOption(context);
  const file = fileOption(context);
  const month = textOption(options, 'month');
  const status = textOption(options, 'status');
  const kind = textOption(options, 'kind');
  const recipient = textOption(options, 'to');
  if (month !== undefined && parseDay(`${month}-01`) === undefined) {
    refuseValue('--month', month, 'YYYY-MM', '2022-08');
  }
  const standing = status === undefined ? {} : (parseStatus(status) ?? refuseStatus(context, status));
  return {
    ...(year === undefined ? {} : { year }),
    ...(file === undefined ? {} : { file }),
    ...(month === undefined ? {} : { month }),
    ...standing,
    ...(kind === undefined ? {} : { kind }),
    ...(recipient === undefined ? {} : { recipient }),
  };
}

/** `--file`, or undefined. Throws `usage-bad-value` (code 2). */
export function fileOption(context: Context): string | undefined {
  const file = textOption(context.options, 'file');
  if (file !== undefined && !isFileIndex(file)) refuseValue('--file', file, '19-09/1, 24-12', '19-09/1');
  return file;
}

/**
 * The one entry that a printed number means; `--year` decides between years. Throws `number-unknown` (code 1) and
 * `number-of-several-years` (code 2).
 */
export async function theEntry(
  context: Context,
  register: Register,
  word: string | undefined,
): Promise<Entry> {
  const { unit, file, serial } = numberWord(word);
  const year = yearOption(context);
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

function refuseStatus(context: Context, text: string): never {
  const words = (['issued', 'imported', 'reserved', 'void'] as const).map((code) =>
    say(`register-status-${code}`, context.terminal.manner.language, {}).toLowerCase(),
  );
  return refuseValue('--status', text, words.join(', '), words[0] ?? 'issued');
}
