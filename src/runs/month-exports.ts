import { join, relative } from 'node:path';
import { monthInName, monthOf } from '../dates.ts';
import { listFolder, writtenAt } from '../io/files.ts';
import { dayInZone } from '../io/zone.ts';
import type { Problem } from '../problem.ts';
import { shellWord } from '../text/shell-word.ts';
import type { InputCall } from './letters-issued/inputs.ts';

/** Endings of files that can be exports. */
const endings = /\.(?:csv|tsv|txt|xlsx|json)$/iu;

/** The files of `exports/` that can be exports, by name, as paths in the workspace. */
export async function listExports(root: string): Promise<readonly string[]> {
  const items = await listFolder(join(root, 'exports'));
  return items
    .filter(({ name, isFolder }) => !isFolder && !name.startsWith('~$') && endings.test(name))
    .map(({ name }) => `exports/${name}`);
}

/** Says in `plan-no-export` which export of the workspace is the newest by its name, as it can be typed. */
export async function nameNewest(
  call: InputCall,
  root: string,
  found: readonly Problem[],
): Promise<readonly Problem[]> {
  if (found.every(({ code }) => code !== 'plan-no-export')) return found;
  const newest = [...(await listExports(root))].sort().at(-1);
  if (newest === undefined) return found;
  const typed = shellWord(relative(call.outside.folder, join(root, newest)).replaceAll('\\', '/'));
  return found.map((one) =>
    one.code === 'plan-no-export' ? { ...one, args: { ...one.args, newest: typed } } : one,
  );
}

/** Exports of a month (`2022-08`): those that are named after it, and those that name no month and were written in it. */
export async function exportsOfMonth(
  root: string,
  paths: readonly string[],
  month: string,
  timeZone: string,
): Promise<readonly string[]> {
  const months = await Promise.all(
    paths.map(async (path) => {
      const written = monthInName(path);
      if (written !== undefined) return written;
      const at = await writtenAt(join(root, path));
      return at === undefined ? '' : monthOf(dayInZone(timeZone, at));
    }),
  );
  return paths.filter((_, at) => months[at] === month);
}
