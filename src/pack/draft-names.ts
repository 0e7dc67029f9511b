import type { PlannedLetter } from '../model/letter.ts';
import { letterFileName } from './file-name.ts';

/**
 * File names of drafts, one a letter, in their order. Drafts have no number to tell them apart: letters of one day to
 * one recipient get (2), (3), ... in the order of their numbers to come.
 */
export function draftFileNames(letters: readonly PlannedLetter[]): readonly string[] {
  const used = new Map<string, number>();
  return letters.map(({ recipients, date }) => {
    const name = letterFileName(null, recipients.map(({ code }) => code).join(' '), date);
    const count = (used.get(name.toLowerCase()) ?? 0) + 1;
    used.set(name.toLowerCase(), count);
    return count === 1 ? name : name.replace(/\.docx$/u, ` (${count}).docx`);
  });
}
