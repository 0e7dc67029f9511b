import { slipLetters } from '../../text/slips.ts';
import type { WordList } from '../finding.ts';
import type { Automaton, Sound, Spot, Stem } from './automaton.ts';
import { makeAutomaton } from './automaton.ts';
import type { State } from './endings.ts';
import type { Script } from './letters.ts';
import { alphabets, foldLatin, printLatin, writings } from './letters.ts';
import type { Near } from './near.ts';
import { commonPart, oneLetterAway, swapsOf } from './near.ts';
import { allStems, commonStems } from './stems.ts';

/** Uzbek in one script: which words are right, and which right words a wrong one is near to. Words in lower case. */
export interface Uzbek {
  readonly isRight: (word: string) => boolean;
  /** Right words by exchanged letters (к/қ у/ў г/ғ х/ҳ; Latin x/h, k/q, u/oʻ, g/gʻ, o/oʻ). */
  readonly swaps: (word: string) => readonly Near[];
  /** Right words one letter away, the likeliest slip first. */
  readonly near: (word: string) => readonly Near[];
  /** How many letters of a word are a stem that is met often; 0 when its stem is not. */
  readonly commonPart: (word: string) => number;
  /** True when a stem of the model begins so. */
  readonly beginsStem: (start: string) => boolean;
  /** True for a regular ending of some noun (`нинг`, `ларга`, `ка`). */
  readonly isEnding: (ending: string) => boolean;
}

const latinSwaps: Readonly<Record<string, string>> = {
  k: 'q',
  q: 'k',
  x: 'h',
  h: 'x',
  u: 'ö',
  ö: 'ou',
  o: 'ö',
  g: 'ğ',
  ğ: 'g',
};

/** Latin spellings that are met beside the official ones. */
const latinVariants: readonly Stem[] = [
  { text: 'byudjet', state: 'noun' },
  { text: 'mail', state: 'noun' },
];

const made = new Map<Script, Automaton>();

/** The model's automaton of a script: it takes some 20 ms to make, so it is made when first needed. */
function automatonOf(script: Script): Automaton {
  const known = made.get(script);
  if (known !== undefined) return known;
  const stems = allStems();
  const automaton = makeAutomaton(
    script === 'latin' ? [...stems, ...latinVariants] : stems,
    writings[script],
  );
  made.set(script, automaton);
  return automaton;
}

const common = new Map<Script, ReadonlySet<string>>();

/** The common stems as the script writes them, made once like the automaton. */
function commonOf(script: Script): ReadonlySet<string> {
  const known = common.get(script);
  if (known !== undefined) return known;
  const stems = new Set([...commonStems()].map(writings[script].write));
  common.set(script, stems);
  return stems;
}

/** Uzbek of a script by the model, and by the word list (Cyrillic, lower case) where the machine has one. */
export function uzbekOf(script: Script, words: WordList): Uzbek {
  const automaton = automatonOf(script);
  const search = {
    automaton,
    alphabet: alphabets[script],
    swaps: script === 'latin' ? latinSwaps : slipLetters,
    common: commonOf(script),
    vowels: script === 'latin' ? 'aeiouö' : 'аеёиоуэюяўы',
  };
  const fold = (word: string): string => (script === 'latin' ? foldLatin(word) : word);
  const printed = (found: readonly Near[]): readonly Near[] =>
    script === 'latin' ? found.map((near) => ({ ...near, word: printLatin(near.word) })) : found;
  const listed = script === 'latin' ? latinList(words) : words;
  const begun = beginnings[script];
  const isRight = (word: string): boolean =>
    accepts(automaton.start, word, automaton) || listed.has(word) || isBegun(word, begun, automaton);
  return {
    isRight: (word) => isRight(fold(word)),
    swaps: (word) => {
      const found = swapsOf(fold(word), search);
      return printed(found.length > 0 ? found : swapsInList(fold(word), listed, search.swaps));
    },
    near: (word) => {
      const found = oneLetterAway(fold(word), search);
      return printed(found.length > 0 ? found : nearInList(fold(word), listed, search.alphabet));
    },
    commonPart: (word) => commonPart(fold(word), search.common),
    beginsStem: (start) => {
      const { low, high } = walk(automaton.start, fold(start), automaton) ?? automaton.start;
      return high > low && high - low < automaton.start.high;
    },
    isEnding: (ending) =>
      sounds.some((after) => accepts(automaton.after('noun' satisfies State, after), ending, automaton)),
  };
}

/** Beginnings that are written together with any noun: `видеодарс`. */
const beginnings: Readonly<Record<Script, RegExp>> = {
  cyrillic:
    /^(?:авто|агро|аудио|аэро|био|вело|видео|вице|гео|гидро|кибер|кино|макро|медиа|мета|метео|микро|мини|мото|мульти|нано|нарко|нейро|онко|радио|спец|спорт|супер|теле|термо|транс|ультра|фото|эко|экстра|электро|энерго|умум|ярим)(?=.{4})/u,
  latin:
    /^(?:avto|agro|audio|aero|bio|velo|video|vitse|geo|gidro|kiber|kino|makro|media|meta|meteo|mikro|mini|moto|multi|nano|narko|neyro|onko|radio|spets|sport|super|tele|termo|trans|ultra|foto|eko|ekstra|elektro|energo|umum|yarim)(?=.{4})/u,
};

function isBegun(word: string, begun: RegExp, automaton: Automaton): boolean {
  const start = begun.exec(word)?.[0].length ?? 0;
  return start > 0 && accepts(automaton.start, word.slice(start), automaton);
}

const sounds: readonly Sound[] = ['consonant', 'vowel', 'k', 'q'];

function accepts(from: Spot, word: string, automaton: Automaton): boolean {
  return walk(from, word, automaton)?.isWord ?? false;
}

function walk(from: Spot, letters: string, automaton: Automaton): Spot | undefined {
  let spot: Spot | undefined = from;
  for (let at = 0; at < letters.length && spot !== undefined; at++) {
    spot = automaton.step(spot, letters.charCodeAt(at));
  }
  return spot;
}

const latinLists = new WeakMap<WordList, WordList>();

/** The Cyrillic list in Latin letters, once for each list. */
function latinList(words: WordList): WordList {
  const known = latinLists.get(words);
  if (known !== undefined) return known;
  const latin = new Set([...words].map(writings.latin.write));
  latinLists.set(words, latin);
  return latin;
}

function swapsInList(
  word: string,
  words: WordList,
  swaps: Readonly<Record<string, string>>,
): readonly Near[] {
  if (words.size === 0) return [];
  let tried: readonly string[] = [word];
  for (let count = 0; count < 3; count++) {
    tried = [...new Set(tried.flatMap((one) => swapOne(one, swaps)))];
    const found = tried.filter((one) => words.has(one));
    if (found.length > 0) return found.map((near) => ({ word: near, slip: 'swapped', common: 0 }));
  }
  return [];
}

function swapOne(word: string, swaps: Readonly<Record<string, string>>): readonly string[] {
  return [...word].flatMap((letter, at) =>
    [...(swaps[letter] ?? '')].map((other) => word.slice(0, at) + other + word.slice(at + 1)),
  );
}

function nearInList(word: string, words: WordList, alphabet: string): readonly Near[] {
  const found: Near[] = [];
  if (words.size === 0) return found;
  const add = (near: string, slip: Near['slip']): void => {
    if (near !== word && words.has(near)) found.push({ word: near, slip, common: 0 });
  };
  for (let at = 0; at <= word.length; at++) {
    const [before, here, after] = [word.slice(0, at), word.charAt(at), word.slice(at + 1)];
    if (after !== '') add(before + after.charAt(0) + here + after.slice(1), 'exchanged');
    if (here !== '') add(before + after, 'extra');
    for (const letter of alphabet) {
      add(before + letter + word.slice(at), 'dropped');
      if (here !== '') add(before + letter + after, 'other');
    }
  }
  return found;
}
