import type { Day } from '../model/office.ts';
import type { Entry } from '../model/register.ts';
import type { Fact, LetterList, MeasureItem, Rhythm } from '../model/roadmap.ts';
import { dayReported, findLetter, lettersOf } from '../model/roadmap-letters.ts';
import type { StatusParagraph, ToldLetter } from '../model/status.ts';
import type { StatusSources } from '../model/status-sources.ts';
import type { Problem } from '../problem.ts';
import { tellLetters } from './told-letters.ts';

/** What is told of one item until the report's day, and the days that count for its deadline and rhythm. */
export interface Told {
  readonly paragraphs: readonly StatusParagraph[];
  readonly letters: readonly ToldLetter[];
  /** Letters that carry out this item by the register, issued, and nowhere in the text. */
  readonly untold: readonly ToldLetter[];
  readonly worked: readonly Day[];
  readonly monitored: readonly Day[];
  readonly rhythms: readonly Rhythm[];
  readonly problems: readonly Problem[];
}

/** Tells the item's facts and letters in the plan's order. A fact that cites a void letter is left out. */
export function tellItem(item: MeasureItem, sources: StatusSources): Told {
  const parts = item.done.flatMap((entry) =>
    entry.type === 'fact' ? tellFact(entry, sources) : tellList(entry, sources),
  );
  const letters = parts.flatMap((part) => part.letters);
  const notTold = item.done.flatMap((entry) => (entry.type === 'letters' ? entry.notTold : []));
  const untold = sources.entries
    .filter((entry) => isOfItem(entry, item, sources) && !notTold.includes(entry.kind ?? ''))
    .map(toldLetter)
    .filter((one) => !letters.some((told) => told.number === one.number && told.year === one.year));
  return {
    paragraphs: parts.flatMap((part) => part.paragraphs),
    letters,
    untold,
    worked: [...parts.flatMap((part) => part.worked), ...untold.map((letter) => letter.date)],
    monitored: parts.flatMap((part) => part.monitored),
    rhythms: item.done.flatMap((entry) => (entry.type === 'letters' ? entry.rhythm : [])),
    problems: parts.flatMap((part) => part.problems),
  };
}

type Part = Pick<Told, 'paragraphs' | 'letters' | 'worked' | 'monitored' | 'problems'>;

function tellFact(fact: Fact, { asOf, entries }: StatusSources): readonly Part[] {
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

function tellList(list: LetterList, { asOf, entries, recipients }: StatusSources): readonly Part[] {
  const letters = lettersOf(list, entries, asOf);
  if (letters.length === 0) return [];
  const { value = [], problems } = tellLetters(list, letters, recipients);
  const intro = list.intro.map((text) => paragraph('text', text));
  return [
    {
      paragraphs: [...intro, ...value.map((text) => paragraph('letters', `- ${text}`))],
      letters: letters.map(toldLetter),
      worked: letters.map((entry) => entry.date),
      monitored: letters.map(dayReported),
      problems,
    },
  ];
}

function isOfItem(entry: Entry, item: MeasureItem, { asOf }: StatusSources): boolean {
  return entry.status === 'issued' && entry.date <= asOf && entry.measure === item.id;
}

function toldLetter({ number, year, date }: Entry): ToldLetter {
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
