import type { Row, TableHead } from '../../model/table.ts';
import { placeOf } from '../../model/table.ts';
import type { Place } from '../../problem.ts';
import type { KnownBody } from '../directories/agencies.ts';
import type { BodyRow, DatasetRow } from './figures.ts';

/** No country has so many; a run that names more has another column for the bodies. Problems beyond it: `ingest-too-many-bodies`. */
export const mostBodies = 100_000;

/** Datasets added up to bodies while they go by. */
export interface BodySums {
  /** One dataset of a body, so many days late, in this row. */
  readonly add: (body: KnownBody, daysLate: number, table: TableHead, row: Row) => void;
  /** One that has been read before, perhaps one that the approved list demands and the portal does not have. */
  readonly addKept: (row: DatasetRow) => void;
  /** How many have been added that the portal has. */
  readonly placed: () => number;
  /** `listed` is all of a body's datasets, `overdue` those a day or more late. The place is that of the body's first. */
  readonly bodies: () => readonly BodyRow[];
}

type Sums = { -readonly [Name in keyof BodyRow]: BodyRow[Name] };

/** Sums of no datasets. */
export function bodySums(): BodySums {
  const sums = new Map<string, Sums>();
  let count = 0;
  const begin = (body: KnownBody, place: Place): Sums => {
    const made = { body, place, listed: 0, placed: 0, updated: 0, overdue: 0 };
    sums.set(body.key, made);
    return made;
  };
  const place = (own: Sums, daysLate: number): void => {
    own.listed += 1;
    own.placed += 1;
    if (daysLate > 0) own.overdue += 1;
    else own.updated += 1;
    count += 1;
  };
  return {
    add(body, daysLate, table, row) {
      place(sums.get(body.key) ?? begin(body, placeOf(table, row, 'id')), daysLate);
    },
    addKept({ body, dataset }) {
      const own = sums.get(body.key) ?? begin(body, dataset.place);
      if (dataset.placed) place(own, dataset.daysLate);
      else own.listed += 1;
    },
    placed: () => count,
    bodies: () => [...sums.values()],
  };
}
