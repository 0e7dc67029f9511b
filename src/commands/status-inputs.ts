import { join } from 'node:path';
import type { StatusInputs } from '../flow/status.ts';
import { decodePlan } from '../ingest/plan-file.ts';
import { readBytes } from '../io/files.ts';
import type { Problem } from '../problem.ts';
import { RoadmapError } from '../problem.ts';
import type { Context } from './context.ts';
import type { Workspace } from './workspace.ts';
import { dayOption, officeToday, openDirectories, openOfficeRegister, openWorkspace } from './workspace.ts';

/** The plan's file in the workspace, as shown to people. */
export const planName = 'plan.yaml';

/** Everything a status report is worked out from, on the day of `--as-of` (default today). */
export async function loadStatus(context: Context): Promise<{
  readonly workspace: Workspace;
  readonly inputs: StatusInputs;
  readonly problems: readonly Problem[];
}> {
  const workspace = await openWorkspace(context);
  const asOf = dayOption(context, 'asOf', '--as-of') ?? officeToday(context, workspace.config);
  const text = await loadPlanText(workspace.root);
  const { directories, problems } = await openDirectories(workspace.root);
  const register = await openOfficeRegister(context, workspace);
  try {
    const entries = await register.entries();
    const plan = { text, file: planName };
    return { workspace, inputs: { plan, entries, recipients: directories.recipients, asOf }, problems };
  } finally {
    await register.close();
  }
}

/** The text of `plan.yaml`. Throws what is wrong with the file (codes 1 and 3). */
export async function loadPlanText(root: string): Promise<string> {
  const read = decodePlan(await readBytes(join(root, planName), planName), planName);
  if (read.value === undefined) throw new RoadmapError(1, read.problems);
  return read.value;
}
