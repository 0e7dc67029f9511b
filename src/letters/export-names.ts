import { monthInName } from '../dates.ts';
import type { Day } from '../model/office.ts';
import type { Problem } from '../problem.ts';
import { problem } from '../problem.ts';

/**
 * What the names of exports say against the day of their figures: `ingest-name-other-month`. Where the letter's date serves
 * as that day (`ingest-as-of-assumed` among `found`) the name is the only word about it, and another month in it is an error
 * in place of that warning: `ingest-day-against-name`. A name without a month says nothing. Gives all problems.
 */
export function withNames(found: readonly Problem[], files: readonly string[], day: Day): readonly Problem[] {
  const others = files.flatMap((file) => {
    const month = monthInName(file.slice(file.lastIndexOf('/') + 1)) ?? '';
    return month.includes('-') && !day.startsWith(month) ? [{ file, month }] : [];
  });
  if (others.length === 0) return found;
  const isAssumed = found.some(({ code }) => code === 'ingest-as-of-assumed');
  const code = isAssumed ? 'ingest-day-against-name' : 'ingest-name-other-month';
  return [
    ...found.filter((one) => one.code !== 'ingest-as-of-assumed'),
    ...others.map(({ file, month }) => problem(code, { file }, { month, day })),
  ];
}
