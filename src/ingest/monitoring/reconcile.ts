import type { Problem } from '../../problem.ts';
import { problem } from '../../problem.ts';
import type { BodyRow } from './figures.ts';

/**
 * Body rows against the sums over dataset rows of the same run: what is placed, updated and overdue must be the same, body by body. The body rows
 * are the result, for they know what the approved list demands. Problems: `ingest-levels-disagree`, `ingest-body-without-row`.
 */
export function reconcile(
  bodies: readonly BodyRow[],
  added: readonly BodyRow[],
): { readonly bodies: readonly BodyRow[]; readonly problems: readonly Problem[] } {
  const sums = new Map(added.map((row) => [row.body.key, row]));
  const known = new Set(bodies.map((row) => row.body.key));
  const problems: Problem[] = bodies.flatMap((row) => differences(row, sums.get(row.body.key)));
  for (const row of added) {
    if (known.has(row.body.key)) continue;
    problems.push(problem('ingest-body-without-row', row.place, { name: row.body.name }));
  }
  return { bodies, problems };
}

function differences(row: BodyRow, sum: BodyRow | undefined): readonly Problem[] {
  const { column: _column, cell: _cell, value: _value, ...place } = row.place;
  return (['placed', 'updated', 'overdue'] as const).flatMap((field) => {
    const given = row[field];
    const computed = sum?.[field] ?? 0;
    if (given === computed) return [];
    const args = { name: row.body.name, field, given, computed };
    return [problem('ingest-levels-disagree', { ...place, field }, args)];
  });
}
