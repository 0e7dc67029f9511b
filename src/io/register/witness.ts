import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { problem, RoadmapError } from '../../problem.ts';
import type { ChainHead } from '../../register/chain.ts';
import { hashLine } from '../../register/chain.ts';
import type { View } from './store.ts';

/**
 * A small file that says how far the register had come when this workspace last wrote to it. A register that has not
 * come as far, or another way, is an old copy or was cut: it would give numbers again. Where both were put back
 * together nothing here can tell; only a head noted elsewhere can (`register verify --head`).
 */
export interface Witness {
  readonly path: string | undefined;
}

/** The head noted; undefined when there is no note, 'unreadable' when it is none of ours. */
function readWitness(witness: Witness): ChainHead | 'unreadable' | undefined {
  if (witness.path === undefined) return undefined;
  try {
    const [, n, hash] = /^(\d{1,15}) ([0-9a-f]{64})$/u.exec(readFileSync(witness.path, 'utf8').trim()) ?? [];
    return n === undefined || hash === undefined ? 'unreadable' : { n: Number(n), hash };
  } catch (error) {
    return (error as { code?: string }).code === 'ENOENT' ? undefined : 'unreadable';
  }
}

/** Notes the head, over the old note in one step. A folder that cannot be written leaves the old note. */
export function noteWitness(witness: Witness, head: ChainHead): void {
  if (witness.path === undefined) return;
  const seen = readWitness(witness);
  if (typeof seen === 'object' && seen.n > head.n) return;
  forceWitness(witness, head);
}

/** Notes the head even when an older note has come further. */
export function forceWitness(witness: Witness, head: ChainHead): void {
  if (witness.path === undefined) return;
  const temporary = `${witness.path}.${process.pid}.tmp`;
  try {
    // On the disk before it takes the old one's place: a power cut must not leave an empty note.
    writeFileSync(temporary, `${head.n} ${head.hash}\n`, { flush: true });
    renameSync(temporary, witness.path);
  } catch {
    // The numbers are safe in the register; a missing note only makes a later check weaker.
  }
}

/** True when the chain goes through the head that was noted. */
async function passesWitness(view: View, seen: ChainHead): Promise<boolean> {
  if (seen.n === 0) return true;
  const line = await view.lineAt(seen.n);
  return line !== undefined && line.hash === seen.hash && hashLine(line) === line.hash;
}

/**
 * Stops with `register-went-back` (code 4) before anything is added to a register that has lost lines, and with
 * `register-note-unreadable` (4) when the note is there and cannot say so.
 */
export async function holdAgainstWitness(view: View, witness: Witness, head: ChainHead): Promise<void> {
  const seen = readWitness(witness);
  if (seen === 'unreadable') {
    throw new RoadmapError(4, [problem('register-note-unreadable', {}, { witness: witness.path ?? '' })]);
  }
  if (seen === undefined || (await passesWitness(view, seen))) return;
  throw new RoadmapError(4, [
    problem('register-went-back', {}, { found: head.n, seen: seen.n, witness: witness.path ?? '' }),
  ]);
}
