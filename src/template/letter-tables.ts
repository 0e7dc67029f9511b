import { printDay } from '../dates.ts';
import type { AppendixKind, LetterTables, PlannedLetter, TableRows } from '../model/letter.ts';
import { appendixTable } from '../model/letter.ts';
import type { BodyFigures, DatasetFigures, Snapshot, Totals } from '../model/snapshot.ts';
import { cleanText, printCount, printPercent } from '../text/characters.ts';
import type { FieldOf } from './field.ts';
import { cellOf } from './field.ts';
import { notPlacedOf, overdueOf } from './figure-fields.ts';
import { bodyFields, datasetFields, totalsFields } from './row-fields.ts';

const none: TableRows = [];

/**
 * The letter's tables as printed. Rows of one snapshot under one appendix are the same array every time, so
 * that later stages can keep what they made of them. Unknown days and periods print as –.
 */
export function letterTables(planned: PlannedLetter): LetterTables {
  const { kind, snapshot } = planned;
  const recipients = planned.members ?? planned.recipients;
  const own = snapshot === null ? [] : kind.appendices.map((appendix) => appendixTables(appendix, snapshot));
  const rows = own.map((tables, at) => [appendixTable(at), tables.rows] as const);
  return {
    ...Object.fromEntries(rows),
    totals: own.find(({ totals }) => totals !== none)?.totals ?? none,
    trend: trendRows(planned),
    recipients:
      recipients.length > 1 ? recipients.map(({ name }, at) => [String(at + 1), cleanText(name)]) : none,
  };
}

/** The days of the chart, the letter's own last; none without a chart or without earlier exports. */
function trendRows({ kind, history, snapshot, asOf }: PlannedLetter): TableRows {
  const hasChart = kind.appendices.some(({ chart }) => chart);
  if (!hasChart || history === undefined || snapshot === null) return none;
  return [...history, { asOf, totals: snapshot.totals }].map(({ asOf: day, totals }) => [
    day === null ? '–' : printDay(day, 'short'),
    ...(['listed', 'updated', 'overdue', 'notPlaced'] as const).map((field) => printCount(totals[field])),
    printPercent(totals.percent),
  ]);
}

interface AppendixTables {
  readonly rows: TableRows;
  readonly totals: TableRows;
}

const known = new WeakMap<AppendixKind, WeakMap<Snapshot, AppendixTables>>();

function appendixTables(appendix: AppendixKind, snapshot: Snapshot): AppendixTables {
  const ofKind = known.get(appendix) ?? new WeakMap<Snapshot, AppendixTables>();
  known.set(appendix, ofKind);
  const found = ofKind.get(snapshot) ?? makeTables(appendix, snapshot);
  ofKind.set(snapshot, found);
  return found;
}

function makeTables(appendix: AppendixKind, snapshot: Snapshot): AppendixTables {
  if (appendix.items === 'bodies') {
    const rows = rowsOf<BodyFigures>(appendix, bodyFields, snapshot.bodies);
    return { rows, totals: appendix.totals ? [totalsRow(appendix, snapshot.totals)] : none };
  }
  return { rows: rowsOf<DatasetFigures>(appendix, datasetFields, itemsOf(appendix, snapshot)), totals: none };
}

function itemsOf({ items }: AppendixKind, snapshot: Snapshot): readonly DatasetFigures[] {
  if (items === 'overdue') return overdueOf(snapshot);
  return items === 'notPlaced' ? notPlacedOf(snapshot) : snapshot.datasets;
}

function rowsOf<Row>(
  { columns }: AppendixKind,
  fields: readonly FieldOf<Row>[],
  rows: readonly Row[],
): TableRows {
  const shown = columns.map((column) => fields.find(({ name }) => name === column.field));
  return rows.map((row, at) =>
    shown.map((field) => (field === undefined ? '' : cleanText(cellOf(field, row, at)))),
  );
}

/** The sums, under the columns that have any. */
function totalsRow({ columns }: AppendixKind, totals: Totals): readonly string[] {
  return columns.map(({ field: name }) => {
    if (name === 'agency') return 'Жами';
    const field = totalsFields.find((one) => one.name === name);
    return field === undefined ? '' : cellOf(field, totals, 0);
  });
}
