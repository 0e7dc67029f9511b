import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { testFolder } from '../folder.ts';
import { filledIn, office, roadmap } from '../office.ts';
import type { Case, Workspace } from './read-case.ts';

const made = new Map<Workspace, Promise<string>>();

/** A folder of the case's own: its workspace as `init` makes it, in the language, with the case's files laid over it. */
export async function placeFor(one: Case, language: string): Promise<string> {
  const pattern = made.get(one.workspace) ?? makers[one.workspace]();
  made.set(one.workspace, pattern);
  const folder = copyOf(await pattern, language);
  if (existsSync(`${one.folder}/files`)) cpSync(`${one.folder}/files`, folder, { recursive: true });
  return folder;
}

/** A copy of a folder; its `roadmap.yaml`, if it has one that names a language, names this one. */
export function copyOf(pattern: string, language: string): string {
  const folder = testFolder();
  cpSync(pattern, folder, { recursive: true });
  const config = join(folder, 'roadmap.yaml');
  if (existsSync(config)) {
    const text = readFileSync(config, 'utf8');
    const changed = text.replace(/^language: \w+/mu, `language: ${language}`);
    if (changed !== text) writeFileSync(config, changed);
  }
  return folder;
}

const makers: Readonly<Record<Workspace, () => Promise<string>>> = {
  /** 8 August 2022, 1 to 72 of 19-09/1 used on paper, `exports/2022-08.csv`, every value in brackets filled in. */
  office: () => office(),
  example: async () => {
    const folder = testFolder();
    const ran = await roadmap(folder, ['init', '--example']);
    if (ran.code !== 0) throw new Error(ran.err);
    return filledIn(folder);
  },
  empty: async () => testFolder(),
};
