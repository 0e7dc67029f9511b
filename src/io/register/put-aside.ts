import { renameSync, rmSync, statSync } from 'node:fs';

/**
 * Gives a register file that has moved another name (`register.db.moved`, or `.moved-2`, ...), so that nobody takes it for
 * the one in use. Only a courtesy: its last line refuses every writer. Where a file that others have open cannot be
 * renamed (Windows) it keeps its name.
 */
export function putAside(path: string): void {
  for (let copy = 1; ; copy += 1) {
    const aside = `${path}.moved${copy === 1 ? '' : `-${copy}`}`;
    if (statSync(aside, { throwIfNoEntry: false }) !== undefined) continue;
    try {
      renameSync(path, aside);
      rmSync(`${path}.head`, { force: true });
    } catch {
      // The closed register stays where it is.
    }
    return;
  }
}
