import type { Entry, EntryFilter, StateLine } from '../model/register.ts';
import { foldEntries, matchesFilter } from './entries.ts';
import { compareNumbers } from './number.ts';
import { linesAtOnce } from './proven.ts';
import type { Journal, Store, View } from './store.ts';

type Read = Store['read'];

/**
 * Gives the visitor the entries that the filter asks for, one by one, by year, file index and serial, as they were when it began:
 * lines are only added, so that those up to the first head are the register of that moment. Journal after journal is read by
 * serial, page by page, each page in its own transaction: no more than a page is held in memory, and nobody who writes waits
 * for a visitor who prints.
 */
export async function listEntries(
  read: Read,
  filter: EntryFilter,
  visit: (entry: Entry) => void,
): Promise<void> {
  const { n: last } = await read((view) => view.head());
  for (const journal of await read((view) => journalsOf(view, filter))) {
    await walkJournal(read, journal, filter.serial, (lines) => {
      const then = lines.filter((line) => line.n <= last);
      for (const entry of foldEntries(then)) if (matchesFilter(entry, filter)) visit(entry);
    });
  }
}

async function journalsOf(view: View, { year, file }: EntryFilter): Promise<readonly Journal[]> {
  const asked = year === undefined || file === undefined ? await view.journals() : [{ year, file }];
  return asked
    .filter((journal) => (year ?? journal.year) === journal.year && (file ?? journal.file) === journal.file)
    .sort((a, b) => a.year - b.year || compareNumbers(bare(a), bare(b)));
}

/** All lines of one serial at a time, in the order written. */
async function walkJournal(
  read: Read,
  journal: Journal,
  serial: number | undefined,
  visit: (lines: readonly StateLine[]) => void,
): Promise<void> {
  if (serial !== undefined) {
    return visit(await read((view) => view.linesOfSerials([{ ...journal, unit: null, serial }])));
  }
  let ofSerial: StateLine[] = [];
  let after: Pick<StateLine, 'serial' | 'n'> = { serial: 0, n: 0 };
  for (let isMore = true; isMore; ) {
    const asked = { ...journal, after, most: linesAtOnce };
    const page = await read((view) => view.journalPage(asked));
    for (const line of page) {
      if (ofSerial[0]?.serial !== line.serial) {
        visit(ofSerial);
        ofSerial = [];
      }
      ofSerial.push(line);
      after = line;
    }
    isMore = page.length === linesAtOnce;
  }
  visit(ofSerial);
}

function bare({ file }: Journal) {
  return { unit: '', file, serial: 0 };
}
