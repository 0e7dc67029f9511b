import type { Day } from '../model/office.ts';
import type { Entry } from '../model/register.ts';
import type { Fact, LetterList, MeasureItem, Rhythm } from '../model/roadmap.ts';
import { dayReported, findLetter, lettersOf } from '../model/roadmap-letters.ts';
import type { ReportedLetter, StatusParagraph } from '../model/status.ts';
import type { StatusSources } from '../model/status-sources.ts';
import type { Problem } from '../problem.ts';
import { describeLetters } from './letter-sentences.ts';

/** What is reported of one item until the report's day, and the days that count for its deadline and rhythm. */
export interface ItemText {
  readonly paragraphs: readonly StatusParagraph[];
  readonly letters: readonly ReportedLetter[];
  /** Letters that carry out this item by the register, issued, and nowhere in the text. */
  readonly unreported: readonly ReportedLetter[];
  readonly worked: readonly Day[];
  readonly monitored: readonly Day[];
  readonly rhythms: readonly Rhythm[];
  readonly problems: readonly Problem[];
}

/** Tells the item's facts and letters in the plan's order. A fact that cites a void letter is left out. */
export function describeItem(item: MeasureItem, sources: StatusSources): ItemText {
  const parts = item.done.flatMap((entry) =>
    entry.type === 'fact' ? describeFact(entry, sources) : describeList(entry, sources),
  );
  const letters = parts.flatMap((part) => part.letters);
  const notTold = item.done.flatMap((entry) => (entry.type === 'letters' ? entry.notTold : []));
  const unreported = sources.entries
    .filter((entry) => isOfItem(entry, item, sources) && !notTold.includes(entry.kind ?? ''))
    .map(reportedLetter)
    .filter(
      (one) => !letters.some((reported) => reported.number === one.number && reported.year === one.year),
    );
  return {
    paragraphs: parts.flatMap((part) => part.paragraphs),
    letters,
    unreported,
    worked: [...parts.flatMap((part) => part.worked), ...unreported.map((letter) => letter.date)],
    monitored: parts.flatMap((part) => part.monitored),
    rhythms: item.done.flatMap((entry) => (entry.type === 'letters' ? entry.rhythm : [])),
    problems: parts.flatMap((part) => part.problems),
  };
}

type Part = Pick<ItemText, 'paragraphs' | 'letters' | 'worked' | 'monitored' | 'problems'>;

function describeFact(fact: Fact, { asOf, entries }: StatusSources): readonly Part[] {
  if (fact.to > asOf) return [];
  const cited = fact.letters.map((letter) => ({ letter, entry: findLetter(entries, letter) }));
  if (cited.some(({ entry }) => entry?.status === 'void')) return [];
  const numbers = cited.map(({ letter }) => letter.number);
  const paragraphs = fact.paragraphs.map((text) => paragraph('text', fillNumbers(text, numbers)));
  return [
    {
      paragraphs: [...paragraphs, ...fact.links.map((link) => paragraph('link', link))],
      letters: cited.map(({ letter, entry }) => ({
        number: letter.number,
        year: letter.year,
        date: entry?.date ?? fact.to,
      })),
      worked: [fact.to],
      monitored: fact.monitored,
      problems: [],
    },
  ];
}

function describeList(list: LetterList, { asOf, entries, recipients }: StatusSources): readonly Part[] {
  const letters = lettersOf(list, entries, asOf);
  if (letters.length === 0) return [];
  const { value = [], problems } = describeLetters(list, letters, recipients);
  const intro = list.intro.map((text) => paragraph('text', text));
  return [
    {
      paragraphs: [...intro, ...value.map((text) => paragraph('letters', `- ${text}`))],
      letters: letters.map(reportedLetter),
      worked: letters.map((entry) => entry.date),
      monitored: letters.map(dayReported),
      problems,
    },
  ];
}

function isOfItem(entry: Entry, item: MeasureItem, { asOf }: StatusSources): boolean {
  return entry.status === 'issued' && entry.date <= asOf && entry.measure === item.id;
}

function reportedLetter({ number, year, date }: Entry): ReportedLetter {
  return { number, year, date };
}

function paragraph(source: StatusParagraph['source'], text: string): StatusParagraph {
  const bullet = text.startsWith('- ');
  return { source, bullet, text: bullet ? text.slice(2) : text };
}

/** Puts the cited numbers into the `{letter}` places of a fact, in turn over all its paragraphs. */
function fillNumbers(text: string, numbers: string[]): string {
  return text.replaceAll('{letter}', () => numbers.shift() ?? '{letter}');
}
