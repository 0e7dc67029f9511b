import type { Day } from '../model/office.ts';
import type { LetterNumber, SendMeans } from '../model/register.ts';
import type { Row, Table } from '../model/table.ts';
import { cellOf, placeOf } from '../model/table.ts';
import type { Place, Problem } from '../problem.ts';
import { problem } from '../problem.ts';
import { cleanText, foldName } from '../text/characters.ts';
import { toLatin } from '../text/latin.ts';
import { meansChoices, parseMeans } from './dispatch-fields.ts';
import type { Addressee } from './journal-rows.ts';
import { parseNumber } from './number.ts';

/** A row of a dispatch list that somebody has filled in, each cell read. */
export interface DispatchRow {
  readonly number: LetterNumber;
  /** The letter's day as the list has it; undefined where it has none. */
  readonly date: Day | undefined;
  /** The recipient's code, or the name where no directory knows it; undefined where the list has neither. */
  readonly recipient: string | undefined;
  readonly on: Day;
  readonly means: SendMeans;
  readonly receipt: string;
  readonly place: (field: string) => Place;
}

export interface DispatchMeans {
  /** The day that a cell's text means; undefined when it is none. */
  readonly parseDate: (text: string) => Day | undefined;
  readonly today: Day;
  readonly recipients: readonly Addressee[];
}

export interface ReadDispatch {
  readonly rows: readonly DispatchRow[];
  /** How many rows have no mark: letters that have not gone out yet. */
  readonly unmarked: number;
  readonly problems: readonly Problem[];
}

/**
 * The rows of a dispatch list that bear marks, each cell checked for itself. A row without any mark is counted and left.
 * Problems, each at its cell: `number-unreadable`, `number-bad-date`, `dispatch-no-day`, `dispatch-no-means`, `dispatch-unknown-means`,
 * `dispatch-day-to-come`.
 */
export function readDispatch(table: Table, means: DispatchMeans): ReadDispatch {
  const codes = codesByName(means.recipients);
  const problems: Problem[] = [];
  const rows: DispatchRow[] = [];
  let unmarked = 0;
  for (const row of table.rows) {
    const text = (field: string): string => textOf(table, row, field);
    if (['on', 'means', 'receipt'].every((field) => text(field) === '')) {
      if (text('number') !== '') unmarked += 1;
      continue;
    }
    const read = readRow(table, row, means, codes);
    problems.push(...read.problems);
    if (read.value !== undefined) rows.push(read.value);
  }
  return { rows, unmarked, problems };
}

function readRow(table: Table, row: Row, { parseDate, today }: DispatchMeans, codes: CodesByName) {
  const text = (field: string): string => textOf(table, row, field);
  const place = (field: string): Place => placeOf(table, row, field);
  const problems: Problem[] = [];
  const day = (field: string): Day | undefined => {
    const value = text(field);
    const found = value === '' ? undefined : parseDate(value);
    if (value !== '' && found === undefined)
      problems.push(problem('number-bad-date', place(field), { value }));
    return found;
  };
  const number = parseNumber(text('number').replace(/^№\s*/u, ''));
  if (number === undefined) {
    problems.push(problem('number-unreadable', place('number'), { value: text('number') }));
  }
  const date = day('date');
  const on = day('on');
  if (text('on') === '') problems.push(problem('dispatch-no-day', place('on'), { today }));
  else if (on !== undefined && on > today) {
    problems.push(problem('dispatch-day-to-come', place('on'), { on, today }));
  }
  const typed = text('means');
  const by = parseMeans(typed);
  const known = meansChoices.join(', ');
  if (typed === '') problems.push(problem('dispatch-no-means', place('means'), { known }));
  else if (by === undefined) {
    problems.push(problem('dispatch-unknown-means', place('means'), { value: typed, known }));
  }
  const named = text('code') || codes.get(foldBoth(text('recipient'))) || text('recipient');
  const recipient = named === '' ? undefined : named;
  if (problems.length > 0 || number === undefined || on === undefined || by === undefined) {
    return { value: undefined, problems };
  }
  return { value: { number, date, recipient, on, means: by, receipt: text('receipt'), place }, problems };
}

type CodesByName = ReadonlyMap<string, string>;

function codesByName(recipients: readonly Addressee[]): CodesByName {
  return new Map(
    recipients.flatMap(({ code, name, dative }) =>
      [name, dative ?? ''].flatMap((one) => (one === '' ? [] : [[foldBoth(one), code] as const])),
    ),
  );
}

/** Both scripts mean the same name. */
function foldBoth(text: string): string {
  return foldName(toLatin(text));
}

function textOf(table: Table, row: Row, field: string): string {
  // Our own CSV puts ' before what a spreadsheet would take for a formula.
  return cleanText(cellOf(table, row, field))
    .replace(/^'(?=[=+\-@\t])/u, '')
    .replace(/\s+/gu, ' ')
    .trim();
}
