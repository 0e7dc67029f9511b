import type { Automaton, Spot } from './automaton.ts';

/** What may have happened to a word, the likeliest first; the order of suggestions. */
export const slips = ['swapped', 'exchanged', 'doubled', 'dropped', 'vowel', 'extra', 'other'] as const;
export type Slip = (typeof slips)[number];

export interface Near {
  readonly word: string;
  readonly slip: Slip;
}

/** What a right word can be told by: a model's place by place, or a list's as a whole. */
interface Search {
  readonly automaton: Automaton;
  readonly alphabet: string;
  /** Letters taken for each other, as pairs. */
  readonly swaps: Readonly<Record<string, string>>;
  readonly vowels: string;
  /** Stems that are met often. */
  readonly common: ReadonlySet<string>;
}

/** The right words that come of exchanging letters taken for each other, in as few places as can be, at most four; none for a word of the model. */
export function swapsOf(word: string, { automaton, swaps }: Search): readonly Near[] {
  for (let most = 1; most <= 4; most++) {
    const found: Near[] = [];
    collectSwaps(word, 0, '', automaton.start, most, automaton, swaps, found);
    if (found.length > 0) return found;
  }
  return [];
}

function collectSwaps(
  word: string,
  at: number,
  done: string,
  spot: Spot,
  left: number,
  automaton: Automaton,
  swaps: Readonly<Record<string, string>>,
  found: Near[],
): void {
  if (at === word.length) {
    if (spot.isWord && left === 0) found.push({ word: done, slip: 'swapped' });
    return;
  }
  const letter = word.charAt(at);
  const same = automaton.step(spot, letter.charCodeAt(0));
  if (same !== undefined) collectSwaps(word, at + 1, done + letter, same, left, automaton, swaps, found);
  const other = swaps[letter];
  if (other === undefined || left === 0) return;
  const swapped = automaton.step(spot, other.charCodeAt(0));
  if (swapped !== undefined) {
    collectSwaps(word, at + 1, done + other, swapped, left - 1, automaton, swaps, found);
  }
}

/** The right words one letter away: two neighbours exchanged, a letter missing, too much or another. None twice; likeliest first. */
export function oneLetterAway(word: string, search: Search): readonly Near[] {
  const { automaton, alphabet, vowels } = search;
  const { step } = automaton;
  const found = new Map<string, Slip>();
  const add = (near: string, slip: Slip): void => {
    const known = found.get(near);
    if (known === undefined || slips.indexOf(slip) < slips.indexOf(known)) found.set(near, slip);
  };
  let spot: Spot | undefined = automaton.start;
  for (let at = 0; at <= word.length && spot !== undefined; at++) {
    const before = word.slice(0, at);
    const here = word.charAt(at);
    const next = word.charAt(at + 1);
    if (next !== '' && next !== here && ends(spot, next + here + word.slice(at + 2), step)) {
      add(before + next + here + word.slice(at + 2), 'exchanged');
    }
    if (here !== '' && ends(spot, word.slice(at + 1), step)) {
      add(before + word.slice(at + 1), here === next || here === word.charAt(at - 1) ? 'doubled' : 'extra');
    }
    for (const letter of alphabet) {
      const to = step(spot, letter.charCodeAt(0));
      if (to === undefined) continue;
      if (ends(to, word.slice(at), step)) add(before + letter + word.slice(at), 'dropped');
      if (here === '' || letter === here || !ends(to, word.slice(at + 1), step)) continue;
      const isVowel = vowels.includes(letter) && vowels.includes(here);
      add(before + letter + word.slice(at + 1), isVowel ? 'vowel' : 'other');
    }
    spot = here === '' ? undefined : step(spot, here.charCodeAt(0));
  }
  return [...found]
    .map(([near, slip]) => ({ word: near, slip, common: commonPart(near, search.common) }))
    .sort((a, b) => slips.indexOf(a.slip) - slips.indexOf(b.slip) || b.common - a.common);
}

/** How many letters of a word are a stem that is met often. */
function commonPart(word: string, common: ReadonlySet<string>): number {
  for (let length = word.length; length >= 3; length--) if (common.has(word.slice(0, length))) return length;
  return 0;
}

function ends(spot: Spot, rest: string, step: Automaton['step']): boolean {
  let at: Spot | undefined = spot;
  for (let i = 0; i < rest.length && at !== undefined; i++) at = step(at, rest.charCodeAt(i));
  return at?.isWord ?? false;
}
