import { dayOf } from '../../dates.ts';
import type { Day } from '../../model/office.ts';

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
const yearWord = '(?:\\s*-?\\s*(?:йил(?:нинг)?|yil(?:ning)?|года?|г|й)\\.?)?';
/** The three orders in which a day is written. */
const forms: readonly RegExp[] = [
  new RegExp(`(?<y>\\d{4})${yearWord}\\s*,?\\s*(?<d>\\d{1,2})\\s*-?\\s*(?<m>${month})`, 'giu'),
  new RegExp(`(?<d>\\d{1,2})\\s*-?\\s*(?<m>${month})\\s*,?\\s*(?<y>\\d{4})${yearWord}`, 'giu'),
  /(?<![\d.])(?<d>\d{1,2})\.(?<m>\d{1,2})\.(?<y>\d{4})(?!\d)/gu,
  /(?<!\d)(?<y>\d{4})-(?<m>\d{2})-(?<d>\d{2})(?!\d)/gu,
];

const stateAfter = /^[\s,.)й-]*(?:й\.|йил\p{L}*|г\.|года|yil\p{L}*)?\s*(?:ҳолат|holat)/iu;
const stateBefore = /(?:состоянию\s+на|(?<!\p{L})на|as\s+of|as\s+at|ҳолат\p{L}*|holat\p{L}*)[\s:–-]*$/iu;

/** Words that tell the day of the figures, "ҳолатига" and its like. */
const strongWord =
  /(?<!\p{L})(?:ҳолатига|ҳолати\s+бўйича|holatiga|holati\s+bo.yicha|состоянию\s+на|as\s+(?:of|at))(?!\p{L})/iu;
const weakWord = /(?<!\p{L})(?:ҳолат|holat|состояни)/iu;
/** What may be a day in such a line: a month's word or its beginning, or figures as of a date. */
const dayLike = new RegExp(
  `(?<!\\p{L})${month}|\\d\\s*[-./]\\s*\\d|\\d\\s*-?\\s*(?:авг|сен|окт|ноя|дек|янв|фев|апр)`,
  'iu',
);
/** Numbers and days of acts: "808-сон", "№ 808", "2020 йил 23 декабрдаги". */
const actNumber = /(?:\p{L}+-?)?\d+\s*-?\s*сон\p{L}*|№\s*\S+/giu;
const actAfter = /^\s*(?:й\.|йил\p{L}*|г\.|года)?\s*(?:№|N\s*\d|\p{L}*-?\d+\s*-?\s*сон)/iu;
const actBefore = /(?<!\p{L})от\s*$/iu;

/** A day that a title has. */
export interface TitleDay {
  readonly text: string;
  /** Undefined when no calendar has it. */
  readonly day: Day | undefined;
  /** True where the title says that the figures are of this day. */
  readonly isStated: boolean;
}

/** The days in a title, each with its words; those of acts ("2020 йил 23 декабрдаги") are left out unless they are stated. */
export function titleDays(title: string): readonly TitleDay[] {
  const text = cyrillicWords(title);
  return forms.flatMap((form) =>
    [...text.matchAll(form)]
      .map((found) => ({ found, isStated: isStated(text, found.index, found[0]) }))
      .filter((one) => one.isStated || !isOfAct(text, one.found.index, one.found[0]))
      .map(({ found, isStated }) => ({ text: found[0], day: dayOfGroups(found.groups ?? {}), isStated })),
  );
}

/** True for a title that means to tell the as-of day and has none that `titleDays` finds stated. A state without a day ("янгиланиш ҳолати") tells none. */
export function meansDay(title: string): boolean {
  const text = withoutActs(cyrillicWords(title));
  // Lost letters are reported as such.
  if (/\p{L}[?_]\p{L}/u.test(text)) return false;
  return (strongWord.test(text) && /\d/u.test(text)) || (weakWord.test(text) && dayLike.test(text));
}

function withoutActs(text: string): string {
  const plain = forms.reduce(
    (rest, form) =>
      rest.replace(form, (found: string, ...more: unknown[]) => {
        const at = more.find((one) => typeof one === 'number') ?? 0;
        return isOfAct(rest, at, found) ? ' ' : found;
      }),
    text,
  );
  return plain.replace(actNumber, ' ');
}

function isOfAct(text: string, index: number, found: string): boolean {
  return (
    /(?:даги|dagi)$/iu.test(found) ||
    actAfter.test(text.slice(index + found.length)) ||
    actBefore.test(text.slice(0, index))
  );
}

const latinTwins = 'aceopxyhkmtbiABCEHKMOPTXYI';
const cyrillicTwins = 'асеорхуһкмтвіАВСЕНКМОРТХУІ';

/** Words that mix scripts as they are meant: "aвгуст" with a Latin a is август. */
function cyrillicWords(text: string): string {
  return text.replace(/\p{L}+/gu, (word) =>
    /\p{Script=Cyrillic}/u.test(word)
      ? word.replace(/[a-z]/giu, (letter) => cyrillicTwins[latinTwins.indexOf(letter)] ?? letter)
      : word,
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
