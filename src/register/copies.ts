import type { LetterCopy } from '../model/register.ts';

const line = /^([0-9a-f]{64}) (\S.*)$/u;

/** The files of a circular's recipients as the note of its `issue` line keeps them: a line a file, hash and recipient's code. */
export function printCopies(copies: readonly LetterCopy[]): string | null {
  if (copies.length === 0) return null;
  return copies.map(({ recipient, sha256 }) => `${sha256} ${recipient}`).join('\n');
}

/** Reads them back; empty for a letter of one file. */
export function parseCopies(note: string | null): readonly LetterCopy[] {
  return (note ?? '').split('\n').flatMap((text) => {
    const [, sha256, recipient] = line.exec(text) ?? [];
    return sha256 === undefined || recipient === undefined ? [] : [{ recipient, sha256 }];
  });
}
