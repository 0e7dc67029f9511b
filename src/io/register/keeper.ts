import { createHash } from 'node:crypto';
import type { LineBody, StateLine } from '../../model/register.ts';
import { problem, RoadmapError } from '../../problem.ts';
import { chainLines } from '../../register/chain.ts';
import { foldEntries, matchesFilter } from '../../register/entries.ts';
import { movedLine } from '../../register/lines.ts';
import { addByHand, addImport, addOpenings, addVoid } from './by-hand.ts';
import { unpackContents } from './contents.ts';
import { issueLetters } from './issue.ts';
import { findNewAddress, receiveAll } from './move.ts';
import type { Register, RegisterOptions } from './register.ts';
import { previewLetters, reserveLetters } from './reserve.ts';
import { soundView } from './sound.ts';
import type { RegisterStore, View, WritingView } from './store.ts';
import { verifyRegister } from './verify.ts';
import type { Witness } from './witness.ts';
import { forceWitness, holdAgainstWitness, noteWitness } from './witness.ts';

/** What every writing method works with: the one writer's view, and how bodies become chained lines. */
export interface Writing {
  readonly view: WritingView;
  readonly countPer: RegisterOptions['countPer'];
  /** Bodies chained to the head, not yet added. Called once in a transaction. */
  readonly chain: (bodies: readonly LineBody[]) => Promise<readonly StateLine[]>;
}

/** Numbers are planned and given by a register in use, and not by an old copy of it. */
async function holdWritable(view: View, witness: Witness): Promise<void> {
  await holdAgainstWitness(view, witness, await view.head());
  const address = await findNewAddress(view);
  if (address !== undefined) throw new RoadmapError(4, [problem('register-closed', {}, { address })]);
}

/** A register kept in this home. All decisions stand above the homes, so both decide alike. */
export function keepRegister(store: RegisterStore, options: RegisterOptions, witness: Witness): Register {
  const { countPer } = options;
  const { address } = store;
  const write = <T>(work: (writing: Writing) => Promise<T>) => writeTo(store, options, witness, work);
  return {
    address,
    entries: (filter = {}) =>
      store.read(async (view) =>
        foldEntries(await view.lines(filter)).filter((entry) => matchesFilter(entry, filter)),
      ),
    preview: (requests) =>
      store.read(async (view) => {
        await holdWritable(view, witness);
        return previewLetters(await soundView(view, address), requests, countPer);
      }),
    reserve: (requests, head) =>
      write(async (writing) => {
        await holdHead(await soundView(writing.view, address), head);
        return reserveLetters(writing, requests);
      }),
    issue: (marks) => write((writing) => issueLetters(writing, marks)),
    bytesOf: (sha256) => store.read((view) => keptLetter(view, sha256, address)),
    contentsOf: (sha256) => store.read(async (view) => unpackContents(await view.kept('contents', sha256))),
    fingerprint: () => store.read(async (view) => (await view.head()).hash),
    addOpenings: (openings) => write((writing) => addOpenings(writing, openings)),
    reserveByHand: (wanted) =>
      write(async (writing) => {
        await soundView(writing.view, address);
        return addByHand(writing, wanted);
      }),
    voidNumber: (number, year, reason) => write((writing) => addVoid(writing, number, year, reason)),
    importEntries: (entries) => write((writing) => addImport(writing, entries)),
    lines: () => store.read((view) => view.lines({})),
    verify: (wanted = {}) =>
      store.read((view) => verifyRegister(view, address, { witness, countPer, options: wanted })),
    acceptHead: async () => forceWitness(witness, await store.read((view) => view.head())),
    receive: (from) => write((writing) => receiveAll(writing.view, from)),
    handOver: (to, work) => handOver(store, options, witness, { to, work }),
    movedTo: () => store.read(findNewAddress),
    close: () => store.close(),
  };
}

/** The work in one transaction of a register in use; the head it leaves is noted. */
async function writeTo<T>(
  store: RegisterStore,
  options: RegisterOptions,
  witness: Witness,
  work: (writing: Writing) => Promise<T>,
): Promise<T> {
  const { result, head } = await store.write(async (view) => {
    await holdWritable(view, witness);
    const chain = async (bodies: readonly LineBody[]) =>
      chainLines(await view.head(), bodies, { at: options.now(), by: options.by });
    const done = await work({ view, countPer: options.countPer, chain });
    return { result: done, head: await view.head() };
  });
  noteWitness(witness, head);
  return result;
}

/** The work and the closing line in one transaction: when the work fails the register stays in use. */
function handOver<T>(
  store: RegisterStore,
  options: RegisterOptions,
  witness: Witness,
  { to, work }: { readonly to: string; readonly work: () => Promise<T> },
): Promise<T> {
  return store.write(async (view) => {
    await holdWritable(view, witness);
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

async function keptLetter(view: View, sha256: string, address: string): Promise<Uint8Array | undefined> {
  const bytes = await view.kept('letter', sha256);
  if (bytes === undefined || createHash('sha256').update(bytes).digest('hex') === sha256) return bytes;
  throw new RoadmapError(4, [problem('number-letter-altered', {}, { address, sha256 })]);
}
