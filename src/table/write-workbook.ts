/** A sheet to be written: rows of texts and numbers, the first one the headings. */
export interface SheetToWrite {
  readonly name: string;
  readonly rows: readonly (readonly (string | number | null)[])[];
  /** Width of each column in characters. */
  readonly widths: readonly number[];
}

/**
 * An XLSX workbook of plain sheets: bold headings that stay in sight, texts as texts (nothing that begins with `=` becomes a formula).
 * The same bytes for the same sheets. At least one sheet must be given. Names are cut to what Excel takes: 31 characters without `[]:*?/\`.
 */
export async function writeSheets(sheets: readonly SheetToWrite[]): Promise<Uint8Array> {
  const { workbookBytes } = await import('./workbook-bytes.ts');
  return workbookBytes(
    sheets.map(({ name, rows, widths }, index) => ({
      name: sheetName(name, index),
      rows: rows.map((row) => [...row]),
      columns: widths.map((width) => ({ width })),
      freezePane: { rows: 1 },
      cells: new Map(
        (rows[0] ?? []).map((_, column) => [`0,${column}`, { style: { font: { bold: true } } }]),
      ),
    })),
    'in a table',
  );
}

function sheetName(name: string, index: number): string {
  const plain = name.replace(/[[\]:*?/\\]/gu, '-').slice(0, 31);
  return plain === '' ? `Sheet${index + 1}` : plain;
}
