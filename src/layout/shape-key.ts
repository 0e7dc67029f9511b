import type { FilledText, LetterKind } from '../model/letter.ts';
import type { Frame } from './frame-values.ts';

const kindNumbers = new WeakMap<LetterKind, number>();
let kindsSeen = 0;

/**
 * All that decides a letter's shape, as one text: the kind as read, the draft mark, how many values stand before
 * the frame's, which places and tables are there, and the marked texts.
 */
export function shapeKey(kind: LetterKind, filled: FilledText, frame: Frame, draft: boolean): string {
  const parts = [
    numberOf(kind),
    draft ? 'draft' : 'letter',
    filled.values.length,
    frame.values.map((value) => (value === '' ? '-' : '+')).join(''),
    filled.tables.recipients.length > 0 ? 'list' : '',
    filled.heading,
    filled.body,
    filled.reply ?? '',
    filled.addressee ?? '',
    filled.appendixTitle ?? '',
  ];
  return parts.join('\f');
}

function numberOf(kind: LetterKind): number {
  const known = kindNumbers.get(kind);
  if (known !== undefined) return known;
  kindsSeen += 1;
  kindNumbers.set(kind, kindsSeen);
  return kindsSeen;
}
