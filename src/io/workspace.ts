import { dirname, join, resolve } from 'node:path';
import type { Source } from '../model/table.ts';
import { problem, RoadmapError } from '../problem.ts';
import { programFolder } from './assets.ts';
import { isThere, listFolder, readBytes } from './files.ts';
import type { Outside } from './outside.ts';

export const configName = 'roadmap.yaml';

export const directoryNames = [
  'nomenclature.csv',
  'recipients.csv',
  'distribution.csv',
  'signatories.csv',
  'executors.csv',
  'agencies.csv',
  'groups.csv',
] as const;

/**
 * The workspace's folder: the nearest one that holds `roadmap.yaml`, upwards from `-w` or from the current folder. What
 * `ROADMAP_WORKSPACE` names must be one itself: it was set for good, not typed where one is. Throws `workspace-missing` (code 2).
 */
export async function findWorkspace(outside: Outside, flag: string | undefined): Promise<string> {
  const set = nonEmpty(outside.environment.ROADMAP_WORKSPACE);
  const start = resolve(outside.folder, flag ?? set ?? '.');
  const isFixed = flag === undefined && set !== undefined;
  for (let folder = start; ; folder = dirname(folder)) {
    if (await isThere(join(folder, configName))) return folder;
    if (isFixed || dirname(folder) === folder) throw missing(start);
  }
}

/** The bytes of `roadmap.yaml`. */
export async function loadConfig(root: string): Promise<Uint8Array> {
  return readBytes(join(root, configName), configName);
}

/** A directory as it lies in the workspace: `recipients.csv`, or `recipients.xlsx` in its place. */
export interface DirectoryPath {
  readonly name: (typeof directoryNames)[number];
  /** As shown to people: relative to the workspace. */
  readonly file: string;
  readonly path: string;
}

/** Workspaces of programs before have none of these. The nomenclature of the program is read in its place; groups are then empty. */
const addedLater: ReadonlySet<string> = new Set(['nomenclature.csv', 'groups.csv']);
const emptyWithout: ReadonlySet<string> = new Set(['groups.csv']);

/** Where each directory of the workspace lies. Both a CSV file and a workbook: `directory-two-files` (code 1). */
export async function findDirectories(root: string): Promise<readonly DirectoryPath[]> {
  return Promise.all(directoryNames.map((name) => findDirectory(root, name)));
}

async function findDirectory(root: string, name: DirectoryPath['name']): Promise<DirectoryPath> {
  const workbook = name.replace(/csv$/u, 'xlsx');
  const [hasCsv, hasWorkbook] = [await isThere(join(root, name)), await isThere(join(root, workbook))];
  if (hasCsv && hasWorkbook) {
    throw new RoadmapError(1, [
      problem('directory-two-files', { file: name }, { file: name, other: workbook }),
    ]);
  }
  if (hasWorkbook) return { name, file: workbook, path: join(root, workbook) };
  const home = !hasCsv && addedLater.has(name) ? join(programFolder(), 'seeds') : root;
  return { name, file: home === root ? name : `(built-in)/${name}`, path: join(home, name) };
}

/** The directories' bytes by their CSV names, each with the file it came from. Throws `file-missing` or `file-unreadable` (code 3). */
export async function loadDirectories(root: string): Promise<ReadonlyMap<string, Source>> {
  const found = (await findDirectories(root)).filter(({ name, file }) => {
    return !emptyWithout.has(name) || !file.startsWith('(built-in)');
  });
  const loaded = found.map(async ({ name, file, path }) => {
    return [name, { file, bytes: await readBytes(path, file) }] as const;
  });
  return new Map(await Promise.all(loaded));
}

/** A letter kind's folder as it lies on the disk. */
export interface KindFolder {
  readonly name: string;
  /** As shown to people: relative to the workspace, or `(built-in)/NAME`. */
  readonly shown: string;
  readonly builtIn: boolean;
  readonly path: string;
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** Names of all kinds: the office's own ones win over built-in ones of the same name. Sorted by name. */
export async function listKinds(root: string | undefined): Promise<readonly string[]> {
  const places =
    root === undefined ? [builtInLetters()] : [join(root, 'templates', 'letters'), builtInLetters()];
  const names = new Set<string>();
  for (const place of places) {
    for (const item of await listFolder(place)) if (item.isFolder) names.add(item.name);
  }
  return [...names].sort();
}

/** The kind's folder, or undefined when neither the office nor the program has one of that name. */
export async function loadKind(root: string | undefined, name: string): Promise<KindFolder | undefined> {
  if (!/^[a-z0-9][a-z0-9-]*$/u.test(name)) return undefined;
  if (root !== undefined) {
    const own = join(root, 'templates', 'letters', name);
    if (await isThere(own)) return loadFolder(name, own, `templates/letters/${name}`, false);
  }
  const builtIn = join(builtInLetters(), name);
  if (await isThere(builtIn)) return loadFolder(name, builtIn, `(built-in)/${name}`, true);
  return undefined;
}

/** Partials by name without `.hbs`; the office's own ones win. */
export async function loadPartials(root: string | undefined): Promise<ReadonlyMap<string, Uint8Array>> {
  const partials = new Map<string, Uint8Array>();
  const places = [join(programFolder(), 'templates', 'partials')];
  if (root !== undefined) places.push(join(root, 'templates', 'partials'));
  for (const place of places) {
    for (const item of await listFolder(place)) {
      if (!item.name.endsWith('.hbs')) continue;
      partials.set(item.name.slice(0, -'.hbs'.length), await readBytes(join(place, item.name)));
    }
  }
  return partials;
}

/** A file that `roadmap.yaml` names: the emblem, a blank. One that is missing is thrown (code 3). */
export async function loadOfficeFile(root: string, file: string): Promise<Uint8Array> {
  return readBytes(resolve(root, file), file);
}

function builtInLetters(): string {
  return join(programFolder(), 'templates', 'letters');
}

async function loadFolder(name: string, path: string, shown: string, builtIn: boolean): Promise<KindFolder> {
  const files = new Map<string, Uint8Array>();
  for (const item of await listFolder(path)) {
    if (!item.isFolder) files.set(item.name, await readBytes(join(path, item.name), `${shown}/${item.name}`));
  }
  return { name, shown, builtIn, path, files };
}

function missing(folder: string): RoadmapError {
  return new RoadmapError(2, [problem('workspace-missing', {}, { folder })]);
}

function nonEmpty(text: string | undefined): string | undefined {
  return text === undefined || text === '' ? undefined : text;
}
