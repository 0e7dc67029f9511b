import { lineColumns } from '../../register/fields.ts';

/** The columns of a schema as SQL writes them: `by`, `date` and `key` are words of SQL as well. Equal in both homes. */
export function columnList(schema: number): string {
  return lineColumns(schema)
    .map((column) => `"${column}"`)
    .join(', ');
}

/** Condition on a line that gave a number: no other line says that it is void. */
export const notVoid = `date IS NOT NULL AND NOT EXISTS (SELECT 1 FROM line AS voided WHERE voided.type = 'void'
  AND voided.file = line.file AND voided.year = line.year AND voided.serial = line.serial AND voided.unit = line.unit)`;
