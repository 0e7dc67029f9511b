import { dirname, join, relative, resolve, sep } from 'node:path';
import { parseConfig } from '../ingest/directories/config-file.ts';
import { isThere, readBytesIfThere } from '../io/files.ts';
import { userPath } from '../io/paths.ts';
import { fileId, isDatabase } from '../io/same-file.ts';
import { configName, directoryNames } from '../io/workspace.ts';
import { papersNamed } from '../model/office.ts';
import { problem, RoadmapError } from '../problem.ts';
import type { Call } from './call.ts';

/** Files that an office works from, by name: a result never takes their place. */
const ownNames: ReadonlySet<string> = new Set([
  configName,
  'plan.yaml',
  ...directoryNames.flatMap((name) => [name, name.replace(/csv$/u, 'xlsx')]),
]);
/** Folders whose files are given, or made once for good, and the letters and papers of a pack. */
const ownFolders =
  /^(?:(?:templates|layouts|exports|letters)\/|packs\/.*(?:\.docx|\.pdf|\.zip|manifest\.json)$)/iu;

/**
 * Where a result goes that the user named, absolute. Throws `output-is-source` (2) for a file that the run reads (`inputs`: those that it has
 * yet to read), for a register, for the workspace's own files, and for one that is already in its `exports`, `letters`, `layouts`, `templates` or in a
 * pack: `--out`, `--summary` and the like write over what is there.
 */
export async function outputPath(
  { outside, read }: Pick<Call, 'outside' | 'read'>,
  name: string,
  inputs: readonly string[] = [],
): Promise<string> {
  const path = userPath(outside, name);
  const sources = [...read.keys(), ...inputs.map((input) => userPath(outside, input))];
  if ((await isAmong(path, sources)) || (await isDatabase(path)) || (await isOffices(path))) {
    const file = name.replaceAll('\\', '/');
    throw new RoadmapError(2, [problem('output-is-source', { file }, { file })]);
  }
  return path;
}

/** By what the disk has under the names: a link, or a name in capitals on Windows, is the same file. */
async function isAmong(path: string, sources: readonly string[]): Promise<boolean> {
  const own = await fileId(path);
  if (own === undefined) return false;
  const others = await Promise.all(sources.filter((source) => source !== '-').map(fileId));
  return others.includes(own);
}

async function isOffices(path: string): Promise<boolean> {
  const root = await workspaceAbove(dirname(resolve(path)));
  if (root === undefined) return false;
  const inside = relative(root, path).split(sep).join('/').toLowerCase();
  if (ownNames.has(inside) || /^register\.(?:db|head)/u.test(inside)) return true;
  if (!(await isThere(path))) return false;
  return ownFolders.test(inside) || isAmong(path, await namedFiles(root));
}

/** What `roadmap.yaml` names: emblems and blanks. A configuration that cannot be read names nothing. */
async function namedFiles(root: string): Promise<readonly string[]> {
  const config = parseConfig(
    (await readBytesIfThere(join(root, configName))) ?? new Uint8Array(),
    configName,
  );
  if (config.value === undefined) return [];
  const { emblems, blanks } = papersNamed(config.value);
  return [...emblems, ...blanks].map((file) => resolve(root, file));
}

async function workspaceAbove(folder: string): Promise<string | undefined> {
  if (await isThere(join(folder, configName))) return folder;
  const above = dirname(folder);
  return above === folder ? undefined : workspaceAbove(above);
}
