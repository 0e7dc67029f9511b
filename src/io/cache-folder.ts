import { closeSync, fstatSync, mkdirSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';

/** The program's folder for what can be made anew at any time: `~/.cache/roadmap`, `%LOCALAPPDATA%\roadmap` on Windows. */
export function cacheFolder(environment: Readonly<Record<string, string | undefined>>): string {
  const base =
    environment.XDG_CACHE_HOME ||
    (process.platform === 'win32' ? environment.LOCALAPPDATA : undefined) ||
    join(homedir(), '.cache');
  return join(base, 'roadmap');
}

/** A file that this user has written, opened to be read; undefined when it is not there or another's. */
export function openOwnFile(path: string): number | undefined {
  let file: number | undefined;
  try {
    file = openSync(path, 'r');
    if (process.geteuid === undefined || fstatSync(file).uid === process.geteuid()) return file;
  } catch {
    return undefined;
  }
  closeSync(file);
  return undefined;
}

/** Writes a file of this user's own, whole or not at all, and makes its folder. Throws what stands in the way (a full disk); no half of it is left. */
export function writeOwnFile(path: string, content: Uint8Array): void {
  const temporary = `${path}.${process.pid}.tmp`;
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  try {
    writeFileSync(temporary, content, { mode: 0o600 });
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}
