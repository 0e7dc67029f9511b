import { printDay } from '../dates.ts';
import type { AppendixKind, LetterTables, PlannedLetter } from '../model/letter.ts';
import type { BodyFigures, DatasetFigures, Snapshot } from '../model/snapshot.ts';
import { cleanText, printCount, printPercent } from '../text/characters.ts';
import { overdueOf } from './letter-data.ts';
import { missingOf } from './standing.ts';

type Rows = readonly (readonly string[])[];
type Cells = Readonly<Record<string, string>>;

const none: Rows = [];

/**
 * The letter's tables as printed. Rows of one snapshot under one appendix are the same array every time, so
 * that later stages can keep what they made of them. Unknown days and periods print as –.
 */
export function letterTables(planned: PlannedLetter): LetterTables {
  const { appendix } = planned.kind;
  const own = appendix && planned.snapshot ? appendixTables(appendix, planned.snapshot) : undefined;
  const several = planned.recipients.length > 1;
  return {
    appendix: own?.rows ?? none,
    totals: own?.totals ?? none,
    trend: trendRows(planned),
    recipients: several ? planned.recipients.map(({ name }, at) => [String(at + 1), cleanText(name)]) : none,
  };
}

/** The days of the chart, the letter's own last; none without a chart or without earlier exports. */
function trendRows({ kind, history, snapshot, asOf }: PlannedLetter): Rows {
  if (kind.appendix?.chart !== true || history === undefined || snapshot === null) return none;
  return [...history, { asOf, totals: snapshot.totals }].map(({ asOf: day, totals }) => [
    day === null ? '–' : printDay(day, 'short'),
    ...(['listed', 'updated', 'overdue', 'notPlaced'] as const).map((field) => printCount(totals[field])),
    printPercent(totals.percent),
  ]);
}

interface AppendixTables {
  readonly rows: Rows;
  readonly totals: Rows;
}

const known = new WeakMap<AppendixKind, WeakMap<Snapshot, AppendixTables>>();

function appendixTables(appendix: AppendixKind, snapshot: Snapshot): AppendixTables {
  const ofKind = known.get(appendix) ?? new WeakMap<Snapshot, AppendixTables>();
  known.set(appendix, ofKind);
  const found = ofKind.get(snapshot);
  if (found) return found;
  const made = makeTables(appendix, snapshot);
  ofKind.set(snapshot, made);
  return made;
}

function makeTables(appendix: AppendixKind, snapshot: Snapshot): AppendixTables {
  const pick = (cells: Cells) => appendix.columns.map((column) => cleanText(cells[column.field] ?? ''));
  if (appendix.items === 'bodies') {
    const totals = appendix.totals ? [pick(totalsCells(snapshot))] : none;
    return { rows: snapshot.bodies.map((body, at) => pick(bodyCells(body, at))), totals };
  }
  const datasets = appendix.items === 'overdue' ? overdueOf(snapshot) : snapshot.datasets;
  return { rows: datasets.map((dataset, at) => pick(datasetCells(dataset, at))), totals: none };
}

function bodyCells(body: BodyFigures, at: number): Cells {
  return {
    no: String(at + 1),
    agency: body.agency,
    rank: String(body.rank),
    ...figureCells(body),
  };
}

function totalsCells(snapshot: Snapshot): Cells {
  return { no: '', agency: 'Жами', rank: '', ...figureCells(snapshot.totals) };
}

function figureCells(
  figures: Pick<BodyFigures, 'listed' | 'placed' | 'updated' | 'overdue' | 'notPlaced' | 'percent'>,
): Cells {
  return {
    listed: printCount(figures.listed),
    placed: printCount(figures.placed),
    updated: printCount(figures.updated),
    overdue: printCount(figures.overdue),
    notPlaced: printCount(figures.notPlaced),
    missing: printCount(missingOf(figures)),
    percent: printPercent(figures.percent),
  };
}

function datasetCells(dataset: DatasetFigures, at: number): Cells {
  return {
    no: String(at + 1),
    id: dataset.id,
    agency: dataset.agency,
    dataset: dataset.name,
    periodicity: dataset.periodicity ?? '–',
    last: dataset.lastUpdate === null ? '–' : printDay(dataset.lastUpdate, 'short'),
    due: dataset.due === null ? '–' : printDay(dataset.due, 'short'),
    late: printCount(dataset.daysLate),
  };
}
