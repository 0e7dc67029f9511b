import { createHash } from 'node:crypto';
import type { CountPer, Entry, Verification } from '../../model/register.ts';
import type { Checked, Problem } from '../../problem.ts';
import { problem, RoadmapError } from '../../problem.ts';
import { foldEntries } from '../../register/entries.ts';
import { verifyLines } from '../../register/verify.ts';
import { unpackContents } from './contents.ts';
import { findNewAddress } from './move.ts';
import type { VerifyOptions } from './register.ts';
import type { View } from './store.ts';
import type { Witness } from './witness.ts';
import { holdAgainstWitness } from './witness.ts';

interface VerifyMeans {
  readonly witness: Witness;
  readonly countPer: CountPer;
  readonly options: VerifyOptions;
}

/**
 * Everything that can be checked without the written files: the lines (`verifyLines`), the head against the note of
 * this workspace (`register-went-back`), the home's own check (`register-damaged`) and against a head noted elsewhere (`number-head-unknown`), and every kept
 * letter and text against its hash (`number-letter-lost`, `number-contents-lost`).
 */
export async function verifyRegister(
  view: View,
  address: string,
  { witness, countPer, options }: VerifyMeans,
): Promise<Checked<Verification>> {
  const damage = await view.damage();
  const lines = await view.lines({});
  const { value, problems } = verifyLines(lines, countPer, options.actDay);
  const head = options.knownHead?.toLowerCase();
  const newAddress = await findNewAddress(view);
  const unknown = head === undefined || lines.some((line) => line.hash === head) ? [] : [head];
  return {
    value,
    problems: [
      ...damage.map((reason) => problem('register-damaged', {}, { address, reason })),
      ...(await witnessProblems(view, witness)),
      ...(newAddress === undefined ? [] : [problem('register-closed', {}, { address: newAddress })]),
      ...unknown.map((missing) => problem('number-head-unknown', {}, { head: missing })),
      ...problems,
      ...(await keptProblems(view, foldEntries(lines))),
    ],
  };
}

async function witnessProblems(view: View, witness: Witness): Promise<readonly Problem[]> {
  try {
    await holdAgainstWitness(view, witness, await view.head());
    return [];
  } catch (error) {
    if (error instanceof RoadmapError) return error.problems;
    throw error;
  }
}

/** How many kept letters are held in memory at once: some 15 kB each. */
const keptAtOnce = 500;

async function keptProblems(view: View, entries: readonly Entry[]): Promise<readonly Problem[]> {
  const problems: Problem[] = [];
  for (let from = 0; from < entries.length; from += keptAtOnce) {
    problems.push(...(await keptProblemsOf(view, entries.slice(from, from + keptAtOnce))));
  }
  return problems;
}

async function keptProblemsOf(view: View, entries: readonly Entry[]): Promise<readonly Problem[]> {
  const hashes = (all: readonly (string | null)[]) => all.flatMap((hash) => (hash === null ? [] : [hash]));
  const letters = await view.keptOf('letter', hashes(entries.flatMap((entry) => filesOf(entry))));
  const texts = await view.keptOf('contents', hashes(entries.map((entry) => entry.contentsSha256)));
  return entries.flatMap((entry) => {
    const { number, year, contentsSha256, source } = entry;
    const problems: Problem[] = [];
    for (const sha256 of source === 'issued' ? filesOf(entry) : []) {
      if (!isKept(letters.get(sha256), sha256)) {
        problems.push(problem('number-letter-lost', {}, { number, year, sha256 }));
      }
    }
    if (contentsSha256 !== null && !isTextKept(texts.get(contentsSha256), contentsSha256)) {
      problems.push(problem('number-contents-lost', {}, { number, year }));
    }
    return problems;
  });
}

/** Hashes of all files of a letter: its own, and those of a circular's recipients. */
function filesOf({ sha256, copies = [] }: Entry): readonly string[] {
  return sha256 === null ? [] : [sha256, ...copies.map((copy) => copy.sha256)];
}

function isKept(bytes: Uint8Array | undefined, sha256: string): boolean {
  return bytes !== undefined && hashOf(bytes) === sha256;
}

function isTextKept(packed: Uint8Array | undefined, sha256: string): boolean {
  const text = unpackContents(packed);
  return text !== undefined && hashOf(text) === sha256;
}

function hashOf(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}
