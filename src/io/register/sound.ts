import { problem, RoadmapError } from '../../problem.ts';
import { verifyChain } from '../../register/verify-chain.ts';
import type { View } from './store.ts';

/**
 * The same view. Stops with `register-changed` (code 4) before a number is planned or given when any line was changed, taken out or put
 * in past the program: the counters could not be trusted. Reads and hashes every line, so it is done once a transaction.
 */
export async function soundView<V extends View>(view: V, address: string): Promise<V> {
  const found = verifyChain(await view.lines({})).filter((one) => one.severity === 'error');
  const [first] = found;
  if (first === undefined) return view;
  const { n = '?', what = '?' } = first.args;
  const args = { address, n, what, count: found.length };
  throw new RoadmapError(4, [problem('register-changed', first.place, args)]);
}
