import type { Table } from '../model/table.ts';
import type { Problem } from '../problem.ts';
import { problem } from '../problem.ts';

/**
 * Of columns that nobody knows, those that nearly spell one which the table lacks are errors (`table-misspelt-column`): under a
 * heading `form` no row of a directory has a beginning. Other problems stay as they are.
 */
export function withMisspeltColumns(found: readonly Problem[], table: Table | undefined): readonly Problem[] {
  return found.map((one) => {
    const { heading = '', field = '' } = one.args;
    if (one.code !== 'table-unknown-column' || field === '' || table?.columns.has(String(field)) !== false)
      return one;
    return problem('table-misspelt-column', one.place, { heading, field });
  });
}
