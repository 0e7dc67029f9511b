import type { Day } from '../model/office.ts';
import type { JournalEntry, LetterNumber } from '../model/register.ts';
import type { Row, Table } from '../model/table.ts';
import { cellOf, placeOf, placeOfRow } from '../model/table.ts';
import type { Problem } from '../problem.ts';
import { problem } from '../problem.ts';
import { cleanText, foldName } from '../text/characters.ts';
import { toLatin } from '../text/latin.ts';
import type { Addressee } from './journal-rows.ts';
import { journalMarks } from './journal-rows.ts';
import { parseNumber } from './number.ts';
import { parseSent } from './sent-text.ts';
import { parseStatus } from './status-words.ts';

/** What the journal's cells are read against. */
export interface JournalMeans {
  /** The day that a cell's text means; undefined when it is none. */
  readonly parseDate: (text: string) => Day | undefined;
  /** No paper letter is younger than this day. */
  readonly today: Day;
  /** For journals that name recipients by name; what the directory does not know stays as it is written. */
  readonly recipients: readonly Addressee[];
}

/**
 * The lines of a paper journal (`journalWant`), each checked for itself; what several lines and the register say
 * together is checked where they are added. Rows without a number and without a date are passed over. A mark such as
 * "Бекор қилинган: ..." or "Захираланган" makes the number a void or a reserved one, so that an exported journal read
 * again says the same.
 * Codes: `number-unreadable`, `number-bad-date`, `number-short-year`, `number-future-date`, `number-year-differs`. The entries that could
 * be read are there beside the problems of the others, so that doubles among them are named in the same go.
 */
export function readJournal(table: Table, means: JournalMeans) {
  const names = recipientNames(means.recipients);
  const problems: Problem[] = [];
  const value = table.rows.flatMap((row) => {
    if (isBlankRow(table, row)) return [];
    const entry = readEntry({ table, row, means, names, problems });
    return entry === undefined ? [] : [entry];
  });
  return { entries: value, problems };
}

/** One row on its way to an entry; what is wrong with it is added to the problems. */
interface JournalLine {
  readonly table: Table;
  readonly row: Row;
  readonly means: JournalMeans;
  readonly names: ReadonlyMap<string, string>;
  readonly problems: Problem[];
}

function readEntry(line: JournalLine): JournalEntry | undefined {
  const given = registrationOf(line);
  const number = parseNumber(given.number);
  if (number === undefined) say(line, 'number-unreadable', given.numberField, given.number);
  const date = readDay(line, given.date, given.dateField);
  if (number === undefined || date === undefined) return undefined;
  const year = Number(date.slice(0, 4));
  checkYear(line, year, given.number, date);
  return {
    ...number,
    year,
    date,
    asOf: textOf(line, 'dateKind') === 'as_of' ? date : optionalDay(line, 'asOf'),
    kind: textOf(line, 'kind') || null,
    recipient: recipientOf(line),
    subject: textOf(line, 'subject'),
    ...markOf(line),
    measure: textOf(line, 'measure') || null,
    act: optionalDay(line, 'act'),
    ...sentOf(line, number, year),
    place: placeOfRow(line.table, line.row),
  };
}

/** How the letter went out, where the journal says so (`printSentCell`). Problem: `dispatch-bad-mark`. */
function sentOf(
  line: JournalLine,
  { unit, file, serial }: LetterNumber,
  year: number,
): Pick<JournalEntry, 'sent'> {
  const text = cellOf(line.table, line.row, 'sent').trim();
  if (text === '') return {};
  const sent = parseSent(text, { number: { unit, file, serial }, year }, line.means.parseDate);
  if (sent !== undefined) return { sent };
  line.problems.push(problem('dispatch-bad-mark', placeOf(line.table, line.row, 'sent'), { value: text }));
  return {};
}

/** A number of ours in a text, not as a part of another. */
const numberIn = /(?<![\d/-])\d{2}(?:\/\d+)?-\d{2}-\d{2}(?:\/\d+)?-\d+(?![\d/\p{L}]|-\d)/u;
/** Words beside a number or a day that say nothing more: "№", "-сон", "-сонли хат", "дан", "от". */
const beside =
  /№|(?<!\p{L})N(?:o\.?)?(?!\p{L})|-?\s*сон(?:ли)?(?!\p{L})|(?<!\p{L})(?:хат|от|дан)(?!\p{L})|[,;()]/giu;

/**
 * Number and date from their own columns, or from one cell that has both in whatever order: `08.08.2022 № 01/3-19-09/1-73`,
 * `01/3-19-09/1-73-сон, 2022 йил 8 август`. What is beside them and says more makes the cell unreadable.
 */
function registrationOf(line: JournalLine) {
  const together = textOf(line, 'registration');
  const [field, text] = together === '' ? ['number', textOf(line, 'number')] : ['registration', together];
  const date = textOf(line, 'date');
  const found = numberIn.exec(text);
  if (found === null)
    return { number: text, date: date || text, numberField: field, dateField: date === '' ? field : 'date' };
  const [number] = found;
  const rest = `${text.slice(0, found.index)} ${text.slice(found.index + number.length)}`
    .replace(beside, ' ')
    .trim();
  if (date === '')
    return {
      number,
      date: rest,
      numberField: field,
      dateField: rest === '' && together === '' ? 'date' : field,
    };
  return { number: rest === '' ? number : text, date, numberField: field, dateField: 'date' };
}

/** The code of each name that the directories know (a circular has several, parted by a semicolon); else the text as it is. */
function recipientOf(line: JournalLine): string | null {
  const named = textOf(line, 'recipient');
  const codes = named.split(';').map((name) => line.names.get(foldBoth(name)));
  const known = codes.every((code) => code !== undefined) ? codes.join(' ') : named;
  return textOf(line, 'recipientCode') || known || null;
}

/**
 * Whether the number is that of a letter, by its own column or by the mark, and the note: of a column of its own, else what
 * comes after the mark.
 */
function markOf(line: JournalLine): Pick<JournalEntry, 'note' | 'status'> {
  const own = textOf(line, 'note');
  const marked = [textOf(line, 'mark'), own].map(readMark);
  const note = own === '' ? (marked[0]?.note ?? '') : (marked[1]?.note ?? own);
  const said = parseStatus(textOf(line, 'status'))?.status;
  const status = marked[0]?.status ?? marked[1]?.status ?? (said === 'issued' ? undefined : said);
  return status === undefined ? { note } : { note, status };
}

/** A mark such as "Бекор қилинган: ..." taken apart; any other text is a note. */
function readMark(text: string): Pick<JournalEntry, 'note' | 'status'> {
  for (const status of ['void', 'reserved'] as const) {
    for (const mark of [journalMarks[status], toLatin(journalMarks[status])]) {
      const rest = text.slice(mark.length);
      const isMarked = foldName(text.slice(0, mark.length)) === foldName(mark) && /^\s*(?::|$)/u.test(rest);
      if (isMarked) return { note: rest.replace(/^\s*:/u, '').trim(), status };
    }
  }
  return { note: text };
}

function optionalDay(line: JournalLine, field: string): Day | null {
  const text = textOf(line, field);
  return text === '' ? null : (readDay(line, text, field) ?? null);
}

function readDay(line: JournalLine, text: string, field: string): Day | undefined {
  const { parseDate, today } = line.means;
  const day = parseDate(text);
  const form = day === undefined ? fullForm(text) : undefined;
  if (form !== undefined) {
    const place = placeOf(line.table, line.row, field);
    line.problems.push(problem('number-short-year', place, { value: text, form }));
  } else if (day === undefined) say(line, 'number-bad-date', field, text);
  else if (day > today) {
    const place = placeOf(line.table, line.row, field);
    line.problems.push(problem('number-future-date', place, { value: day, today }));
  }
  return day;
}

/** A day whose year has two digits, as it must be written; undefined for any other text. */
function fullForm(text: string): string | undefined {
  const [, day, month, year] = /(?<!\d)(\d{1,2})[./-](\d{1,2})[./-](\d{2})(?!\d)/u.exec(text) ?? [];
  if (day === undefined || month === undefined || year === undefined) return undefined;
  return `${day.padStart(2, '0')}.${month.padStart(2, '0')}.20${year}`;
}

function checkYear(line: JournalLine, year: number, number: string, date: Day): void {
  const given = textOf(line, 'year');
  if (given === '' || Number(given) === year) return;
  const place = placeOf(line.table, line.row, 'year');
  line.problems.push(problem('number-year-differs', place, { number, year: given, date }));
}

function say(
  line: JournalLine,
  code: 'number-unreadable' | 'number-bad-date',
  field: string,
  value: string,
): void {
  line.problems.push(problem(code, placeOf(line.table, line.row, field), { value }));
}

function textOf(line: JournalLine, field: string): string {
  // Our own CSV puts ' before what a spreadsheet would take for a formula.
  return cleanText(cellOf(line.table, line.row, field))
    .replace(/^'(?=[=+\-@\t])/u, '')
    .trim();
}

function isBlankRow(table: Table, row: Row): boolean {
  return ['number', 'date', 'registration', 'subject'].every(
    (field) => cellOf(table, row, field).trim() === '',
  );
}

/** Codes by every name that a journal may use for a recipient: the name and its dative. */
function recipientNames(recipients: readonly Addressee[]): ReadonlyMap<string, string> {
  return new Map(
    recipients.flatMap(({ code, name, dative }) => [
      [foldBoth(name), code] as const,
      ...(dative === undefined ? [] : [[foldBoth(dative), code] as const]),
    ]),
  );
}

/** Both scripts mean the same name. */
function foldBoth(text: string): string {
  return foldName(toLatin(text));
}
