import { statfsSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Problem } from '../../problem.ts';
import { problem } from '../../problem.ts';

/** File systems of Linux whose files lie on another machine, by the magic number that statfs(2) gives. */
const networkSystems: Readonly<Record<number, string>> = {
  26985: 'NFS',
  4283649346: 'CIFS',
  4266872130: 'SMB',
  20859: 'SMB',
  16914839: '9P',
  1397113167: 'AFS',
  1937076805: 'Coda',
};

/**
 * The warning `register-on-share` when a register file lies in a network folder, where SQLite's locks do not hold
 * between machines; empty for local disks and for servers. Windows: only folders named by `\\server\...` are seen.
 */
export function shareProblems(path: string): readonly Problem[] {
  const system = networkSystemOf(path);
  return system === undefined ? [] : [problem('register-on-share', {}, { address: path, system })];
}

function networkSystemOf(path: string): string | undefined {
  if (/^(?:\\\\|\/\/)[^\\/?.]/u.test(path)) return 'SMB';
  try {
    return networkSystems[statfsSync(dirname(path)).type >>> 0];
  } catch {
    return undefined;
  }
}
