import { printDay } from '../dates.ts';
import type { Day } from '../model/office.ts';
import { printCount, printPercent } from '../text/characters.ts';

/**
 * What a template may name. `count` prints with parted thousands, `percent` with one decimal and a comma,
 * `day` in the form "2022 йил 8 август" unless the word `day` asks for another one.
 */
export type FieldType = 'text' | 'count' | 'percent' | 'day' | 'record' | 'list';

/** One field of a letter; `label` says in Uzbek what it holds, `parts` are the fields of a record or of a list's items. */
export interface Field {
  readonly name: string;
  readonly type: FieldType;
  readonly label: string;
  readonly example: string;
  readonly parts?: readonly Field[];
}

/** A day in a template's data: distinguished from text, so that it never prints as `2022-08-08`. */
export interface DayValue {
  readonly day: string;
}

/** Stands for the letter's number, which is not known while the letter is filled. */
export const numberMark = { number: true } as const;

/** Plain data without functions and without prototypes: what a template sees. */
export type TemplateData = { readonly [name: string]: TemplateValue };
export type TemplateValue =
  | string
  | number
  | null
  | DayValue
  | typeof numberMark
  | TemplateData
  | readonly TemplateData[];

/** A field with its value: the one line in which a field of a letter is written down. `at` is the row's place in its list, from 0. */
export interface FieldOf<Source> extends Field {
  readonly of: (source: Source, at: number) => TemplateValue;
  /** The cell of an appendix, where it prints otherwise than the text. */
  readonly cell?: (source: Source, at: number) => string;
}

/** A field of a record, with the fields of the record. */
export function recordField<Source, Inner>(
  name: string,
  label: string,
  parts: readonly FieldOf<Inner>[],
  of: (source: Source) => Inner | null | undefined,
): FieldOf<Source> {
  return {
    name,
    type: 'record',
    label,
    example: '',
    parts,
    of: (source) => {
      const inner = of(source);
      return inner === null || inner === undefined ? null : dataOf(parts, inner, 0);
    },
  };
}

/** A field of a list, with the fields of its items. */
export function listField<Source, Item>(
  name: string,
  label: string,
  parts: readonly FieldOf<Item>[],
  of: (source: Source) => readonly Item[],
): FieldOf<Source> {
  const items = (source: Source) => of(source).map((item, at) => dataOf(parts, item, at));
  return { name, type: 'list', label, example: '', parts, of: items };
}

/** The values of all the fields, in a record that has nothing else. */
export function dataOf<Source>(fields: readonly FieldOf<Source>[], source: Source, at = 0): TemplateData {
  return bare(Object.fromEntries(fields.map((field) => [field.name, field.of(source, at)])));
}

/** A record that has nothing but what is given. */
export function bare(data: Readonly<Record<string, TemplateValue>>): TemplateData {
  return Object.assign(Object.create(null) as Record<string, TemplateValue>, data);
}

/** A day, distinguished from text; null stays null. */
export function dayValue(day: Day | null): DayValue | null {
  return day === null ? null : { day };
}

/** A field as an appendix prints it: counts with parted thousands, days short, nothing as –. */
export function cellOf<Source>(field: FieldOf<Source>, source: Source, at: number): string {
  if (field.cell !== undefined) return field.cell(source, at);
  const value = field.of(source, at);
  if (typeof value === 'number') return printCount(value);
  if (typeof value === 'string') return value;
  return value !== null && 'day' in value && typeof value.day === 'string'
    ? printDay(value.day, 'short')
    : '–';
}

/** A per cent as a text prints it: all of it is 100, not 100,0. What only rounds to it keeps its decimal. */
export function percentInText(part: number, whole: number, percent: number | null): string {
  return whole > 0 && part === whole ? '100' : printPercent(percent);
}
