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
