import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';

const made: string[] = [];

/** A new empty folder of this test file's own; taken away when the file's tests are done. */
export function testFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'roadmap-test-'));
  made.push(folder);
  return folder;
}

/** Every file below a folder, sorted, with `/`; none when there is no such folder. */
export function filesBelow(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => relative(folder, join(item.parentPath, item.name)).replaceAll('\\', '/'))
    .sort();
}

/** Takes away every folder that was made; `remove-folders.ts` calls it when a test file is done. */
export function removeTestFolders(): void {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
}
