import type { Automaton, Spot } from './automaton.ts';

/** What may have happened to a word, the likeliest first; the order of suggestions. */
export const slips = [
  'swapped',
  'digraph',
  'exchanged',
  'doubled',
  'dropped',
  'vowel',
  'extra',
  'other',
] as const;
export type Slip = (typeof slips)[number];

export interface Near {
  readonly word: string;
  readonly slip: Slip;
  /** How many of its letters are a stem that is met often; 0 when its stem is not. */
  readonly common: number;
}

type Found = Omit<Near, 'common'>;

/** What a right word is recognised by: a model's place by place, or a list's as a whole. */
interface Search {
  readonly automaton: Automaton;
  readonly alphabet: string;
  /** Letters taken for others, with these. */
  readonly swaps: Readonly<Record<string, string>>;
  readonly vowels: string;
  /** Stems that are met often. */
  readonly common: ReadonlySet<string>;
}

/** The right words that come of exchanging letters taken for each other, in as few places as can be, at most four; those of common stems first. */
export function swapsOf(word: string, search: Search): readonly Near[] {
  for (let most = 1; most <= 4; most++) {
    const found: string[] = [];
    collectSwaps(word, '', search.automaton.start, most, search, found);
    if (found.length > 0) {
      return withCommon(
        found.map((near) => ({ word: near, slip: 'swapped' })),
        search,
      );
    }
  }
  return [];
}

/** `done` are the letters read so far, some of them exchanged; it is as long as what was read of the word. */
function collectSwaps(
  word: string,
  done: string,
  spot: Spot,
  left: number,
  search: Search,
  found: string[],
): void {
  if (done.length === word.length) {
    if (spot.isWord && left === 0) found.push(done);
    return;
  }
  const letter = word.charAt(done.length);
  const { step } = search.automaton;
  const same = step(spot, letter.charCodeAt(0));
  if (same !== undefined) collectSwaps(word, done + letter, same, left, search, found);
  if (left === 0) return;
  for (const other of search.swaps[letter] ?? '') {
    const swapped = step(spot, other.charCodeAt(0));
    if (swapped !== undefined) collectSwaps(word, done + other, swapped, left - 1, search, found);
  }
}

function withCommon(found: readonly Found[], { common }: Search): readonly Near[] {
  return found
    .map((one) => ({ ...one, common: commonPart(one.word, common) }))
    .sort((a, b) => slips.indexOf(a.slip) - slips.indexOf(b.slip) || b.common - a.common);
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
  return withCommon(
    [...found].map(([near, slip]) => ({ word: near, slip })),
    search,
  );
}

/** The right words that a change of the letter at `at` makes; `spot` is where the letters before it lead. */
function changesAt(word: string, at: number, spot: Spot, search: Search): readonly Found[] {
  const {
    automaton: { step },
    alphabet,
  } = search;
  const [before, here, after] = [word.slice(0, at), word.charAt(at), word.slice(at + 1)];
  const next = after.charAt(0);
  const found: Found[] = [];
  const exchanged = next + here + after.slice(1);
  if (next !== '' && next !== here && ends(spot, exchanged, step)) {
    found.push({ word: before + exchanged, slip: 'exchanged' });
  }
  if (here !== '' && ends(spot, after, step)) {
    const isDoubled = here === next || here === before.slice(-1);
    found.push({ word: before + after, slip: isDoubled ? 'doubled' : 'extra' });
  }
  for (let i = 0; i < alphabet.length; i++)
    lettersAt(alphabet.charAt(i), before, here, after, spot, search, found);
  return found;
}

/** Adds the right words with another letter before `here`, or in its place. */
function lettersAt(
  letter: string,
  before: string,
  here: string,
  after: string,
  spot: Spot,
  { automaton: { step }, vowels }: Search,
  found: Found[],
): void {
  const to = step(spot, letter.charCodeAt(0));
  if (to === undefined) return;
  if (ends(to, here + after, step)) {
    const isDigraph = letter === 'h' && /[sc]$/u.test(before);
    found.push({ word: before + letter + here + after, slip: isDigraph ? 'digraph' : 'dropped' });
  }
  if (here === '' || letter === here || !ends(to, after, step)) return;
  const isVowel = vowels.includes(letter) && vowels.includes(here);
  found.push({ word: before + letter + after, slip: isVowel ? 'vowel' : 'other' });
}

/** How many letters of a word are a stem that is met often. */
export function commonPart(word: string, common: ReadonlySet<string>): number {
  for (let length = word.length; length >= 3; length--) if (common.has(word.slice(0, length))) return length;
  return 0;
}

function ends(spot: Spot, rest: string, step: Automaton['step']): boolean {
  let at: Spot | undefined = spot;
  for (let i = 0; i < rest.length && at !== undefined; i++) at = step(at, rest.charCodeAt(i));
  return at?.isWord ?? false;
}
