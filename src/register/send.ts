import type { Entry, SentMark } from '../model/register.ts';
import type { Problem } from '../problem.ts';
import { problem, RoadmapError } from '../problem.ts';
import { foldEntries, numberKey } from './entries.ts';
import { sendLine } from './lines.ts';
import { printNumber } from './number.ts';
import type { Writing } from './store.ts';

/** What became of marks: each with its letter as it is now, and those that the register had already. */
export interface MarkedLetters {
  readonly added: readonly { readonly mark: SentMark; readonly entry: Entry }[];
  readonly known: readonly SentMark[];
}

/** Adds a line for each mark that says something new, all marks or none. Another clerk may have come first: what is known is looked up here. */
export async function markSent(writing: Writing, marks: readonly SentMark[]): Promise<MarkedLetters> {
  const { view, countPer } = writing;
  const before = await view.linesOfSerials(marks.map(({ number, year }) => ({ ...number, year })));
  const entries = new Map(foldEntries(before).map((entry) => [numberKey(entry, entry.year), entry]));
  const entryOf = ({ number, year }: SentMark): Entry | undefined => entries.get(numberKey(number, year));
  const problems = marks.flatMap((mark) => refuseMark(entryOf(mark), mark) ?? []);
  if (problems.length > 0) throw new RoadmapError(4, problems);
  const fresh = marks.filter((mark) => !isKnown(entryOf(mark), mark));
  const lines = await writing.chain(fresh.map((mark) => sendLine(mark, countPer)));
  if (lines.length > 0) await view.add({ lines });
  const after = new Map(
    foldEntries([...before, ...lines]).map((entry) => [numberKey(entry, entry.year), entry]),
  );
  const added = fresh.flatMap((mark) => {
    const entry = after.get(numberKey(mark.number, mark.year));
    return entry === undefined ? [] : [{ mark, entry }];
  });
  return { added, known: marks.filter((mark) => !fresh.includes(mark)) };
}

/** Why a letter cannot be marked as sent; undefined when it can. */
export function refuseMark(
  entry: Entry | undefined,
  { number: parts, year, on }: Pick<SentMark, 'number' | 'year' | 'on'>,
): Problem | undefined {
  const number = printNumber(parts);
  if (entry === undefined) return problem('dispatch-unknown-number', {}, { number, year });
  if (entry.status === 'void') return problem('dispatch-void-number', {}, { number, year, note: entry.note });
  if (entry.status === 'reserved') return problem('dispatch-not-issued', {}, { number, year });
  if (on < entry.date) return problem('dispatch-day-before-letter', {}, { number, on, date: entry.date });
  return undefined;
}

/** True when the register says the same of the letter already. */
export function isKnown(entry: Entry | undefined, { recipient, on, means, receipt }: SentMark): boolean {
  const mark = entry?.sent?.find((one) => one.recipient === recipient);
  return mark !== undefined && mark.on === on && mark.means === means && mark.receipt === receipt;
}

/** The recipients to whom a letter goes out one by one: a circular's; of any other letter, none but the whole. */
export function partsOf({ recipient, copies = [] }: Entry): readonly string[] {
  const own = copies.map((copy) => copy.recipient).filter((code) => !/(?:^|-)LATIN$/u.test(code));
  if (own.length > 0) return own;
  const codes = (recipient ?? '').split(' ');
  // A recipient of the paper journal may be a name with spaces in it, which is one.
  return codes.length > 1 && codes.every((code) => /^[\dA-Z][\dA-Za-z._-]*$/u.test(code)) ? codes : [];
}

/** True for a letter that is marked as a whole or for each of its recipients. */
export function isSent(entry: Entry): boolean {
  const sent = entry.sent ?? [];
  if (sent.some(({ recipient }) => recipient === null)) return true;
  const parts = partsOf(entry);
  return parts.length > 0 && parts.every((code) => sent.some(({ recipient }) => recipient === code));
}
