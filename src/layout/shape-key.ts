import type { Chart, Picture } from '../model/document.ts';
import type { FilledText, LetterKind } from '../model/letter.ts';
import type { Frame } from './frame-values.ts';
import type { LayoutOptions } from './layout-options.ts';

/** Kinds, emblems and charts are distinguished by the object: each is read once a run. */
const numbers = new WeakMap<LetterKind | Picture | Chart, number>();
let seen = 0;

/**
 * All that decides a letter's shape, as one text: the kind as read, the draft mark, how many values come before
 * the frame's, which places and tables are there, and the marked texts.
 */
export function shapeKey(kind: LetterKind, filled: FilledText, frame: Frame, options: LayoutOptions): string {
  const parts = [
    numberOf(kind),
    options.draft ? 'draft' : 'letter',
    options.practice === true ? 'practice' : '',
    options.emblem === undefined ? '' : numberOf(options.emblem),
    options.blank === undefined ? '' : options.blank.id,
    options.chart === undefined ? '' : numberOf(options.chart),
    filled.values.length,
    frame.values.map((value) => (value === '' ? '-' : '+')).join(''),
    filled.tables.recipients.length > 0 ? 'list' : '',
    filled.heading,
    filled.body,
    filled.reply ?? '',
    filled.addressee ?? '',
    ...filled.appendices.map(({ table, title }) => `${table} ${title}`),
  ];
  return parts.join('\f');
}

function numberOf(thing: LetterKind | Picture | Chart): number {
  const known = numbers.get(thing);
  if (known !== undefined) return known;
  seen += 1;
  numbers.set(thing, seen);
  return seen;
}
