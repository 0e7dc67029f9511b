import type { Merge, Row } from '../model/table.ts';

/** Columns that one cell may fill for several rows below it: names and days, never figures that would be added up twice. */
const filledDown: readonly string[] = ['agency', 'agencyLatin', 'agencyRussian'];
const filledDownBesideId: readonly string[] = [...filledDown, 'periodicity', 'due', 'last'];

/** Names that stand in cells merged over several rows belong to each of these. */
export function fillDown(
  rows: readonly Row[],
  columns: ReadonlyMap<string, number>,
  merges: readonly Merge[],
): readonly Row[] {
  const fields = columns.has('id') ? filledDownBesideId : filledDown;
  const wanted = new Set(fields.flatMap((field) => columns.get(field) ?? []));
  const tall = merges.filter(({ line, lastLine, column }) => lastLine > line && wanted.has(column));
  if (tall.length === 0) return rows;
  const byLine = new Map(rows.map((row) => [row.line, [...row.cells]]));
  for (const { line, lastLine, column } of tall) {
    const text = byLine.get(line)?.[column - 1] ?? '';
    for (let below = line + 1; below <= lastLine; below += 1) {
      const cells = byLine.get(below);
      if (cells !== undefined && (cells[column - 1] ?? '').trim() === '') cells[column - 1] = text;
    }
  }
  return rows.map((row) => ({ ...row, cells: byLine.get(row.line) ?? row.cells }));
}
