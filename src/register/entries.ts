import type {
  EarlierFile,
  Entry,
  EntryFilter,
  LetterNumber,
  SentState,
  StateLine,
} from '../model/register.ts';
import { parseCopies } from './lines.ts';
import { compareNumbers, printNumber } from './number.ts';

/** Says which number of which year is meant; equal only for the same unit, file index, serial and year. */
export function numberKey(number: LetterNumber, year: number): string {
  return `${year} ${printNumber(number)}`;
}

/**
 * Entries worked out from state lines (in the order written), sorted by year and number. Lines that speak of a
 * number nobody gave make no entry: `lineChecks` names them. Openings and the move to another home are no entries.
 */
export function foldEntries(lines: Iterable<StateLine>): readonly Entry[] {
  const fold = entryFold();
  for (const line of lines) fold.add(line);
  return fold.entries();
}

/** The same, for lines that come one by one and are not kept. */
export function entryFold() {
  const entries = new Map<string, Entry>();
  return {
    add: (line: StateLine): void => {
      if (line.type === 'open' || line.type === 'moved') return;
      const key = numberKey(line, line.year);
      const next = applyLine(entries.get(key), line);
      if (next !== undefined) entries.set(key, next);
    },
    entries: (): readonly Entry[] => [...entries.values()].sort(compareEntries),
  };
}

/** Order of every listing: year, file index, serial. */
function compareEntries(a: Entry, b: Entry): number {
  return a.year - b.year || compareNumbers(a, b);
}

/** True when the entry is what the filter asks for. A circular's recipients are asked for one by one. */
export function matchesFilter(entry: Entry, filter: EntryFilter): boolean {
  return (
    matches(filter.year, entry.year) &&
    matches(filter.unit, entry.unit) &&
    matches(filter.file, entry.file) &&
    matches(filter.serial, entry.serial) &&
    matches(filter.kind, entry.kind) &&
    matches(filter.status, entry.status) &&
    matches(filter.source, entry.source) &&
    matches(filter.key, entry.key) &&
    matches(filter.month, entry.date.slice(0, 7)) &&
    (filter.recipient === undefined || (entry.recipient ?? '').split(' ').includes(filter.recipient))
  );
}

function matches<T>(wanted: T | undefined, found: T): boolean {
  return wanted === undefined || wanted === found;
}

function applyLine(before: Entry | undefined, line: StateLine): Entry | undefined {
  switch (line.type) {
    case 'reserve':
      return given(line, line.key === null ? 'reserve' : 'issued', 'reserved');
    case 'take':
      return { ...given(line, 'issued', 'reserved'), note: before?.note ?? '' };
    case 'import':
      return given(line, 'import', 'issued');
    case 'issue':
      return before && { ...before, ...issuedAs(line) };
    case 'adopt':
      return before && adoptedAs(before, line);
    case 'void':
      return before && { ...before, status: 'void', note: line.note ?? '', voidedAt: line.at };
    case 'send':
      return before && { ...before, sent: withMark(before.sent ?? [], line) };
    case 'open':
    case 'moved':
      return before;
  }
}

function issuedAs({ path, sha256, note }: StateLine): Pick<Entry, 'status' | 'path' | 'sha256' | 'copies'> {
  const copies = parseCopies(note);
  return { status: 'issued', path, sha256, ...(copies.length === 0 ? {} : { copies }) };
}

/** The new file takes the place of the earlier ones (a circular's own copies with it), which stay known. */
function adoptedAs({ copies = [], ...before }: Entry, line: StateLine): Entry {
  const { note, at, by } = line;
  const because = { reason: note ?? '', at, by };
  const replaced: readonly EarlierFile[] = [
    { sha256: line.earlier ?? before.sha256 ?? '', path: before.path, ...because },
    ...copies.map(({ sha256 }) => ({ sha256, path: null, ...because })),
  ];
  const earlierFiles = [...(before.earlierFiles ?? []), ...replaced];
  return { ...before, path: line.path ?? before.path, sha256: line.sha256, earlierFiles };
}

/** The mark takes the place of an earlier one for the same recipient. */
function withMark(sent: readonly SentState[], line: StateLine): readonly SentState[] {
  const { recipient, date, note, means = '' } = line;
  const mark = { recipient, on: date ?? '', means, receipt: note ?? '' };
  const at = sent.findIndex((one) => one.recipient === recipient);
  return at === -1 ? [...sent, mark] : sent.with(at, mark);
}

/** Hashes of all files that the register keeps of a letter: the one that goes out, its copies, and those before it. */
export function keptFiles({ sha256, copies = [], earlierFiles = [], source }: Entry): readonly string[] {
  if (sha256 === null || source !== 'issued') return [];
  return [sha256, ...[...copies, ...earlierFiles].map((file) => file.sha256)];
}

function given(line: StateLine, source: Entry['source'], status: Entry['status']): Entry {
  return {
    number: printNumber(line),
    unit: line.unit,
    file: line.file,
    serial: line.serial,
    year: line.year,
    date: line.date ?? '',
    asOf: line.asOf,
    kind: line.kind,
    recipient: line.recipient,
    subject: line.subject ?? '',
    status,
    note: line.note ?? '',
    path: line.path,
    sha256: line.sha256,
    source,
    key: line.key,
    contentsSha256: line.contentsSha256,
    measure: line.measure,
    act: line.act,
    ...(line.again === true ? { again: line.again } : {}),
  };
}
