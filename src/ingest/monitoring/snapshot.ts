import type { BodyFigures, DatasetFigures, Snapshot } from '../../model/snapshot.ts';
import { percentOf, ranked, totalsOf } from '../../model/snapshot.ts';
import type { BodyRow } from './figures.ts';

/** Bodies with what follows from their counts, ranked. */
export function figuresOf(bodies: readonly BodyRow[]): readonly BodyFigures[] {
  return ranked(
    bodies.map(({ body, listed, placed, updated, overdue, place }) => ({
      code: body.code,
      agency: body.name,
      listed,
      placed,
      updated,
      overdue,
      notPlaced: listed - placed,
      percent: percentOf(updated, listed),
      place,
    })),
  );
}

/** The whole: bodies by rank, datasets by their body's rank and then by ID, totals computed here. */
export function snapshotOf(
  level: Snapshot['level'],
  asOf: Snapshot['asOf'],
  bodies: readonly BodyFigures[],
  datasets: readonly DatasetFigures[],
): Omit<Snapshot, 'sources'> {
  const order = new Map(bodies.map((body, index) => [body.agency, index]));
  const byBody: DatasetFigures[][] = bodies.map(() => []);
  for (const dataset of datasets) byBody[order.get(dataset.agency) ?? 0]?.push(dataset);
  return {
    level,
    asOf,
    bodies,
    datasets: byBody.flatMap((own) => own.sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))),
    totals: totalsOf(bodies),
  };
}
