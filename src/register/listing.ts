import type { Entry, EntryFilter, StateLine } from '../model/register.ts';
import { foldEntries, matchesFilter } from './entries.ts';
import { compareNumbers } from './number.ts';
import { linesAtOnce } from './proven.ts';
import type { Journal, View } from './store.ts';

/**
 * The entries that the filter asks for, by year, file index and serial: given to the visitor one by one, or as a list where
 * there is none. Journal after journal is read by serial, so that no more than a page of lines is held at once.
 */
export async function listEntries(
  view: View,
  filter: EntryFilter,
  visit?: (entry: Entry) => void,
): Promise<readonly Entry[]> {
  const entries: Entry[] = [];
  const take = visit ?? ((entry: Entry) => void entries.push(entry));
  for (const journal of await journalsOf(view, filter)) {
    await walkJournal(view, journal, filter, (lines) => {
      for (const entry of foldEntries(lines)) if (matchesFilter(entry, filter)) take(entry);
    });
  }
  return entries;
}

async function journalsOf(view: View, { year, file }: EntryFilter): Promise<readonly Journal[]> {
  const asked = year === undefined || file === undefined ? await view.journals() : [{ year, file }];
  return asked
    .filter((journal) => (year ?? journal.year) === journal.year && (file ?? journal.file) === journal.file)
    .sort((a, b) => a.year - b.year || compareNumbers(bare(a), bare(b)));
}

/** All lines of one serial at a time, in the order written. */
async function walkJournal(
  view: View,
  journal: Journal,
  { serial }: EntryFilter,
  visit: (lines: readonly StateLine[]) => void,
): Promise<void> {
  if (serial !== undefined) return visit(await view.linesOfSerials([{ ...journal, unit: null, serial }]));
  let ofSerial: StateLine[] = [];
  let after: Pick<StateLine, 'serial' | 'n'> = { serial: 0, n: 0 };
  for (let isMore = true; isMore; ) {
    const page = await view.journalPage({ ...journal, after, most: linesAtOnce });
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
