import { drawDocument } from '../docx/draw.ts';
import { titleDays } from '../ingest/monitoring/title-days.ts';
import { parseDayCell } from '../ingest/values.ts';
import type { LatinWriter } from '../layout/latin-document.ts';
import { inLatin } from '../layout/latin-document.ts';
import { pageMark } from '../model/document.ts';
import type { Day } from '../model/office.ts';
import { officeOn } from '../model/office.ts';
import type { Entry, JournalEntry } from '../model/register.ts';
import type { ReadingOptions, Source } from '../model/table.ts';
import type { Problem } from '../problem.ts';
import { hasErrors, RoadmapError } from '../problem.ts';
import { readJournal } from '../register/journal.ts';
import { journalWant } from '../register/journal-fields.ts';
import type { Addressee } from '../register/journal-rows.ts';
import { addressees, wholeJournal, wholeJournalRows } from '../register/journal-rows.ts';
import { printSent } from '../register/sent-text.ts';
import { readTable } from '../table/read-table.ts';
import { writeCsv } from '../table/write-csv.ts';
import { writeWorkbook } from '../table/write-xlsx.ts';
import type { Call } from './call.ts';
import { stopWhenStrict } from './call.ts';
import { journalDocument } from './journal-document.ts';
import { plainLatin } from './papers-script.ts';
import type { TableOptions } from './reading.ts';
import { loadSource, readingOptions } from './reading.ts';
import type { Session, Workspace } from './workspace.ts';
import { officeToday, openDirectories } from './workspace.ts';

/** What was read of a paper journal: entries of the rows that could be read, and every problem of the file. */
export interface ReadJournal {
  readonly entries: readonly JournalEntry[];
  readonly problems: readonly Problem[];
}

/** A paper journal (CSV or XLSX) as entries, every problem of the file at once. */
export async function readJournalFile(
  source: Source,
  means: { readonly today: Day; readonly recipients: readonly Addressee[] },
  options: ReadingOptions = {},
): Promise<ReadJournal> {
  const read = await readTable(source, journalWant, options);
  const table = read.value;
  if (table === undefined) return { entries: [], problems: read.problems };
  const journal = readJournal(table, {
    ...means,
    parseDate: (text) => parseJournalDay(text, table.epoch),
  });
  return { entries: journal.entries, problems: [...read.problems, ...journal.problems] };
}

/** A day as cells have it, or written out: "2022 йил 10 март", "10 марта 2022 г.". */
function parseJournalDay(text: string, epoch: 1900 | 1904 | null): Day | undefined {
  const cell = parseDayCell(text, epoch);
  if (cell.type === 'day') return cell.day;
  const [written, another] = titleDays(text).filter((found) => found.text.trim() === text.trim());
  return another === undefined ? written?.day : undefined;
}

export type JournalFormat = 'csv' | 'xlsx' | 'docx';

/** The official journal of some entries. */
export async function printJournal(
  call: Call,
  { config }: Workspace,
  format: JournalFormat,
  said: {
    readonly entries: readonly Entry[];
    readonly addressees: readonly Addressee[];
    readonly latin?: LatinWriter | undefined;
  },
): Promise<Uint8Array | string> {
  const write = plainLatin(said.latin);
  const columns = wholeJournal.columns.map((column) => ({ ...column, heading: write(column.heading) }));
  const rows = wholeJournalRows(said.entries, said.addressees).map((row) => row.map(write));
  switch (format) {
    case 'csv':
      return writeCsv([columns.map(({ heading }) => heading), ...rows]);
    case 'xlsx':
      return writeWorkbook({ name: write('Қайд дафтари'), title: write(wholeJournal.title), columns, rows });
    case 'docx': {
      const today = officeToday(call, config);
      const paper = {
        office: officeOn(config, today).office.name,
        date: today,
        ...pageMark({ draft: false, practice: config.practice }),
      };
      const document = journalDocument(said.entries.map(withSending), said.addressees, paper);
      return drawDocument(said.latin === undefined ? document : inLatin(document, said.latin));
    }
  }
}

/** On paper the mark of sending is in the last column, after the note. */
function withSending(entry: Entry): Entry {
  const sent = (entry.sent ?? []).map((mark) => `Жўнатилди: ${printSent(mark, 'uz')}`);
  return { ...entry, note: [entry.note, ...sent].filter((part) => part !== '').join('; ') };
}

/**
 * The paper journal into the register, all of it or nothing: the entries added and what is doubtful in the file. Throws what is
 * wrong with the file, doubles too (1), a number that the register has already (4).
 */
export async function importJournal(
  call: Call<TableOptions>,
  { workspace, register }: Session,
  name: string,
): Promise<{ readonly entries: readonly Entry[]; readonly problems: readonly Problem[] }> {
  const { directories } = await openDirectories(call, workspace.root);
  const means = { today: officeToday(call, workspace.config), recipients: addressees(directories) };
  const source = await loadSource(call, name);
  const journal = await readJournalFile(source, means, await readingOptions(call, undefined));
  if (hasErrors(journal.problems)) {
    const doubles = await register.importProblems(journal.entries);
    throw new RoadmapError(1, [...journal.problems, ...doubles]);
  }
  stopWhenStrict(call, journal.problems);
  const progress = (done: number, total: number) => call.terminal.progress('importing', done, total);
  const added = await register.importEntries(journal.entries, progress);
  if (added.value !== undefined) return { entries: added.value, problems: journal.problems };
  const isTaken = added.problems.some((found) => found.code === 'number-import-double');
  throw new RoadmapError(isTaken ? 4 : 1, [...journal.problems, ...added.problems]);
}
