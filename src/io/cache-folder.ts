import { closeSync, fstatSync, openSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

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
