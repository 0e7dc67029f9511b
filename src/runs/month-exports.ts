import { join } from 'node:path';
import { monthInName, monthOf } from '../dates.ts';
import { listFolder, writtenAt } from '../io/files.ts';
import { dayInZone } from '../io/zone.ts';

/** Endings of files that can be exports. */
const endings = /\.(?:csv|tsv|txt|xlsx|json)$/iu;

/** The files of `exports/` that can be exports, by name, as paths in the workspace. */
export async function listExports(root: string): Promise<readonly string[]> {
  const items = await listFolder(join(root, 'exports'));
  return items
    .filter(({ name, isFolder }) => !isFolder && !name.startsWith('~$') && endings.test(name))
    .map(({ name }) => `exports/${name}`);
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
