import { join } from 'node:path';
import { readBytes } from '../io/files.ts';
import { RoadmapError } from '../problem.ts';
import { decodeYaml } from '../tools/yaml-text.ts';

/** The plan's file in the workspace, as shown to people. */
export const planName = 'plan.yaml';

/** The text of `plan.yaml`. Throws what is wrong with the file (codes 1 and 3). */
export async function loadPlanText(root: string): Promise<string> {
  const read = decodeYaml(await readBytes(join(root, planName), planName), planName);
  if (read.value === undefined) throw new RoadmapError(1, read.problems);
  return read.value;
}
