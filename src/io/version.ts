import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { programFolder } from './assets.ts';

/** The version in the program's own `package.json`. */
export function programVersion(): string {
  const text = readFileSync(join(programFolder(), 'package.json'), 'utf8');
  return /"version":\s*"([^"]+)"/u.exec(text)?.[1] ?? '0.0.0';
}

/** Put in by the build: a hash of the program's source. Source that runs unbuilt has none. */
declare const ROADMAP_BUILD: string | undefined;

/** What tells this build of the program from every other; undefined when it runs from its source. */
export function programBuild(): string | undefined {
  return typeof ROADMAP_BUILD === 'string' ? ROADMAP_BUILD : undefined;
}
