import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { programFolder } from './assets.ts';

/** The version in the program's own `package.json`. */
export function programVersion(): string {
  const text = readFileSync(join(programFolder(), 'package.json'), 'utf8');
  return /"version":\s*"([^"]+)"/u.exec(text)?.[1] ?? '0.0.0';
}
