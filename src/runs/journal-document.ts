import { printMonth, yearOf } from '../dates.ts';
import type { FilledDocument, PageMark } from '../model/document.ts';
import type { Day } from '../model/office.ts';
import type { Entry } from '../model/register.ts';
import type { ListWords } from '../pack/list-document.ts';
import { fillList } from '../pack/list-document.ts';
import type { Addressee } from '../register/journal-rows.ts';
import { journalRows, officialJournal } from '../register/journal-rows.ts';

const words: ListWords = {
  title: officialJournal.title,
  columns: officialJournal.columns.map(({ widthMm }, index) => ({
    widthMm,
    align: index === 0 ? 'center' : 'left',
  })),
  head: officialJournal.columns.map(({ heading }) => heading),
};

const extractWords: ListWords = { ...words, title: officialJournal.extractTitle };

/** Whose journal it is, and of which day the file is. */
export interface JournalPaper {
  readonly office: string;
  readonly date: Day;
  /** The month (`2022-08`) whose letters alone are in it: then it is called an extract. */
  readonly month?: string;
  readonly mark?: PageMark;
}

/** The official journal as a document: landscape, five columns, the heading row on every page (docs/domain.md section 1). */
export function journalDocument(
  entries: readonly Entry[],
  recipients: readonly Addressee[],
  { office, date, month, mark }: JournalPaper,
): FilledDocument {
  return fillList(month === undefined ? words : extractWords, {
    office,
    date,
    under: month === undefined ? printYears(entries, date) : printMonth(month, 'name'),
    rows: journalRows(entries, recipients).map(breakBeforeNumber),
    totals: [],
    ...(mark === undefined ? {} : { mark }),
  });
}

/** `2022 йил` or `2020–2022 йиллар`: the years of the entries; without entries that of the file. */
function printYears(entries: readonly Entry[], date: Day): string {
  const years = entries.map((entry) => yearOf(entry.date));
  const [first, last] =
    years.length === 0 ? [yearOf(date), yearOf(date)] : [Math.min(...years), Math.max(...years)];
  return first === last ? `${first} йил` : `${first}–${last} йиллар`;
}

/** The number on a line of its own: broken at one of its hyphens, 24-12-199 would read as 24-12-1. */
function breakBeforeNumber(row: readonly string[]): readonly string[] {
  return row.map((text, column) => (column === 1 ? text.replace(' № ', '\n№ ') : text));
}
