import type { Day } from '../model/office.ts';
import type { View } from './store.ts';

/** The last number of a file index in its newest year. `date` is the letter's; null when it was used on paper only. */
export interface LastNumber {
  readonly file: string;
  readonly year: number;
  readonly serial: number;
  readonly date: Day | null;
}

/** The last number of every file index, numbers used on paper among them; by file index, none for an empty register. */
export async function lastNumbers(view: View): Promise<readonly LastNumber[]> {
  const newest = new Map<string, number>();
  for (const { file, year } of await view.journals()) {
    newest.set(file, Math.max(year, newest.get(file) ?? year));
  }
  const found: LastNumber[] = [];
  for (const [file, year] of [...newest].sort()) {
    const { last, openedTo } = await view.counter({ unit: null, file, year });
    const serial = Math.max(last?.serial ?? 0, openedTo);
    found.push({ file, year, serial, date: last?.serial === serial ? last.date : null });
  }
  return found;
}
