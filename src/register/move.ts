import type { StateLine } from '../model/register.ts';
import { problem, RoadmapError } from '../problem.ts';
import type { ChainHead } from './chain.ts';
import { parseCopies } from './lines.ts';
import { linesAtOnce } from './proven.ts';
import type { Register } from './register.ts';
import type { View, WritingView } from './store.ts';

/** Where a register that was moved goes on; undefined for one in use. */
export async function findNewAddress(view: View): Promise<string | undefined> {
  const { n } = await view.head();
  const [last] = n === 0 ? [] : await view.linesAfter(n - 1, 1);
  return last?.type === 'moved' ? (last.note ?? '') : undefined;
}

/**
 * Copies every line and every kept letter and text as they are into an empty register, page by page, reads each page back
 * and compares: the same chain, line by line. Throws `register-exists` (4) when this register has lines already.
 */
export async function receiveAll(
  view: WritingView,
  from: Register,
  progress: (done: number, total: number) => void = () => undefined,
): Promise<ChainHead> {
  const total = (await from.head()).n;
  if ((await view.head()).n > 0) {
    throw new RoadmapError(4, [problem('register-exists', {}, { address: from.address })]);
  }
  for (let after = 0; ; ) {
    const lines = await from.lines(after);
    const last = lines.at(-1);
    if (last === undefined) return view.head();
    await view.add({ lines, ...(await keptWith(from, lines)) });
    const copied = await view.linesAfter(after, linesAtOnce);
    if (JSON.stringify(copied) !== JSON.stringify(lines)) {
      throw new Error('the copy differs from the register');
    }
    after = last.n;
    progress(after, total);
  }
}

async function keptWith(from: Register, lines: readonly StateLine[]) {
  const letters = new Map<string, Uint8Array>();
  const texts = new Map<string, string>();
  for (const line of lines) {
    const { contentsSha256 } = line;
    for (const sha256 of filesOf(line)) {
      const bytes = await from.bytesOf(sha256);
      if (bytes !== undefined) letters.set(sha256, bytes);
    }
    const text = contentsSha256 === null ? undefined : await from.contentsOf(contentsSha256);
    if (contentsSha256 !== null && text !== undefined) texts.set(contentsSha256, text);
  }
  return { letters, texts };
}

/** Hashes of the files that a line ties to its number: the letter, and those of a circular's recipients. */
function filesOf({ type, sha256, note }: StateLine): readonly string[] {
  const copies = type === 'issue' ? parseCopies(note) : [];
  return [...(sha256 === null ? [] : [sha256]), ...copies.map((copy) => copy.sha256)];
}
