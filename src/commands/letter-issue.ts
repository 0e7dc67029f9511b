import { say } from '../messages/words.ts';
import type { LetterNumber, Reservation, ReserveRequest } from '../model/register.ts';
import type { Problem } from '../problem.ts';
import { RoadmapError } from '../problem.ts';
import type { Register } from '../register/register.ts';
import type { PreparedLetter } from '../runs/letters.ts';
import { reserveRequest } from '../runs/letters.ts';
import type { Context } from './context.ts';
import { withKeptShells } from './kept-shells.ts';
import type { LetterJob, StoredLetter } from './letter-store.ts';
import { letterPath, storeLetters } from './letter-store.ts';

/** Letters ready to be numbered and written. */
export interface IssueRun {
  readonly root: string;
  readonly prepared: readonly PreparedLetter[];
  readonly requests: readonly ReserveRequest[];
  /** Folder for the files, absolute; undefined: `letters/YEAR`. */
  readonly out: string | undefined;
  /** The register's last line as it must still be when the numbers are given (a saved plan); undefined: any. */
  readonly head: string | undefined;
  /** Told after each letter that is written, in the order of the numbers. */
  readonly onStored: (stored: StoredLetter) => void;
}

/** What became of a run: refused by the register with nothing written, or carried out, perhaps not to the end. */
export type Issued =
  | { readonly type: 'refused'; readonly problems: readonly Problem[] }
  | { readonly type: 'done'; readonly jobs: readonly LetterJob[]; readonly stored: readonly StoredLetter[] };

/** Letters of a long batch are much alike: the shapes of the first ones are those of nearly all. */
const mostAlike = 100;

/** What the letters ask of the register, in the order of their numbers. */
export function requestsOf(
  prepared: readonly PreparedLetter[],
  asked: { readonly again: boolean; readonly number?: LetterNumber },
): readonly ReserveRequest[] {
  return prepared.map((letter) => reserveRequest(letter, asked));
}

/** Each letter with what the register answered and where its file goes. */
export function jobsOf(
  run: Pick<IssueRun, 'root' | 'prepared' | 'out'>,
  reservations: readonly Reservation[],
): readonly LetterJob[] {
  return reservations.flatMap((reservation, at) => {
    const letter = run.prepared[at];
    const path = letterPath(run.root, run.out, reservation.entry);
    return letter === undefined ? [] : [{ letter, reservation, path }];
  });
}

/**
 * Numbers in one transaction, then the files, then the marks. SIGINT and SIGTERM finish the letter in hand: then
 * fewer letters are stored than there are jobs, and the same command finishes the rest with the same numbers.
 */
export async function issueRun(context: Context, register: Register, run: IssueRun): Promise<Issued> {
  const reserved = await register.reserve(run.requests, run.head);
  if (reserved.value === undefined) return { type: 'refused', problems: reserved.problems };
  const jobs = jobsOf(run, reserved.value);
  let stopped = false;
  const stopListening = context.outside.onStop(() => {
    stopped = true;
  });
  let done = 0;
  try {
    const manner = {
      stopped: () => stopped,
      stored: (letter: StoredLetter) => {
        done += 1;
        run.onStored(letter);
        showProgress(context, done, jobs.length);
      },
    };
    const documents = run.prepared.slice(0, mostAlike).map((letter) => letter.whole().document);
    const stored = await withKeptShells(context, documents, () =>
      storeLetters(run.root, register, jobs, manner),
    );
    return { type: 'done', jobs, stored };
  } catch (error) {
    if (error instanceof RoadmapError) error.workBegun = true;
    throw error;
  } finally {
    stopListening();
  }
}

function showProgress({ terminal }: Context, done: number, total: number): void {
  if (total < 10) return;
  terminal.progress(say('writing', terminal.manner.language, {}), done, total);
}
