import type { Entry, Reservation, StateLine } from '../model/register.ts';
import type { Problem } from '../problem.ts';
import { problem } from '../problem.ts';

/** The first numbers of their counters among what a run would give; whoever has none need not read the register's beginning. */
export function firstNumbers(reservations: readonly Reservation[]): readonly Entry[] {
  return reservations.filter(({ entry, reused }) => !reused && entry.serial === 1).map(({ entry }) => entry);
}

/**
 * `number-begins-at-one`: the office has said for other file indexes which numbers of the year are used on paper, and not for this one.
 * `opening` are the register's first lines. None where nobody said anything: then the office began with the program.
 */
export function beginningsUnsaid(
  first: readonly Pick<Entry, 'file' | 'year' | 'number'>[],
  opening: readonly StateLine[],
): readonly Problem[] {
  return first.flatMap(({ file, year, number }) => {
    const said = opening.filter((line) => line.type === 'open' && line.year === year);
    if (said.length === 0 || said.some((line) => line.file === file)) return [];
    const known = said.map((line) => `${line.file}=${line.serial}`).join(', ');
    return [
      problem('number-begins-at-one', { field: 'number', value: number }, { number, file, year, known }),
    ];
  });
}
