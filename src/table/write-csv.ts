/**
 * CSV that Excel opens rightly in Uzbek: UTF-8 with BOM, `;`, CRLF. A text that Excel would take for a
 * formula (it begins with `=`, `+`, `-`, `@` or a tab) gets an apostrophe before it.
 */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(csvCell).join(';')}\r\n`).join('')}`;
}

function csvCell(text: string): string {
  const guarded = /^[=+\-@\t\r]/u.test(text) ? `'${text}` : text;
  return /[";\r\n]/u.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}
