import type { Day } from '../model/office.ts';
import type { BodyFigures, DatasetFigures, Snapshot } from '../model/snapshot.ts';
import { percentOf, ranked, totalsOf } from '../model/snapshot.ts';

/** `[agency, listed, updated, overdue]`; the rest follows. */
export type SampleRow = readonly [agency: string, listed: number, updated: number, overdue: number];

/** A snapshot of made-up figures, ranked as docs/product.md section 4 demands. */
export function sampleSnapshot(
  asOf: Day,
  rows: readonly SampleRow[],
  datasets: readonly DatasetFigures[],
): Snapshot {
  const bodies = ranked(rows.map(figuresOf));
  const level = datasets.length > 0 ? 'dataset' : 'body';
  return { level, asOf, bodies, datasets, totals: totalsOf(bodies), sources: [] };
}

function figuresOf([agency, listed, updated, overdue]: SampleRow): Omit<BodyFigures, 'rank'> {
  const placed = updated + overdue;
  const percent = percentOf(updated, listed);
  return {
    code: null,
    agency,
    listed,
    placed,
    updated,
    overdue,
    notPlaced: listed - placed,
    percent,
    place: {},
  };
}

/** Figures under which a kind must hold good, by what is special about them. */
export function trialSnapshots(asOf: Day): Readonly<Record<string, Snapshot>> {
  const many = (count: number, row: (n: number) => SampleRow) => {
    const rows = Array.from({ length: count }, (_, at) => row(at + 1));
    return sampleSnapshot(asOf, rows, rows.flatMap(trialDatasets));
  };
  const long =
    'Ўзбекистон Республикаси Қорақалпоғистон ҳудудларини ғоят узоқ номланган ривожлантириш агентлиги '
      .repeat(4)
      .trim();
  return {
    'one body, all in time': many(1, () => [name(1), 12, 12, 0]),
    'one body, half in time': many(1, () => [name(1), 12, 6, 3]),
    'nothing placed': many(3, (n) => [name(n), 10 + n, 0, 0]),
    'two bodies, one behind': many(2, (n) => [name(n), 10, 11 - n, 0]),
    'all alike': many(3, (n) => [name(n), 10, 5, 3]),
    'one dataset, overdue': many(1, () => [name(1), 1, 0, 1]),
    'nothing listed': many(2, (n) => [name(n), 0, 0, 0]),
    'nothing overdue': many(7, (n) => [name(n), 10, 10 - (n % 3), 0]),
    'everything overdue': many(7, (n) => [name(n), 10 + n, 0, 10 + n]),
    'all share the first place': many(12, (n) => [name(n), 5, 5, 0]),
    '500 bodies': many(500, (n) => [name(n), (n % 40) + 4, n % 40, n % 3]),
    'the longest names': many(8, (n) => [`${long} ${n}`, 20, n, 2]),
  };
}

function name(n: number): string {
  return `${n}-синов вазирлиги`;
}

/** As many datasets past their date and not placed as the body's figures say, and one in time: an export without datasets is of another level. */
function trialDatasets(
  [agency, listed, updated, overdue]: SampleRow,
  body: number,
): readonly DatasetFigures[] {
  const notPlaced = listed - updated - overdue;
  return Array.from({ length: overdue + 1 + notPlaced }, (_, at) => ({
    id: `1-${String(body + 1).padStart(3, '0')}-${String(at + 1).padStart(4, '0')}`,
    agency,
    name: `${at + 1}-синов тўплами`,
    periodicity: null,
    lastUpdate: null,
    due: null,
    daysLate: at >= overdue ? 0 : 1 + at,
    placed: at <= overdue,
    place: {},
  }));
}
