import { drawDocument } from '../docx/draw.ts';
import { parseDayCell } from '../ingest/values.ts';
import type { Day } from '../model/office.ts';
import type { Entry, JournalEntry } from '../model/register.ts';
import type { ReadingOptions, Source } from '../model/table.ts';
import type { Checked, Problem } from '../problem.ts';
import { hasErrors, RoadmapError } from '../problem.ts';
import { readJournal } from '../register/journal.ts';
import { journalWant } from '../register/journal-fields.ts';
import type { Addressee } from '../register/journal-rows.ts';
import { addressees, journalRows, officialJournal } from '../register/journal-rows.ts';
import { readTable } from '../table/read-table.ts';
import { writeCsv } from '../table/write-csv.ts';
import { writeWorkbook } from '../table/write-xlsx.ts';
import type { Call } from './call.ts';
import { stopWhenStrict } from './call.ts';
import { journalDocument } from './journal-document.ts';
import type { TableOptions } from './reading.ts';
import { loadSource, readingOptions } from './reading.ts';
import type { Session, Workspace } from './workspace.ts';
import { officeToday, openDirectories } from './workspace.ts';

/** A paper journal (CSV or XLSX) as entries, every problem of the file at once; no value with an error among them. */
export async function readJournalFile(
  source: Source,
  means: { readonly today: Day; readonly recipients: readonly Addressee[] },
  options: ReadingOptions = {},
): Promise<Checked<readonly JournalEntry[]>> {
  const read = await readTable(source, journalWant, options);
  const table = read.value;
  if (table === undefined) return { value: undefined, problems: read.problems };
  const parseDate = (text: string): Day | undefined => {
    const cell = parseDayCell(text, table.epoch);
    return cell.type === 'day' ? cell.day : undefined;
  };
  const journal = readJournal(table, { ...means, parseDate });
  const problems = [...read.problems, ...journal.problems];
  return { value: hasErrors(problems) ? undefined : journal.value, problems };
}

export type JournalFormat = 'csv' | 'xlsx' | 'docx';

/** The official journal of some entries. */
export async function printJournal(
  call: Call,
  { config }: Workspace,
  format: JournalFormat,
  said: { readonly entries: readonly Entry[]; readonly addressees: readonly Addressee[] },
): Promise<Uint8Array | string> {
  const { title, columns } = officialJournal;
  const rows = journalRows(said.entries, said.addressees);
  switch (format) {
    case 'csv':
      return writeCsv([columns.map(({ heading }) => heading), ...rows]);
    case 'xlsx':
      return writeWorkbook({ name: 'Қайд дафтари', title, columns, rows });
    case 'docx': {
      const paper = { office: config.office.name, date: officeToday(call, config) };
      return drawDocument(journalDocument(said.entries, said.addressees, paper));
    }
  }
}

/**
 * The paper journal into the register, all of it or nothing: the entries added and what is doubtful in the file. Throws what is
 * wrong with the file (1), a number that the register has already (4).
 */
export async function importJournal(
  call: Call<TableOptions>,
  { workspace, register }: Session,
  name: string,
): Promise<{ readonly entries: readonly Entry[]; readonly problems: readonly Problem[] }> {
  const { directories } = await openDirectories(workspace.root);
  const means = { today: officeToday(call, workspace.config), recipients: addressees(directories) };
  const source = await loadSource(call, name);
  const journal = await readJournalFile(source, means, await readingOptions(call, undefined));
  if (journal.value === undefined) throw new RoadmapError(1, journal.problems);
  stopWhenStrict(call, journal.problems);
  const added = await register.importEntries(journal.value);
  if (added.value !== undefined) return { entries: added.value, problems: journal.problems };
  const isTaken = added.problems.some((found) => found.code === 'number-import-double');
  throw new RoadmapError(isTaken ? 4 : 1, [...journal.problems, ...added.problems]);
}
