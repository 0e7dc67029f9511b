import { printDay } from '../dates.ts';
import type { Day, Recipient } from '../model/office.ts';
import { isValidOn } from '../model/office.ts';
import type { Entry } from '../model/register.ts';
import type { DayWording, LetterList } from '../model/roadmap.ts';
import { dayReported } from '../model/roadmap-letters.ts';
import type { Checked, Problem } from '../problem.ts';
import { problem } from '../problem.ts';

/**
 * The sentences about letters, in the two patterns of the seed document (docs/domain.md section 3): one letter, or all
 * letters of a day in one sentence from the list's `joinFrom` on. Letters are in the order of `lettersOf`.
 * A recipient that the directory lacks is `report-recipient-unknown`.
 */
export function describeLetters(
  list: LetterList,
  letters: readonly Entry[],
  recipients: readonly Recipient[],
): Checked<readonly string[]> {
  const problems: Problem[] = [];
  const addressed = letters.map((entry) => {
    const to = dativeOf(entry, list, recipients);
    problems.push(...to.problems);
    return { entry, to: to.value ?? '' };
  });
  const days = [...new Set(letters.map(dayReported))];
  const value = days.flatMap((day) =>
    describeDay(
      list,
      day,
      addressed.filter(({ entry }) => dayReported(entry) === day),
    ),
  );
  return { value, problems };
}

interface Addressed {
  readonly entry: Entry;
  readonly to: string;
}

function describeDay(list: LetterList, day: Day, letters: readonly Addressed[]): readonly string[] {
  const wording = list.days.find((one) => one.day === day);
  const ordered = inOrder(letters, wording);
  const date = printDay(day, dateForm(wording, ordered));
  const joins = list.joinFrom !== null && day >= list.joinFrom;
  if (joins && ordered.length > 1) {
    return [fill(list.several, { date, letters: joinLetters(list, ordered) })];
  }
  const pattern = wording?.one ?? list.one;
  return ordered.map(({ entry, to }) => fill(pattern, { date, number: entry.number, to }));
}

function inOrder(letters: readonly Addressed[], wording: DayWording | undefined): readonly Addressed[] {
  const order = wording?.order ?? [];
  const rank = ({ entry }: Addressed): number => {
    const index = order.indexOf(entry.recipient ?? '');
    return index < 0 ? order.length : index;
  };
  return [...letters].sort((a, b) => rank(a) - rank(b));
}

function dateForm(wording: DayWording | undefined, letters: readonly Addressed[]): 'event' | 'asOf' {
  if (wording !== undefined && wording.dateAs !== null) return wording.dateAs === 'event' ? 'event' : 'asOf';
  return letters.some(({ entry }) => entry.asOf !== null) ? 'asOf' : 'event';
}

/** `Вазирлар Маҳкамасининг A (…) ҳамда B (…)`: what the names share up to a genitive is said once. */
function joinLetters(list: LetterList, letters: readonly Addressed[]): string {
  const shared = sharedGenitive(letters.map(({ to }) => to));
  const parts = letters.map(({ entry, to }, index) =>
    fill(list.each, { number: entry.number, to: index === 0 ? to : to.slice(shared.length) }),
  );
  return joinWithAnd(parts);
}

/** The words, up to the last genitive (-нинг), with which all the names begin, and the space after them; else empty. */
function sharedGenitive(names: readonly string[]): string {
  const [first = '', ...others] = names;
  let shared = '';
  for (const found of first.matchAll(/\S+нинг /gu)) {
    const start = first.slice(0, found.index + found[0].length);
    if (!others.every((name) => name.startsWith(start) && name.length > start.length)) break;
    shared = start;
  }
  return shared;
}

/** `A`, `A ҳамда B`, `A, B ҳамда C`. */
function joinWithAnd(parts: readonly string[]): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} ҳамда ${last}`;
}

/** A circular names all its recipients. */
function dativeOf(entry: Entry, list: LetterList, recipients: readonly Recipient[]): Checked<string> {
  const problems: Problem[] = [];
  const datives = (entry.recipient ?? '').split(' ').map((code) => {
    const known = recipients.filter((recipient) => recipient.code === code);
    const own = list.names.find((name) => name.recipient === code && isValidOn(name, entry.date));
    const found = own ?? known.find((recipient) => isValidOn(recipient, entry.date)) ?? known[0];
    if (found !== undefined && found.dative !== '') return found.dative;
    const args = { number: entry.number, year: entry.year, recipient: code };
    problems.push(problem('report-recipient-unknown', { ...list.place, value: code }, args));
    return code;
  });
  return { value: joinWithAnd(datives), problems };
}

/** Puts values into `{name}` places in one pass, so that a value with braces stays as it is. */
function fill(pattern: string, values: Readonly<Record<string, string>>): string {
  return pattern.replace(/\{(\w+)\}/gu, (whole, name: string) => values[name] ?? whole);
}
