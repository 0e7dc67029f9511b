import { monthNames } from '../dates.ts';
import { writings } from './model/letters.ts';

/** The months as they are before an ending, without ь; January first. */
export const monthStems: readonly string[] = monthNames.map((name) => name.replace(/ь$/u, ''));

export const monthEndings: readonly string[] =
  'да даги га дан гача нинг ни ида идаги ига идан игача ининг ини лар ларида'.split(' ');

/** Every right form of every month with its number, Cyrillic in lower case, bare first. */
export const monthForms: ReadonlyMap<string, number> = new Map([
  ...monthNames.map((name, i) => [name, i + 1] as const),
  ...monthStems.flatMap((stem, i) => monthEndings.map((ending) => [stem + ending, i + 1] as const)),
]);

/** The same in Latin script (`sentabrda`). */
export const latinMonthForms: ReadonlyMap<string, number> = new Map(
  [...monthForms].map(([form, month]) => [writings.latin.write(form), month] as const),
);
