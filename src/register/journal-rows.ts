import { printDay } from '../dates.ts';
import { registerWords } from '../messages/register-words.ts';
import type { Directories } from '../model/office.ts';
import type { Entry } from '../model/register.ts';
import { compareNumbers } from './number.ts';
import { printSentCell } from './sent-text.ts';

/** Whom a letter may go to, as the journal addresses them: a recipient or a state body. */
export interface Addressee {
  readonly code: string;
  readonly name: string;
  readonly dative?: string;
}

/** Everyone that the directories can address; a recipient wins over a state body of the same code. */
export function addressees(directories: Directories): readonly Addressee[] {
  return [...directories.agencies, ...directories.recipients];
}

/** What the column "Ижро ҳақида белги" says of a number that is no letter; the reason or note follows after a colon. */
export const journalMarks = { void: 'Бекор қилинган', reserved: 'Захираланган' } as const;

/** Title and headings of the official journal, and how wide its columns are (docs/domain.md section 1). */
export const officialJournal = {
  title: 'Ҳужжатларнинг чиқиш қайд дафтари',
  extractTitle: 'Ҳужжатларнинг чиқиш қайд дафтаридан кўчирма',
  columns: [
    { heading: 'Тартиб рақами', widthMm: 18 },
    { heading: 'Ҳужжатнинг чиқиш санаси ва рақами', widthMm: 50 },
    { heading: 'Ҳужжат кимга йўлланган', widthMm: 84 },
    { heading: 'Қисқача мазмуни', widthMm: 74 },
    { heading: 'Ижро ҳақида белги', widthMm: 36 },
  ],
} as const;

/** Columns that spreadsheets get after the official five, so that an export read again (`register import`) loses nothing. */
const furtherColumns = [
  { heading: 'Адресат коди', widthMm: 25 },
  { heading: 'Хат тури', widthMm: 35 },
  { heading: 'Кўрсаткичлар санаси', widthMm: 25 },
  { heading: 'Чора-тадбир', widthMm: 18 },
  { heading: 'Ижро этилаётган ҳужжат санаси', widthMm: 25 },
  { heading: 'Ҳолати', widthMm: 25 },
  { heading: 'Изоҳ', widthMm: 40 },
  { heading: 'Жўнатилгани', widthMm: 45 },
] as const;

/** The journal for spreadsheets: the official columns and what else the register knows of each number. */
export const wholeJournal = {
  title: officialJournal.title,
  columns: [...officialJournal.columns, ...furtherColumns],
};

/** Rows of `wholeJournal`, in the order of `journalRows`. */
export function wholeJournalRows(
  entries: readonly Entry[],
  recipients: readonly Addressee[],
): readonly (readonly string[])[] {
  const inOrder = byRegistration(entries);
  return journalRows(entries, recipients).map((row, index) => {
    const entry = inOrder[index];
    return entry === undefined ? row : [...row, ...furtherCells(entry)];
  });
}

function furtherCells(entry: Entry): readonly string[] {
  const { recipient, kind, asOf, measure, act, status, note } = entry;
  const day = (one: string | null) => (one === null ? '' : printDay(one, 'short'));
  const state = registerWords[`register-status-${status}`].uz.toLowerCase();
  const own = [recipient ?? '', kind ?? '', day(asOf), measure ?? '', day(act), state, note];
  return [...own, printSentCell(entry)];
}

/**
 * The five columns of the official journal, one row an entry, in the order of registration (date, then number) and
 * numbered from 1. A recipient is
 * printed as the directory addresses it (dative); what the directory does not know is as it was registered.
 */
export function journalRows(
  entries: readonly Entry[],
  recipients: readonly Addressee[],
): readonly (readonly string[])[] {
  const addressed = new Map(recipients.map(({ code, dative, name }) => [code, dative || name]));
  return byRegistration(entries).map((entry, index) => [
    String(index + 1),
    `${printDay(entry.date, 'short')} № ${entry.number}`,
    printRecipients(entry.recipient, addressed),
    entry.subject,
    printMark(entry),
  ]);
}

function byRegistration(entries: readonly Entry[]): readonly Entry[] {
  return [...entries].sort((a, b) => compareDays(a.date, b.date) || compareNumbers(a, b));
}

function compareDays(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Codes joined by a space (a circular) each as addressed; a text that is no code as it is. */
function printRecipients(text: string | null, addressed: ReadonlyMap<string, string>): string {
  if (text === null) return '';
  const codes = text.split(' ');
  return codes.every((code) => addressed.has(code))
    ? codes.map((code) => addressed.get(code)).join('; ')
    : text;
}

function printMark(entry: Entry): string {
  switch (entry.status) {
    case 'void':
      return `${journalMarks.void}: ${entry.note}`;
    case 'reserved':
      return entry.note === '' ? journalMarks.reserved : `${journalMarks.reserved}: ${entry.note}`;
    case 'issued':
      return entry.note;
  }
}
