import { hyphenated, likelierLatin, likelierStems, slipStems } from '../text/slips.ts';
import type { WordList } from './finding.ts';
import { startsPair } from './glued.ts';
import { likely, longestWord } from './likely.ts';
import { foldLatin, printLatin, type Script, writings } from './model/letters.ts';
import type { Uzbek } from './model/uzbek.ts';
import { uzbekOf } from './model/uzbek.ts';
import type { Verdict } from './verdict.ts';

/** Judges words of one script in lower case; the same word is judged once. */
export interface Judge {
  readonly uzbek: Uzbek;
  readonly isRight: (word: string) => boolean;
  /** `undefined` for a right word and for one that no right word is near to. */
  readonly judge: (word: string) => Verdict | undefined;
  /** Known slips and wrong endings only. */
  readonly judgeCertain: (word: string) => Verdict | undefined;
  /** True when exchanged letters alone make a right word of it. */
  readonly isSwapped: (word: string) => boolean;
  /** True for a word whose stem is not met often. */
  readonly isRare: (word: string) => boolean;
  /** True for two neighbours that are written with a hyphen. */
  readonly isPair: (first: string, last: string) => boolean;
}

const noVerdict: unique symbol = Symbol('none');
/** A memory of words is emptied when it holds so many: a text may be anything. */
const mostKept = 50_000;

const judges: Readonly<Record<Script, WeakMap<WordList, Judge>>> = {
  cyrillic: new WeakMap(),
  latin: new WeakMap(),
};

/** The judge of a script with a word list; one for each, because it remembers words. */
export function judgeOf(script: Script, words: WordList): Judge {
  const known = judges[script].get(words);
  if (known !== undefined) return known;
  const made = makeJudge(script, uzbekOf(script, words));
  judges[script].set(words, made);
  return made;
}

function makeJudge(script: Script, uzbek: Uzbek): Judge {
  const isRight = remembered((word: string) => uzbek.isRight(word));
  const swaps = remembered((word: string) => uzbek.swaps(word));
  const stems = byBeginning(script === 'latin' ? latinSlips(uzbek) : slipStems);
  const likelier = likelierIn(script);
  const printed = (cyrillic: string): string => printLatin(writings[script].write(cyrillic));
  const pairs = new Map(hyphenated.map(([first, last]) => [printed(first), printed(last)] as const));
  const certainly = remembered((word: string) => knownSlip(word, stems, isRight) ?? noVerdict);
  const judged = remembered((word: string): Verdict | typeof noVerdict => {
    const certain = orNone(certainly(word));
    if (certain !== undefined) return certain;
    const meant = likelier(word);
    if (meant !== undefined && isRight(meant)) return { fault: 'letter-slip', right: meant, others: [] };
    if (isRight(word)) return noVerdict;
    return likely(word, uzbek, isRight, swaps, pairs) ?? noVerdict;
  });
  return {
    uzbek,
    isRight,
    judge: (word) => orNone(judged(word)),
    judgeCertain: (word) => orNone(certainly(word)),
    isSwapped: (word) => word.length <= longestWord && swaps(word).length > 0,
    isRare: remembered((word: string) => uzbek.commonPart(word) === 0),
    isPair: (first, last) => startsPair(first, last, pairs) && isRight(last),
  };
}

/** What a right word is probably meant to be, where official texts have it only as a slip of another. */
function likelierIn(script: Script): (word: string) => string | undefined {
  const { write } = writings[script];
  const pairs = likelierStems
    .map(([wrong, right]) => [write(wrong), write(right)] as const)
    .filter(([wrong, right]) => wrong !== right);
  const own = likelierLatin.map(([wrong, right]) => [wrong, foldLatin(right)] as const);
  const all = byBeginning(script === 'latin' ? [...pairs, ...own] : pairs);
  if (script === 'cyrillic') return (word) => exchanged(word, all);
  return (word) => {
    const right = exchanged(foldLatin(word), all);
    return right === undefined ? undefined : printLatin(right);
  };
}

type Beginning = readonly [wrong: string, right: string];
/** Wrong beginnings by their first two letters, so that a word is compared with few of them. */
type Beginnings = ReadonlyMap<string, readonly Beginning[]>;

function byBeginning(pairs: readonly Beginning[]): Beginnings {
  const found = new Map<string, Beginning[]>();
  for (const pair of pairs) {
    const key = pair[0].slice(0, 2);
    const alike = found.get(key);
    if (alike === undefined) found.set(key, [pair]);
    else alike.push(pair);
  }
  return found;
}

function beginningOf(word: string, beginnings: Beginnings): Beginning | undefined {
  return beginnings.get(word.slice(0, 2))?.find(([wrong]) => word.startsWith(wrong));
}

/** The word with the first wrong beginning that it has made right. */
function exchanged(word: string, pairs: Beginnings): string | undefined {
  const ended = `${word}.`;
  const found = beginningOf(ended, pairs);
  if (found === undefined) return undefined;
  return (found[1] + ended.slice(found[0].length)).slice(0, -1);
}

function orNone(verdict: Verdict | typeof noVerdict): Verdict | undefined {
  return verdict === noVerdict ? undefined : verdict;
}

function remembered<T>(ask: (word: string) => T): (word: string) => T {
  const kept = new Map<string, T>();
  return (word) => {
    const known = kept.get(word);
    if (known !== undefined) return known;
    const answer = ask(word);
    if (kept.size >= mostKept) kept.clear();
    kept.set(word, answer);
    return answer;
  };
}

/** The right form of a word that begins with a stem that no Uzbek word has, or that has -га after к or қ. */
function knownSlip(word: string, stems: Beginnings, isRight: (word: string) => boolean): Verdict | undefined {
  const stem = beginningOf(word, stems);
  if (stem !== undefined) {
    const right = stem[1] + word.slice(stem[0].length);
    const ended = /^.+[кқ]га$/u.test(right) ? rightSuffix(right) : right;
    if (isRight(ended)) return { fault: 'wrong-word', right: ended, others: [] };
  }
  if (!/^.{2,}[кқ]га$/u.test(word) || isRight(word)) return undefined;
  return { fault: 'wrong-suffix', right: rightSuffix(word), others: [] };
}

/** The known slips as Latin has them, and with ʻ or ʼ left out; none that a right stem begins with. */
function latinSlips({ beginsStem }: Uzbek): readonly Beginning[] {
  const { write } = writings.latin;
  return slipStems.flatMap(([slip, stem]) => {
    const right = printLatin(write(stem));
    const wrongs = new Set([printLatin(write(slip)), right.replace(/[ʻʼ]/gu, '')]);
    return [...wrongs]
      .filter((wrong) => wrong !== right && wrong.length >= 4 && !beginsStem(wrong))
      .map((wrong) => [wrong, right] as const);
  });
}

/** The dative is -ка after к and -қа after қ, never -га (docs/domain.md section 4). */
function rightSuffix(word: string): string {
  return word.slice(0, -2) + (word.at(-3) === 'қ' ? 'қа' : 'ка');
}
