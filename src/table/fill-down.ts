import type { Merge, Row } from '../model/table.ts';

/** Columns that one cell may fill for several rows below it: names and days, never figures that would be added up twice. */
const filledDown: readonly string[] = ['agency', 'agencyLatin', 'agencyRussian'];
const filledDownBesideId: readonly string[] = [...filledDown, 'periodicity', 'due', 'last'];

/** Gives each row, in their order, the names that stand in cells merged over it and rows above it. */
export function downFiller(
  columns: ReadonlyMap<string, number>,
  merges: readonly Merge[],
): (row: Row) => Row {
  const fields = columns.has('id') ? filledDownBesideId : filledDown;
  const wanted = new Set(fields.flatMap((field) => columns.get(field) ?? []));
  const tall = merges.filter(({ line, lastLine, column }) => lastLine > line && wanted.has(column));
  if (tall.length === 0) return (row) => row;
  const beginning = new Map<number, Merge[]>();
  for (const merge of tall) {
    const same = beginning.get(merge.line);
    if (same === undefined) beginning.set(merge.line, [merge]);
    else same.push(merge);
  }
  const open = new Map<number, { readonly lastLine: number; readonly text: string }>();
  return (row) => {
    const cells = [...row.cells];
    for (const [column, { lastLine, text }] of open) {
      if (row.line > lastLine) open.delete(column);
      else if ((cells[column - 1] ?? '').trim() === '') cells[column - 1] = text;
    }
    for (const { column, lastLine } of beginning.get(row.line) ?? [])
      open.set(column, { lastLine, text: cells[column - 1] ?? '' });
    return { ...row, cells };
  };
}
