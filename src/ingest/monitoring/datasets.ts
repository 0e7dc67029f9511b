import type { DatasetFigures } from '../../model/snapshot.ts';
import type { Table } from '../../model/table.ts';
import { cellOf, headingOf, placeOf } from '../../model/table.ts';
import type { Problem } from '../../problem.ts';
import { problem } from '../../problem.ts';
import type { AgencyFinder } from '../directories/agencies.ts';
import { cleanName, isBlank } from '../values.ts';
import type { BodyRow } from './body-rows.ts';
import type { DatasetRow } from './dataset-rows.ts';
import { doubledDataset } from './dataset-rows.ts';

/** Adds datasets up to bodies: `listed` is all of a body's datasets, `overdue` those a day or more late. The place is the body's first row. */
export function bodiesOf(rows: readonly DatasetRow[]): readonly BodyRow[] {
  const bodies = new Map<string, BodyRow>();
  for (const { body, dataset } of rows) {
    const before = bodies.get(body.key) ?? {
      body,
      place: dataset.place,
      listed: 0,
      placed: 0,
      updated: 0,
      overdue: 0,
    };
    const overdue = dataset.placed && dataset.daysLate > 0 ? 1 : 0;
    const placed = dataset.placed ? 1 : 0;
    bodies.set(body.key, {
      ...before,
      listed: before.listed + 1,
      placed: before.placed + placed,
      updated: before.updated + placed - overdue,
      overdue: before.overdue + overdue,
    });
  }
  return [...bodies.values()];
}

/**
 * Holds the datasets of the portal against the approved list (`--list`): what the list demands and the portal has not is added as not placed; what the
 * list does not know is left out of the figures, with one warning a body. Problems: `ingest-not-on-list`, `ingest-empty-cell`, `ingest-doubled-dataset`,
 * `ingest-list-other-agency`.
 */
export function withApprovedList(
  rows: readonly DatasetRow[],
  list: Table,
  finder: AgencyFinder,
): {
  readonly rows: readonly DatasetRow[];
  /** How many rows of the portal the list does not know. */
  readonly unlisted: number;
  readonly problems: readonly Problem[];
} {
  const demanded = readList(list, finder);
  const problems: Problem[] = [...demanded.problems];
  const onPortal = new Map(rows.map((row) => [row.dataset.id, row]));
  for (const row of demanded.rows) {
    const placed = onPortal.get(row.dataset.id);
    if (placed !== undefined && placed.body.key !== row.body.key) {
      const args = { id: row.dataset.id, listed: row.body.name, placed: placed.body.name };
      problems.push(problem('ingest-list-other-agency', placed.dataset.place, args));
    }
  }
  const ids = new Set(demanded.rows.map((row) => row.dataset.id));
  const others = rows.filter((row) => !ids.has(row.dataset.id));
  problems.push(...unlisted(others));
  const held = demanded.rows.map((row) => onPortal.get(row.dataset.id) ?? row);
  return { rows: held, unlisted: others.length, problems };
}

function unlisted(rows: readonly DatasetRow[]): readonly Problem[] {
  const byBody = new Map<string, DatasetRow[]>();
  for (const row of rows) {
    const own = byBody.get(row.body.key);
    if (own === undefined) byBody.set(row.body.key, [row]);
    else own.push(row);
  }
  return [...byBody.values()].flatMap((own) => {
    const first = own[0];
    if (first === undefined) return [];
    const args = { count: own.length, name: first.body.name, id: first.dataset.id };
    return [problem('ingest-not-on-list', first.dataset.place, args)];
  });
}

function readList(
  list: Table,
  finder: AgencyFinder,
): { readonly rows: readonly DatasetRow[]; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const rows: DatasetRow[] = [];
  const seen = new Map<string, DatasetRow>();
  for (const row of list.rows) {
    const empty = ['id', 'agency'].filter((field) => isBlank(cellOf(list, row, field)));
    problems.push(
      ...empty.map((field) =>
        problem('ingest-empty-cell', placeOf(list, row, field), { field: headingOf(list, field) }),
      ),
    );
    if (empty.length > 0) continue;
    const body = finder.find(cellOf(list, row, 'agency'));
    const dataset: DatasetFigures = {
      id: cellOf(list, row, 'id').trim(),
      agency: body.name,
      name: cleanName(cellOf(list, row, 'dataset')),
      periodicity: cleanName(cellOf(list, row, 'periodicity')) || null,
      lastUpdate: null,
      due: null,
      daysLate: 0,
      placed: false,
      place: placeOf(list, row, 'id'),
    };
    const doubled = doubledDataset({ dataset, body }, seen);
    problems.push(...doubled);
    if (doubled.length === 0) rows.push({ dataset, body });
  }
  return { rows, problems };
}
