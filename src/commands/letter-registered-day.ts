import type { Day } from '../model/office.ts';
import type { Entry } from '../model/register.ts';
import type { Problem } from '../problem.ts';
import type { Register } from '../register/register.ts';
import type { LetterRun } from './letter-run.ts';
import { prepareTasks } from './letter-run.ts';

/**
 * A letter that the register has already is of its registered day, not of today, unless its day was asked for: the same
 * command on the next morning finishes or repeats yesterday's letters instead of asking for others. The letters that were
 * refused for their contents are planned again, each for its registered day; the others keep theirs, so that a new letter
 * gets the day on which it is registered. Undefined when there is none of them: then the refusal stands. Nothing is read again.
 */
export async function withRegisteredDays(
  run: LetterRun,
  register: Register,
  refused: readonly Problem[],
): Promise<LetterRun | undefined> {
  const changed = refused.filter((found) => found.code === 'number-contents-changed');
  if (changed.length === 0) return undefined;
  const entries = await entriesOf(register, changed);
  const days = new Map<string, Day>();
  for (const { isDated, planned } of run.prepared) {
    const day = entries.get(planned.key)?.date;
    if (!isDated && day !== undefined && day !== planned.date) days.set(planned.key, day);
  }
  if (days.size === 0) return undefined;
  return { ...run, ...(await prepareTasks(run.setting, run.tasks, days)) };
}

/** The entries that the refusals speak of, by the letters' keys. */
async function entriesOf(
  register: Register,
  refused: readonly Problem[],
): Promise<ReadonlyMap<string, Entry>> {
  const asked = new Set(refused.map(({ args }) => `${args.year} ${args.number}`));
  const years = [...new Set(refused.map(({ args }) => Number(args.year)))];
  const ofYears = await Promise.all(years.map((year) => register.entries({ year })));
  const found = ofYears.flat().filter(({ year, number }) => asked.has(`${year} ${number}`));
  return new Map(found.flatMap((entry) => (entry.key === null ? [] : [[entry.key, entry] as const])));
}
