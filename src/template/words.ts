import type { DayForm } from '../dates.ts';
import { monthOf, printDay, printMonth, yearOf } from '../dates.ts';
import { cleanText, printCount } from '../text/characters.ts';
import type { DayValue, FieldType } from './field.ts';

/** What a word of the templates takes, gives, and how it is written. */
export interface Word {
  readonly takes: readonly (FieldType | 'any' | 'form')[];
  /** `and` and `or` take two arguments or more. */
  readonly more?: boolean;
  readonly gives: 'text' | 'truth';
  readonly example: string;
  readonly label: string;
  readonly run: (values: readonly unknown[], letter: LetterDay) => unknown;
}

/** What the words know of the letter: its date, if it has one. */
export interface LetterDay {
  readonly date?: unknown;
}

export const dayForms: readonly DayForm[] = ['letter', 'event', 'asOf', 'asOfTitle', 'act', 'by', 'short'];

/** The words that templates may use besides `if`, `unless`, `each` and `with`. Few on purpose: a kind holds words, not rules. */
export const words: Readonly<Record<string, Word>> = {
  day: {
    takes: ['day', 'form'],
    gives: 'text',
    example: '{{day asOf "asOf"}}',
    label: `Сана керакли шаклда (${dayForms.join(', ')})`,
    run: ([day, form], { date }) => {
      if (!isDay(day)) return null;
      return printDay(day.day, formOf(form), yearOf(isDay(date) ? date.day : day.day));
    },
  },
  month: {
    takes: ['day'],
    gives: 'text',
    example: '{{month asOf}}',
    label: 'Ой: “2022 йилнинг июль ойида”',
    run: ([day]) => (isDay(day) ? printMonth(monthOf(day.day), 'in') : null),
  },
  list: {
    takes: ['list'],
    gives: 'text',
    example: '{{#if behind.bodies}}{{list behind.bodies}}{{/if}}',
    label: 'Номлар вергул ва “ва” билан',
    run: ([items]) => listed(namesOf(items)),
  },
  eq: {
    takes: ['any', 'any'],
    gives: 'truth',
    example: '{{#if (eq totals.bodies 1)}}',
    label: 'Иккиси тенг',
    run: ([a, b]) => a === b || (isDay(a) && isDay(b) && a.day === b.day),
  },
  gt: {
    takes: ['count', 'count'],
    gives: 'truth',
    example: '{{#if (gt totals.overdue 0)}}',
    label: 'Биринчиси каттароқ',
    run: ([a, b]) => Number(a) > Number(b),
  },
  and: {
    takes: ['any', 'any'],
    more: true,
    gives: 'truth',
    example: '{{#if (and totals.overdue totals.notPlaced)}}',
    label: 'Ҳаммаси бор',
    run: (values) => values.every(isThere),
  },
  or: {
    takes: ['any', 'any'],
    more: true,
    gives: 'truth',
    example: '{{#if (or totals.overdue totals.notPlaced)}}',
    label: 'Камида биттаси бор',
    run: (values) => values.some(isThere),
  },
};

/** As `#if` sees it: zero, nothing and an empty list are not there. */
function isThere(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : Boolean(value);
}

export function isDay(value: unknown): value is DayValue {
  return typeof value === 'object' && value !== null && 'day' in value && typeof value.day === 'string';
}

function formOf(form: unknown): DayForm {
  return dayForms.find((known) => known === form) ?? 'letter';
}

function namesOf(items: unknown): readonly string[] {
  if (!Array.isArray(items)) return [];
  return items.map((item: { agency?: unknown; name?: unknown }) => String(item.agency ?? item.name ?? ''));
}

/** `А`, `А ва Б`, `А, Б ва В`. */
function listed(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} ва ${last}`;
}

/** A value as letters print it; undefined when there is nothing to print. Text is cleaned of what no document may hold. */
export function printValue(value: unknown): string | undefined {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? printCount(value) : undefined;
  if (typeof value === 'string') return cleanText(value).trim() || undefined;
  return isDay(value) ? printDay(value.day, 'letter') : undefined;
}
