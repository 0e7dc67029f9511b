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
 * are held together as one line of people; recipients, file indexes and members of groups each by code, the distribution by letter kind. A state
 * body may end, but not be without a name for some days, nor its successor begin later than on the next day.
 */
export function checkValidities(directories: Directories, today: Day): readonly Problem[] {
  const { signatories, executors, recipients, distribution, nomenclature, groups, agencies } = directories;
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
    ...checkSuccessions('recipients.csv', recipients, false),
    ...checkSuccessions('agencies.csv', agencies, true),
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
    const gaps = gapsBetween(file, key, spans);
    const end = spans.at(-1)?.to ?? endless;
    const isSoon = end >= today && end <= addDays(today, soonDays);
    return isSoon ? [...gaps, problem('directory-ends-soon', { file, field: 'to' }, { key, to: end })] : gaps;
  });
}

function gapsBetween(file: string, key: string, spans: readonly Span[]): readonly Problem[] {
  return spans.slice(1).map(({ from }, at) => {
    const args = { key, from: addDays(spans[at]?.to ?? from, 1), to: addDays(from, -1) };
    return problem('directory-days-gap', { file, field: 'from' }, args);
  });
}

interface Successive extends Partial<Validity> {
  readonly code: string;
  readonly successor?: string;
}

/** Days between a code's end and the beginning of its successor; with `own`, also between two lines of one code. */
function checkSuccessions(file: string, lines: readonly Successive[], own: boolean): readonly Problem[] {
  const linesOf = (wanted: string) => lines.filter(({ code }) => code === wanted);
  return [...new Set(lines.map(({ code }) => code))].flatMap((code) => {
    const ofCode = linesOf(code);
    const spans = spansOf(ofCode);
    const successor = ofCode.findLast((line) => line.successor !== undefined)?.successor ?? '';
    const next = spansOf(linesOf(successor));
    const end = spans.at(-1);
    const isHeld =
      end === undefined || next.some(({ from, to }) => from <= addDays(end.to, 1) && to > end.to);
    const first = isHeld ? undefined : next.find(({ from }) => from > end.to);
    const later = end === undefined || first === undefined ? [] : [end, first];
    return [
      ...(own ? gapsBetween(file, code, spans) : []),
      ...gapsBetween(file, `${code} → ${successor}`, later),
    ];
  });
}

interface Span {
  readonly from: Day;
  readonly to: Day;
}

/** The days of the lines, those that touch made one, the earliest first. */
function spansOf(lines: readonly Partial<Validity>[]): readonly Span[] {
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

function daysOf({ from, to }: Partial<Validity>): Span {
  return { from: from ?? beginless, to: to ?? endless };
}
