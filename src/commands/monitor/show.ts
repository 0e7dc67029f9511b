import { printDay } from '../../dates.ts';
import type { Terminal } from '../../io/terminal.ts';
import type { Language } from '../../messages/message.ts';
import type { RowWord } from '../../messages/row-words.ts';
import { sayRows } from '../../messages/row-words.ts';
import { say } from '../../messages/words.ts';
import type { RowCount } from '../../model/row-count.ts';
import { skipKinds } from '../../model/row-count.ts';
import type { BodyFigures, Snapshot, Totals } from '../../model/snapshot.ts';
import { printCount, printPercent } from '../../text/characters.ts';
import { printColumns } from '../columns.ts';
import { figureRows } from '../figure-rows.ts';

/** The document of `monitor check` and `monitor summary`: keys of docs/product.md section 4. */
export function snapshotJson(snapshot: Snapshot): Readonly<Record<string, unknown>> {
  return {
    level: snapshot.level,
    asOf: snapshot.asOf,
    bodies: snapshot.bodies.map(bodyJson),
    totals: snapshot.totals,
  };
}

/** What became of every row, for scripts: `"rows"` of docs/product.md section 4. */
export function rowsJson({ read, bodies, datasets, problems, skipped }: RowCount) {
  return { read, figures: bodies + datasets, problems, skipped };
}

/** What became of every row, as a sum: "42 rows: 40 bodies, 1 total, 1 note". */
export function printRows(rows: RowCount, language: Language): string {
  const { read, bodies, datasets, problems, skipped } = rows;
  const parts: readonly (readonly [RowWord, number])[] = [
    ['bodies', bodies],
    ['datasets', datasets],
    ['problems', problems],
    ...skipKinds.map((kind) => [kind, skipped[kind]] as const),
  ];
  const reported = parts
    .filter(([, count]) => count > 0)
    .map(([word, count]) => sayRows(word, count, language));
  return [sayRows('read', read, language), reported.join(', ')].filter((part) => part !== '').join(': ');
}

/** A body's figures for scripts; its place in the export is left out. */
export function bodyJson({
  agency,
  listed,
  placed,
  updated,
  overdue,
  notPlaced,
  percent,
  rank,
}: BodyFigures) {
  return { agency, listed, placed, updated, overdue, notPlaced, percent, rank };
}

/** The figures of each body by rank, and the totals, as a table as wide as the terminal. */
export function printSnapshot(terminal: Terminal, snapshot: Snapshot, width: number): string {
  const { language } = terminal.options;
  const head = [
    say('column-rank', language, {}),
    say('column-agency', language, {}),
    say('column-listed', language, {}),
    say('column-placed', language, {}),
    say('column-updated', language, {}),
    say('column-overdue', language, {}),
    say('column-not-placed', language, {}),
    '%',
  ];
  const rows = snapshot.bodies.map((body) => [String(body.rank), body.agency, ...figures(body)]);
  const totals = ['', say('totals', language, {}), ...figures(snapshot.totals)];
  return `${asOfLine(snapshot, language)}${printColumns([head, ...rows, totals], { wrapped: 1, left: [1], width, rules: [1, rows.length + 1] })}`;
}

/** How much was read and what it adds up to, a figure a line. */
export function printChecked(terminal: Terminal, snapshot: Snapshot): string {
  const { language } = terminal.options;
  const { totals } = snapshot;
  const counts = figureRows(totals, language).map(({ label, figure }) => [label, figure]);
  const rows = [...counts, ['%', printPercent(totals.percent)]];
  return `${asOfLine(snapshot, language)}${printColumns(rows, { wrapped: 0, left: [0], width: 0, rules: [] })}`;
}

function asOfLine({ asOf }: Snapshot, language: Language): string {
  return asOf === null ? '' : `${say('as-of', language, { day: printDay(asOf, 'short') })}\n\n`;
}

function figures(of: Omit<Totals, 'bodies'>): readonly string[] {
  const counts = [of.listed, of.placed, of.updated, of.overdue, of.notPlaced].map(printCount);
  return [...counts, printPercent(of.percent)];
}
