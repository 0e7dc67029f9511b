import { addDays } from '../dates.ts';
import type { Day, Directories, Validity } from '../model/office.ts';
import type { Problem } from '../problem.ts';
import { problem } from '../problem.ts';

/** An office renews an order or a directory within a month. */
const soonDays = 30;
const beginless = '0000-01-01';
const endless = '9999-12-31';

/**
 * What the days of the directories leave open or say twice: `directory-days-gap` (days without anybody between two lines),
 * `directory-days-overlap` (two people on one day), `directory-ends-soon` (nobody after a day of the next 30). Signatories and executors
 * are held together as one line of people; recipients, file indexes and members of groups each by code, the distribution by letter kind.
 */
export function checkValidities(directories: Directories, today: Day): readonly Problem[] {
  const { signatories, executors, recipients, distribution, nomenclature, groups } = directories;
  const byCode = ({ code }: { readonly code: string }): string => code;
  return [
    ...checkRuns('signatories.csv', signatories, () => '', today),
    ...checkOverlaps('signatories.csv', signatories),
    ...checkRuns('executors.csv', executors, () => '', today),
    ...checkOverlaps('executors.csv', executors),
    ...checkRuns(
      'recipients.csv',
      recipients.filter(({ successor }) => successor === undefined),
      byCode,
      today,
    ),
    ...checkRuns('distribution.csv', distribution, ({ kind }) => kind, today),
    ...checkRuns('nomenclature.csv', nomenclature, byCode, today),
    ...checkRuns('groups.csv', groups, ({ group }) => group, today),
  ];
}

/** Lines of one key as one run of days. */
function checkRuns<T extends Validity>(
  file: string,
  lines: readonly T[],
  keyOf: (line: T) => string,
  today: Day,
): readonly Problem[] {
  const keys = [...new Set(lines.map(keyOf))];
  return keys.flatMap((key) => {
    const spans = spansOf(lines.filter((line) => keyOf(line) === key));
    const gaps = spans.slice(1).map(({ from }, at) => {
      const args = { key, from: addDays(spans[at]?.to ?? from, 1), to: addDays(from, -1) };
      return problem('directory-days-gap', { file, field: 'from' }, args);
    });
    const end = spans.at(-1)?.to ?? endless;
    const isSoon = end >= today && end <= addDays(today, soonDays);
    return isSoon ? [...gaps, problem('directory-ends-soon', { file, field: 'to' }, { key, to: end })] : gaps;
  });
}

/** The days of the lines, those that touch made one, the earliest first. */
function spansOf(lines: readonly Validity[]): readonly { readonly from: Day; readonly to: Day }[] {
  const spans: { from: Day; to: Day }[] = [];
  for (const one of lines.map(daysOf).sort((a, b) => (a.from < b.from ? -1 : 1))) {
    const last = spans.at(-1);
    const touches = last !== undefined && (last.to === endless || one.from <= addDays(last.to, 1));
    if (!touches) spans.push({ ...one });
    else if (one.to > last.to) last.to = one.to;
  }
  return spans;
}

interface Person extends Validity {
  readonly code: string;
  readonly line?: number;
}

/** Two of different codes on one day; of one code it is an error of the directory. */
function checkOverlaps(file: string, people: readonly Person[]): readonly Problem[] {
  return people.flatMap((second, at) =>
    people
      .slice(0, at)
      .flatMap((first) => (first.code === second.code ? [] : overlapOf(file, first, second))),
  );
}

function overlapOf(file: string, first: Person, second: Person): readonly Problem[] {
  const [a, b] = [daysOf(first), daysOf(second)];
  const from = a.from > b.from ? a.from : b.from;
  const to = a.to < b.to ? a.to : b.to;
  if (from > to) return [];
  const place = { file, ...(second.line === undefined ? {} : { line: second.line }), field: 'from' };
  const lines = { firstLine: first.line ?? 0, secondLine: second.line ?? 0 };
  const args = {
    first: first.code,
    second: second.code,
    ...lines,
    from: from === beginless ? '' : from,
    to: to === endless ? '' : to,
  };
  return [problem('directory-days-overlap', place, args)];
}

function daysOf({ from, to }: Validity): { readonly from: Day; readonly to: Day } {
  return { from: from ?? beginless, to: to ?? endless };
}
