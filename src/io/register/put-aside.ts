import { renameSync, rmSync, statSync } from 'node:fs';

/**
 * Gives a register file that has moved another name (`register.db.moved`, or `.moved-2`, ...): kept, but found by no
 * command, since two registers that both go on would give the same numbers.
 */
export function putAside(path: string): string {
  for (let copy = 1; ; copy += 1) {
    const aside = `${path}.moved${copy === 1 ? '' : `-${copy}`}`;
    if (statSync(aside, { throwIfNoEntry: false }) !== undefined) continue;
    renameSync(path, aside);
    rmSync(`${path}.head`, { force: true });
    return aside;
  }
}

/** The address without its password. */
export function withoutPassword(address: string): string {
  return address
    .replace(/^(postgres(?:ql)?:\/\/[^:@/]*):[^@/]*@/u, '$1@')
    .replace(/([?&])password=[^&]*&?/u, '$1')
    .replace(/[?&]$/u, '');
}
