import type { Day } from '../../model/office.ts';
import type { Row, TableHead } from '../../model/table.ts';
import type { Problem } from '../../problem.ts';
import { problem } from '../../problem.ts';
import { findAsOf } from './as-of.ts';

/**
 * Titles above the headings whose letters were lost must not stop a run that gives letters back: nothing of them is needed
 * but the as-of day, and "2022 йил 8 август ?олатига" can be read. A title with figures in it stays an error when neither it nor
 * the user says the day, for it may hide it. Problems: `ingest-title-damaged` in place of `csv-lossy-encoding`.
 */
export function repairTitles(
  table: TableHead,
  problems: readonly Problem[],
  asOf: Day | undefined,
): { readonly table: TableHead; readonly problems: readonly Problem[] } {
  const lines = new Set(table.titles.map((row) => row.line));
  const isDamaged = ({ code, place }: Problem): boolean =>
    code === 'csv-lossy-encoding' && place.line !== undefined && lines.has(place.line);
  if (!problems.some(isDamaged)) return { table, problems };
  const mended: TableHead = {
    ...table,
    titles: table.titles.map(mendTitle),
    get lastRow() {
      return table.lastRow;
    },
  };
  const day = findAsOf(mended).value?.day;
  const isKnown = asOf !== undefined || day !== undefined;
  const reported = problems.map((found) => {
    const value = found.place.value ?? '';
    if (!isDamaged(found) || (!isKnown && /\d/u.test(value))) return found;
    return problem('ingest-title-damaged', found.place, { value, day: day ?? '' });
  });
  return { table: mended, problems: reported };
}

/** The one word of a title that is needed. */
function mendTitle(row: Row): Row {
  const cells = row.cells.map((cell) =>
    cell.replace(/[?_](?=олат)/gu, 'ҳ').replace(/[?_](?=ОЛАТ|олат)/gu, 'Ҳ'),
  );
  return { ...row, cells };
}
