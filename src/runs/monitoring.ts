import { createHash } from 'node:crypto';
import { todayIn } from '../dates.ts';
import type { Ingested, MonitoringContext } from '../ingest/monitoring/monitoring.ts';
import { ingestMonitoring } from '../ingest/monitoring/monitoring.ts';
import { approvedListWant, wantWith } from '../ingest/monitoring/monitoring-fields.ts';
import { restoreLetters } from '../ingest/monitoring/repair.ts';
import { repairTitles } from '../ingest/monitoring/repair-titles.ts';
import { loadDirectories } from '../io/workspace.ts';
import type { Agency } from '../model/office.ts';
import type { RowCount } from '../model/row-count.ts';
import type { Snapshot } from '../model/snapshot.ts';
import type { ReadingOptions, Source, Table } from '../model/table.ts';
import { rowKey } from '../model/table.ts';
import type { Checked, Place, Problem } from '../problem.ts';
import { hasErrors, problem, RoadmapError, sortProblems } from '../problem.ts';
import { readTable } from '../table/read-table.ts';
import type { ReadFiles } from './bad-rows.ts';
import { storeProblemRows } from './bad-rows.ts';
import type { Call } from './call.ts';
import { readDirectories } from './directories.ts';
import type { ExportOptions } from './reading.ts';
import { loadExports, readingOptions, workspaceIfAny } from './reading.ts';
import { saveLayout } from './save-layout.ts';
import { instantNow, officeToday, openWorkspace } from './workspace.ts';

/**
 * Reads all exports of a run to one snapshot. `agencies` is the directory, or null outside a workspace. Every problem of every file is reported at once;
 * `value` is undefined when one of them is an error. Rules: docs/product.md section 4.
 */
export async function readMonitoring(
  sources: readonly Source[],
  agencies: readonly Agency[] | null,
  options: ReadingOptions,
): Promise<Ingested<Snapshot>> {
  const problems: Problem[] = [...(options.layoutProblems ?? [])];
  const tables: Table[] = [];
  const once = new Map<string, string>();
  for (const source of sources) {
    const { sha256 } = fingerprint(source);
    const first = once.get(sha256);
    if (first !== undefined) {
      problems.push(problem('ingest-export-twice', { file: source.file }, { first }));
      continue;
    }
    once.set(sha256, source.file);
    const read = await readExport(source, agencies, options);
    problems.push(...read.problems);
    if (read.value !== undefined) tables.push(read.value);
  }
  const list = options.list === undefined ? undefined : await readTable(options.list, approvedListWant);
  problems.push(...(list?.problems ?? []));
  const ingested = ingestMonitoring(tables, {
    agencies,
    list: list?.value,
    options,
    spoilt: spoilt(problems),
  });
  const { rows } = ingested;
  problems.push(...withoutEchoes(ingested.problems, problems));
  if (ingested.value === undefined || hasErrors(problems))
    return { value: undefined, problems: sortProblems(problems), rows };
  const value = { ...ingested.value, sources: sources.map(fingerprint) };
  return { value, problems: sortProblems(problems), rows };
}

/** Rows that are wrong as rows of a table, whatever their figures say. */
function spoilt(problems: readonly Problem[]): MonitoringContext['spoilt'] {
  const errors = problems.filter(({ severity }) => severity === 'error');
  const places = new Set(errors.map(({ place }) => `${place.file}\n${rowKey(place)}`));
  return (file, row) => places.has(`${file}\n${rowKey(row)}`);
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
  const reported = new Set(
    ofTables
      .filter((fault) => fault.severity === 'error')
      .map(({ code, place }) => keyOf(place, wholeRow.has(code) ? undefined : cellIn(place))),
  );
  return found.filter(
    ({ place }) => !reported.has(keyOf(place, cellIn(place))) && !reported.has(keyOf(place, undefined)),
  );
}

/** A cell within its row; records of JSON have fields alone. */
function cellIn(place: Place): string | number | undefined {
  return place.column ?? (place.record === undefined ? undefined : place.field);
}

function keyOf(place: Place, cell: string | number | undefined): string {
  return `${place.file}\n${place.sheet}\n${rowKey(place)}\n${cell}`;
}

/** A set of exports read for its own sake: its figures, unless it has errors, and what became of its rows. */
interface ReadSet {
  readonly snapshot: Snapshot | undefined;
  readonly rows: RowCount;
}

/**
 * Reads exports without anything to write about them. The workspace gives the directory of state bodies; outside one exports are read all the same, and no
 * body is called unknown. Throws every problem when one is an error (code 1); `--problems` is written before that.
 */
export async function readExports(
  call: Call<ExportOptions>,
  names: readonly string[],
): Promise<{ readonly snapshot: Snapshot; readonly problems: readonly Problem[] }> {
  const { sets, problems } = await readEach(call, [names]);
  const snapshot = sets[0]?.snapshot;
  if (snapshot === undefined || hasErrors(problems)) throw new RoadmapError(1, problems);
  return { snapshot, problems };
}

/** Like `readExports`, for several sets of exports, each with its own figures: what is wrong with one does not hide the others'. Throws nothing of theirs. */
export async function readEach(
  call: Call<ExportOptions>,
  sets: readonly (readonly string[])[],
): Promise<{
  readonly sets: readonly ReadSet[];
  readonly problems: readonly Problem[];
  /** The directory; empty outside a workspace. */
  readonly agencies: readonly Agency[];
}> {
  const { agencies, today } = await surroundings(call);
  const options = await readingOptions(call, today);
  const files: ReadFiles[] = [];
  const read: ReadSet[] = [];
  for (const names of sets) {
    const sources = await loadExports(call, names);
    const { value, rows, problems: found } = await readMonitoring(sources, agencies, options);
    // No letter is written that would say the day; the letter's run tells it.
    const problems = found.filter(({ code }) => code !== 'ingest-as-of-assumed');
    files.push({ sources, problems, options });
    read.push({ snapshot: value, rows });
  }
  await storeProblemRows(call, files);
  await saveLayout(
    call,
    options,
    files.flatMap(({ problems }) => problems),
  );
  return { sets: read, problems: files.flatMap((one) => one.problems), agencies: agencies ?? [] };
}

/** The directory of state bodies, null outside a workspace, and today in the office's zone. Throws what is wrong with either (code 1). */
export async function surroundings(call: Call): Promise<{
  readonly agencies: readonly Agency[] | null;
  readonly today: string;
  /** A workspace to learn in. */
  readonly practice: boolean;
}> {
  if ((await workspaceIfAny(call)) === undefined) {
    const today = todayIn('Asia/Tashkent', instantNow(call, 'Asia/Tashkent'));
    return { agencies: null, today, practice: false };
  }
  const { root, config } = await openWorkspace(call);
  const agencies = (await loadDirectories(root)).get('agencies.csv');
  const read = await readDirectories(new Map(agencies === undefined ? [] : [['agencies.csv', agencies]]));
  if (read.value === undefined) throw new RoadmapError(1, read.problems);
  return { agencies: read.value.agencies, today: officeToday(call, config), practice: config.practice };
}
