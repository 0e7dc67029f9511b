import type { Entry, Gap, StateLine } from '../model/register.ts';

/**
 * Runs of serials below the highest that no entry has, each with what explains it: an `opening` (used on paper), an
 * `import` (the paper journal goes up to here, and other mail of the file took the numbers in between), or nothing.
 * Reserved and void numbers are entries, so they leave no gap. By year and counter, lowest first.
 */
export function findGaps(
  entries: readonly Entry[],
  openings: ReadonlyMap<string, number>,
  counterOfEntry: (entry: Entry) => string,
): readonly Gap[] {
  const groups = groupSerials(entries, counterOfEntry);
  return [...groups.values()].flatMap((group) => {
    const openedTo = openings.get(`${group.year} ${group.file}`) ?? 0;
    return gapsOf(group).flatMap((gap) => explain(gap, openedTo, group.importedTo));
  });
}

interface Serials {
  readonly counter: string;
  readonly file: string;
  readonly year: number;
  readonly serials: number[];
  importedTo: number;
}

/** Up to which serial each file index and year is used on paper, by `YEAR FILE`; gathered line by line. */
export function openingsFound() {
  const highest = new Map<string, number>();
  const add = (line: StateLine): void => {
    if (line.type !== 'open') return;
    const slot = `${line.year} ${line.file}`;
    highest.set(slot, Math.max(highest.get(slot) ?? 0, line.serial));
  };
  return { highest, add };
}

function groupSerials(
  entries: readonly Entry[],
  counterOfEntry: (entry: Entry) => string,
): ReadonlyMap<string, Serials> {
  const groups = new Map<string, Serials>();
  for (const entry of entries) {
    const counter = counterOfEntry(entry);
    const { year, file } = entry;
    const slot = `${year} ${counter}`;
    const group = groups.get(slot) ?? { counter, file, year, serials: [], importedTo: 0 };
    group.serials.push(entry.serial);
    if (entry.source === 'import') group.importedTo = Math.max(group.importedTo, entry.serial);
    groups.set(slot, group);
  }
  return groups;
}

function gapsOf(group: Serials): readonly Gap[] {
  const { counter, year } = group;
  const gaps: Gap[] = [];
  let next = 1;
  for (const serial of [...group.serials].sort((a, b) => a - b)) {
    if (serial > next) gaps.push({ counter, year, from: next, to: serial - 1, explained: null });
    next = serial + 1;
  }
  return gaps;
}

/** A gap that reaches over the end of what explains it falls into an explained and an unexplained part. */
function explain(gap: Gap, openedTo: number, importedTo: number): readonly Gap[] {
  const parts: Gap[] = [];
  let from = gap.from;
  const cut = (to: number, explained: Gap['explained']) => {
    if (to < from) return;
    parts.push({ ...gap, from, to, explained });
    from = to + 1;
  };
  cut(Math.min(gap.to, openedTo), 'opening');
  cut(Math.min(gap.to, importedTo), 'import');
  cut(gap.to, null);
  return parts;
}
