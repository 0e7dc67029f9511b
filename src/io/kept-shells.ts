import { createHash } from 'node:crypto';
import { readdir, readFile, rename, stat, unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cacheFolder } from './cache-folder.ts';
import { makeFolders } from './make-folders.ts';
import type { Outside } from './outside.ts';

/** Where drawn shapes are kept between runs: a text by its key. Losing one costs time, never a letter. */
export interface KeptShells {
  load(key: string): Promise<string | undefined>;
  save(key: string, text: string): Promise<void>;
}

/** How many are kept; the ones longest unused go first. A kind has a few dozen branches at most. */
const mostKept = 200;

/**
 * Keeps shells in the user's own cache folder. A file holds its content's SHA-256 in its first line, so that one that
 * was cut or changed is not used; `build` is part of every name, so that another version of the program never finds it.
 * Whatever goes wrong with the folder goes unsaid: the shape is drawn anew.
 */
export function keptShells({ environment }: Outside, build: string): KeptShells {
  const folder = join(cacheFolder(environment), 'shells');
  const pathOf = (key: string): string => join(folder, `${hash(`${build}\n${key}`)}.json`);
  return {
    load: async (key) => {
      const text = await readFile(pathOf(key), 'utf8').catch(() => '');
      const end = text.indexOf('\n');
      const content = text.slice(end + 1);
      return end === 64 && text.slice(0, end) === hash(content) ? content : undefined;
    },
    save: async (key, text) => {
      try {
        await makeFolders(folder, 0o700);
        const temporary = `${pathOf(key)}.${process.pid}.tmp`;
        await writeFile(temporary, `${hash(text)}\n${text}`, { mode: 0o600 });
        await rename(temporary, pathOf(key));
        await prune(folder);
      } catch {
        // A cache that cannot be written is no cache.
      }
    },
  };
}

async function prune(folder: string): Promise<void> {
  const names = await readdir(folder);
  if (names.length <= mostKept) return;
  const aged = await Promise.all(
    names.map(async (name) => ({ name, at: (await stat(join(folder, name))).mtimeMs })),
  );
  aged.sort((a, b) => a.at - b.at);
  for (const { name } of aged.slice(0, names.length - mostKept)) await unlink(join(folder, name));
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
