import { parseDayCell } from '../ingest/values.ts';
import { readBytesIfThere, writeIfOther } from '../io/files.ts';
import { shownPath } from '../io/paths.ts';
import type { Day } from '../model/office.ts';
import type { Entry, SentMark } from '../model/register.ts';
import type { ReadingOptions, Source } from '../model/table.ts';
import type { Problem } from '../problem.ts';
import { hasErrors, RoadmapError, sortProblems } from '../problem.ts';
import { dispatchColumns, dispatchWant, meansChoices } from '../register/dispatch-fields.ts';
import { holdMarks } from '../register/dispatch-marks.ts';
import type { ReadDispatch } from '../register/dispatch-rows.ts';
import { readDispatch } from '../register/dispatch-rows.ts';
import { dispatchRows } from '../register/dispatch-sheet.ts';
import type { Addressee } from '../register/journal-rows.ts';
import { addressees } from '../register/journal-rows.ts';
import { printNumber } from '../register/number.ts';
import type { Register } from '../register/register.ts';
import type { MarkedLetters } from '../register/send.ts';
import { isKnown } from '../register/send.ts';
import { readTable } from '../table/read-table.ts';
import { writeWorkbook } from '../table/write-xlsx.ts';
import type { Call } from './call.ts';
import { stopWhenStrict } from './call.ts';
import type { TableOptions } from './reading.ts';
import { loadSource, readingOptions } from './reading.ts';
import type { Session } from './workspace.ts';
import { officeToday, openDirectories } from './workspace.ts';

/** What became of a dispatch list: its marks in the register, and how many rows are still without. */
export interface Dispatched extends MarkedLetters {
  readonly unmarked: number;
  readonly problems: readonly Problem[];
}

/**
 * The marks of a filled-in dispatch list (CSV or XLSX) into the register, all of them or none: what is wrong with any row is thrown
 * with its cell, code 4 when only the register refuses, else 1. The same list again changes nothing.
 */
export async function readMarks(
  call: Call<TableOptions>,
  { workspace, register }: Session,
  name: string,
): Promise<Dispatched> {
  const { directories } = await openDirectories(call, workspace.root);
  const source = await loadSource(call, name, workspace.root);
  const means = { today: officeToday(call, workspace.config), recipients: addressees(directories) };
  const read = await readList(source, means, await readingOptions(call, undefined));
  const held = await holdAgainst(register, read);
  const problems = sortProblems([...read.problems, ...held.problems]);
  if (hasErrors(problems)) {
    const isOfList = hasErrors(read.problems) || problems.some(({ code }) => code === 'dispatch-twice');
    throw new RoadmapError(isOfList ? 1 : 4, problems);
  }
  stopWhenStrict(call, problems);
  const marked = await register.markSent(held.marks);
  return { ...marked, unmarked: read.unmarked, problems };
}

async function readList(
  source: Source,
  means: { readonly today: Day; readonly recipients: readonly Addressee[] },
  options: ReadingOptions,
): Promise<ReadDispatch> {
  const { value: table, problems } = await readTable(source, dispatchWant, options);
  if (table === undefined) return { rows: [], unmarked: 0, problems };
  const parseDate = (text: string): Day | undefined => {
    const cell = parseDayCell(text, table.epoch);
    return cell.type === 'day' ? cell.day : undefined;
  };
  const read = readDispatch(table, { ...means, parseDate });
  return { ...read, problems: [...problems, ...read.problems] };
}

async function holdAgainst(register: Register, { rows }: ReadDispatch) {
  const found = new Map<string, readonly Entry[]>();
  for (const { number } of rows) {
    const { unit, file, serial } = number;
    const printed = printNumber(number);
    if (!found.has(printed)) found.set(printed, await register.entries({ unit, file, serial }));
  }
  return holdMarks(rows, (number) => found.get(number) ?? []);
}

/** What a month's list is written for. */
export interface DispatchSheet {
  readonly root: string;
  /** Absolute. */
  readonly path: string;
  readonly title: string;
  readonly today: Day;
  readonly entries: readonly Entry[];
  readonly recipients: readonly Addressee[];
  /** Writes the words in the script of the papers. */
  readonly write: (text: string) => string;
}

/** The list that lies there, and what it is held against. */
type LyingSheet = Pick<DispatchSheet, 'root' | 'path' | 'entries' | 'today' | 'recipients'>;

/**
 * Writes the list to fill in. One that is there and has marks that the register does not know is left as it is
 * (`hasUnreadMarks`): they are somebody's work.
 */
export async function storeDispatchSheet(sheet: DispatchSheet): Promise<void> {
  if (await hasUnreadMarks(sheet)) return;
  const { path, title, entries, recipients, write } = sheet;
  const columns = dispatchColumns.map(({ field, heading, widthMm }) => {
    return {
      heading: write(heading),
      widthMm,
      ...(field === 'means' ? { choices: meansChoices.map(write) } : {}),
    };
  });
  const rows = dispatchRows(entries, recipients).map((row) => row.map(write));
  const name = write('Жўнатиш рўйхати');
  await writeIfOther(path, await writeWorkbook({ name, title: write(title), columns, rows }));
}

/** True for a list that is there with a mark that the register has not, and for one that cannot be read: it is not ours to replace. */
export async function hasUnreadMarks({
  root,
  path,
  entries,
  today,
  recipients,
}: LyingSheet): Promise<boolean> {
  const file = shownPath(root, path);
  const bytes = await readBytesIfThere(path, file);
  if (bytes === undefined) return false;
  const read = await readList({ file, bytes }, { today, recipients }, {});
  if (hasErrors(read.problems)) return true;
  const held = holdMarks(read.rows, (number) => entries.filter((entry) => entry.number === number));
  const entryOf = (mark: SentMark): Entry | undefined =>
    entries.find((entry) => entry.year === mark.year && entry.number === printNumber(mark.number));
  return held.problems.length > 0 || held.marks.some((mark) => !isKnown(entryOf(mark), mark));
}
