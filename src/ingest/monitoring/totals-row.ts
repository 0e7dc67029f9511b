import { totalsOf } from '../../model/snapshot.ts';
import type { Row, Table } from '../../model/table.ts';
import { cellOf, headingOf, placeOf } from '../../model/table.ts';
import type { Place, Problem } from '../../problem.ts';
import { problem } from '../../problem.ts';
import { hundredfold, isBlank, parseCount, parsePercent } from '../values.ts';
import type { Counts } from './figures.ts';
import { agreesWithPercent } from './figures.ts';

/**
 * The totals row of an export against the sums over its bodies; cells left empty say nothing. Problems: `ingest-total-disagrees`, `ingest-bad-count`,
 * `ingest-bad-percent`.
 */
export function checkTotalsRow(table: Table, row: Row, bodies: readonly Counts[]): readonly Problem[] {
  const totals = totalsOf(bodies.map((body) => ({ ...body, notPlaced: body.listed - body.placed })));
  const problems: Problem[] = [];
  for (const field of ['listed', 'placed', 'updated', 'overdue', 'notPlaced'] as const) {
    const text = cellOf(table, row, field);
    if (isBlank(text)) continue;
    const place = placeOf(table, row, field);
    const given = parseCount(text);
    if (given === undefined)
      problems.push(problem('ingest-bad-count', place, { value: text, field: headingOf(table, field) }));
    else if (given !== totals[field]) {
      problems.push(
        problem('ingest-total-disagrees', place, {
          field: headingOf(table, field),
          given,
          computed: totals[field],
        }),
      );
    }
  }
  return [...problems, ...checkTotalPercent(table, row, totals)];
}

/**
 * Totals under a word that is not known: a name of none in the directory, whose every count is the sum of all other bodies', when those are two or
 * more. Counted as a body it would double each figure. Problems: `ingest-hidden-total`.
 */
export function hiddenTotals(
  bodies: readonly (Counts & {
    readonly body: { readonly code: string | null; readonly name: string };
    readonly place: Place;
  })[],
): readonly Problem[] {
  if (bodies.length < 3) return [];
  const whole = totalsOf(bodies.map((body) => ({ ...body, notPlaced: body.listed - body.placed })));
  return bodies
    .filter(({ body, ...counts }) => body.code === null && counts.listed > 0 && sumsUp(counts, whole))
    .map(({ body, place }) => problem('ingest-hidden-total', place, { name: body.name, word: 'Жами' }));
}

/** True for counts that are half of the whole, each. */
function sumsUp(counts: Counts, whole: Counts): boolean {
  const fields = ['listed', 'placed', 'updated', 'overdue'] as const;
  return fields.every((field) => 2 * counts[field] === whole[field]);
}

function checkTotalPercent(
  table: Table,
  row: Row,
  totals: { readonly updated: number; readonly listed: number; readonly percent: number | null },
): readonly Problem[] {
  const text = cellOf(table, row, 'percent');
  if (isBlank(text)) return [];
  const place = placeOf(table, row, 'percent');
  const given = parsePercent(text);
  if (given === undefined) return [problem('ingest-bad-percent', place, { value: text })];
  if (agreesWithPercent(given, totals.updated, totals.listed)) return [];
  if (table.format === 'xlsx' && agreesWithPercent(hundredfold(given), totals.updated, totals.listed))
    return [];
  const computed = totals.percent === null ? '–' : totals.percent.toFixed(1).replace('.', ',');
  return [
    problem('ingest-total-disagrees', place, { field: headingOf(table, 'percent'), given: text, computed }),
  ];
}
