import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from '../folder.ts';
import { roadmap } from '../office.ts';
import { outlineDocx } from '../outline.ts';

/** Hash of every file below a folder, by its path. */
export type Disk = ReadonlyMap<string, string>;

/** Before the run: what lies in the folder, but for the note that says when the disk last wrote the register. */
export function diskBefore(folder: string): Disk {
  const files = filesBelow(folder).filter((file) => !file.endsWith('.proven'));
  return new Map(files.map((file) => [file, hashOf(join(folder, file))]));
}

/**
 * What the run left: files that are new (`+`), changed (`~`) and gone (`-`); the register's entries when it was written
 * to; the text of the files that `show` names. The register's own files are told by their entries.
 */
export async function printAfter(folder: string, before: Disk, show: readonly string[]): Promise<string> {
  const after = diskBefore(folder);
  const changes = [
    ...[...after].filter(([file]) => !before.has(file)).map(([file]) => `+ ${file}`),
    ...[...after].filter(([file, hash]) => (before.get(file) ?? hash) !== hash).map(([file]) => `~ ${file}`),
    ...[...before.keys()].filter((file) => !after.has(file)).map((file) => `- ${file}`),
  ].sort((a, b) => (a.slice(2) < b.slice(2) ? -1 : 1));
  const isRegisterChanged = changes.some((line) => line.slice(2) === 'register.db');
  const parts = [['on the disk', changes.length === 0 ? ['nothing has changed'] : changes] as const];
  const register = isRegisterChanged ? [['in the register', await entriesOf(folder)] as const] : [];
  const shown = [...after.keys()].filter((file) => show.some((pattern) => matches(file, pattern))).sort();
  const unseen = show.filter((pattern) => !shown.some((file) => matches(file, pattern)));
  if (unseen.length > 0) throw new Error(`no file to show: ${unseen.join(', ')}`);
  const texts = shown.map((file) => [file, textOf(join(folder, file)).trimEnd().split('\n')] as const);
  return [...parts, ...register, ...texts]
    .map(([title, lines]) => `-- ${title}\n${lines.map((line) => `  ${line}`.trimEnd()).join('\n')}\n`)
    .join('\n');
}

const columns = ['number', 'date', 'asOf', 'kind', 'recipient', 'status', 'source', 'note'] as const;

/** A register that the program does not open any more has its first problem's code in place of entries. */
async function entriesOf(folder: string): Promise<readonly string[]> {
  if (!existsSync(join(folder, 'register.db'))) return ['gone'];
  const { json } = await roadmap(folder, ['register', 'list', '--json', '--lang', 'en']);
  const entries = json.entries as readonly Record<string, unknown>[];
  if (json.ok !== true) return [(json.problems as readonly { code: string }[])[0]?.code ?? 'not to be read'];
  return entries.length === 0
    ? ['no entry']
    : entries.map((entry) => columns.map((name) => entry[name] ?? '-').join(' | '));
}

function textOf(path: string): string {
  const bytes = readFileSync(path);
  if (path.endsWith('.docx')) return outlineDocx(bytes);
  return bytes.toString('utf8').replaceAll('\r\n', '\n');
}

function matches(file: string, pattern: string): boolean {
  const parts = pattern.split('*').map((part) => part.replaceAll(/[.+?^${}()|[\]\\]/gu, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`, 'u').test(file);
}

function hashOf(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}
