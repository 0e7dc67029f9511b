import { printDay } from '../../dates.ts';
import type { Day } from '../../model/office.ts';
import type { Row, TableHead } from '../../model/table.ts';
import { cellAddress, placeOfRow } from '../../model/table.ts';
import type { Place, Problem } from '../../problem.ts';
import { problem } from '../../problem.ts';
import { cleanText } from '../../text/characters.ts';
import type { TitleDay } from './title-days.ts';
import { meansDay, titleDays } from './title-days.ts';

/** What a title has to say stands in its beginning. */
const longestTitle = 2_000;

/** A day that a title names. */
export interface FoundAsOf {
  readonly day: Day;
  readonly place: Place;
}

/**
 * The as-of day in the rows above the headings: "2022 йилнинг 8 август ҳолатига", "2022 yil 8 avgust holatiga", "на 8 августа 2022 года",
 * "8.8.2022 ҳолатига", or a cell that is nothing but a day; in one cell or over the cells of a row. Days of acts ("2020 йил 23 декабрдаги") are not
 * meant. `other` is the first day that is named without being called the as-of day, when none is called so.
 * Problems: `ingest-bad-date`, `ingest-two-as-of`, `ingest-as-of-unread`.
 */
export function findAsOf(table: TableHead): {
  readonly value: FoundAsOf | undefined;
  readonly other: FoundAsOf | undefined;
  readonly problems: readonly Problem[];
} {
  const rows = table.titles.map((row) => ({ row, days: rowDays(table, row) }));
  const problems: Problem[] = [];
  let value: FoundAsOf | undefined;
  const days = rows.flatMap((one) => one.days);
  for (const { text, day, place } of days.filter(({ isStated }) => isStated)) {
    if (day === undefined) problems.push(problem('ingest-bad-date', place, { value: text }));
    else if (value === undefined) value = { day, place };
    else if (value.day !== day) {
      problems.push(problem('ingest-two-as-of', place, { first: value.day, second: day }));
    }
  }
  for (const { row } of rows.filter((one) => !one.days.some(({ isStated }) => isStated))) {
    problems.push(...unread(table, row));
  }
  return { value, other: value === undefined ? unstated(days) : undefined, problems };
}

function unstated(days: readonly PlacedDay[]): FoundAsOf | undefined {
  return days.flatMap(({ day, place }) => (day === undefined ? [] : [{ day, place }]))[0];
}

interface PlacedDay extends TitleDay {
  readonly place: Place;
}

/** The days of a row's cells; where no cell calls one the as-of day, a day may stand over several. */
function rowDays(table: TableHead, row: Row): readonly PlacedDay[] {
  const cells = row.cells.map((cell) => cleanText(cell.slice(0, longestTitle)));
  const days = cells.flatMap((cell, index) =>
    titleDays(cell).map((one) => ({ ...one, place: titlePlace(table, row, index + 1, one.text) })),
  );
  if (days.some(({ isStated }) => isStated)) return days;
  const over = titleDays(lineOf(row)).filter(({ isStated }) => isStated);
  const first = row.cells.findIndex((cell) => cell.trim() !== '') + 1;
  return [...days, ...over.map((one) => ({ ...one, place: titlePlace(table, row, first, one.text) }))];
}

function lineOf(row: Row): string {
  const filled = row.cells.map((cell) => cleanText(cell).trim()).filter((cell) => cell !== '');
  return filled.join(' ').slice(0, longestTitle);
}

function unread(table: TableHead, row: Row): readonly Problem[] {
  const line = lineOf(row);
  if (!meansDay(line)) return [];
  const column = row.cells.findIndex((cell) => cell.trim() !== '') + 1;
  const form = printDay('2022-08-08', 'asOfTitle');
  return [problem('ingest-as-of-unread', titlePlace(table, row, column, line), { value: line, form })];
}

function titlePlace(table: TableHead, row: Row, column: number, value: string): Place {
  const cell = table.format === 'xlsx' ? { cell: cellAddress(column, row.line) } : {};
  return { ...placeOfRow(table, row), column, ...cell, value };
}
