import { join } from 'node:path';
import { isFolder, readBytes } from '../../io/files.ts';
import { listBelow } from '../../io/list-below.ts';
import { userPath } from '../../io/paths.ts';
import type { Source } from '../../model/table.ts';
import type { Call } from '../call.ts';
import { loadSource } from '../reading.ts';

/** A file to check: under which name it is shown, and where a corrected copy of it belongs in another folder. */
export interface NamedSource extends Source {
  readonly copyName: string;
}

const checkable = /\.(?:txt|md|html?|csv|tsv|xlsx|json|docx|ya?ml)$/iu;

/** The files named on the command line; of a folder, every file below it that the checks can read. `-` is standard input. */
export async function loadTextFiles(call: Call, names: readonly string[]): Promise<readonly NamedSource[]> {
  const found = await Promise.all(names.map((name) => loadNamed(call, name)));
  return found.flat();
}

async function loadNamed(call: Call, name: string): Promise<readonly NamedSource[]> {
  const path = userPath(call.outside, name);
  if (name === '-' || !(await isFolder(path))) {
    const source = await loadSource(call, name);
    return [{ ...source, copyName: name === '-' ? 'input.txt' : (source.file.split('/').at(-1) ?? name) }];
  }
  const folder = name.replaceAll('\\', '/').replace(/\/+$/u, '');
  const below = (await listBelow(path)).filter((file) => checkable.test(file) && !/(?:^|\/)[.~]/u.test(file));
  return Promise.all(
    below.map(async (file) => {
      const shown = `${folder}/${file}`;
      return { file: shown, bytes: await readBytes(join(path, file), shown), copyName: file };
    }),
  );
}
