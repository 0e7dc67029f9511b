import { createHash } from 'node:crypto';
import { closeSync, constants, openSync } from 'node:fs';
import { access, open, readdir, readFile, rename, stat, unlink } from 'node:fs/promises';
import { hostname } from 'node:os';
import { dirname, join, sep } from 'node:path';
import { problem, RoadmapError } from '../problem.ts';
import { codeOf, giveName, releaseClaim, retryOnWindows, syncOpen, writeSynced } from './file-names.ts';
import { makeFolders } from './make-folders.ts';

/** SHA-256 as 64 lower-case hexadecimal digits. */
export function sha256(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** The file's bytes. Throws `file-missing`, `file-is-folder`, `folder-is-file`, `file-unreadable` (code 3), naming the file as `shown`. */
export async function readBytes(path: string, shown: string = path): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (cause) {
    throw readError(shown, cause);
  }
}

/** Like `readBytes`, but `undefined` when there is no such file. */
export async function readBytesIfThere(path: string, shown: string = path): Promise<Uint8Array | undefined> {
  try {
    return await readFile(path);
  } catch (cause) {
    if (codeOf(cause) === 'ENOENT') return undefined;
    throw readError(shown, cause);
  }
}

export interface FolderItem {
  readonly name: string;
  readonly isFolder: boolean;
}

/** What a folder holds, by name in code unit order; empty when there is no such folder. */
export async function listFolder(path: string): Promise<readonly FolderItem[]> {
  try {
    const found = await readdir(path, { withFileTypes: true });
    return found
      .map((item) => ({ name: item.name, isFolder: item.isDirectory() }))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (cause) {
    if (codeOf(cause) === 'ENOENT') return [];
    throw readError(path, cause);
  }
}

/** The instant (ISO 8601 in UTC) at which a file was last written; undefined when it is not there. */
export async function writtenAt(path: string): Promise<string | undefined> {
  return stat(path).then(
    ({ mtime }) => mtime.toISOString(),
    () => undefined,
  );
}

/** Makes a folder and those above it; one that is there is fine. Throws `file-unwritable` (code 3). */
export async function makeFolder(path: string): Promise<void> {
  try {
    await makeFolders(path);
  } catch (cause) {
    throw writeError(path, cause);
  }
}

/** True when a folder of this name is there. */
export async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

/** True when something of this name is there. */
export async function isThere(path: string): Promise<boolean> {
  return access(path, constants.F_OK).then(
    () => true,
    () => false,
  );
}

/**
 * Writes a file that appears whole or not at all: a temporary name beside it, fsync, then the final name, then
 * fsync of the folder. `new` never replaces: throws `file-taken` (code 3) when the name is in use.
 * Throws `file-unwritable` (code 3) otherwise; no temporary file stays behind unless the process is killed.
 */
export async function writeWhole(
  path: string,
  bytes: Uint8Array | string,
  mode: 'new' | 'replace',
): Promise<void> {
  const write = (): Promise<void> =>
    viaTemporary(path, async (temporary) => {
      await writeSynced(temporary, bytes);
      await (mode === 'new' ? giveNew(temporary, path) : retryOnWindows(() => rename(temporary, path)));
    });
  try {
    await write();
  } catch (error) {
    // The folder is nearly always there.
    if (!(error instanceof RoadmapError) || codeOf(error.cause) !== 'ENOENT') throw error;
    await makeFolder(dirname(path));
    await write();
  }
}

/** Writes a file in the place of the one that is there, unless that has the same bytes. */
export async function writeIfOther(path: string, bytes: Uint8Array): Promise<void> {
  const there = await readBytesIfThere(path);
  if (there === undefined || !Buffer.from(there).equals(bytes)) await writeWhole(path, bytes, 'replace');
}

/** Like `writeWhole` with `new`, for a file that something else writes under the temporary name and `syncFile` puts on the disk. */
export async function writeNew(path: string, write: (temporary: string) => Promise<void>): Promise<void> {
  await makeFolder(dirname(path));
  await viaTemporary(path, async (temporary) => {
    await unlink(temporary).catch(() => undefined);
    await write(temporary);
    await giveNew(temporary, path);
  });
}

async function giveNew(temporary: string, path: string): Promise<void> {
  await giveName(temporary, path).catch((cause: unknown) => {
    throw codeOf(cause) === 'EEXIST' ? taken(path, cause) : cause;
  });
}

async function viaTemporary(path: string, work: (temporary: string) => Promise<void>): Promise<void> {
  const temporary = temporaryBeside(path);
  try {
    await work(temporary);
    await syncFolder(dirname(path));
  } catch (cause) {
    await unlink(temporary).catch(() => undefined);
    throw writeError(path, cause);
  }
}

/**
 * Throws `file-unwritable` (code 3) unless files can be made in the folder; makes the folder when it is missing.
 * Unfinished files that a killed run of this machine left there are taken away.
 */
export async function checkWritable(folder: string): Promise<void> {
  const trial = temporaryBeside(join(folder, 'x'));
  try {
    await makeFolders(folder);
    await sweepFolder(folder);
    await (await open(trial, 'wx')).close();
    await unlink(trial);
  } catch (cause) {
    throw writeError(folder, cause);
  }
}

let temporaryCount = 0;

/** Tells this machine's unfinished files from those of others on a shared folder. */
const machine = createHash('sha256').update(hostname()).digest('hex').slice(0, 8);

function temporaryBeside(path: string): string {
  temporaryCount += 1;
  return join(dirname(path), `.roadmap-${machine}-${process.pid}-${temporaryCount}.tmp`);
}

/** What the first version of the program left beside a register: an unfinished one, or another name of it; an unfinished note. */
const leftBefore = /\.(?:db\.|head\.)(\d+)\.(?:new|tmp)$/u;

/**
 * Takes away what killed runs of this machine left unfinished in a folder, and the empty file under a final name that one of
 * them had claimed and not filled.
 */
export async function sweepFolder(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const [, owner, pid, ending] = /^\.roadmap-([0-9a-f]{8})-(\d+)-\d+\.(tmp|claim)$/u.exec(name) ?? [];
    const [, before] = leftBefore.exec(name) ?? [];
    if (before !== undefined && !isRunning(Number(before))) await unlink(join(folder, name));
    if (owner !== machine || pid === undefined || isRunning(Number(pid))) continue;
    if (ending === 'claim') await releaseClaim(join(folder, name));
    else await unlink(join(folder, name));
  }
}

/** Takes a file away; one that has gone already is as good. Throws `file-unwritable` (code 3). */
export async function removeFile(path: string): Promise<void> {
  await unlink(path).catch((cause: unknown) => {
    if (codeOf(cause) !== 'ENOENT') throw writeError(path, cause);
  });
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (cause) {
    return codeOf(cause) === 'EPERM';
  }
}

/** Waits until the file's bytes are on the disk. */
export async function syncFile(path: string): Promise<void> {
  // Windows flushes only what is open for writing.
  const handle = await open(path, 'r+');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Folders whose names are being made safe now, and the time after that. */
const syncs = new Map<string, { readonly running: Promise<void>; next?: Promise<void> }>();

/** Waits until the folder's names are on the disk. Those who ask while that goes on wait for one more time together. */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const known = syncs.get(folder);
  if (known === undefined) return startSync(folder);
  known.next ??= known.running.catch(() => undefined).then(() => startSync(folder));
  return known.next;
}

function startSync(folder: string): Promise<void> {
  const sync: { readonly running: Promise<void>; next?: Promise<void> } = {
    running: syncNames(folder).finally(() => {
      if (sync.next === undefined) syncs.delete(folder);
    }),
  };
  syncs.set(folder, sync);
  return sync.running;
}

async function syncNames(folder: string): Promise<void> {
  const file = openSync(folder, 'r');
  try {
    await syncOpen(file);
  } finally {
    closeSync(file);
  }
}

/** What went wrong with reading a file, named as `shown`: `file-missing`, `file-is-folder`, `folder-is-file`, `file-unreadable` (code 3). */
export function readError(shown: string, cause: unknown): RoadmapError {
  const place = { file: shown.split(sep).join('/') };
  if (codeOf(cause) === 'ENOENT')
    return new RoadmapError(3, [problem('file-missing', place, { near: '' })], cause);
  if (codeOf(cause) === 'EISDIR') return new RoadmapError(3, [problem('file-is-folder', place, {})], cause);
  if (codeOf(cause) === 'ENOTDIR') return new RoadmapError(3, [problem('folder-is-file', place, {})], cause);
  return new RoadmapError(3, [problem('file-unreadable', place, { reason: reasonOf(cause) })], cause);
}

function writeError(path: string, cause: unknown): RoadmapError {
  if (cause instanceof RoadmapError) return cause;
  const place = { file: path.split(sep).join('/') };
  return new RoadmapError(3, [problem('file-unwritable', place, { reason: reasonOf(cause) })], cause);
}

function taken(path: string, cause: unknown): RoadmapError {
  return new RoadmapError(3, [problem('file-taken', { file: path.split(sep).join('/') }, {})], cause);
}

function reasonOf(cause: unknown): string {
  const code = codeOf(cause);
  return code === '' ? String(cause) : code;
}
