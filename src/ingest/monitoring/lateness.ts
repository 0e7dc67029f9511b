import { daysBetween } from '../../dates.ts';
import type { Day } from '../../model/office.ts';
import type { Row, TableHead } from '../../model/table.ts';
import { cellOf, headingOf, placeOf, placeOfRow } from '../../model/table.ts';
import type { Problem } from '../../problem.ts';
import { problem } from '../../problem.ts';
import { nearest } from '../../text/characters.ts';
import { remember } from '../../tools/remember.ts';
import type { DayCell } from '../values.ts';
import { isBlank, parseCount } from '../values.ts';
import { nextDue, parsePeriod, periodWords } from './periodicity.ts';

/** The days of a row that tell how late it is. */
interface Days {
  readonly last: DayCell;
  readonly due: DayCell;
  readonly asOf: Day | null;
}

/** How late a dataset is, and since when. */
export interface Lateness {
  readonly days: number;
  readonly due: Day | null;
}

/**
 * How late a dataset is: from the late column, else from the due day, else from periodicity and last update; what is given twice must agree. Undefined, with a problem, when nothing
 * tells it. What is given must agree with the last update too: nobody is late for longer than since then (error), and in time after two periods without an update is a warning.
 * Problems: `ingest-bad-count`, `ingest-late-disagrees`, `ingest-late-over-update`, `ingest-late-against-period`, `ingest-never-updated`, `ingest-as-of-needed`, `ingest-empty-cell`, `ingest-unknown-periodicity`, `ingest-no-last-update`.
 */
export function lateness(table: TableHead, row: Row, days: Days, problems: Problem[]): Lateness | undefined {
  const text = cellOf(table, row, 'late');
  const field = isBlank(text) ? 'due' : 'late';
  const given = field === 'late' ? givenLateness(table, row, text, days, problems) : undefined;
  if (field === 'late') return checkedByUpdate(table, row, field, given, days, problems);
  if (days.due.type === 'bad' || days.last.type === 'bad') return undefined;
  if (days.due.type !== 'day') return periodLateness(table, row, days, problems);
  const late = lateAfter(table, row, days.due.day, days, problems);
  return checkedByUpdate(table, row, field, late, days, problems);
}

/** The lateness itself, held against the last update beside it: `ingest-late-over-update`, `ingest-late-against-period`. */
function checkedByUpdate(
  table: TableHead,
  row: Row,
  field: 'late' | 'due',
  late: Lateness | undefined,
  { last, asOf }: Days,
  problems: Problem[],
): Lateness | undefined {
  if (late === undefined || last.type !== 'day' || asOf === null || asOf < last.day) return late;
  const since = daysSince(last.day, asOf);
  if (field === 'late' && late.days > since) {
    const args = { given: late.days, last: last.day, since, asOf };
    problems.push(problem('ingest-late-over-update', placeOf(table, row, field), args));
    return late;
  }
  if (late.days > 0) return late;
  const word = cellOf(table, row, 'periodicity');
  const latest = latestDue(word, last.day);
  if (latest === null || latest >= asOf) return late;
  const args = { word, last: last.day, since };
  problems.push(problem('ingest-late-against-period', placeOf(table, row, field), args));
  return late;
}

const daysSince = remember(daysBetween);

/**
 * The last day on which a dataset of this periodicity is updated after an update; null where it is kept up all the time, and for what is no periodicity. Offices have due days of
 * their own within a period (the end of a quarter, a day of the month): a whole one more is beyond all of them.
 */
const latestDue = remember((word, last: Day): Day | null => {
  const period = isBlank(word) ? undefined : parsePeriod(word);
  const due = period === undefined ? null : nextDue(period, last);
  return due === null || period === undefined ? null : nextDue(period, due);
});

/** The late column speaks; a due day beside it must say the same. */
function givenLateness(
  table: TableHead,
  row: Row,
  text: string,
  { last, due, asOf }: Days,
  problems: Problem[],
): Lateness | undefined {
  const given = parseCount(text);
  if (given === undefined) {
    problems.push(
      problem('ingest-bad-count', placeOf(table, row, 'late'), {
        value: text,
        field: headingOf(table, 'late'),
      }),
    );
    return undefined;
  }
  if (due.type === 'day' && asOf !== null && given !== daysLate(due.day, last, asOf)) {
    const args = { given, computed: daysLate(due.day, last, asOf), due: due.day, asOf };
    problems.push(problem('ingest-late-disagrees', placeOf(table, row, 'late'), args));
  }
  if (given === 0 && last.type === 'none' && table.columns.has('last')) {
    problems.push(
      problem('ingest-never-updated', placeOf(table, row, 'last'), { id: cellOf(table, row, 'id') }),
    );
  }
  return { days: given, due: due.type === 'day' ? due.day : null };
}

function lateAfter(
  table: TableHead,
  row: Row,
  due: Day,
  { last, asOf }: Days,
  problems: Problem[],
): Lateness | undefined {
  if (asOf !== null) return { days: daysLate(due, last, asOf), due };
  problems.push(problem('ingest-as-of-needed', placeOfRow(table, row), {}));
  return undefined;
}

/** An update on the due day or after it has met it. */
function daysLate(due: Day, last: DayCell, asOf: Day): number {
  // Days are in the order of their texts.
  return asOf <= due || (last.type === 'day' && last.day >= due) ? 0 : daysBetween(due, asOf);
}

function periodLateness(table: TableHead, row: Row, days: Days, problems: Problem[]): Lateness | undefined {
  const word = cellOf(table, row, 'periodicity');
  const place = placeOf(table, row, 'periodicity');
  if (isBlank(word)) {
    const field = ['late', 'due', 'periodicity'].find((name) => table.columns.has(name));
    // A table with none of the three has been reported of already.
    if (field === undefined) return undefined;
    problems.push(
      problem('ingest-empty-cell', placeOf(table, row, field), { field: headingOf(table, field), zero: '' }),
    );
    return undefined;
  }
  const period = parsePeriod(word);
  if (period === undefined) {
    const near = nearest(word, periodWords);
    const words = near === undefined ? periodWords : [near, ...periodWords.filter((known) => known !== near)];
    problems.push(problem('ingest-unknown-periodicity', place, { value: word, words: words.join(', ') }));
    return undefined;
  }
  if (period.type === 'open') return { days: 0, due: null };
  if (days.last.type !== 'day') {
    // Without the three columns the table has been reported of already.
    const field = ['last', 'late', 'due'].find((name) => table.columns.has(name));
    if (field !== undefined)
      problems.push(problem('ingest-no-last-update', placeOf(table, row, field), { value: word }));
    return undefined;
  }
  const due = nextDue(period, days.last.day);
  return due === null ? { days: 0, due } : lateAfter(table, row, due, days, problems);
}
