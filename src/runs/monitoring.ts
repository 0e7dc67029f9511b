import { createHash } from 'node:crypto';
import { withoutEchoes } from '../ingest/monitoring/echoes.ts';
import type { Ingested } from '../ingest/monitoring/monitoring.ts';
import { ingestMonitoring } from '../ingest/monitoring/monitoring.ts';
import { approvedListWant, wantWith } from '../ingest/monitoring/monitoring-fields.ts';
import { restoringLetters } from '../ingest/monitoring/repair.ts';
import { repairTitles } from '../ingest/monitoring/repair-titles.ts';
import { loadDirectories } from '../io/workspace.ts';
import { dayInZone } from '../io/zone.ts';
import type { Agency } from '../model/office.ts';
import type { RowCount } from '../model/row-count.ts';
import type { Snapshot } from '../model/snapshot.ts';
import type { OpenTable, ReadingOptions, Source } from '../model/table.ts';
import type { Checked, Problem } from '../problem.ts';
import { hasErrors, problem, RoadmapError, sortProblems } from '../problem.ts';
import { piecesOf } from '../table/pieces.ts';
import { openTable, readTable } from '../table/read-table.ts';
import type { ReadFiles } from './bad-rows.ts';
import { storeProblemRows } from './bad-rows.ts';
import type { Call } from './call.ts';
import { readDirectories } from './directories.ts';
import type { ExportOptions } from './reading.ts';
import { loadExports, readingOptions } from './reading.ts';
import { saveLayout } from './save-layout.ts';
import { instantNow, officeToday, openWorkspace, workspaceIfAny } from './workspace.ts';

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
  const tables: OpenTable[] = [];
  const files: Fingerprint[] = [];
  for (const source of sources) {
    const own = fingerprint(source);
    const first = files.find(({ sha256 }) => sha256 === own.sha256);
    files.push(own);
    if (first !== undefined) {
      problems.push(problem('ingest-export-twice', { file: source.file }, { first: first.file }));
      continue;
    }
    const opened = await openExport(source, agencies, options);
    problems.push(...opened.problems);
    if (opened.value !== undefined) tables.push(opened.value);
  }
  const list = options.list === undefined ? undefined : await readTable(options.list, approvedListWant);
  problems.push(...(list?.problems ?? []));
  const ingested = ingestMonitoring(tables, { agencies, list: list?.value, options });
  const { rows } = ingested;
  problems.push(...withoutEchoes(ingested.problems, problems));
  if (ingested.value === undefined || hasErrors(problems))
    return { value: undefined, problems: sortProblems(problems), rows };
  return { value: { ...ingested.value, sources: files }, problems: sortProblems(problems), rows };
}

/** One export as a table; with `repair`, lost letters given back where the directory knows only one such name, and in the word that gives the as-of day. */
async function openExport(
  source: Source,
  agencies: readonly Agency[] | null,
  options: ReadingOptions,
): Promise<Checked<OpenTable>> {
  const opened = await openTable(source, wantWith(options.layouts), options);
  if (options.repair !== true || opened.value === undefined) return opened;
  const names = (agencies ?? []).flatMap((agency) => [agency.name, ...agency.aliases]);
  const titled = repairTitles(opened.value.head, opened.problems, options.asOf);
  const value = restoringLetters({ ...opened.value, head: titled.table }, names);
  return { value, problems: titled.problems };
}

type Fingerprint = Snapshot['sources'][number];

function fingerprint(source: Source): Fingerprint {
  const hash = createHash('sha256');
  for (const piece of piecesOf(source)) hash.update(piece);
  return { file: source.file, sha256: hash.digest('hex') };
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
  const options = { ...(await readingOptions(call, today)), keep: 'figures' as const };
  const files: ReadFiles[] = [];
  const read: ReadSet[] = [];
  for (const names of sets) {
    const sources = await loadExports(call, names);
    const { value, rows, problems: found } = await readMonitoring(sources, agencies, options);
    // No letter is written that would say the day; the letters' run reports it.
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
    const today = dayInZone('Asia/Tashkent', instantNow(call, 'Asia/Tashkent'));
    return { agencies: null, today, practice: false };
  }
  const { root, config } = await openWorkspace(call);
  const agencies = (await loadDirectories(root)).get('agencies.csv');
  const read = await readDirectories(new Map(agencies === undefined ? [] : [['agencies.csv', agencies]]));
  if (read.value === undefined) throw new RoadmapError(1, read.problems);
  return { agencies: read.value.agencies, today: officeToday(call, config), practice: config.practice };
}
