import { join } from 'node:path';
import { listFolder } from './files.ts';

/** Every file below a folder by its path in it, with `/`, in code unit order; empty when there is no such folder. */
export async function listBelow(folder: string): Promise<readonly string[]> {
  const found: string[] = [];
  for (const { name, isFolder } of await listFolder(folder)) {
    if (!isFolder) found.push(name);
    else found.push(...(await listBelow(join(folder, name))).map((below) => `${name}/${below}`));
  }
  return found.sort();
}
