import { mkdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { codeOf } from './file-names.ts';

/**
 * Makes a folder and those above it; one that is there is fine. Throws the system's error. Node's own `recursive` runs for ever where
 * a folder is there in which none can be made (`/proc`; Node 20.20 and 24.8, tried).
 */
export async function makeFolders(folder: string, mode?: number): Promise<void> {
  try {
    await mkdir(folder, mode);
  } catch (cause) {
    if (await isFolder(folder)) return;
    const above = dirname(folder);
    if (codeOf(cause) !== 'ENOENT' || above === folder || (await isFolder(above))) throw cause;
    await makeFolders(above, mode);
    await makeFolders(folder, mode);
  }
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}
