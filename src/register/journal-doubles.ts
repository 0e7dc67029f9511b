import type { CountPer, Entry, JournalEntry } from '../model/register.ts';
import type { Problem } from '../problem.ts';
import { problem } from '../problem.ts';
import { counterOf, printNumber } from './number.ts';

/**
 * Every line of the paper journal whose serial another line, or the register, has already (`number-import-double`).
 * The same serial of one file index under two units is a double too, unless each unit counts for itself.
 */
export function doublesAmong(
  entries: readonly JournalEntry[],
  there: readonly Entry[],
  countPer: CountPer,
): readonly Problem[] {
  const slot = (entry: Entry | JournalEntry) => `${entry.year} ${counterOf(entry, countPer)} ${entry.serial}`;
  const seen = new Map<
    string,
    { readonly number: string; readonly date: string; readonly line: number | undefined }
  >();
  for (const entry of there)
    seen.set(slot(entry), { number: entry.number, date: entry.date, line: undefined });
  return entries.flatMap((entry) => {
    const number = printNumber(entry);
    const first = seen.get(slot(entry));
    if (first === undefined) {
      seen.set(slot(entry), { number, date: entry.date, line: entry.place.line });
      return [];
    }
    const { year } = entry;
    const place = { ...entry.place, field: 'number', value: number };
    const args = { number, year, other: first.number, date: first.date };
    return first.line === undefined
      ? [problem('number-import-double', place, args)]
      : [problem('number-journal-double', place, { ...args, line: first.line })];
  });
}
