import type { State } from './endings.ts';
import { endings } from './endings.ts';

/** How the last letter of what stands before decides the ending: a vowel, к, қ, or another consonant. */
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
  readonly step: Map<number, Spot | undefined>;
  readonly ranges: readonly Range[];
  readonly nodes: readonly EndingNode[];
}

/** Stems from `low` up to `high` share their first `depth` letters. */
interface Range {
  readonly low: number;
  readonly high: number;
  readonly depth: number;
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
  const spot = keptSpots();
  const roomAfter = ({ text, state }: Stem): Room => room(state, writing.soundOf(text.slice(-1)));

  function step(from: Spot, letter: number): Spot | undefined {
    const known = from.step.get(letter);
    if (known !== undefined || from.step.has(letter)) return known;
    const to = move(from, letter);
    from.step.set(letter, to);
    return to;
  }

  function move(from: Spot, letter: number): Spot | undefined {
    const ranges = from.ranges.flatMap((range) => narrow(sorted, range, letter) ?? []);
    const reached = from.nodes.flatMap((node) => node.next.get(letter) ?? []);
    const rooms = [
      ...ranges.flatMap((range) => endedStems(sorted, range).map(roomAfter)),
      ...reached.flatMap((node) => node.rooms),
    ];
    if (ranges.length === 0 && reached.length === 0) return undefined;
    const nodes = [...reached, ...rooms.map(({ root }) => root)].filter(({ next }) => next.size > 0);
    const unique = [...new Set(nodes)].sort((a, b) => a.id - b.id);
    return spot(
      ranges,
      unique,
      rooms.some(({ isWord }) => isWord),
    );
  }

  return {
    start: spot([{ low: 0, high: sorted.length, depth: 0 }], [], false),
    step,
    after: (state, sound) => {
      const { root, isWord } = room(state, sound);
      return spot([], [root], isWord);
    },
  };
}

/** One spot for each set of possible beginnings, made when first reached. */
function keptSpots(): (ranges: readonly Range[], nodes: readonly EndingNode[], isWord: boolean) => Spot {
  const spots = new Map<string, Spot>();
  return (ranges, nodes, isWord) => {
    const key = `${isWord}${ranges.map(({ low, depth }) => `/${low}.${depth}`).join('')}${nodes.map(({ id }) => `,${id}`).join('')}`;
    const known = spots.get(key);
    if (known !== undefined) return known;
    const made: Spot = { isWord, step: new Map(), ranges, nodes };
    spots.set(key, made);
    return made;
  };
}

function narrow(sorted: readonly Stem[], { low, high, depth }: Range, letter: number): Range | undefined {
  const first = firstAt(sorted, { low, high, depth }, letter);
  const last = firstAt(sorted, { low: first, high, depth }, letter + 1);
  return first === last ? undefined : { low: first, high: last, depth: depth + 1 };
}

/** The first stem of the range whose letter at `depth` is `letter` or a later one; a shorter stem comes before all. */
function firstAt(sorted: readonly Stem[], { low, high, depth }: Range, letter: number): number {
  let [from, to] = [low, high];
  while (from < to) {
    const middle = (from + to) >> 1;
    const found = sorted[middle]?.text.charCodeAt(depth) ?? Number.NaN;
    if (found >= letter) to = middle;
    else from = middle + 1;
  }
  return from;
}

/** The stems that end where the range does; they are the first of it. */
function endedStems(sorted: readonly Stem[], { low, high, depth }: Range): readonly Stem[] {
  let end = low;
  while (end < high && sorted[end]?.text.length === depth) end++;
  return sorted.slice(low, end);
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
