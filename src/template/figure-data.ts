import type { Day } from '../model/office.ts';
import type { BodyFigures, Totals } from '../model/snapshot.ts';
import { printPercent } from '../text/characters.ts';
import { missingOf } from './standing.ts';
import type { DayValue, numberMark } from './words.ts';

/** Plain data without functions and without prototypes: what a template sees. Names are those of `fieldsOfKind`. */
export type TemplateData = { readonly [name: string]: TemplateValue };
export type TemplateValue =
  | string
  | number
  | null
  | DayValue
  | typeof numberMark
  | TemplateData
  | readonly TemplateData[];

/** A record that has nothing but what is given. */
export function bare(data: Record<string, TemplateValue>): TemplateData {
  return Object.assign(Object.create(null) as Record<string, TemplateValue>, data);
}

/** A day, told apart from text; null stays null. */
export function dayValue(day: Day | null): DayValue | null {
  return day === null ? null : { day };
}

/** The sums over all bodies, under the names of `totalsParts`. */
export function totalsData(totals: Totals): TemplateData {
  return bare({ ...totals, missing: missingOf(totals), percent: printPercent(totals.percent) });
}

/** A state body at this place of its list, under the names of `bodyParts`. */
export function bodyData(body: BodyFigures, index: number): TemplateData {
  return bare(bodyRecord(body, index));
}

/** The same, for lists whose items have more. */
export function bodyRecord(body: BodyFigures, index: number): Record<string, TemplateValue> {
  const { agency, listed, placed, updated, overdue, notPlaced, rank } = body;
  return {
    no: index + 1,
    agency,
    listed,
    placed,
    updated,
    overdue,
    notPlaced,
    missing: missingOf(body),
    percent: printPercent(body.percent),
    rank,
  };
}
