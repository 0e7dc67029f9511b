import type { State } from './endings.ts';
import { endings } from './endings.ts';

/** How the last letter of what comes before decides the ending: a vowel, к, қ, or another consonant. */
export type Sound = 'vowel' | 'k' | 'q' | 'consonant';

/** How a script writes what the model has in Cyrillic. */
export interface Writing {
  /** Cyrillic lower case as the model's letters of this script. */
  readonly write: (cyrillic: string) => string;
  readonly soundOf: (letter: string) => Sound;
}

/** A stem and the state of its endings. */
export interface Stem {
  readonly text: string;
  readonly state: State;
}

interface EndingNode {
  readonly id: number;
  readonly next: Map<number, EndingNode>;
  /** Where an ending is whole: what may follow. */
  readonly rooms: Room[];
}

interface Room {
  readonly isWord: boolean;
  readonly root: EndingNode;
}

/** A place in the automaton: what the letters read so far may be the beginning of. */
export interface Spot {
  readonly isWord: boolean;
  /** The stems from `low` up to `high` begin with the letters read so far, `depth` of them; none where both are equal. */
  readonly low: number;
  readonly high: number;
  readonly depth: number;
  /** Where an ending may be read on. */
  readonly nodes: readonly EndingNode[];
  /** Places already reached from here, `undefined` where nothing goes on. */
  readonly next: Map<number, Spot | undefined>;
}

/** Reads words letter by letter; `undefined` where no word begins so. Places are made when first reached and kept. */
export interface Automaton {
  readonly start: Spot;
  readonly step: (spot: Spot, letter: number) => Spot | undefined;
  /** The place after a word that is no stem of the model but ends in a letter of this sound, ready for endings. */
  readonly after: (state: State, sound: Sound) => Spot;
}

/** The automaton of all stems with all their regular endings, in one script. */
export function makeAutomaton(stems: readonly Stem[], writing: Writing): Automaton {
  const room = roomsOf(writing);
  const sorted = stems
    .map(({ text, state }) => ({ text: writing.write(text), state }))
    .sort((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : 0));
  const ended = keptEnds();

  function step(from: Spot, letter: number): Spot | undefined {
    const known = from.next.get(letter);
    if (known !== undefined || from.next.has(letter)) return known;
    const to = move(from, letter);
    from.next.set(letter, to);
    return to;
  }

  function move(from: Spot, letter: number): Spot | undefined {
    const depth = from.depth + 1;
    const low = from.low === from.high ? from.high : firstAt(sorted, from, letter);
    const high = low === from.high ? low : firstAt(sorted, { ...from, low }, letter + 1);
    const nodes = new Set<EndingNode>();
    let [isWord, isBegun] = [false, low < high];
    const enter = (reached: Room): void => {
      if (reached.isWord) isWord = true;
      if (reached.root.next.size > 0) nodes.add(reached.root);
    };
    for (const stem of endedStems(sorted, low, high, depth)) {
      enter(room(stem.state, writing.soundOf(stem.text.slice(-1))));
    }
    for (const node of from.nodes) {
      const reached = node.next.get(letter);
      if (reached === undefined) continue;
      isBegun = true;
      enter({ isWord: false, root: reached });
      reached.rooms.forEach(enter);
    }
    if (!isBegun) return undefined;
    if (low === high) return ended([...nodes], isWord);
    return { isWord, low, high, depth, nodes: [...nodes], next: new Map() };
  }

  return {
    start: { isWord: false, low: 0, high: sorted.length, depth: 0, nodes: [], next: new Map() },
    step,
    after: (state, sound) => {
      const { root, isWord } = room(state, sound);
      return ended([root], isWord);
    },
  };
}

/** One spot for each set of endings that may be read on, whatever the stem was. */
function keptEnds(): (nodes: readonly EndingNode[], isWord: boolean) => Spot {
  const spots = new Map<string, Spot>();
  return (nodes, isWord) => {
    const ids = nodes.map(({ id }) => id).sort((a, b) => a - b);
    const key = `${isWord ? '+' : '-'}${ids.join(',')}`;
    const known = spots.get(key);
    if (known !== undefined) return known;
    const made: Spot = { isWord, low: 0, high: 0, depth: 0, nodes, next: new Map() };
    spots.set(key, made);
    return made;
  };
}

/** The stems that end after `depth` letters are the first of those that begin so. */
function endedStems(sorted: readonly Stem[], low: number, high: number, depth: number): readonly Stem[] {
  let end = low;
  while (end < high && sorted[end]?.text.length === depth) end++;
  return sorted.slice(low, end);
}

/** The first of the stems from `low` up to `high` whose letter at `depth` is `letter` or a later one; a shorter stem comes before all. */
function firstAt(
  sorted: readonly Stem[],
  { low, high, depth }: Pick<Spot, 'low' | 'high' | 'depth'>,
  letter: number,
): number {
  let [from, to] = [low, high];
  while (from < to) {
    const middle = (from + to) >> 1;
    const found = sorted[middle]?.text.charCodeAt(depth) ?? Number.NaN;
    if (found >= letter) to = middle;
    else from = middle + 1;
  }
  return from;
}

/** The endings of each state after each sound, as trees of letters, made when first asked for. */
function roomsOf({ write, soundOf }: Writing): (state: State, sound: Sound) => Room {
  const rooms = new Map<string, Room>();
  let ids = 0;
  const node = (): EndingNode => ({ id: ids++, next: new Map(), rooms: [] });

  function grow(root: EndingNode, ending: string): EndingNode {
    let at = root;
    for (let i = 0; i < ending.length; i++) {
      const letter = ending.charCodeAt(i);
      const next = at.next.get(letter) ?? node();
      at.next.set(letter, next);
      at = next;
    }
    return at;
  }

  function room(state: State, sound: Sound): Room {
    const key = `${state}/${sound}`;
    const known = rooms.get(key);
    if (known !== undefined) return known;
    const { isWord, to } = endings[state];
    const made: Room = { isWord, root: node() };
    rooms.set(key, made);
    const patterns = to.flatMap(([list, next]) => list.split(' ').map((pattern) => ({ pattern, next })));
    for (const { pattern, next } of patterns) {
      const cyrillic = spellEnding(pattern, sound);
      const soft = voiced(cyrillic);
      const ending = write(cyrillic);
      if (ending === '') continue;
      const after = soft === undefined ? next : 'closed';
      grow(made.root, ending).rooms.push(room(after, soundOf(ending.slice(-1))));
      if (soft !== undefined) grow(made.root, write(soft)).rooms.push(room('possessed', 'consonant'));
    }
    return made;
  }
  return room;
}

/** An ending in -лик or -моқ before a possessive: -лиг, -моғ. */
function voiced(ending: string): string | undefined {
  if (ending.endsWith('лик')) return `${ending.slice(0, -1)}г`;
  return ending.endsWith('моқ') ? `${ending.slice(0, -1)}ғ` : undefined;
}

/** An ending as it is written after a sound: `{и|}м` is им after a consonant, м after a vowel. */
function spellEnding(pattern: string, sound: Sound): string {
  return pattern
    .replace(/\{(.*?)\|(.*?)\}/gu, (_, consonant: string, vowel: string) =>
      sound === 'vowel' ? vowel : consonant,
    )
    .replace('Г', sound === 'k' ? 'к' : sound === 'q' ? 'қ' : 'г');
}
