import { dirname } from 'node:path';
import { machineFacts } from '../../io/machine.ts';
import { isUrl } from '../../io/register/open.ts';
import type { Problem } from '../../problem.ts';
import { problem } from '../../problem.ts';

/** A register file on a network folder is not safe between two machines (`doctor-network-share`). */
export async function shareProblems(address: string): Promise<readonly Problem[]> {
  if (isUrl(address)) return [];
  const { onNetwork } = await machineFacts(dirname(address));
  return onNetwork ? [problem('doctor-network-share', {}, {})] : [];
}
