import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Notes, ProvenHead } from '../../register/store.ts';
import { sweepFolder, writeWhole } from '../files.ts';

/**
 * The two notes beside a register (`register.db.head`, `register.db.proven`) or, of a server's register, beside the workspace.
 * A folder that cannot be written leaves the old notes: the numbers are safe in the register, and a missing note only makes a
 * later check weaker (head) or longer (proven).
 */
export function notesAt(path: string | undefined): Notes {
  if (path === undefined) return noNotes;
  const provenPath = `${path.replace(/\.head$/u, '')}.proven`;
  let isSwept = false;
  const noteSeen = async (text: string): Promise<void> => {
    try {
      if (!isSwept) await sweepFolder(dirname(path));
      isSwept = true;
      // On the disk before it takes the old one's place: a power cut must not leave an empty note.
      await writeWhole(path, text, 'replace');
    } catch {
      // See above.
    }
  };
  return {
    path,
    seen: async () => {
      const text = await readNote(path);
      if (text === undefined || text === 'unreadable') return text;
      const [, n, hash] = /^(\d{1,15}) ([0-9a-f]{64})$/u.exec(text) ?? [];
      return n === undefined || hash === undefined ? 'unreadable' : { n: Number(n), hash };
    },
    noteSeen: ({ n, hash }) => noteSeen(`${n} ${hash}\n`),
    proven: async () => parseProven(await readNote(provenPath)),
    // A torn one is none, and the whole chain is hashed once more: no fsync for that.
    noteProven: (head) => writeFile(provenPath, printProven(head)).catch(() => undefined),
  };
}

/** For a register whose caller keeps no notes: nothing can be said of an old copy, and each process proves the whole chain once. */
const noNotes: Notes = {
  path: '',
  seen: async () => undefined,
  noteSeen: async () => undefined,
  proven: async () => undefined,
  noteProven: async () => undefined,
};

/** The note's text, undefined when there is none. */
async function readNote(path: string): Promise<string | 'unreadable' | undefined> {
  try {
    return (await readFile(path, 'utf8')).trim();
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ENOENT' ? undefined : 'unreadable';
  }
}

const provenForm = /^(\d{1,15}) ([0-9a-f]{64}) (\S{1,300}) ([0-9a-f]{64})$/u;

/** The last word is over the others: a note that was cut or changed by a slip is none. */
function printProven({ n, hash, stamp }: ProvenHead): string {
  const said = `${n} ${hash} ${stamp}`;
  return `${said} ${hashOf(said)}\n`;
}

function parseProven(text: string | undefined): ProvenHead | undefined {
  const [, n, hash, stamp, own] = provenForm.exec(text ?? '') ?? [];
  if (n === undefined || hash === undefined || stamp === undefined) return undefined;
  return own === hashOf(`${n} ${hash} ${stamp}`) ? { n: Number(n), hash, stamp } : undefined;
}

function hashOf(text: string): string {
  return createHash('sha256').update(`roadmap proven 1\n${text}`).digest('hex');
}
