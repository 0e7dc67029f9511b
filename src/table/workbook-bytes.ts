import type { WriteSheet } from 'hucre/xlsx';
import { writeXlsx } from 'hucre/xlsx';

/** Workbooks carry a time of making; a fixed one keeps the bytes the same. */
const created = new Date(0);

/**
 * The sheets as an XLSX file, the same bytes every time; at least one. Texts lie in their cells, or once for all cells in a table. Imported when a
 * workbook is written, and from here alone: so the bundle has the package's writer without its reader, three times its size.
 */
export function workbookBytes(
  sheets: readonly WriteSheet[],
  texts: 'in cells' | 'in a table',
): Promise<Uint8Array> {
  const stringMode = texts === 'in cells' ? 'inline' : 'shared';
  return writeXlsx({ stringMode, properties: { created, modified: created }, sheets: [...sheets] });
}
