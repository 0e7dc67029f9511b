import { createHash } from 'node:crypto';
import type { Entry } from '../model/register.ts';
import { problem, RoadmapError } from '../problem.ts';
import { chainLines } from './chain.ts';
import { foldEntries } from './entries.ts';
import { addByHand, addImport, addOpenings, addVoid, importDoubles } from './hand.ts';
import { adoptLetter, issueLetters } from './issue.ts';
import { lastNumbers } from './last-numbers.ts';
import { movedLine } from './lines.ts';
import { listEntries } from './listing.ts';
import { findNewAddress, receiveAll } from './move.ts';
import { holdAgainstSeen, linesAtOnce, proveChain, stillProven } from './proven.ts';
import type { Register, RegisterOptions } from './register.ts';
import { previewLetters, reserveLetters } from './reserve.ts';
import { markSent } from './send.ts';
import type { Notes, ProvenHead, Store, View, Writing } from './store.ts';
import { verifyRegister } from './verify.ts';

/** What of one open register is remembered between its calls. */
interface Kept {
  readonly store: Store;
  readonly options: RegisterOptions;
  readonly notes: Notes;
  /** The head proved last by this process; what the notes say when undefined. */
  proven: ProvenHead | undefined;
}

/** The register kept in this home. All decisions are made above the homes, so that both decide alike. */
export function keepRegister(store: Store, options: RegisterOptions, notes: Notes): Register {
  const kept: Kept = { store, options, notes, proven: undefined };
  const { countPer } = options;
  const write = <T>(work: (writing: Writing) => Promise<T>) => writeTo(kept, carryProof, work);
  const give = <T>(work: (writing: Writing) => Promise<T>) => writeTo(kept, prove, work);
  return {
    address: store.address,
    entries: async (filter = {}) => {
      const { key } = filter;
      if (key !== undefined) return foldEntries(await store.read((view) => view.linesOfKeys([key])));
      const entries: Entry[] = [];
      await listEntries(store.read, filter, (entry) => void entries.push(entry));
      return entries;
    },
    eachEntry: (filter, visit) => listEntries(store.read, filter, visit),
    lastNumbers: () => store.read(lastNumbers),
    preview: (requests) =>
      store.read(async (view) => {
        await holdWritable(view, notes);
        await noteProven(kept, await prove(kept, view));
        return previewLetters(view, requests, countPer);
      }),
    reserve: (requests, head) =>
      give(async (writing) => {
        await holdHead(writing.view, head);
        return reserveLetters(writing, requests);
      }),
    issue: (marks) => write((writing) => issueLetters(writing, marks)),
    adopt: (mark) => write((writing) => adoptLetter(writing, mark)),
    markSent: (marks) => write((writing) => markSent(writing, marks)),
    bytesOf: (sha256) => store.read((view) => keptLetter(view, sha256)),
    contentsOf: (sha256) => store.read(async (view) => (await view.textsOf([sha256])).get(sha256)),
    head: () => store.read((view) => view.head()),
    fingerprint: () => store.read(async (view) => (await view.head()).hash),
    addOpenings: (openings) => write((writing) => addOpenings(writing, openings)),
    reserveByHand: (wanted, accept = () => undefined) =>
      give((writing) => addByHand(writing, wanted, accept)),
    voidNumber: (number, year, reason) => write((writing) => addVoid(writing, number, year, reason)),
    importProblems: (entries) => store.read((view) => importDoubles(view, countPer, entries)),
    importEntries: (entries, progress) => write((writing) => addImport(writing, entries, progress)),
    lines: (after = 0) => store.read((view) => view.linesAfter(after, linesAtOnce)),
    verify: async (wanted = {}) => {
      const { checked, proven } = await store.read((view) =>
        verifyRegister(view, { notes, countPer, options: wanted }),
      );
      if (proven !== undefined) await noteProven(kept, proven);
      return checked;
    },
    acceptHead: async () => notes.noteSeen(await store.read((view) => view.head())),
    receive: (from, progress) => write((writing) => receiveAll(writing.view, from, progress)),
    handOver: (to, work) => handOver(kept, to, work),
    movedTo: () => store.read(findNewAddress),
    close: () => store.close(),
  };
}

/** Numbers are planned and given by a register in use, and not by an old copy of it. */
async function holdWritable(view: View, notes: Notes): Promise<void> {
  await holdAgainstSeen(view, notes);
  const address = await findNewAddress(view);
  if (address !== undefined) throw new RoadmapError(4, [problem('register-closed', {}, { address })]);
}

async function prove(kept: Kept, view: View): Promise<ProvenHead> {
  return proveChain(view, kept.proven ?? (await kept.notes.proven()));
}

/** The head when it can be proved from the one proved last; a step that gives no number does not go through the whole chain. */
async function carryProof(kept: Kept, view: View): Promise<ProvenHead | undefined> {
  const known = kept.proven ?? (await kept.notes.proven());
  return (await stillProven(view, known)) ? proveChain(view, known) : undefined;
}

/** The work in one transaction of a register in use; the head it leaves is noted, and that it is proved when it was before. */
async function writeTo<T>(
  kept: Kept,
  proof: (kept: Kept, view: View) => Promise<ProvenHead | undefined>,
  work: (writing: Writing) => Promise<T>,
): Promise<T> {
  const { store, options, notes } = kept;
  const { result, proven, head } = await store.write(async (view) => {
    await holdWritable(view, notes);
    const before = await proof(kept, view);
    const chain: Writing['chain'] = async (bodies) =>
      chainLines(await view.head(), bodies, { at: options.now(), by: options.by });
    const done = await work({ view, countPer: options.countPer, chain });
    return { result: done, proven: before, head: await view.head() };
  });
  if (head.n > 0) await noteSeen(notes, head);
  if (proven !== undefined) {
    const stamp = await stampOf(store, head.n);
    if (stamp !== undefined) await noteProven(kept, { n: head.n, hash: head.hash, stamp });
  }
  return result;
}

/** Another writer's note may have come further meanwhile: it stays. */
async function noteSeen(notes: Notes, head: { readonly n: number; readonly hash: string }): Promise<void> {
  const seen = await notes.seen();
  if (typeof seen !== 'object' || seen.n <= head.n) await notes.noteSeen(head);
}

/** The stamp that the register bears after our own lines; undefined when others have written since: they note theirs. */
async function stampOf(store: Store, n: number): Promise<string | undefined> {
  try {
    return await store.read(async (view) => ((await view.head()).n === n ? view.stamp() : undefined));
  } catch {
    // The work is done; without a note the next run goes through the whole chain.
    return undefined;
  }
}

async function noteProven(kept: Kept, proven: ProvenHead): Promise<void> {
  const known = kept.proven ?? (await kept.notes.proven());
  kept.proven = proven;
  if (known?.n !== proven.n || known.hash !== proven.hash || known.stamp !== proven.stamp) {
    await kept.notes.noteProven(proven);
  }
}

/** The work and the closing line in one transaction: when the work fails the register stays in use. */
function handOver<T>({ store, options, notes }: Kept, to: string, work: () => Promise<T>): Promise<T> {
  return store.write(async (view) => {
    await holdWritable(view, notes);
    const done = await work();
    const writer = { at: options.now(), by: options.by };
    await view.add({ lines: chainLines(await view.head(), [movedLine(to)], writer) });
    return done;
  });
}

/** Between the look at a saved plan and its numbers another writer may have come. */
async function holdHead(view: View, head: string | undefined): Promise<void> {
  if (head === undefined || (await view.head()).hash === head) return;
  throw new RoadmapError(4, [problem('saved-plan-register-moved', {}, {})]);
}

async function keptLetter(view: View, sha256: string): Promise<Uint8Array | undefined> {
  const bytes = (await view.lettersOf([sha256])).get(sha256);
  if (bytes === undefined || createHash('sha256').update(bytes).digest('hex') === sha256) return bytes;
  throw new RoadmapError(4, [problem('number-letter-altered', {}, { address: view.address, sha256 })]);
}
