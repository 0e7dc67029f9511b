import type { Entry, SentMark } from '../model/register.ts';
import type { Problem } from '../problem.ts';
import { problem } from '../problem.ts';
import type { DispatchRow } from './dispatch-rows.ts';
import { printNumber } from './number.ts';
import { partsOf, refuseMark } from './send.ts';

/** Marks that may be written, and why others may not: each problem at the cell of its row. */
export interface HeldMarks {
  readonly marks: readonly SentMark[];
  readonly problems: readonly Problem[];
}

/**
 * Holds each row against the letter that it names: it must be one letter of the register, issued, of that day and to that
 * recipient, and not be marked twice. `entriesOf` gives the entries of a number in every year. Problems: `dispatch-unknown-number`,
 * `dispatch-void-number`, `dispatch-not-issued`, `dispatch-day-before-letter`, `dispatch-other-day`, `dispatch-other-recipient`,
 * `dispatch-twice`.
 */
export function holdMarks(
  rows: readonly DispatchRow[],
  entriesOf: (number: string) => readonly Entry[],
): HeldMarks {
  const marks: SentMark[] = [];
  const problems: Problem[] = [];
  const seen = new Map<string, DispatchRow>();
  for (const row of rows) {
    const held = holdRow(row, entriesOf(printNumber(row.number)));
    if (!('mark' in held)) {
      problems.push(held.problem);
      continue;
    }
    const key = `${held.mark.year} ${printNumber(row.number)} ${held.mark.recipient ?? ''}`;
    const first = seen.get(key);
    if (first === undefined) {
      seen.set(key, row);
      marks.push(held.mark);
    } else {
      const args = { number: printNumber(row.number), firstLine: first.place('number').line ?? 0 };
      problems.push(problem('dispatch-twice', row.place('number'), args));
    }
  }
  return { marks, problems };
}

type Held = { readonly mark: SentMark } | { readonly problem: Problem };

function holdRow(row: DispatchRow, found: readonly Entry[]): Held {
  const { number, date, recipient, on, means, receipt, place } = row;
  const printed = printNumber(number);
  const entry = found.find((one) => one.date === date) ?? found.at(-1);
  if (entry === undefined) {
    const year = (date ?? on).slice(0, 4);
    return { problem: problem('dispatch-unknown-number', place('number'), { number: printed, year }) };
  }
  if (date !== undefined && date !== entry.date) {
    const args = { number: printed, date, kept: entry.date };
    return { problem: problem('dispatch-other-day', place('date'), args) };
  }
  const refusal = refuseMark(entry, { number, year: entry.year, on });
  if (refusal !== undefined) {
    const field = refusal.code === 'dispatch-day-before-letter' ? 'on' : 'number';
    return { problem: { ...refusal, place: place(field) } };
  }
  const part = partNamed(entry, recipient);
  if (part === undefined) {
    const args = { number: printed, found: recipient ?? '–', kept: entry.recipient ?? '–' };
    return { problem: problem('dispatch-other-recipient', place('code'), args) };
  }
  return { mark: { number, year: entry.year, recipient: part.code, on, means, receipt } };
}

/** The part of the letter that a recipient is: null the whole; undefined when the letter is not to that recipient. */
function partNamed(entry: Entry, named: string | undefined): { readonly code: string | null } | undefined {
  if (named === undefined || named === (entry.recipient ?? '')) return { code: null };
  return partsOf(entry).includes(named) ? { code: named } : undefined;
}
