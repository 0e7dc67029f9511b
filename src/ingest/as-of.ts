import { dayOf } from '../dates.ts';
import type { Day } from '../model/office.ts';
import type { Row, Table } from '../model/table.ts';
import { cellAddress, placeOfRow } from '../model/table.ts';
import type { Place, Problem } from '../problem.ts';
import { problem } from '../problem.ts';
import { cleanText } from '../text.ts';

/** Stems of the months in Uzbek Cyrillic, Uzbek Latin, Russian and English; wrong but common forms ("сентабр") are read, never written. */
const monthStems: readonly string[] = [
  'январ|yanvar|january|jan',
  'феврал|fevral|february|feb',
  'март|mart|march|mar',
  'апрел|aprel|april|apr',
  'май|мая|may',
  'июн|iyun|june|jun',
  'июл|iyul|july|jul',
  'август|avgust|august|aug',
  'сентябр|сентабр|sentabr|sentyabr|september|sep',
  'октябр|октабр|oktabr|oktyabr|october|oct',
  'ноябр|noyabr|november|nov',
  'декабр|dekabr|december|dec',
];

const month = `(${monthStems.join('|')})\\p{L}*`;
const yearWord = '(?:\\s*-?\\s*(?:йил(?:нинг)?|yil(?:ning)?|года?|г)\\.?)?';
/** The three orders in which a day is written. */
const forms: readonly RegExp[] = [
  new RegExp(`(?<y>\\d{4})${yearWord}\\s*,?\\s*(?<d>\\d{1,2})\\s*-?\\s*(?<m>${month})`, 'giu'),
  new RegExp(`(?<d>\\d{1,2})\\s*-?\\s*(?<m>${month})\\s*,?\\s*(?<y>\\d{4})${yearWord}`, 'giu'),
  /(?<!\d)(?<d>\d{1,2})\.(?<m>\d{2})\.(?<y>\d{4})(?!\d)/gu,
  /(?<!\d)(?<y>\d{4})-(?<m>\d{2})-(?<d>\d{2})(?!\d)/gu,
];

const stateAfter = /^[\s,.)й-]*(?:й\.|йил\p{L}*|г\.|года|yil\p{L}*)?\s*(?:ҳолат|holat)/iu;
const stateBefore = /(?:состоянию\s+на|(?<!\p{L})на|as\s+of|as\s+at|ҳолат\p{L}*|holat\p{L}*)[\s:–-]*$/iu;

/** What a title has to say stands in its beginning. */
const longestTitle = 2_000;

/** A day that a title names as the one the figures speak of. */
export interface FoundAsOf {
  readonly day: Day;
  readonly place: Place;
}

/**
 * The as-of day in the rows above the headings: "2022 йилнинг 8 август ҳолатига", "2022 yil 8 avgust holatiga", "на 8 августа 2022 года",
 * "08.08.2022 ҳолатига", or a cell that is nothing but a day. Days of acts ("2020 йил 23 декабрдаги") are not meant.
 * Problems: `ingest-bad-date`, `ingest-two-as-of`.
 */
export function findAsOf(table: Table): {
  readonly value: FoundAsOf | undefined;
  readonly problems: readonly Problem[];
} {
  const stated = table.titles.flatMap((row) =>
    row.cells.flatMap((cell, index) =>
      statedDays(cleanText(cell.slice(0, longestTitle))).map(({ text, day }) => ({
        text,
        day,
        place: titlePlace(table, row, index + 1, text),
      })),
    ),
  );
  const problems: Problem[] = [];
  let value: FoundAsOf | undefined;
  for (const { text, day, place } of stated) {
    if (day === undefined) problems.push(problem('ingest-bad-date', place, { value: text }));
    else if (value === undefined) value = { day, place };
    else if (value.day !== day) {
      problems.push(problem('ingest-two-as-of', place, { first: value.day, second: day }));
    }
  }
  return { value, problems };
}

interface StatedDay {
  readonly text: string;
  readonly day: Day | undefined;
}

function statedDays(text: string): readonly StatedDay[] {
  return forms.flatMap((form) =>
    [...text.matchAll(form)]
      .filter((found) => isStated(text, found.index, found[0]))
      .map((found) => ({ text: found[0], day: dayOfGroups(found.groups ?? {}) })),
  );
}

function isStated(text: string, index: number, found: string): boolean {
  const after = text.slice(index + found.length);
  const before = text.slice(0, index);
  return stateAfter.test(after) || stateBefore.test(before) || text.trim() === found.trim();
}

function dayOfGroups(groups: Readonly<Record<string, string>>): Day | undefined {
  const name = groups.m?.toLowerCase() ?? '';
  const number = /^\d+$/u.test(name)
    ? Number(name)
    : monthStems.findIndex((stems) => stems.split('|').some((stem) => name.startsWith(stem))) + 1;
  return dayOf(Number(groups.y), number, Number(groups.d));
}

function titlePlace(table: Table, row: Row, column: number, value: string): Place {
  const cell = table.format === 'xlsx' ? { cell: cellAddress(column, row.line) } : {};
  return { ...placeOfRow(table, row), column, ...cell, value };
}
