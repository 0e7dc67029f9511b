import type {
  CountPer,
  Entry,
  HandReservation,
  JournalEntry,
  LetterNumber,
  Opening,
  StateLine,
} from '../model/register.ts';
import type { Checked, Problem } from '../problem.ts';
import { problem, RoadmapError } from '../problem.ts';
import { foldEntries } from './entries.ts';
import { doublesAmong } from './journal-doubles.ts';
import { handLine, importLines, openingLine, voidLine } from './lines.ts';
import { printNumber, printRange } from './number.ts';
import { linesAtOnce } from './proven.ts';
import type { View, Writing } from './store.ts';

/** Says that serials are used on paper. Nothing is added for an opening that says no more than is known. */
export async function addOpenings(writing: Writing, openings: readonly Opening[]): Promise<void> {
  const news: Opening[] = [];
  for (const opening of openings) {
    const { openedTo } = await writing.view.counter({ ...opening, unit: null });
    if (opening.last > openedTo) news.push(opening);
  }
  const lines = await writing.chain(news.map(openingLine));
  if (lines.length > 0) await writing.view.add({ lines });
}

/**
 * `count` serials in a row after the last one of the counter; warns when an earlier serial bears a later date. `accept` sees the warnings first:
 * when it throws, nothing is added.
 */
export async function addByHand(
  writing: Writing,
  wanted: HandReservation,
  accept: (warnings: readonly Problem[]) => void,
): Promise<{ readonly value: readonly Entry[]; readonly problems: readonly Problem[] }> {
  const { view, countPer } = writing;
  const unit = countPer === 'unit' ? wanted.unit : null;
  const { last, latest, openedTo } = await view.counter({ unit, file: wanted.file, year: wanted.year });
  const first = Math.max(last?.serial ?? 0, openedTo) + 1;
  const bodies = Array.from({ length: wanted.count }, (_, index) =>
    handLine(wanted, first + index, countPer),
  );
  const lines = await writing.chain(bodies);
  const value = foldEntries(lines);
  const problems = latest === undefined ? [] : orderWarning(value, latest);
  accept(problems);
  await view.add({ lines });
  return { value, problems };
}

function orderWarning(given: readonly Entry[], latest: StateLine): readonly Problem[] {
  const [first, last] = [given[0], given.at(-1)];
  if (first === undefined || last === undefined || latest.date === null || first.date >= latest.date)
    return [];
  const args = { number: printRange(first, last), date: first.date };
  return [problem('number-date-order', {}, { ...args, other: printNumber(latest), otherDate: latest.date })];
}

/** Throws (4) `number-unknown` or `number-is-void`; the number stays used for ever. */
export async function addVoid(
  writing: Writing,
  number: LetterNumber,
  year: number,
  reason: string,
): Promise<Entry> {
  const { view, countPer } = writing;
  const before = await view.linesOfSerials([{ ...number, year }]);
  const [entry] = foldEntries(before);
  const printed = printNumber(number);
  if (entry === undefined) throw new RoadmapError(4, [problem('number-unknown', {}, { number: printed })]);
  if (entry.status === 'void') {
    throw new RoadmapError(4, [problem('number-is-void', {}, { number: printed, year, note: entry.note })]);
  }
  const lines = await writing.chain([voidLine(number, year, reason, countPer)]);
  await view.add({ lines });
  return foldEntries([...before, ...lines])[0] ?? entry;
}

/** The paper journal: all of it, or nothing and every double named (`number-import-double`, `number-journal-double`). */
export async function addImport(
  writing: Writing,
  entries: readonly JournalEntry[],
  progress: (done: number, total: number) => void = () => undefined,
): Promise<Checked<readonly Entry[]>> {
  const { view, countPer } = writing;
  const problems = await importDoubles(view, countPer, entries);
  if (problems.length > 0) return { value: undefined, problems };
  const lines = await writing.chain(entries.flatMap((entry) => importLines(entry, countPer)));
  for (let from = 0; from < lines.length; from += linesAtOnce) {
    const some = lines.slice(from, from + linesAtOnce);
    await view.add({ lines: some });
    progress(from + some.length, lines.length);
  }
  return { value: foldEntries(lines), problems: [] };
}

/** Doubles among the entries of a journal, and with what the register has. */
export async function importDoubles(
  view: View,
  countPer: CountPer,
  entries: readonly JournalEntry[],
): Promise<readonly Problem[]> {
  const asked = entries.map((entry) => ({ ...entry, unit: countPer === 'unit' ? entry.unit : null }));
  return doublesAmong(entries, foldEntries(await view.linesOfSerials(asked)), countPer);
}
