import { parseDayCell } from '../ingest/values.ts';
import type { Day } from '../model/office.ts';
import type { JournalEntry } from '../model/register.ts';
import type { ReadingOptions, Source } from '../model/table.ts';
import type { Checked } from '../problem.ts';
import { hasErrors } from '../problem.ts';
import { readJournal } from '../register/journal.ts';
import { journalWant } from '../register/journal-fields.ts';
import type { Addressee } from '../register/journal-rows.ts';
import { readTable } from '../table/read-table.ts';

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
