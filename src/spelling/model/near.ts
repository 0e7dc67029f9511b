import type { Automaton, Spot } from './automaton.ts';

/** What may have happened to a word, the likeliest first; the order of suggestions. */
export const slips = ['swapped', 'exchanged', 'doubled', 'dropped', 'vowel', 'extra', 'other'] as const;
export type Slip = (typeof slips)[number];

export interface Near {
  readonly word: string;
  readonly slip: Slip;
}

/** What a right word is recognised by: a model's place by place, or a list's as a whole. */
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
  const found = new Map<string, Slip>();
  let spot: Spot | undefined = search.automaton.start;
  for (let at = 0; at <= word.length && spot !== undefined; at++) {
    for (const { word: near, slip } of changesAt(word, at, spot, search)) {
      const known = found.get(near);
      if (known === undefined || slips.indexOf(slip) < slips.indexOf(known)) found.set(near, slip);
    }
    spot = at < word.length ? search.automaton.step(spot, word.charCodeAt(at)) : undefined;
  }
  return [...found]
    .map(([near, slip]) => ({ word: near, slip, common: commonPart(near, search.common) }))
    .sort((a, b) => slips.indexOf(a.slip) - slips.indexOf(b.slip) || b.common - a.common)
    .map(({ word: near, slip }) => ({ word: near, slip }));
}

/** The right words that a change of the letter at `at` makes; `spot` is where the letters before it lead. */
function changesAt(word: string, at: number, spot: Spot, search: Search): readonly Near[] {
  const {
    automaton: { step },
    alphabet,
  } = search;
  const [before, here, after] = [word.slice(0, at), word.charAt(at), word.slice(at + 1)];
  const next = after.charAt(0);
  const found: Near[] = [];
  const exchanged = next + here + after.slice(1);
  if (next !== '' && next !== here && ends(spot, exchanged, step)) {
    found.push({ word: before + exchanged, slip: 'exchanged' });
  }
  if (here !== '' && ends(spot, after, step)) {
    const isDoubled = here === next || here === before.slice(-1);
    found.push({ word: before + after, slip: isDoubled ? 'doubled' : 'extra' });
  }
  return [
    ...found,
    ...[...alphabet].flatMap((letter) => lettersAt(letter, before, here, after, spot, search)),
  ];
}

/** The right words with another letter before `here`, or in its place. */
function lettersAt(
  letter: string,
  before: string,
  here: string,
  after: string,
  spot: Spot,
  { automaton: { step }, vowels }: Search,
): readonly Near[] {
  const to = step(spot, letter.charCodeAt(0));
  if (to === undefined) return [];
  const found: Near[] = [];
  if (ends(to, here + after, step)) found.push({ word: before + letter + here + after, slip: 'dropped' });
  if (here === '' || letter === here || !ends(to, after, step)) return found;
  const isVowel = vowels.includes(letter) && vowels.includes(here);
  return [...found, { word: before + letter + after, slip: isVowel ? 'vowel' : 'other' }];
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
