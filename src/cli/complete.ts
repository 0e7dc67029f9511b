import { join } from 'node:path';
import { monthInName } from '../dates.ts';
import { listFolder, readBytesIfThere } from '../io/files.ts';
import type { Outside } from '../io/outside.ts';
import { findWorkspace, listKinds } from '../io/workspace.ts';
import { listExports } from '../runs/month-exports.ts';
import { flagOf } from '../text/shell-word.ts';
import type { CommandSpec } from './command-spec.ts';
import { commonOptions } from './command-spec.ts';
import { commands } from './commands.ts';
import type { Option, Options } from './option.ts';
import { flagsOf } from './option.ts';

/**
 * What may be typed in place of the last of these words, beginning as it does: commands, options, and their values: those of a choice, and from the workspace's files kinds, codes,
 * months, numbers of written letters, items of the roadmap, exports, packs. Nothing where a file is wanted: shells complete files themselves.
 */
export async function completeWords(outside: Outside, words: readonly string[]): Promise<readonly string[]> {
  const { line, workspace } = withoutWorkspace(words);
  const typed = line.at(-1) ?? '';
  const found = await offered(outside, workspace, line.slice(0, -1), typed);
  return [...new Set(found)].filter((word) => word.startsWith(typed) && word !== '');
}

/** `-w DIR` may come before the command, and says where the files are. */
function withoutWorkspace(words: readonly string[]) {
  const at = words.findIndex((word) => word === '-w' || word === '--workspace');
  if (at < 0 || at >= words.length - 2) return { line: words, workspace: undefined };
  return { line: [...words.slice(0, at), ...words.slice(at + 2)], workspace: words[at + 1] };
}

async function offered(
  outside: Outside,
  workspace: string | undefined,
  before: readonly string[],
  typed: string,
): Promise<readonly string[]> {
  const spec = commands.find(({ name }) => `${before.join(' ')} `.startsWith(`${name} `));
  if (spec === undefined) return commandsAfter(before);
  const options: Options = { ...spec.options, ...commonOptions };
  const flag = before.at(-1) ?? '';
  const option = Object.entries(options).find(([name, one]) => takesValue(one) && flagOf(name) === flag);
  if (option === undefined && typed.startsWith('-')) return flagsOf(options);
  const [wanted, choices] =
    option === undefined
      ? [placeOf(spec, options, before), undefined]
      : [`${option[0]} ${option[1].form}`, option[1].choices];
  if (choices !== undefined) return choices;
  const known = wordsFor.find(([form]) => form.test(wanted))?.[1];
  if (known !== undefined) return known;
  const root = await findWorkspace(outside, workspace).catch(() => undefined);
  const source = sources.find(([form]) => form.test(wanted))?.[1];
  const values = root === undefined || source === undefined ? [] : await source(root);
  const isList = option?.[1].isRepeated === true && typed.includes(',');
  if (isList) return afterComma(typed, values);
  return wanted === '' ? flagsOf(options) : values;
}

/** `CM-MACRO,CM-TUR`: what was typed so far and each code that is not in it yet. */
function afterComma(typed: string, values: readonly string[]): readonly string[] {
  const kept = typed.slice(0, typed.lastIndexOf(',') + 1);
  const taken = new Set(kept.split(','));
  return values.filter((value) => !taken.has(value)).map((value) => `${kept}${value}`);
}

/** The next word of a command: groups and commands, or what belongs to a group. */
function commandsAfter(before: readonly string[]): readonly string[] {
  const path = before.filter((word) => !word.startsWith('-'));
  const rest = path[0] === 'help' ? path.slice(1) : path;
  const start = rest.length === 0 ? '' : `${rest.join(' ')} `;
  const names = commands.map(({ name }) => name).filter((name) => name.startsWith(start));
  const next = names.map((name) => name.slice(start.length).split(' ')[0] ?? '');
  return path.length === 0 ? [...next, 'help'] : next;
}

function takesValue({ form }: Option<unknown>): boolean {
  return form !== '';
}

/** The form of the argument that comes next (`<item>`); the last one goes on when it may be given several times; empty when none is left. */
function placeOf({ name, takes }: CommandSpec, options: Options, before: readonly string[]): string {
  const valued = new Set(
    Object.entries(options)
      .filter(([, one]) => takesValue(one))
      .map(([key]) => flagOf(key)),
  );
  const words = before.slice(name.split(' ').length);
  const given = words.filter((word, at) => !word.startsWith('-') && !valued.has(words[at - 1] ?? ''));
  const last = takes.at(-1) ?? '';
  return takes[given.length] ?? (last.includes('...') ? last : '');
}

const wordsFor: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^[<[]shell/u, ['bash', 'zsh', 'fish', 'powershell']],
  [/^[<[]state/u, ['done', 'in-progress', 'not-started', 'бажарилди', 'бажарилмоқда']],
];

const sources: readonly (readonly [RegExp, (root: string) => Promise<readonly string[]>])[] = [
  [/^signatory /u, (root) => codesOf(root, 'signatories.csv')],
  [/^executor /u, (root) => codesOf(root, 'executors.csv')],
  [/^to |<codes>/u, (root) => codesOf(root, 'recipients.csv')],
  [/^file <index>/u, (root) => indexesOf(root)],
  [/kind/u, listKinds],
  [/month/u, monthsOf],
  [/number/u, numbersOf],
  [/item/u, itemsOf],
  [/^[<[](?:exports|before|after)|^(?:previous|list) /u, listExports],
  [/^<dir>/u, packsOf],
];

async function textOf(root: string, name: string): Promise<string> {
  return new TextDecoder().decode((await readBytesIfThere(join(root, name))) ?? new Uint8Array());
}

/** The first column of a directory, without its heading. */
async function codesOf(root: string, name: string): Promise<readonly string[]> {
  const lines = (await textOf(root, name)).split(/\r?\n/u).slice(1);
  return lines.map((line) => /^[\p{L}\d._-]+/u.exec(line)?.[0] ?? '');
}

/** File indexes of the nomenclature, wherever their column is. */
async function indexesOf(root: string): Promise<readonly string[]> {
  const found = (await textOf(root, 'nomenclature.csv')).matchAll(
    /(?<=[;,\t])\d{2}-\d{2}(?:\/\d+)?(?=[;,\t\r\n])/gu,
  );
  return [...found].map(([index]) => index);
}

async function itemsOf(root: string): Promise<readonly string[]> {
  const found = (await textOf(root, 'plan.yaml')).matchAll(/^\s*- id: ["']?([\d.]+)/gmu);
  return [...found].map(([, id = '']) => id);
}

async function monthsOf(root: string): Promise<readonly string[]> {
  const months = (await listExports(root)).map(monthInName);
  return months.flatMap((month) => (month?.length === 7 ? [month] : []));
}

/** The last part of the numbers of the newest year's letters, as their files are named. */
async function numbersOf(root: string): Promise<readonly string[]> {
  const year = (await listFolder(join(root, 'letters'))).filter(({ isFolder }) => isFolder).at(-1)?.name;
  if (year === undefined) return [];
  const files = await listFolder(join(root, 'letters', year));
  return files.map(({ name }) => /-(\d+) /u.exec(name)?.[1] ?? '');
}

async function packsOf(root: string): Promise<readonly string[]> {
  return (await listFolder(join(root, 'packs'))).map(({ name }) => `packs/${name}`);
}
