import { orderlessKey } from '../../letters/letter-key.ts';
import type { Register } from '../../register/register.ts';
import type { PreparedLetter } from '../letters-prepared/prepared-letter.ts';
import type { PreparedRun } from '../run-states.ts';

/**
 * The run with each circular under the key that the register has for it. The key names the recipients in the order in which they were asked
 * for: the same ones in another order are the same letter, not one that gets a second number.
 */
export async function underRegisteredKeys(register: Register, run: PreparedRun): Promise<PreparedRun> {
  const circulars = run.prepared.filter(({ planned }) => planned.recipients.length > 1);
  if (circulars.length === 0) return run;
  const known = new Map<string, string>();
  for (const kind of new Set(circulars.map(({ planned }) => planned.kind.name))) {
    for (const { key, status } of await register.entries({ kind })) {
      if (key === null || status === 'void') continue;
      known.set(orderlessKey(key), key);
      known.set(key, key);
    }
  }
  const prepared = run.prepared.map((letter): PreparedLetter => {
    const { key } = letter.planned;
    const registered = known.get(key) ?? known.get(orderlessKey(key)) ?? key;
    return registered === key ? letter : { ...letter, planned: { ...letter.planned, key: registered } };
  });
  return { ...run, prepared };
}
