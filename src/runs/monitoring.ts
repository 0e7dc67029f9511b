import { createHash } from 'node:crypto';
import { ingestMonitoring } from '../ingest/monitoring/monitoring.ts';
import { approvedListWant, wantWith } from '../ingest/monitoring/monitoring-fields.ts';
import { restoreLetters } from '../ingest/monitoring/repair.ts';
import { repairTitles } from '../ingest/monitoring/repair-titles.ts';
import type { Agency } from '../model/office.ts';
import type { Snapshot } from '../model/snapshot.ts';
import type { ReadingOptions, Source, Table } from '../model/table.ts';
import type { Checked, Place, Problem } from '../problem.ts';
import { hasErrors, sortProblems } from '../problem.ts';
import { readTable } from '../table/read-table.ts';

/**
 * Reads all exports of a run to one snapshot. `agencies` is the directory, or null outside a workspace. Every problem of every file is told at once;
 * `value` is undefined when one of them is an error. Rules: docs/product.md section 4.
 */
export async function readMonitoring(
  sources: readonly Source[],
  agencies: readonly Agency[] | null,
  options: ReadingOptions,
): Promise<Checked<Snapshot>> {
  const problems: Problem[] = [];
  const tables: Table[] = [];
  for (const source of sources) {
    const read = await readExport(source, agencies, options);
    problems.push(...read.problems);
    if (read.value !== undefined) tables.push(read.value);
  }
  const list = options.list === undefined ? undefined : await readTable(options.list, approvedListWant);
  problems.push(...(list?.problems ?? []));
  const ingested = ingestMonitoring(tables, { agencies, list: list?.value, options });
  problems.push(...withoutEchoes(ingested.problems, problems));
  if (ingested.value === undefined || hasErrors(problems))
    return { value: undefined, problems: sortProblems(problems) };
  const value = { ...ingested.value, sources: sources.map(fingerprint) };
  return { value, problems: sortProblems(problems) };
}

/** One export as a table; with `repair`, lost letters given back where the directory knows only one such name, and in the word that tells the as-of day. */
async function readExport(
  source: Source,
  agencies: readonly Agency[] | null,
  options: ReadingOptions,
): Promise<Checked<Table>> {
  const read = await readTable(source, wantWith(options.layouts), options);
  if (options.repair !== true || read.value === undefined) return read;
  const names = (agencies ?? []).flatMap((agency) => [agency.name, ...agency.aliases]);
  const titled = repairTitles(read.value, read.problems, options.asOf);
  const restored = restoreLetters(titled.table, titled.problems, names);
  return { value: restored.table, problems: restored.problems };
}

function fingerprint({ file, bytes }: Source): { readonly file: string; readonly sha256: string } {
  return { file, sha256: createHash('sha256').update(bytes).digest('hex') };
}

/** A cut row and a row pushed aside are wrong as a whole. */
const wholeRow = new Set<Problem['code']>(['table-cut-off', 'table-row-too-wide']);

/** Leaves out what only repeats a fault of the table: a cell whose letters were lost has no right name either. */
function withoutEchoes(found: readonly Problem[], ofTables: readonly Problem[]): readonly Problem[] {
  const told = new Set(
    ofTables
      .filter((fault) => fault.severity === 'error')
      .map(({ code, place }) => keyOf(place, wholeRow.has(code) ? undefined : place.column)),
  );
  return found.filter(
    ({ place }) => !told.has(keyOf(place, place.column)) && !told.has(keyOf(place, undefined)),
  );
}

function keyOf(place: Place, column: number | undefined): string {
  return `${place.file}\n${place.sheet}\n${place.line}\n${column}`;
}
