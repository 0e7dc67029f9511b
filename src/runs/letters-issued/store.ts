import { dirname } from 'node:path';
import { drawDocument } from '../../docx/draw.ts';
import { checkWritable, readBytesIfThere, sha256, syncFolder, writeWhole } from '../../io/files.ts';
import { shownPath } from '../../io/paths.ts';
import type { Entry, IssueMark, Reservation } from '../../model/register.ts';
import { problem, RoadmapError } from '../../problem.ts';
import type { Register } from '../../register/register.ts';
import type { PreparedLetter } from '../letters-prepared/prepared-letter.ts';
import { numbered, numberedCopies } from '../letters-prepared/prepared-letter.ts';
import { copyPath, letterPath } from './letter-paths.ts';
import type { StoredCopy } from './restore.ts';
import { restoreLetter } from './restore.ts';

/** A letter with its number, on its way to the disk. */
export interface NumberedLetter {
  readonly prepared: PreparedLetter;
  readonly entry: Entry;
  /** True when its key had this number before this run. */
  readonly reused: boolean;
  /** Where its file goes or lies; absolute. */
  readonly path: string;
}

/** A letter that is written, and whose entry says so. */
export interface IssuedLetter extends NumberedLetter {
  /** Its path as shown: relative to the workspace, with `/`. */
  readonly shown: string;
  readonly sha256: string;
  /** A circular's files for its recipients; empty for all other letters. */
  readonly copies: readonly StoredCopy[];
}

/** Each letter with what the register answered and where its file goes: `out`, else `letters/YEAR`. */
export function numberedLetters(
  prepared: readonly PreparedLetter[],
  reservations: readonly Reservation[],
  root: string,
  out: string | undefined,
): readonly NumberedLetter[] {
  return reservations.flatMap(({ entry, reused }, at) => {
    const letter = prepared[at];
    return letter === undefined
      ? []
      : [{ prepared: letter, entry, reused, path: letterPath(root, out, entry) }];
  });
}

/** How many letters are marked as issued together: one fsync of the register for this many files. */
const chunkSize = 50;

/** Makes the folders of the letters. Throws before any number is taken when one cannot be written (code 3). */
export async function openFolders(letters: readonly NumberedLetter[]): Promise<void> {
  for (const folder of new Set(letters.map(({ path }) => dirname(path)))) await checkWritable(folder);
}

/** How many letters are on their way to the disk at once: a disk that makes one safe can take in the next. */
const inHand = 8;

/** Who is asked before each letter, and notified after it. */
export interface StoreOptions {
  readonly stopped: () => boolean;
  readonly stored: (letter: IssuedLetter) => void;
}

/**
 * Writes the letters of a reserved run, each whole or not at all, and marks them as issued. A letter that was
 * issued before is left as it is; its file is written again, the same bytes, when it has gone. `stopped` is asked
 * before each letter: those in hand are finished, the rest is left reserved, for the same command to finish. Gives
 * the letters done, in the order of the letters. When one cannot be written, those that were are marked, and then it throws.
 */
export async function storeLetters(
  root: string,
  register: Register,
  letters: readonly NumberedLetter[],
  options: StoreOptions,
): Promise<readonly IssuedLetter[]> {
  const stored: IssuedLetter[] = [];
  for (let from = 0; from < letters.length && !options.stopped(); from += chunkSize) {
    const chunk = letters.slice(from, from + chunkSize);
    stored.push(...(await restoreIssued(root, register, chunk, options)));
    const marks: IssueMark[] = [];
    const fresh = chunk.filter((letter) => !isIssued(letter));
    const faults = await inParallel(fresh, options.stopped, async (letter) => {
      const mark = await writeLetter(root, letter);
      marks.push(mark);
      const copies = (mark.copies ?? []).map(({ recipient, sha256: hash }) => {
        const path = shownPath(root, copyPath(letter.path, letter.entry, recipient));
        return { recipient, path, sha256: hash };
      });
      const issued = { ...letter, shown: mark.path, sha256: mark.sha256, copies };
      stored.push(issued);
      options.stored(issued);
    });
    // In the order of the letters, whichever was written first: the same run gives the same chain.
    const place = new Map(chunk.map(({ path }, at) => [shownPath(root, path), at]));
    marks.sort((a, b) => (place.get(a.path) ?? 0) - (place.get(b.path) ?? 0));
    if (marks.length > 0) await register.issue(marks);
    if (faults.length > 0) throw faults[0];
  }
  const order = new Map(letters.map((letter, at) => [letter.path, at]));
  return stored.sort((a, b) => (order.get(a.path) ?? 0) - (order.get(b.path) ?? 0));
}

/** Works through the items, some at once, until stopped or until one fails; gives what failed. */
async function inParallel<T>(
  items: readonly T[],
  stopped: () => boolean,
  work: (item: T) => Promise<void>,
): Promise<readonly unknown[]> {
  const faults: unknown[] = [];
  let next = 0;
  const worker = async (): Promise<void> => {
    while (faults.length === 0 && !stopped()) {
      const item = items[next];
      next += 1;
      if (item === undefined) return;
      await work(item).catch((fault: unknown) => faults.push(fault));
    }
  };
  await Promise.all(Array.from({ length: Math.min(inHand, items.length) }, worker));
  return faults;
}

/** True for a letter that was issued before this run: its file is put back where it has gone, and not written anew. */
export function isIssued({ entry }: NumberedLetter): boolean {
  return entry.status === 'issued' && entry.sha256 !== null;
}

/** One after another: each may ask the register for the kept bytes. */
async function restoreIssued(
  root: string,
  register: Register,
  chunk: readonly NumberedLetter[],
  options: StoreOptions,
): Promise<readonly IssuedLetter[]> {
  const restored: IssuedLetter[] = [];
  for (const letter of chunk.filter(isIssued)) {
    if (options.stopped()) break;
    const { path, entry } = letter;
    const copies = await restoreLetter(root, register, path, entry);
    const issued = { ...letter, shown: shownPath(root, path), sha256: entry.sha256 ?? '', copies };
    restored.push(issued);
    options.stored(issued);
  }
  return restored;
}

async function writeLetter(root: string, letter: NumberedLetter): Promise<IssueMark> {
  const { prepared, entry, path } = letter;
  const bytes = await drawDocument(numbered(prepared, entry));
  const hash = sha256(bytes);
  await writeOnce(letter, path, bytes, hash);
  const mark = { number: entry, year: entry.year, path: shownPath(root, path), sha256: hash, bytes };
  const copies: NonNullable<IssueMark['copies']>[number][] = [];
  for (const { recipient, document } of numberedCopies(prepared, entry)) {
    const own = await drawDocument(document);
    const copy = { recipient, sha256: sha256(own), bytes: own };
    await writeOnce(letter, copyPath(path, entry, recipient), own, copy.sha256);
    copies.push(copy);
  }
  return copies.length === 0 ? mark : { ...mark, copies };
}

/** A run that died after the rename finds its own file here: the same bytes are as good as written. */
async function writeOnce(
  letter: NumberedLetter,
  path: string,
  bytes: Uint8Array,
  hash: string,
): Promise<void> {
  try {
    await writeWhole(path, bytes, 'new');
  } catch (error) {
    if (!(error instanceof RoadmapError) || error.problems[0]?.code !== 'file-taken') throw error;
    const there = await readBytesIfThere(path);
    // The run that wrote it may have died before its name was safe.
    if (there !== undefined && sha256(there) === hash) return syncFolder(dirname(path));
    // Where the number was there before this run, the file may be the letter itself, as another version of the program drew it.
    if (!letter.reused) throw error;
    throw new RoadmapError(3, [problem('letter-unfinished-copy', { file: path }, {})]);
  }
}
