import { createHash } from 'node:crypto';
import { programBuild } from '../io/build.ts';
import { keptResults } from '../io/kept-results.ts';
import type { Call } from './call.ts';

/** What a result was made of: texts and bytes in a fixed order. */
export type Inputs = readonly (string | Uint8Array)[];

/**
 * What `make` gives; what it gave in an earlier run when this build of the program was asked the same (`name`, `inputs`).
 * `make` must depend on nothing else, and give plain data. What it throws is thrown and not kept. A program that runs from its source keeps nothing.
 */
export async function kept<T>(
  { outside }: Pick<Call, 'outside'>,
  name: string,
  inputs: Inputs,
  make: () => T | Promise<T>,
): Promise<T> {
  const build = programBuild();
  if (build === undefined) return make();
  const results = keptResults(outside, build);
  const key = keyOf(name, inputs);
  const found = results.load(key) as T | undefined;
  if (found !== undefined) return found;
  const made = await make();
  results.save(key, made);
  return made;
}

function keyOf(name: string, inputs: Inputs): string {
  const hash = createHash('sha256').update(name);
  for (const input of inputs) hash.update(`\n${Buffer.byteLength(input)}\n`).update(input);
  return hash.digest('hex');
}
