import type { StateLine } from '../model/register.ts';
import { problem, RoadmapError } from '../problem.ts';
import type { ChainHead } from './chain.ts';
import { chainCheck, emptyHead, hashLine } from './chain.ts';
import type { Notes, ProvenHead, View } from './store.ts';

/** How many lines are held in memory at once when all are gone through: some 600 bytes each. */
export const linesAtOnce = 1000;

/** Every line after `n`, page by page, in the order written. */
export async function walkLines(
  view: Pick<View, 'linesAfter'>,
  visit: (line: StateLine) => void,
  after = 0,
): Promise<void> {
  for (let n = after; ; ) {
    const page = await view.linesAfter(n, linesAtOnce);
    for (const line of page) visit(line);
    const last = page.at(-1);
    if (last === undefined || page.length < linesAtOnce) return;
    n = last.n;
  }
}

/**
 * The head, proved: stops with `register-changed` (code 4) before a number is planned or given when any line was changed,
 * taken out or put in past the program, for the counters could not be trusted. The chain is hashed from the head that was
 * proved last while the register bears the same stamp or has only grown, and from its first line otherwise.
 */
export async function proveChain(view: View, known: ProvenHead | undefined): Promise<ProvenHead> {
  const stamp = await view.stamp();
  const start = known !== undefined && (await stillProven(view, known)) ? known : emptyHead;
  const check = chainCheck(start);
  let head: ChainHead = start;
  let count = 0;
  let first: ReturnType<typeof check>[number] | undefined;
  await walkLines(
    view,
    (line) => {
      const found = check(line).filter((one) => one.severity === 'error');
      count += found.length;
      first ??= found[0];
      head = line;
    },
    start.n,
  );
  if (first === undefined) return { n: head.n, hash: head.hash, stamp };
  const { n = '?', what = '?' } = first.args;
  throw new RoadmapError(4, [
    problem('register-changed', first.place, { address: view.address, n, what, count }),
  ]);
}

/** True while the register bears the stamp under which this head was proved, and still goes through it. */
export async function stillProven(view: View, known: ProvenHead | undefined): Promise<boolean> {
  return known !== undefined && known.stamp === (await view.stamp()) && (await passesThrough(view, known));
}

/** True when the chain goes through this head. */
async function passesThrough(view: View, head: ChainHead): Promise<boolean> {
  if (head.n === 0) return true;
  const [line] = await view.linesAfter(head.n - 1, 1);
  return line !== undefined && line.n === head.n && line.hash === head.hash && hashLine(line) === line.hash;
}

/**
 * Stops with `register-went-back` (code 4) before anything is added to a register that has lost lines, and with
 * `register-note-unreadable` (4) when the note is there and cannot say so. A register that has not come as far as was seen, or
 * another way, is an old copy or was cut: it would give numbers again. Where both were put back together nothing here can
 * know; only a head noted elsewhere can (`register verify --head`).
 */
export async function holdAgainstSeen(view: View, notes: Notes): Promise<void> {
  const seen = await notes.seen();
  if (seen === 'unreadable') {
    throw new RoadmapError(4, [problem('register-note-unreadable', {}, { witness: notes.path })]);
  }
  if (seen === undefined || (await passesThrough(view, seen))) return;
  const { n: found } = await view.head();
  throw new RoadmapError(4, [
    problem('register-went-back', {}, { found, seen: seen.n, witness: notes.path }),
  ]);
}
