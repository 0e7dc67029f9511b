import { join } from 'node:path';
import { monthInName } from '../dates.ts';
import { listFolder, readBytesIfThere } from '../io/files.ts';
import type { Outside } from '../io/outside.ts';
import { findWorkspace, listKinds } from '../io/workspace.ts';
import { listExports } from '../runs/month-exports.ts';
import { commands } from './commands.ts';
import { flagOf } from './option.ts';

/**
 * What may stand where the last of these words is being typed, from the workspace's files alone: kinds, codes of recipients and
 * people, months, numbers of written letters, items of the roadmap, exports. Nothing outside a workspace; shells add the rest.
 */
export async function completeWords(outside: Outside, words: readonly string[]): Promise<readonly string[]> {
  const root = await findWorkspace(outside, undefined).catch(() => undefined);
  if (root === undefined) return [];
  const before = words.slice(0, -1);
  const spec = commands.find(({ name }) => `${before.join(' ')} `.startsWith(`${name} `));
  if (spec === undefined) return [];
  const previous = before.at(-1) ?? '';
  const option = Object.entries(spec.options).find(([name]) => flagOf(name) === previous);
  const wanted = option === undefined ? (spec.takes[0] ?? '') : `${option[0]} ${option[1].form}`;
  return (await sources.find(([form]) => form.test(wanted))?.[1](root)) ?? [];
}

const sources: readonly (readonly [RegExp, (root: string) => Promise<readonly string[]>])[] = [
  [/^signatory /u, (root) => codesOf(root, 'signatories.csv')],
  [/^executor /u, (root) => codesOf(root, 'executors.csv')],
  [/^to |<codes>/u, (root) => codesOf(root, 'recipients.csv')],
  [/kind/u, listKinds],
  [/month/u, monthsOf],
  [/number/u, numbersOf],
  [/item/u, itemsOf],
  [/exports|before|^previous/u, listExports],
];

async function textOf(root: string, name: string): Promise<string> {
  return new TextDecoder().decode((await readBytesIfThere(join(root, name))) ?? new Uint8Array());
}

/** The first column of a directory, without its heading. */
async function codesOf(root: string, name: string): Promise<readonly string[]> {
  const lines = (await textOf(root, name)).split(/\r?\n/u).slice(1);
  return [...new Set(lines.map((line) => /^[\w-]+/u.exec(line)?.[0] ?? ''))].filter((code) => code !== '');
}

async function itemsOf(root: string): Promise<readonly string[]> {
  const found = (await textOf(root, 'plan.yaml')).matchAll(/^\s*- id: ["']?([\d.]+)/gmu);
  return [...found].map(([, id = '']) => id);
}

async function monthsOf(root: string): Promise<readonly string[]> {
  const months = (await listExports(root)).map(monthInName);
  return [...new Set(months.filter((month) => month !== undefined && month.length === 7))].filter(
    (month) => month !== undefined,
  );
}

/** The last part of the numbers of the newest year's letters, as their files are named. */
async function numbersOf(root: string): Promise<readonly string[]> {
  const year = (await listFolder(join(root, 'letters'))).filter(({ isFolder }) => isFolder).at(-1)?.name;
  if (year === undefined) return [];
  const files = await listFolder(join(root, 'letters', year));
  return [...new Set(files.map(({ name }) => /-(\d+) /u.exec(name)?.[1] ?? ''))].filter(
    (serial) => serial !== '',
  );
}
