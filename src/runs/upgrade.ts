import { join } from 'node:path';
import { programFolder } from '../io/assets.ts';
import { makeFolder, readBytes, sha256, writeWhole } from '../io/files.ts';
import type { DirectoryPath } from '../io/workspace.ts';
import { findDirectories } from '../io/workspace.ts';
import type { Day } from '../model/office.ts';
import type { Problem } from '../problem.ts';
import { problem } from '../problem.ts';

/** What brings a workspace of an older program up to this one. */
export interface Upgrade {
  /** Directories that the workspace does not have yet. */
  readonly missing: readonly DirectoryPath[];
  /** Directories that are as an older program shipped them, to the byte: nobody's work is lost with them. */
  readonly untouched: readonly DirectoryPath[];
}

/** SHA-256 of what the first version shipped. */
const shippedBefore: ReadonlySet<string> = new Set([
  'fe98b7ab01fb6d5c0060dafdb3c428378e2a56440233a45fe685992400b55bfb',
  '44dd53c76e7fba9277d12daef2283a3b293897c9cba8f419103dae81935b7843',
  'aaeaa0b93a1a9353c28db19c1bfe7833af013133d6c350c23402e40fc353f807',
]);

/** What there is to bring up to date; nothing in a workspace of this program. */
export async function findUpgrade(root: string): Promise<Upgrade> {
  const directories = await findDirectories(root);
  const missing = directories.filter(({ file }) => file.startsWith('(built-in)'));
  const untouched: DirectoryPath[] = [];
  for (const one of directories) {
    if (missing.includes(one) || one.file !== one.name) continue;
    if (shippedBefore.has(sha256(await readBytes(one.path, one.file)))) untouched.push(one);
  }
  return { missing, untouched };
}

/** Says what is new (`workspace-older`, a warning); nothing when all is up to date. */
export function upgradeProblems({ missing, untouched }: Upgrade): readonly Problem[] {
  const files = [...missing, ...untouched].map(({ name }) => name);
  return files.length === 0 ? [] : [problem('workspace-older', {}, { files: files.join(', ') })];
}

/**
 * Writes the files of this program in place of those, and keeps what was there in `upgraded-DAY/`. Gives the paths written and kept,
 * relative to the workspace. Files that the office has changed are left as they are.
 */
export async function writeUpgrade(
  root: string,
  { missing, untouched }: Upgrade,
  today: Day,
): Promise<{ readonly written: readonly string[]; readonly kept: readonly string[] }> {
  const seeds = join(programFolder(), 'seeds');
  const keep = `upgraded-${today}`;
  if (untouched.length > 0) await makeFolder(join(root, keep));
  for (const { name, path, file } of untouched) {
    await writeWhole(join(root, keep, name), await readBytes(path, file), 'replace');
  }
  for (const { name } of [...missing, ...untouched]) {
    await writeWhole(join(root, name), await readBytes(join(seeds, name), name), 'replace');
  }
  return {
    written: [...missing, ...untouched].map(({ name }) => name),
    kept: untouched.map(({ name }) => `${keep}/${name}`),
  };
}
