import { dirname, join, relative, resolve, sep } from 'node:path';
import { isThere } from '../io/files.ts';
import { userPath } from '../io/paths.ts';
import { configName } from '../io/workspace.ts';
import { problem, RoadmapError } from '../problem.ts';
import type { Call } from './call.ts';

/** Files that an office works from: a result never takes their place. */
const ownFiles =
  /^(?:roadmap\.yaml|plan\.yaml|(?:recipients|distribution|signatories|executors|agencies|nomenclature|groups)\.(?:csv|xlsx)|register\.(?:db|head).*)$/iu;
/** Folders whose files are given, or made once for good. */
const ownFolders = /^(?:templates|layouts|exports|letters)\//iu;

/**
 * Where a result goes that the user named, absolute. Throws `output-is-source` (2) for a file that the run has read, for the
 * workspace's own files, and for one that is already in its `exports`, `letters`, `layouts` or `templates`: `--out`, `--summary` and the like
 * write over what is there.
 */
export async function outputPath(
  { outside, read }: Pick<Call, 'outside'> & Partial<Pick<Call, 'read'>>,
  name: string,
): Promise<string> {
  const path = userPath(outside, name);
  if (read?.has(path) === true || (await isOffices(path))) {
    const file = name.replaceAll('\\', '/');
    throw new RoadmapError(2, [problem('output-is-source', { file }, { file })]);
  }
  return path;
}

async function isOffices(path: string): Promise<boolean> {
  const root = await workspaceAbove(dirname(resolve(path)));
  if (root === undefined) return false;
  const inside = relative(root, path).split(sep).join('/');
  return ownFiles.test(inside) || (ownFolders.test(inside) && (await isThere(path)));
}

async function workspaceAbove(folder: string): Promise<string | undefined> {
  if (await isThere(join(folder, configName))) return folder;
  const above = dirname(folder);
  return above === folder ? undefined : workspaceAbove(above);
}
