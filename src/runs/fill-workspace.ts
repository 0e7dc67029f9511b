import { join } from 'node:path';
import { configName, loadConfig, loadDirectories } from '../io/workspace.ts';
import { unfilledToday } from '../letters/unfilled.ts';
import type { Unfilled } from '../model/office.ts';
import type { Problem } from '../problem.ts';
import { RoadmapError } from '../problem.ts';
import type { Call } from './call.ts';
import { stopWhenStrict } from './call.ts';
import type { Fill } from './fill.ts';
import { fillFiles } from './fill.ts';
import { officeToday, openDirectories, openWorkspace } from './workspace.ts';
import { writeAll } from './write-all.ts';

/** What the office has yet to fill in: of `roadmap.yaml`, then of its directories. */
export async function leftToFill(call: Call): Promise<readonly Unfilled[]> {
  const { root, config } = await openWorkspace(call);
  const { directories } = await openDirectories(call, root);
  const left = unfilledToday(config, directories, officeToday(call, config));
  return [...left.office, ...left.directories];
}

/** Writes values where they belong, and gives the names of the files that changed. Throws what is wrong with any value (1): then nothing was written. */
export async function storeFills(
  call: Call,
  fills: readonly Fill[],
): Promise<{ readonly files: readonly string[]; readonly problems: readonly Problem[] }> {
  const { root, config } = await openWorkspace(call);
  // A workbook is filled in in Excel: only text keeps every other byte as it was.
  const texts = [...(await loadDirectories(root))].filter(([name, { file }]) => file === name);
  const files = new Map(texts.map(([name, { bytes }]) => [name, bytes]));
  files.set(configName, await loadConfig(root));
  const { value: filled, problems } = await fillFiles(files, fills, officeToday(call, config));
  if (filled === undefined) throw new RoadmapError(1, problems);
  stopWhenStrict(call, problems);
  await writeAll(
    [...filled].map(([name, bytes]) => ({ path: join(root, name), bytes })),
    'replace',
  );
  return { files: [...filled.keys()], problems };
}
