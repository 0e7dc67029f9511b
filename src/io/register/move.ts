import type { StateLine } from '../../model/register.ts';
import { problem, RoadmapError } from '../../problem.ts';
import type { ChainHead } from '../../register/chain.ts';
import { parseCopies } from '../../register/copies.ts';
import { packContents } from './contents.ts';
import type { Register } from './register.ts';
import type { View, WritingView } from './store.ts';

/** Where a register that was moved goes on; undefined for one in use. */
export async function findNewAddress(view: View): Promise<string | undefined> {
  const { n } = await view.head();
  const last = n === 0 ? undefined : await view.lineAt(n);
  return last?.type === 'moved' ? (last.note ?? '') : undefined;
}

/**
 * Copies every line and every kept letter and text as they are into an empty register, reads the lines back and
 * compares: the same chain, line by line. Throws `register-exists` (4) when this register has lines already.
 */
export async function receiveAll(view: WritingView, from: Register): Promise<ChainHead> {
  if ((await view.head()).n > 0) {
    throw new RoadmapError(4, [problem('register-exists', {}, { address: from.address })]);
  }
  const lines = await from.lines();
  const letters = new Map<string, Uint8Array>();
  const contents = new Map<string, Uint8Array>();
  for (const line of lines) {
    const { contentsSha256 } = line;
    for (const sha256 of filesOf(line)) {
      const bytes = await from.bytesOf(sha256);
      if (bytes !== undefined) letters.set(sha256, bytes);
    }
    const text = contentsSha256 === null ? undefined : await from.contentsOf(contentsSha256);
    if (contentsSha256 !== null && text !== undefined) contents.set(contentsSha256, packContents(text));
  }
  await view.add({ lines, letters, contents });
  const copied = await view.lines({});
  if (JSON.stringify(copied) !== JSON.stringify(lines)) throw new Error('the copy differs from the register');
  return view.head();
}

/** Hashes of the files that a line ties to its number: the letter, and those of a circular's recipients. */
function filesOf({ type, sha256, note }: StateLine): readonly string[] {
  const copies = type === 'issue' ? parseCopies(note) : [];
  return [...(sha256 === null ? [] : [sha256]), ...copies.map((copy) => copy.sha256)];
}
