import { batchWant } from '../../ingest/batch/batch-fields.ts';
import { kindNamesOf, readBatchRows } from '../../ingest/batch/batch-rows.ts';
import type { AskedLetters } from '../../letters/asked-letters.ts';
import type { Batch, BatchRow } from '../../model/batch.ts';
import { placeInBatch } from '../../model/batch.ts';
import type { LetterKind } from '../../model/letter.ts';
import type { Day } from '../../model/office.ts';
import type { ReadingOptions, Source, Table } from '../../model/table.ts';
import { placeOf } from '../../model/table.ts';
import type { Checked, Place, Problem } from '../../problem.ts';
import { problem } from '../../problem.ts';
import { parseNumber } from '../../register/number.ts';
import { readTable } from '../../table/read-table.ts';
import { withMisspeltColumns } from '../misspelt-columns.ts';

/** Loads a kind by name; an unknown name comes back as a problem. */
export type KindLoader = (name: string) => Promise<Checked<LetterKind>>;

/** The rows of a batch that could be read, with the kinds that they name. */
export interface ReadBatch {
  readonly batch: Batch;
  readonly kinds: ReadonlyMap<string, LetterKind>;
  /** Lines of rows whose day could not be read: the rest of them is looked at all the same. */
  readonly dayless: ReadonlySet<number | undefined>;
}

/**
 * Reads a batch: first which kinds it names, then its rows under the headings of those kinds' own fields. Every
 * problem of every row at once; an unknown kind is reported at its cell. `fallback` is the kind of rows that name none.
 */
export async function readBatch(
  source: Source,
  fallback: string,
  loadKind: KindLoader,
  options: Pick<ReadingOptions, 'sheet' | 'encoding' | 'map'>,
): Promise<Checked<ReadBatch>> {
  const plain = { ...options, map: [] };
  const first = await readTable(source, batchWant([]), plain);
  // A batch of one kind may have nothing but that kind's own columns.
  const loaded = await loadKinds(first.value, fallback, loadKind);
  const kinds = [...loaded.kinds.values()];
  const table = await readTable(source, batchWant(kinds), options);
  if (table.value === undefined) return { value: undefined, problems: table.problems };
  const rows = readBatchRows(table.value, kinds);
  const columns = withMisspeltColumns(table.problems, table.value);
  const problems = [...columns, ...loaded.problems, ...rows.problems];
  if (rows.value === undefined) return { value: undefined, problems };
  const errors = problems.filter((found) => found.severity === 'error');
  const bad = new Set(errors.filter(({ code }) => code !== 'batch-bad-date').map(({ place }) => place.line));
  const dayless = new Set(errors.map(({ place }) => place.line));
  const good = rows.value.rows.filter((row) => !bad.has(row.row.line));
  return { value: { batch: { ...rows.value, rows: good }, kinds: loaded.kinds, dayless }, problems };
}

async function loadKinds(
  table: Table | undefined,
  fallback: string,
  loadKind: KindLoader,
): Promise<{ readonly kinds: ReadonlyMap<string, LetterKind>; readonly problems: readonly Problem[] }> {
  const kinds = new Map<string, LetterKind>();
  const problems: Problem[] = [];
  const named = kindPlaces(table, fallback);
  for (const [name, place] of named) {
    const kind = await loadKind(name);
    problems.push(
      ...kind.problems.map((found) => (found.place.file === undefined ? { ...found, place } : found)),
    );
    if (kind.value !== undefined) kinds.set(name, kind.value);
  }
  return { kinds, problems };
}

function kindPlaces(table: Table | undefined, fallback: string): ReadonlyMap<string, Place> {
  const rows = table === undefined ? [] : [...kindNamesOf(table, fallback)];
  if (table === undefined || rows.length === 0) return new Map([[fallback, {}]]);
  return new Map(rows.map(([name, row]) => [name, placeOf(table, row, 'kind')]));
}

/** What the command line says for rows that leave a cell empty. */
export interface BatchDefaults {
  readonly kind: string;
  readonly date: Day;
  /** True when that day was asked for. */
  readonly isDated: boolean;
  readonly exports: readonly string[];
  readonly to: readonly string[];
  readonly signatory: string | undefined;
  readonly executor: string | undefined;
  readonly fields: Readonly<Record<string, string>>;
}

/** What one row asks for, what it leaves empty filled in, before its exports are read. */
export interface AskedRow {
  readonly asked: Omit<AskedLetters, 'snapshot'>;
  /** As written; none for a kind that reports no figures unless the row itself names some. */
  readonly exports: readonly string[];
  readonly asOf: Day | null;
}

/** What the rows of a batch ask for, in their order. Problem: `batch-bad-number`. */
export function askedRows(
  { batch, kinds, dayless }: ReadBatch,
  defaults: BatchDefaults,
): Checked<readonly AskedRow[]> {
  const problems: Problem[] = [];
  const rows = batch.rows.flatMap((row): readonly AskedRow[] => {
    const kind = kinds.get(row.kind ?? defaults.kind);
    if (kind === undefined) return [];
    const cell = (field: string): Place => placeInBatch(batch, row, field);
    const number = row.number === null ? undefined : parseNumber(row.number);
    if (row.number !== null && number === undefined) {
      problems.push(problem('batch-bad-number', cell('number'), { value: row.number }));
      return [];
    }
    const exports = row.exports.length > 0 || kind.needs === 'none' ? row.exports : defaults.exports;
    const asked = {
      ...askedOf(row, kind, defaults, cell),
      isDayless: dayless.has(row.row.line),
      ...(number === undefined ? {} : { number }),
    };
    return [{ asked, exports, asOf: row.asOf }];
  });
  return { value: rows, problems };
}

function askedOf(
  row: BatchRow,
  kind: LetterKind,
  defaults: BatchDefaults,
  cell: (field: string) => Place,
): AskedRow['asked'] {
  const signatory = row.signatory ?? defaults.signatory;
  const executor = row.executor ?? defaults.executor;
  const own = new Set(kind.fields.map((field) => field.name));
  const given = Object.entries(defaults.fields).filter(([name]) => own.has(name));
  const { line, file, sheet } = cell('');
  return {
    kind,
    cell,
    date: row.date ?? defaults.date,
    isDated: defaults.isDated || row.date !== null,
    to: row.to.length > 0 ? row.to : defaults.to,
    fields: { ...Object.fromEntries(given), ...row.fields },
    rowKey: row.key,
    place: {
      ...(file === undefined ? {} : { file }),
      ...(sheet === undefined ? {} : { sheet }),
      ...(line === undefined ? {} : { line }),
    },
    ...(signatory === undefined ? {} : { signatory }),
    ...(executor === undefined ? {} : { executor }),
  };
}
