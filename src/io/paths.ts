import { relative, resolve, sep } from 'node:path';
import type { Outside } from './outside.ts';

/** The path as docs/product.md section 5 shows it: relative to the workspace, with `/`. */
export function shownPath(root: string, path: string): string {
  return relative(root, path).split(sep).join('/') || '.';
}

/** A path that the user gave: from the current folder, as every program takes it; never with a slash at its end. */
export function userPath(outside: Outside, path: string): string {
  return resolve(outside.folder, path);
}
