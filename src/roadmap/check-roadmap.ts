import { printDay, yearOf } from '../dates.ts';
import type { Entry } from '../model/register.ts';
import type { CitedLetter, Fact, MeasureItem, Roadmap } from '../model/roadmap.ts';
import { findLetter, lettersOf } from '../model/roadmap-letters.ts';
import type { StatusSources } from '../model/status-sources.ts';
import type { Place, Problem } from '../problem.ts';
import { problem } from '../problem.ts';
import { datesIn } from './dates-in-text.ts';

/**
 * What in the plan contradicts itself, the register or the calendar: letters that the register lacks or has void
 * (`report-letter-missing`, `report-letter-void`), of another day (`report-letter-other-day`) or older than the act
 * (`report-letter-before-act`); dates that differ from the text (`report-date-differs`), have not come
 * (`report-date-future`), or "жорий йил" that is another year than the report's (`report-relative-year`); a cited item of
 * the roadmap that is another measure's (`report-other-measure`), and an event announced on the days on which it was held
 * (`report-announced-late`).
 */
export function checkRoadmap(sources: StatusSources): readonly Problem[] {
  const items = sources.plan.measures.flatMap((measure) => measure.items);
  return items.flatMap((item) =>
    item.done.flatMap((entry) =>
      entry.type === 'fact'
        ? checkFact(item, entry, sources)
        : lettersOf(entry, sources.entries, sources.asOf).flatMap((letter) =>
            checkAgainstAct(letter, sources.plan, entry.place),
          ),
    ),
  );
}

function checkFact(item: MeasureItem, fact: Fact, sources: StatusSources): readonly Problem[] {
  return [
    ...fact.letters.flatMap((letter) => checkLetter(item, fact, letter, sources)),
    ...checkTexts(fact, sources),
    ...checkCitedItem(item, fact),
    ...checkAnnouncement(item, fact),
  ];
}

function checkLetter(
  item: MeasureItem,
  fact: Fact,
  letter: CitedLetter,
  { entries, plan }: StatusSources,
): readonly Problem[] {
  const place: Place = { ...letter.place, field: 'letters', value: letter.number };
  const args = { id: item.id, number: letter.number, year: letter.year };
  const entry = findLetter(entries, letter);
  if (entry === undefined) {
    const dated = { number: letter.number, date: fact.to };
    return [problem('report-letter-missing', place, args), ...checkAgainstAct(dated, plan, place)];
  }
  if (entry.status === 'void') return [problem('report-letter-void', place, args)];
  const found = [...checkAgainstAct(entry, plan, place)];
  const isOfThatDay = [entry.date, entry.asOf].some(
    (day) => day !== null && fact.from <= day && day <= fact.to,
  );
  if (!isOfThatDay) {
    const registered = printDay(entry.date, 'short');
    const other = { number: entry.number, written: fact.when, registered };
    found.push(problem('report-letter-other-day', place, other));
  }
  return found;
}

/** A letter cannot carry out an act that was not there yet. */
function checkAgainstAct(
  letter: Pick<Entry, 'number' | 'date'>,
  { act }: Roadmap,
  place: Place,
): readonly Problem[] {
  if (letter.date >= act.date) return [];
  const dates = { date: printDay(letter.date, 'short'), actDate: printDay(act.date, 'short') };
  return [problem('report-letter-before-act', place, { number: letter.number, act: act.number, ...dates })];
}

function checkTexts(fact: Fact, { asOf }: StatusSources): readonly Problem[] {
  const found: Problem[] = [];
  const place: Place = { ...fact.place, field: 'date', value: fact.when };
  const text = fact.paragraphs.join('\n');
  if (fact.to > asOf && fact.from > asOf) {
    const args = { date: fact.when, today: printDay(asOf, 'short') };
    found.push(problem('report-date-future', place, args));
  }
  const reported = datesIn(text);
  const isDay = !/^\d{4}-\d{2}(?:$|\.\.)/u.test(fact.when);
  const first = reported[0];
  if (isDay && first !== undefined && !reported.some((day) => fact.from <= day && day <= fact.to)) {
    const args = { written: fact.when, inText: printDay(first, 'short') };
    found.push(problem('report-date-differs', place, args));
  }
  const words = /жорий\s+йил\p{L}*/iu.exec(text)?.[0];
  if (words !== undefined && yearOf(fact.to) !== yearOf(asOf)) {
    const args = { words, year: yearOf(fact.to) };
    found.push(problem('report-relative-year', { ...fact.place, field: 'text', value: words }, args));
  }
  return found;
}

/** An item of the roadmap as a text cites it: `йўл харитаси”нинг 2-банди`. Items of acts are cited by the act's name. */
const citedItem = /йўл\s+харитаси(?:”|»|")?(?:нинг|даги)?\s+(\d+)(?:\.\d+)?-банд\p{L}*/iu;

/** What is reported under an item carries out that item's measure. */
function checkCitedItem({ id }: MeasureItem, fact: Fact): readonly Problem[] {
  const [words = '', cited] = citedItem.exec(fact.paragraphs.join('\n')) ?? [];
  const measure = id.split('.')[0] ?? id;
  if (cited === undefined || cited === measure) return [];
  const place: Place = { ...fact.place, field: 'text', value: words };
  return [problem('report-other-measure', place, { id, words, measure })];
}

const announcing = /эълон\s+(?:берилди|қилинди)|рўйхатдан\s+ўтиш\s+бошлан/iu;
const held = /(?:ташкил\s+этилди|бўлиб\s+ўтди|ўтказилди)/iu;

/** An announcement has the days of the very event that it announces: the day of one of the two is not its own. */
function checkAnnouncement(item: MeasureItem, fact: Fact): readonly Problem[] {
  const text = fact.paragraphs.join('\n');
  if (!announcing.test(text)) return [];
  const names = namesIn(text);
  const event = item.done.find(
    (other) =>
      other.type === 'fact' &&
      other !== fact &&
      other.from === fact.from &&
      other.to === fact.to &&
      held.test(other.paragraphs.join('\n')) &&
      namesIn(other.paragraphs.join('\n')).some((name) => names.includes(name)),
  );
  if (event === undefined) return [];
  const place: Place = { ...fact.place, field: 'date', value: fact.when };
  return [
    problem('report-announced-late', place, { id: item.id, date: fact.when, line: event.place.line ?? 0 }),
  ];
}

/** Names in quotation marks, as they can be compared. */
function namesIn(text: string): readonly string[] {
  return [...text.matchAll(/“([^“”]+)”/gu)].map(([, name = '']) => name.toLowerCase().replace(/\s+/gu, ' '));
}
