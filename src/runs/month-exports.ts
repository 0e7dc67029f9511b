import { join } from 'node:path';
import { monthOf, todayIn } from '../dates.ts';
import { listFolder, writtenAt } from '../io/files.ts';

/** Endings of files that can be exports. */
const endings = /\.(?:csv|tsv|txt|xlsx|json)$/iu;

/** The files of `exports/` that can be exports, by name, as paths in the workspace. */
export async function listExports(root: string): Promise<readonly string[]> {
  const items = await listFolder(join(root, 'exports'));
  return items
    .filter(({ name, isFolder }) => !isFolder && !name.startsWith('~$') && endings.test(name))
    .map(({ name }) => `exports/${name}`);
}

/** The month that a file's name tells (`2022-08`, `08.2022`), or the year alone; undefined when it tells neither. */
export function monthInName(name: string): string | undefined {
  const [, year, month] = /(?<!\d)(20\d\d)[-_.]?(0[1-9]|1[0-2])(?!\d\d\d)/u.exec(name) ?? [];
  if (year !== undefined && month !== undefined) return `${year}-${month}`;
  const [, first, second] = /(?<!\d)(0[1-9]|1[0-2])[-_.](20\d\d)(?!\d)/u.exec(name) ?? [];
  if (first !== undefined && second !== undefined) return `${second}-${first}`;
  // A list of another year, however lately it was saved.
  const [alone] = /(?<!\d)20\d\d(?!\d)/u.exec(name) ?? [];
  return alone;
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
      return at === undefined ? '' : monthOf(todayIn(timeZone, at));
    }),
  );
  return paths.filter((_, at) => months[at] === month);
}
