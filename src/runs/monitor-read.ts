import { todayIn } from '../dates.ts';
import { loadDirectories } from '../io/workspace.ts';
import type { Agency } from '../model/office.ts';
import type { Snapshot } from '../model/snapshot.ts';
import type { Problem } from '../problem.ts';
import { hasErrors, RoadmapError } from '../problem.ts';
import type { ReadFiles } from './bad-rows.ts';
import type { Call } from './call.ts';
import { readDirectories } from './directories.ts';
import { readMonitoring } from './monitoring.ts';
import { storeProblemRows } from './problem-rows.ts';
import type { ExportOptions } from './reading.ts';
import { loadExports, readingOptions, workspaceIfAny } from './reading.ts';
import { instantNow, officeToday, openWorkspace } from './workspace.ts';

/** An export read for its own sake: figures, and warnings. */
interface Monitored {
  readonly snapshot: Snapshot;
  readonly problems: readonly Problem[];
}

/**
 * Reads exports without anything to write about them. The workspace gives the directory of state bodies; outside one exports are read all the same, and no
 * body is called unknown. Throws every problem when one is an error (code 1); `--problems` is written before that.
 */
export async function readExports(call: Call<ExportOptions>, names: readonly string[]): Promise<Monitored> {
  const { snapshots, problems } = await readEach(call, [names]);
  const [snapshot] = snapshots;
  if (snapshot === undefined) throw new RoadmapError(1, problems);
  return { snapshot, problems };
}

/** Like `readExports`, for several sets of exports, each with its own figures: what is wrong with one does not hide the others'. */
export async function readEach(
  call: Call<ExportOptions>,
  sets: readonly (readonly string[])[],
): Promise<{
  readonly snapshots: readonly Snapshot[];
  readonly problems: readonly Problem[];
  /** The directory; empty outside a workspace. */
  readonly agencies: readonly Agency[];
}> {
  const { agencies, today } = await surroundings(call);
  const options = await readingOptions(call, today);
  const files: ReadFiles[] = [];
  const snapshots: Snapshot[] = [];
  for (const names of sets) {
    const sources = await loadExports(call, names);
    const { value, problems: found } = await readMonitoring(sources, agencies, options);
    // No letter is written that would say the day; the letter's run tells it.
    const problems = found.filter(({ code }) => code !== 'ingest-as-of-assumed');
    files.push({ sources, problems, options });
    if (value !== undefined) snapshots.push(value);
  }
  await storeProblemRows(call, files);
  const problems = files.flatMap((read) => read.problems);
  if (snapshots.length < sets.length || hasErrors(problems)) throw new RoadmapError(1, problems);
  return { snapshots, problems, agencies: agencies ?? [] };
}

async function surroundings(
  call: Call,
): Promise<{ readonly agencies: readonly Agency[] | null; readonly today: string }> {
  if ((await workspaceIfAny(call)) === undefined) {
    return { agencies: null, today: todayIn('Asia/Tashkent', instantNow(call, 'Asia/Tashkent')) };
  }
  const { root, config } = await openWorkspace(call);
  const agencies = (await loadDirectories(root)).get('agencies.csv');
  const read = await readDirectories(new Map(agencies === undefined ? [] : [['agencies.csv', agencies]]));
  if (read.value === undefined) throw new RoadmapError(1, read.problems);
  return { agencies: read.value.agencies, today: officeToday(call, config) };
}
