import type { Day, Recipient } from '../model/office.ts';
import type { JournalEntry } from '../model/register.ts';
import type { Row, Table } from '../model/table.ts';
import { cellOf, placeOf, placeOfRow } from '../model/table.ts';
import type { Checked, Problem } from '../problem.ts';
import { problem } from '../problem.ts';
import { cleanText, foldName } from '../text.ts';
import { parseNumber } from './number.ts';

/** What the journal's cells are read against. */
export interface JournalMeans {
  /** The day that a cell's text stands for; undefined when it is none. */
  readonly parseDate: (text: string) => Day | undefined;
  /** No paper letter is younger than this day. */
  readonly today: Day;
  /** For journals that name recipients by name; what the directory does not know stays as it is written. */
  readonly recipients: readonly Recipient[];
}

/**
 * The lines of a paper journal (`journalWant`), each checked for itself; what several lines and the register say
 * together is checked where they are added. Rows without a number and without a date are passed over.
 * Codes: `number-unreadable`, `number-bad-date`, `number-future-date`, `number-year-differs`.
 */
export function readJournal(table: Table, means: JournalMeans): Checked<readonly JournalEntry[]> {
  const names = recipientNames(means.recipients);
  const problems: Problem[] = [];
  const value = table.rows.flatMap((row) => {
    if (isBlankRow(table, row)) return [];
    const line = new JournalLine(table, row, means);
    const entry = line.entry(names);
    problems.push(...line.problems);
    return entry === undefined ? [] : [entry];
  });
  return { value: problems.length > 0 ? undefined : value, problems };
}

/** One row on its way to an entry, with the problems found so far. */
class JournalLine {
  readonly problems: Problem[] = [];
  readonly #table: Table;
  readonly #row: Row;
  readonly #means: JournalMeans;

  constructor(table: Table, row: Row, means: JournalMeans) {
    this.#table = table;
    this.#row = row;
    this.#means = means;
  }

  entry(names: ReadonlyMap<string, string>): JournalEntry | undefined {
    const given = this.#registration();
    const number = parseNumber(given.number);
    if (number === undefined) this.#say('number-unreadable', given.numberField, given.number);
    const date = this.#day(given.date, given.dateField);
    if (number === undefined || date === undefined) return undefined;
    const year = Number(date.slice(0, 4));
    this.#checkYear(year, given.number, date);
    return {
      ...number,
      year,
      date,
      asOf: this.#asOf(date),
      kind: this.#text('kind') || null,
      recipient: this.#recipient(names),
      subject: this.#text('subject'),
      note: this.#text('note'),
      measure: this.#text('measure') || null,
      act: this.#optionalDay('act'),
      place: placeOfRow(this.#table, this.#row),
    };
  }

  /** Number and date from their own columns, or taken apart: `08.08.2022 № 01/3-19-09/1-73`. */
  #registration() {
    const together = this.#text('registration');
    if (together === '') {
      return {
        number: this.#text('number'),
        date: this.#text('date'),
        numberField: 'number',
        dateField: 'date',
      };
    }
    const [, date = '', number = together] = /^(.*?),?\s*(?:№|N)\s*(\S+)$/u.exec(together) ?? [];
    return { number, date, numberField: 'registration', dateField: 'registration' };
  }

  #recipient(names: ReadonlyMap<string, string>): string | null {
    const code = this.#text('recipientCode');
    const named = this.#text('recipient');
    return code || (names.get(foldName(named)) ?? (named || null));
  }

  #asOf(date: Day): Day | null {
    return this.#text('dateKind') === 'as_of' ? date : this.#optionalDay('asOf');
  }

  #optionalDay(field: string): Day | null {
    const text = this.#text(field);
    return text === '' ? null : (this.#day(text, field) ?? null);
  }

  #day(text: string, field: string): Day | undefined {
    const day = this.#means.parseDate(text);
    if (day === undefined) this.#say('number-bad-date', field, text);
    else if (day > this.#means.today) {
      const place = placeOf(this.#table, this.#row, field);
      this.problems.push(problem('number-future-date', place, { value: day, today: this.#means.today }));
    }
    return day;
  }

  #checkYear(year: number, number: string, date: Day): void {
    const given = this.#text('year');
    if (given === '' || Number(given) === year) return;
    const place = placeOf(this.#table, this.#row, 'year');
    this.problems.push(problem('number-year-differs', place, { number, year: given, date }));
  }

  #say(code: 'number-unreadable' | 'number-bad-date', field: string, value: string): void {
    this.problems.push(problem(code, placeOf(this.#table, this.#row, field), { value }));
  }

  #text(field: string): string {
    return cleanText(cellOf(this.#table, this.#row, field)).trim();
  }
}

function isBlankRow(table: Table, row: Row): boolean {
  return ['number', 'date', 'registration', 'subject'].every(
    (field) => cellOf(table, row, field).trim() === '',
  );
}

/** Codes by every name that a journal may use for a recipient: the name and its dative. */
function recipientNames(recipients: readonly Recipient[]): ReadonlyMap<string, string> {
  return new Map(
    recipients.flatMap(({ code, name, dative }) => [
      [foldName(name), code] as const,
      [foldName(dative), code] as const,
    ]),
  );
}
