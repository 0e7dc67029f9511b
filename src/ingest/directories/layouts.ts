import type { Layout, Table, TableWant } from '../../model/table.ts';
import { cellOf, headingOf, placeOf } from '../../model/table.ts';
import type { Checked, Problem } from '../../problem.ts';
import { hasErrors, problem } from '../../problem.ts';
import { foldHeading, nearestMeant } from '../../text/characters.ts';
import { fieldOfHeading, monitoringWant } from '../monitoring/monitoring-fields.ts';
import { cleanName } from '../values.ts';

/** What a saved layout (`layouts/NAME.csv` of the workspace) must have: headings of an office's own export, each with the field it means. */
export const layoutWant: TableWant = {
  layouts: [
    {
      name: 'layout',
      fields: { heading: ['Сарлавҳа', 'Sarlavha', 'Заголовок'], field: ['Майдон', 'Maydon', 'Поле'] },
    },
  ],
  needed: [['heading', 'field']],
  most: 10_000,
};

/**
 * A saved layout: the known headings and the office's own; where the office gives a known heading another meaning, the office's holds. Problems: `ingest-empty-cell`,
 * `table-unknown-field`, each with its row.
 */
export function ingestLayout(name: string, table: Table): Checked<Layout> {
  const known = monitoringWant.layouts[0]?.fields ?? {};
  const problems: Problem[] = [];
  const own = new Map<string, { readonly heading: string; readonly field: string }>();
  for (const row of table.rows) {
    const [heading, field] = [
      cleanName(cellOf(table, row, 'heading')),
      cleanName(cellOf(table, row, 'field')),
    ];
    if (heading === '' || field === '') {
      const empty = heading === '' ? 'heading' : 'field';
      problems.push(
        problem('ingest-empty-cell', placeOf(table, row, empty), {
          field: headingOf(table, empty),
          zero: '',
        }),
      );
      continue;
    }
    const named = Object.hasOwn(known, field) ? field : fieldOfHeading(field);
    if (named !== undefined) own.set(foldHeading(heading), { heading, field: named });
    else
      problems.push(
        problem('table-unknown-field', placeOf(table, row, 'field'), unknownField(field, Object.keys(known))),
      );
  }
  if (hasErrors(problems)) return { value: undefined, problems };
  const fields = Object.entries(known).map(([field, spellings]) => [
    field,
    [
      ...spellings.filter((spelling) => (own.get(foldHeading(spelling))?.field ?? field) === field),
      ...[...own.values()].filter((one) => one.field === field).map((one) => one.heading),
    ],
  ]);
  return { value: { name, fields: Object.fromEntries(fields) }, problems };
}

function unknownField(field: string, fields: readonly string[]) {
  const near = nearestMeant(field, fields);
  const order = near === undefined ? fields : [near, ...fields.filter((name) => name !== near)];
  return { field, fields: order.join(', ') };
}
