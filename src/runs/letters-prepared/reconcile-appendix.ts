import { fieldOfHeading } from '../../ingest/monitoring/monitoring-fields.ts';
import type { Block, FilledDocument } from '../../model/document.ts';
import type { AppendixColumn, AppendixKind, LetterKind, TableRows } from '../../model/letter.ts';
import { appendixTable } from '../../model/letter.ts';
import type { Snapshot, Totals } from '../../model/snapshot.ts';
import { percentOf, totalsOf } from '../../model/snapshot.ts';
import type { Problem } from '../../problem.ts';
import { problem } from '../../problem.ts';
import { countIn, countNames } from '../../template/row-fields.ts';
import { printCount, printPercent } from '../../text/characters.ts';

/** Figures read back from print; `null` where the letter prints none. */
export interface PrintedFigures {
  readonly counts: Readonly<Record<string, number | null>>;
  readonly agency: string;
  /** As printed: `83,3`. */
  readonly percent: string | null;
}

/** What an appendix says, read back from its printed cells, and what does not agree in it. */
export interface ReadAppendix {
  /** Empty unless the appendix has a row for each body. */
  readonly bodies: ReadonlyMap<string, PrintedFigures>;
  readonly problems: readonly Problem[];
}

const known = new WeakMap<readonly (readonly string[])[], ReadAppendix>();
const nothing: ReadAppendix = { bodies: new Map(), problems: [] };

/**
 * Reads the appendix back from the laid-out letter, by its headings, and holds it against itself and the snapshot: each row's parts,
 * the sums of the columns, the totals row, the number of rows. Rows that many letters share are read once.
 * Problems: `letter-figures-differ`, `letter-heading-differs`.
 */
export function readAppendix(kind: LetterKind, document: FilledDocument, snapshot: Snapshot): ReadAppendix {
  const read = kind.appendices.map((appendix, at) => {
    const table = appendixTable(at);
    const rows = document.rows[table];
    if (rows === undefined) return nothing;
    if (rows.length === 0) return { ...nothing, problems: rowCount(kind, appendix, 0, snapshot) };
    const found = known.get(rows) ?? readTable(kind, appendix, table, rows, document, snapshot);
    known.set(rows, found);
    return found;
  });
  const [first = nothing] = read;
  if (read.length < 2) return first;
  return {
    bodies: new Map(read.flatMap(({ bodies }) => [...bodies])),
    problems: read.flatMap(({ problems }) => problems),
  };
}

function readTable(
  kind: LetterKind,
  appendix: AppendixKind,
  table: string,
  rows: TableRows,
  document: FilledDocument,
  snapshot: Snapshot,
): ReadAppendix {
  const problems = [...rowCount(kind, appendix, rows.length, snapshot)];
  const fields = headFields(kind, headOf(document, table), appendix.columns, problems);
  if (appendix.items !== 'bodies') return { bodies: new Map(), problems };
  const printed = rows.map((row) => figuresOf(fields, row));
  for (const row of printed) problems.push(...rowProblems(kind, row));
  const totals = totalsOf(snapshot.bodies);
  problems.push(...sumProblems(kind, printed, totals, document.rows.totals?.[0], fields));
  return { bodies: new Map(printed.map((row) => [row.agency, row])), problems };
}

/** A wrong figure at a place of the letter. */
export function differs(
  kind: LetterKind,
  where: string,
  field: string,
  printed: string,
  expected: string,
): Problem {
  const args = { where, field, printed, expected, kind: kind.name };
  return problem(
    'letter-figures-differ',
    { file: `${kind.folder}/letter.yaml`, field, value: printed },
    args,
  );
}

function headOf(document: FilledDocument, name: string): readonly string[] {
  const blocks: readonly Block[] = document.shape.sections.flatMap((section) => section.blocks);
  const table = blocks.find((block) => block.type === 'dataTable' && block.name === name);
  return table?.type === 'dataTable' ? table.head : [];
}

const figureFields: ReadonlySet<string> = new Set([...countNames, 'percent']);

/** What each column means: its heading decides where it is a known one. */
function headFields(
  kind: LetterKind,
  head: readonly string[],
  columns: readonly AppendixColumn[],
  problems: Problem[],
): readonly string[] {
  return columns.map(({ field }, at) => {
    const heading = head[at] ?? '';
    const meant = fieldOfHeading(heading);
    if (meant === undefined || meant === field) return field;
    if (!figureFields.has(meant) || !figureFields.has(field)) return field;
    const place = { file: `${kind.folder}/letter.yaml`, field: 'appendix', value: heading };
    problems.push(problem('letter-heading-differs', place, { heading, field, meant }));
    return field;
  });
}

function figuresOf(fields: readonly string[], row: readonly string[]): PrintedFigures {
  const cell = (field: string): string | undefined => row[fields.indexOf(field)];
  return {
    counts: Object.fromEntries(countNames.map((field) => [field, countOf(cell(field))])),
    agency: cell('agency') ?? '',
    percent: cell('percent') ?? null,
  };
}

/** A printed count as a number; null where there is none. */
function countOf(text: string | undefined): number | null {
  const digits = text?.replaceAll('\u00A0', '') ?? '';
  return /^\d+$/u.test(digits) ? Number(digits) : null;
}

function rowProblems(kind: LetterKind, row: PrintedFigures): readonly Problem[] {
  const { percent, agency } = row;
  const count = (name: string): number | null => row.counts[name] ?? null;
  const [listed, updated, overdue, notPlaced] = [
    count('listed'),
    count('updated'),
    count('overdue'),
    count('notPlaced'),
  ];
  const follow: readonly (readonly [string, number | null, number | null])[] = [
    ['listed', listed, sum(count('placed'), notPlaced)],
    ['placed', count('placed'), sum(updated, overdue)],
    ['missing', count('missing'), sum(overdue, notPlaced)],
  ];
  const problems = follow.flatMap(([field, printed, expected]) => {
    if (printed === null || expected === null || printed === expected) return [];
    return [differs(kind, agency, field, printCount(printed), printCount(expected))];
  });
  if (percent === null || listed === null || updated === null) return problems;
  const expected = printPercent(percentOf(updated, listed));
  return percent === expected ? problems : [...problems, differs(kind, agency, 'percent', percent, expected)];
}

function sum(a: number | null, b: number | null): number | null {
  return a === null || b === null ? null : a + b;
}

/** The sums of the printed columns against the bodies' own totals and the printed totals row. */
function sumProblems(
  kind: LetterKind,
  printed: readonly PrintedFigures[],
  totals: Totals,
  totalsRow: readonly string[] | undefined,
  fields: readonly string[],
): readonly Problem[] {
  const last = totalsRow === undefined ? undefined : figuresOf(fields, totalsRow);
  const problems = countNames.flatMap((field) => {
    if (!fields.includes(field)) return [];
    const added = printed.reduce((total, row) => total + (row.counts[field] ?? 0), 0);
    const expected = countIn(totals, field) ?? 0;
    const places: readonly (readonly [string, number])[] = [
      ['Σ', added],
      ...(last === undefined ? [] : [['Жами', last.counts[field] ?? -1] as const]),
    ];
    return places.flatMap(([where, figure]) =>
      figure === expected
        ? []
        : [differs(kind, where, field, printCount(Math.max(figure, 0)), printCount(expected))],
    );
  });
  const percent = printPercent(totals.percent);
  if (last === undefined || last.percent === null || last.percent === percent) return problems;
  return [...problems, differs(kind, 'Жами', 'percent', last.percent, percent)];
}

function rowCount(
  kind: LetterKind,
  { items }: AppendixKind,
  rows: number,
  snapshot: Snapshot,
): readonly Problem[] {
  const { bodies, datasets, totals } = snapshot;
  const wanted = {
    bodies: bodies.length,
    datasets: datasets.length,
    overdue: totals.overdue,
    notPlaced: totals.notPlaced,
  }[items];
  return rows === wanted ? [] : [differs(kind, 'ИЛОВА', items, printCount(rows), printCount(wanted))];
}
