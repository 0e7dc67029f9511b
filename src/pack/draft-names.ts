import type { Day } from '../model/office.ts';
import { letterFileName } from './file-name.ts';

/** A file of a draft: whom it is for, or in which script, by its code; and the letter's day. */
interface DraftFile {
  readonly recipient: string;
  readonly date: Day;
}

/**
 * File names of drafts, those of one letter together, in their order. Drafts have no number to tell them apart: files of one day and one
 * code get (2), (3), ... in the order of their numbers to come.
 */
export function draftFileNames(letters: readonly (readonly DraftFile[])[]): readonly (readonly string[])[] {
  const used = new Map<string, number>();
  const nameOf = ({ recipient, date }: DraftFile): string => {
    const name = letterFileName(null, recipient, date);
    const count = (used.get(name.toLowerCase()) ?? 0) + 1;
    used.set(name.toLowerCase(), count);
    return count === 1 ? name : name.replace(/\.docx$/u, ` (${count}).docx`);
  };
  return letters.map((files) => files.map(nameOf));
}
