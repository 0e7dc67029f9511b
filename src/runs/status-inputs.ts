import { join } from 'node:path';
import { readBytes } from '../io/files.ts';
import type { Agency, Day } from '../model/office.ts';
import type { Snapshot } from '../model/snapshot.ts';
import type { Problem } from '../problem.ts';
import { RoadmapError, stopOnErrors } from '../problem.ts';
import { decodePlan } from '../roadmap/plan-file.ts';
import type { ReadFiles } from './bad-rows.ts';
import type { Call } from './call.ts';
import { readMonitoring } from './monitoring.ts';
import { storeProblemRows } from './problem-rows.ts';
import type { ExportOptions } from './reading.ts';
import { loadExports, readingOptions } from './reading.ts';
import type { StatusInputs } from './status.ts';
import type { Workspace } from './workspace.ts';
import { officeToday, openDirectories, openOfficeRegister, openWorkspace } from './workspace.ts';

/** The plan's file in the workspace, as shown to people. */
export const planName = 'plan.yaml';

/** The monitorings of a report's trend, and what is doubtful in them. */
interface Trend {
  readonly snapshots: readonly Snapshot[];
  readonly found: readonly Problem[];
}

/**
 * Everything a status report is worked out from, on the day of `--as-of` (default today); `trendOf` reads the
 * monitorings for the trend, if there are any.
 */
export async function loadStatus(
  call: Call<{ readonly asOf: Day | undefined }>,
  trendOf: (agencies: readonly Agency[]) => Promise<Trend> = async () => ({ snapshots: [], found: [] }),
): Promise<{
  readonly workspace: Workspace;
  readonly inputs: StatusInputs;
  readonly problems: readonly Problem[];
}> {
  const workspace = await openWorkspace(call);
  const asOf = call.options.asOf ?? officeToday(call, workspace.config);
  const text = await loadPlanText(workspace.root);
  const { directories, problems } = await openDirectories(workspace.root);
  const { snapshots, found } = await trendOf(directories.agencies);
  const register = await openOfficeRegister(call, workspace);
  try {
    const entries = await register.entries();
    const plan = { text, file: planName };
    const inputs = { plan, entries, recipients: directories.recipients, asOf, snapshots };
    return { workspace, inputs, problems: [...problems, ...found] };
  } finally {
    await register.close();
  }
}

/** Each export by itself: its own day, its own figures. Throws every problem of the exports when one is an error (code 1). */
export async function loadTrend(
  call: Call<ExportOptions>,
  names: readonly string[],
  agencies: readonly Agency[],
): Promise<Trend> {
  const snapshots: Snapshot[] = [];
  const files: ReadFiles[] = [];
  // `--as-of` is the report's day; a monitoring of an earlier month has its own.
  const { asOf: _, ...options } = await readingOptions(call, undefined);
  for (const source of await loadExports(call, names)) {
    const { value, problems } = await readMonitoring([source], agencies, options);
    files.push({ sources: [source], problems, options });
    if (value !== undefined) snapshots.push(value);
  }
  await storeProblemRows(call, files);
  const found = files.flatMap((read) => read.problems);
  stopOnErrors(found);
  return { snapshots, found };
}

/** The text of `plan.yaml`. Throws what is wrong with the file (codes 1 and 3). */
export async function loadPlanText(root: string): Promise<string> {
  const read = decodePlan(await readBytes(join(root, planName), planName), planName);
  if (read.value === undefined) throw new RoadmapError(1, read.problems);
  return read.value;
}
