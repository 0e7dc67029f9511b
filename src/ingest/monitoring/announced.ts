import type { Row, TableCount, TableHead } from '../../model/table.ts';
import { cellOf, headingOf, placeOf } from '../../model/table.ts';
import type { Problem } from '../../problem.ts';
import { problem } from '../../problem.ts';
import type { RowKind } from './row-kinds.ts';

/** Holds how many rows the totals of one table say it has against the rows around them, while these go by. */
export interface AnnouncedRows {
  readonly take: (kind: RowKind, row: Row) => void;
  /** After the last row. */
  readonly check: () => readonly Problem[];
}

/**
 * "Жами: 42 та ташкилот" over other than 42 rows: some are missing, or come from elsewhere. Totals may mean the whole table, the rows since the last totals or section title, or those up to
 * the next totals. Problems: `ingest-total-disagrees`.
 */
export function announcedRows(table: TableHead): AnnouncedRows {
  const totals: {
    readonly row: Row;
    readonly said: Said;
    readonly before: number;
    readonly above: number;
  }[] = [];
  let [rows, above] = [0, 0];
  return {
    take(kind, row) {
      if (kind === 'figures') rows += 1;
      if (kind === 'figures') above += 1;
      const said = kind === 'total' ? saidBy(table, row) : undefined;
      if (said !== undefined) totals.push({ row, said, before: rows, above });
      if (kind === 'total' || kind === 'section') above = 0;
    },
    check: () =>
      totals.flatMap(({ row, said, before, above: part }, index) => {
        const below = (totals[index + 1]?.before ?? rows) - before;
        if ([rows, part, below].includes(said.count)) return [];
        const args = { field: headingOf(table, said.field), given: said.count, computed: rows };
        return [problem('ingest-total-disagrees', placeOf(table, row, said.field), args)];
      }),
  };
}

interface Said {
  readonly field: string;
  readonly count: number;
}

/** "42 та", "42 ta" beside or in the totals' word; years and days have no such word. */
function saidBy(table: TableHead, row: Row): Said | undefined {
  for (const field of ['agency', 'no', 'dataset', 'id']) {
    const found = /(?<![\d.,-])(\d{1,7})\s?(?:та|ta)(?!\p{L})/iu.exec(cellOf(table, row, field));
    if (found !== null) return { field, count: Number(found[1]) };
  }
  return undefined;
}

/**
 * Answers of a catalogue that have fewer records than there are by their own `count`: pages of one answer count together. Problems: `ingest-records-missing`, at the first page.
 */
export function missingRecords(
  tables: readonly { readonly head: TableHead; readonly count: Pick<TableCount, 'read'> }[],
): readonly Problem[] {
  const totals = new Set(tables.flatMap(({ head }) => head.announced ?? []));
  return [...totals].flatMap((announced) => {
    const pages = tables.filter(({ head }) => head.announced === announced);
    const read = pages.reduce((sum, { count }) => sum + count.read, 0);
    const file = pages[0]?.head.file ?? '';
    return read === announced ? [] : [problem('ingest-records-missing', { file }, { announced, read })];
  });
}
