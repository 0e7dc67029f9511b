import { dirname } from 'node:path';
import type { MachineFacts } from '../io/machine.ts';
import { machineFacts } from '../io/machine.ts';
import { isUrl } from '../io/register/open.ts';
import type { Problem } from '../problem.ts';
import { problem } from '../problem.ts';

/** A register file on a network folder is not safe between two machines (`doctor-network-share`). */
export async function shareProblems(
  address: string,
  factsOf: (folder: string) => Promise<Pick<MachineFacts, 'onNetwork'>> = machineFacts,
): Promise<readonly Problem[]> {
  if (isUrl(address)) return [];
  const { onNetwork } = await factsOf(dirname(address));
  return onNetwork ? [problem('doctor-network-share', {}, {})] : [];
}
