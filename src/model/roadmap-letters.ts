import type { Day } from './office.ts';
import type { Entry } from './register.ts';
import type { LetterList } from './roadmap.ts';

/** The day a letter speaks of: that of its figures, else its own. */
export function dayReported(entry: Entry): Day {
  return entry.asOf ?? entry.date;
}

/** The register's entry of a cited letter; the year is part of the citation. */
export function findLetter(
  entries: readonly Entry[],
  letter: { readonly number: string; readonly year: number },
): Entry | undefined {
  return entries.find((entry) => entry.number === letter.number && entry.year === letter.year);
}

/**
 * The register's letters that a list of the roadmap has on a day, by the day they speak of, then by serial.
 * Only issued ones: a void or reserved number is never cited, a letter of a later date neither.
 */
export function lettersOf(list: LetterList, entries: readonly Entry[], asOf: Day): readonly Entry[] {
  return entries
    .filter((entry) => entry.status === 'issued' && entry.kind !== null && list.kinds.includes(entry.kind))
    .filter((entry) => entry.date <= asOf && (list.from === null || entry.date >= list.from))
    .sort(
      (a, b) => compare(dayReported(a), dayReported(b)) || compare(a.file, b.file) || a.serial - b.serial,
    );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
