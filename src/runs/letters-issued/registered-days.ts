import type { PlannedLetter } from '../../model/letter.ts';
import type { Day } from '../../model/office.ts';
import type { Entry } from '../../model/register.ts';
import type { Register } from '../../register/register.ts';

/** More keys than these are not asked for one by one. */
const mostAsked = 50;

/**
 * The days of letters that the register has already, by their keys, where they are other than planned and no day was asked
 * for. Such a letter is of its registered day, not of today: the same command on a later morning finishes or repeats the
 * letters of that day instead of asking for others. New letters beside them keep the day on which they are registered.
 */
export async function registeredDays(
  register: Register,
  planned: readonly PlannedLetter[],
): Promise<ReadonlyMap<string, Day>> {
  const undated = planned.filter(({ isDated }) => isDated !== true);
  const living = (await entriesOf(register, undated)).filter(({ status }) => status !== 'void');
  // Of several (`--again`) the last one.
  const dayOf = new Map(living.map(({ key, date }) => [key, date]));
  const days = new Map<string, Day>();
  for (const { key, date } of undated) {
    const day = dayOf.get(key);
    if (day !== undefined && day !== date) days.set(key, day);
  }
  return days;
}

async function entriesOf(register: Register, letters: readonly PlannedLetter[]): Promise<readonly Entry[]> {
  const filters =
    letters.length <= mostAsked
      ? letters.map(({ key }) => ({ key }))
      : [...new Set(letters.map(({ kind }) => kind.name))].map((kind) => ({ kind }));
  const found: Entry[] = [];
  for (const filter of filters) found.push(...(await register.entries(filter)));
  return found;
}
