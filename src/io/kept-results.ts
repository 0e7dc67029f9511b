import { createHash } from 'node:crypto';
import { closeSync, readdirSync, readFileSync, statSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { cacheFolder, openOwnFile, writeOwnFile } from './cache-folder.ts';
import type { Outside } from './outside.ts';

/** Results that are kept between runs, by keys that say all that they were made of. Losing one costs time, never a letter. */
export interface KeptResults {
  /** Undefined when there is none, or the file does not hold what was put into it. */
  load(key: string): unknown;
  /** Plain data, with maps and sets. */
  save(key: string, result: unknown): void;
}

/** How many are kept; the oldest go first. A kind has a few dozen shapes at most. */
const mostKept = 300;
const sumLength = 32;

/**
 * Keeps results in the user's own cache folder. A file begins with its content's SHA-256, so that one that was cut or
 * changed is not used; the key, `build` and Node's version make its name, so that another program never finds it, and another user's
 * file is not believed. Whatever goes wrong with the folder goes unsaid: the result is made anew.
 */
export function keptResults({ environment }: Pick<Outside, 'environment'>, build: string): KeptResults {
  const folder = join(cacheFolder(environment), 'results');
  const pathOf = (key: string): string =>
    join(folder, sha256(`${build}\n${process.version}\n${key}`).toString('hex'));
  return {
    load: (key) => {
      const file = openOwnFile(pathOf(key));
      if (file === undefined) return undefined;
      try {
        const bytes = readFileSync(file);
        const content = bytes.subarray(sumLength);
        return bytes.subarray(0, sumLength).equals(sha256(content)) ? deserialize(content) : undefined;
      } catch {
        return undefined;
      } finally {
        closeSync(file);
      }
    },
    save: (key, result) => {
      try {
        const content = serialize(result);
        writeOwnFile(pathOf(key), Buffer.concat([sha256(content), content]));
        prune(folder);
      } catch {
        // A cache that cannot be written is no cache.
      }
    },
  };
}

function prune(folder: string): void {
  const names = readdirSync(folder);
  if (names.length <= mostKept) return;
  const aged = names.map((name) => ({ name, at: statSync(join(folder, name)).mtimeMs }));
  aged.sort((a, b) => a.at - b.at);
  for (const { name } of aged.slice(0, names.length - mostKept)) unlinkSync(join(folder, name));
}

function sha256(content: string | Uint8Array): Buffer {
  return createHash('sha256').update(content).digest();
}
