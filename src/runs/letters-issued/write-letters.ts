import { freeMemory } from '../../io/memory.ts';
import { RoadmapError } from '../../problem.ts';
import type { Register } from '../../register/register.ts';
import type { Call } from '../call.ts';
import { withKeptShells } from './kept-shells.ts';
import type { IssuedLetter, NumberedLetter } from './store.ts';
import { storeLetters } from './store.ts';

/** Letters of a long batch are much alike: the shapes of the first ones are those of nearly all. */
const mostAlike = 100;

/**
 * The files, then the marks, of letters whose numbers are reserved. SIGINT and SIGTERM finish the letters in hand: then fewer
 * letters come back, and the same command finishes the rest with the same numbers. `onIssued` is reported after each letter.
 */
export async function writeLetters(
  call: Call,
  root: string,
  register: Register,
  letters: readonly NumberedLetter[],
  onIssued: (letter: IssuedLetter) => void,
): Promise<readonly IssuedLetter[]> {
  let isStopped = false;
  const stopListening = call.outside.onStop(() => {
    isStopped = true;
  });
  let done = 0;
  const stored = (letter: IssuedLetter): void => {
    done += 1;
    freeMemory(done);
    onIssued(letter);
    call.terminal.progress('letters', done, letters.length);
  };
  try {
    const documents = letters.slice(0, mostAlike).map(({ prepared }) => prepared.whole().document);
    return await withKeptShells(call, documents, () =>
      storeLetters(root, register, letters, { stopped: () => isStopped, stored }),
    );
  } catch (error) {
    // Where all were issued before, nothing waits to be finished by another run.
    const isReserved = letters.some(({ entry }) => entry.status !== 'issued');
    if (error instanceof RoadmapError && isReserved) error.begun = 'numbers';
    throw error;
  } finally {
    stopListening();
  }
}
