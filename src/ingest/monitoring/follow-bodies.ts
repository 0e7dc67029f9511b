import type { Followed } from '../../model/comparison.ts';
import type { Agency, Day } from '../../model/office.ts';
import { bodyOn } from '../../model/office.ts';
import type { BodyFigures, Snapshot } from '../../model/snapshot.ts';
import { percentOf, ranked, totalsOf } from '../../model/snapshot.ts';

/**
 * An earlier snapshot as if its bodies had had the names of `day`: what was renamed since has its new name, and what was merged is
 * added up. The figures of the whole stay. Bodies that the directory does not know, or that went on nowhere, stay as they are.
 * `followed` names each change once, in the order of the snapshot; a snapshot without any is given back itself.
 */
export function followBodies<T extends Snapshot>(
  earlier: T,
  agencies: readonly Agency[],
  day: Day | null,
): { readonly snapshot: T; readonly followed: readonly Followed[] } {
  const groups = new Map<string, { readonly agency: Agency | undefined; readonly bodies: BodyFigures[] }>();
  for (const body of earlier.bodies) {
    const agency = body.code === null || day === null ? undefined : bodyOn(agencies, body.code, day);
    const name = agency?.name ?? body.agency;
    const group = groups.get(name) ?? { agency, bodies: [] };
    group.bodies.push(body);
    groups.set(name, group);
  }
  const followed = [...groups].flatMap(([name, { bodies }]) => {
    const names = bodies.map((body) => body.agency);
    return names.length === 1 && names[0] === name ? [] : [{ before: names, after: name }];
  });
  if (followed.length === 0) return { snapshot: earlier, followed };
  const bodies = ranked([...groups].map(([name, { agency, bodies }]) => added(name, agency, bodies)));
  const newName = new Map(
    [...groups].flatMap(([name, group]) => group.bodies.map((body) => [body.agency, name])),
  );
  const datasets = earlier.datasets.map((dataset) => ({
    ...dataset,
    agency: newName.get(dataset.agency) ?? dataset.agency,
  }));
  return { snapshot: { ...earlier, bodies, datasets, totals: totalsOf(bodies) }, followed };
}

function added(
  name: string,
  agency: Agency | undefined,
  bodies: readonly BodyFigures[],
): Omit<BodyFigures, 'rank'> {
  const { listed, placed, updated, overdue, notPlaced } = totalsOf(bodies);
  const [first] = bodies;
  const percent = percentOf(updated, listed);
  const code = agency?.code ?? first?.code ?? null;
  return {
    code,
    agency: name,
    listed,
    placed,
    updated,
    overdue,
    notPlaced,
    percent,
    place: first?.place ?? {},
  };
}
