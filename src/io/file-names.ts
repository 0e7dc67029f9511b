import { closeSync, fsync, linkSync, openSync, unlinkSync, writeFileSync } from 'node:fs';
import { open, readFile, rename, stat, unlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { promisify } from 'node:util';

/** Waits until what was written into an open file is on the disk. */
export const syncOpen: (file: number) => Promise<void> = promisify(fsync);

/** Gives the finished file its name, which nobody may have taken meanwhile: then it throws the system's EEXIST. */
export async function giveName(temporary: string, path: string): Promise<void> {
  try {
    linkSync(temporary, path);
  } catch (cause) {
    if (codeOf(cause) === 'EEXIST') throw cause;
    return claimName(temporary, path);
  }
  unlinkSync(temporary);
}

/**
 * For disks without links (FAT, exFAT, some network shares: EISDIR, EPERM, ENOTSUP, ENOSYS, ...): the name is claimed by an
 * empty file that only one can make, and the finished file is renamed over it. A note beside it says so first: a run that is
 * killed between the two leaves an empty file that the next run knows for its own and takes away (`sweepFolder`).
 */
async function claimName(temporary: string, path: string): Promise<void> {
  const claim = temporary.replace(/\.tmp$/u, '.claim');
  await writeSynced(claim, basename(path));
  try {
    await (await open(path, 'wx')).close();
  } catch (cause) {
    await unlink(claim).catch(() => undefined);
    throw cause;
  }
  try {
    await retryOnWindows(() => rename(temporary, path));
    await unlink(claim);
  } catch (cause) {
    await releaseClaim(claim);
    throw cause;
  }
}

/** Takes a claim away, and the empty file under the name that it speaks of. */
export async function releaseClaim(claim: string): Promise<void> {
  const name = await readFile(claim, 'utf8').catch(() => '');
  const path = join(dirname(claim), basename(name));
  const size = name === '' ? undefined : (await stat(path).catch(() => undefined))?.size;
  if (size === 0) await unlink(path).catch(() => undefined);
  await unlink(claim).catch(() => undefined);
}

/**
 * Writes a file that nobody else has, and waits until its bytes are on the disk. Only that is waited for: what goes into
 * the system's memory is written at once, for handing it to a thread takes longer.
 */
export async function writeSynced(path: string, bytes: Uint8Array | string): Promise<void> {
  const file = openNew(path);
  try {
    writeFileSync(file, bytes);
    await syncOpen(file);
  } finally {
    closeSync(file);
  }
}

/** A killed run of the same process number may have left its unfinished file: it is nobody's. */
function openNew(path: string): number {
  try {
    return openSync(path, 'wx');
  } catch (cause) {
    if (codeOf(cause) !== 'EEXIST') throw cause;
  }
  unlinkSync(path);
  return openSync(path, 'wx');
}

/** Windows refuses a rename while a virus scanner or Word holds the file: tried again for about two seconds. */
export async function retryOnWindows(attempt: () => Promise<void>): Promise<void> {
  for (let wait = 10; ; wait *= 2) {
    try {
      return await attempt();
    } catch (cause) {
      const passing = ['EPERM', 'EACCES', 'EBUSY'].includes(codeOf(cause));
      if (process.platform !== 'win32' || !passing || wait > 1280) throw cause;
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
  }
}

/** The system's name for an error (`ENOENT`); empty for anything else. */
export function codeOf(cause: unknown): string {
  return cause instanceof Error && 'code' in cause ? String(cause.code) : '';
}
