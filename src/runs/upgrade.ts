import { join } from 'node:path';
import { upgradeConfig } from '../ingest/directories/upgrade-config.ts';
import { programFolder } from '../io/assets.ts';
import { makeFolder, readBytes, readBytesIfThere, sha256, writeWhole } from '../io/files.ts';
import { findDirectories } from '../io/workspace.ts';
import type { Day } from '../model/office.ts';
import type { Problem } from '../problem.ts';
import { problem } from '../problem.ts';
import type { RowUpgrade } from '../table/upgrade-rows.ts';
import { upgradeRows } from '../table/upgrade-rows.ts';

/** What brings a workspace of an older program up to this one: files by their name in the workspace. */
export interface Upgrade {
  /** Directories that the workspace does not have yet. */
  readonly missing: readonly string[];
  /** Files to be written in place of others: those that are as an older program shipped them, and those with the office's own work, which stays in them. */
  readonly changed: readonly {
    readonly name: string;
    readonly before: Uint8Array;
    readonly after: Uint8Array;
  }[];
}

/** SHA-256 of what the first version shipped. */
const shippedBefore: ReadonlySet<string> = new Set([
  'fe98b7ab01fb6d5c0060dafdb3c428378e2a56440233a45fe685992400b55bfb',
  '44dd53c76e7fba9277d12daef2283a3b293897c9cba8f419103dae81935b7843',
  'aaeaa0b93a1a9353c28db19c1bfe7833af013133d6c350c23402e40fc353f807',
]);

/** How directories with the office's own rows are brought up to date. People are the office's to name: signatories and executors stay. */
const rowUpgrades: Readonly<Record<string, RowUpgrade>> = {
  'agencies.csv': { since: 'successor', same: ['code', 'name', 'dative'], key: ['code', 'name'] },
  'recipients.csv': { since: 'successor', same: ['code', 'name', 'dative'], key: ['code', 'name'] },
  'distribution.csv': {
    since: 'note',
    same: ['kind', 'recipient', 'from'],
    key: ['kind', 'recipient', 'from'],
  },
};

/** What there is to bring up to date; nothing in a workspace of this program. */
export async function findUpgrade(root: string): Promise<Upgrade> {
  const directories = await findDirectories(root);
  const missing = directories.filter(({ file }) => file.startsWith('(built-in)')).map(({ name }) => name);
  const there = directories.filter(({ name, file }) => !missing.includes(name) && file === name);
  const own = [{ name: 'roadmap.yaml', path: join(root, 'roadmap.yaml') }, ...there];
  const changed: Upgrade['changed'][number][] = [];
  for (const { name, path } of own) {
    const before = await readBytes(path, name);
    const after = upgraded(name, before, await readBytes(join(programFolder(), 'seeds', name), name));
    if (after !== undefined) changed.push({ name, before, after });
  }
  return { missing, changed };
}

/** Undefined for a file that is up to date, is the office's alone, or is no UTF-8 text. */
function upgraded(name: string, before: Uint8Array, shipped: Uint8Array): Uint8Array | undefined {
  if (shippedBefore.has(sha256(before))) return shipped;
  const [own, today] = [utf8(before), utf8(shipped)];
  if (own === undefined || today === undefined) return undefined;
  const rows = rowUpgrades[name];
  const text = name === 'roadmap.yaml' ? upgradeConfig(own, today) : rows && upgradeRows(own, today, rows);
  return text === undefined ? undefined : new TextEncoder().encode(text);
}

function utf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Says what is new (`workspace-older`, a warning); nothing when all is up to date. */
export function upgradeProblems({ missing, changed }: Upgrade): readonly Problem[] {
  const files = [...missing, ...changed.map(({ name }) => name)];
  return files.length === 0 ? [] : [problem('workspace-older', {}, { files: files.join(', ') })];
}

/**
 * Writes the files of this program, each after what was there is kept in `upgraded-DAY/`; a run that was interrupted is finished by the next one. Gives the paths
 * written and kept, relative to the workspace.
 */
export async function writeUpgrade(
  root: string,
  { missing, changed }: Upgrade,
  today: Day,
): Promise<{ readonly written: readonly string[]; readonly kept: readonly string[] }> {
  const kept: string[] = [];
  for (const { name, before, after } of changed) {
    kept.push(await keep(root, name, before, today));
    await writeWhole(join(root, name), after, 'replace');
  }
  for (const name of missing) {
    const shipped = await readBytes(join(programFolder(), 'seeds', name), name);
    await writeWhole(join(root, name), shipped, 'replace');
  }
  return { written: [...missing, ...changed.map(({ name }) => name)], kept };
}

/** Where the file is kept: an earlier copy of the day with other contents is left alone. */
async function keep(root: string, name: string, bytes: Uint8Array, today: Day): Promise<string> {
  for (let at = 1; ; at += 1) {
    const folder = at === 1 ? `upgraded-${today}` : `upgraded-${today}-${at}`;
    const path = join(root, folder, name);
    const there = await readBytesIfThere(path, name);
    if (there !== undefined && sha256(there) !== sha256(bytes)) continue;
    await makeFolder(join(root, folder));
    if (there === undefined) await writeWhole(path, bytes, 'replace');
    return `${folder}/${name}`;
  }
}
