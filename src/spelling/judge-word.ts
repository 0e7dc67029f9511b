import { hyphenated, likelierLatin, likelierStems, slipStems } from '../text/slips.ts';
import type { WordList } from './finding.ts';
import { foldLatin, printLatin, type Script, writings } from './model/letters.ts';
import type { Near, Slip } from './model/near.ts';
import type { Uzbek } from './model/uzbek.ts';
import { uzbekOf } from './model/uzbek.ts';

/** What is wrong with a word by itself: a known slip and a wrong ending are certain, the rest is likely. */
export interface Verdict {
  readonly fault: 'wrong-word' | 'wrong-suffix' | 'letter-slip' | 'typo' | 'glued';
  /** The nearest right form, lower case. */
  readonly right: string;
  /** Further right forms near to it, at most two. */
  readonly others: readonly string[];
  /** True when the right form is of a stem that is met often: sure enough for what may be a name. */
  readonly isCommon?: boolean;
}

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
  const stems = script === 'latin' ? latinSlips(uzbek) : slipStems;
  const likelier = likelierIn(script);
  const pairs = new Set(hyphenated.map((pair) => pair.map(writings[script].write).map(printLatin).join('-')));
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
    isPair: (first, last) => startsPair(first, last, pairs) && isRight(last),
  };
}

/** What a right word is probably meant to be, where official texts have it only as a slip of another. */
function likelierIn(script: Script): (word: string) => string | undefined {
  const { write } = writings[script];
  const pairs = likelierStems
    .map(([wrong, right]) => [write(wrong), write(right)] as const)
    .filter(([wrong, right]) => wrong !== right);
  if (script === 'cyrillic') return (word) => exchanged(word, pairs);
  const all = [...pairs, ...likelierLatin.map(([wrong, right]) => [wrong, foldLatin(right)] as const)];
  return (word) => {
    const right = exchanged(foldLatin(word), all);
    return right === undefined ? undefined : printLatin(right);
  };
}

/** The word with the first wrong beginning that it has made right. */
function exchanged(
  word: string,
  pairs: readonly (readonly [wrong: string, right: string])[],
): string | undefined {
  const ended = `${word}.`;
  const found = pairs.find(([wrong]) => ended.startsWith(wrong));
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
function knownSlip(
  word: string,
  stems: typeof slipStems,
  isRight: (word: string) => boolean,
): Verdict | undefined {
  const stem = stems.find(([wrong]) => word.startsWith(wrong));
  if (stem !== undefined) {
    const right = stem[1] + word.slice(stem[0].length);
    const ended = /^.+[кқ]га$/u.test(right) ? rightSuffix(right) : right;
    if (isRight(ended)) return { fault: 'wrong-word', right: ended, others: [] };
  }
  if (!/^.{2,}[кқ]га$/u.test(word) || isRight(word)) return undefined;
  return { fault: 'wrong-suffix', right: rightSuffix(word), others: [] };
}

/** The known slips as Latin has them, and with ʻ or ʼ left out; none that a right stem begins with. */
function latinSlips({ beginsStem }: Uzbek): typeof slipStems {
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

/** No Uzbek word comes near it; trying all exchanges in a longer run of letters would take for ever. */
const longestWord = 40;

function likely(
  word: string,
  uzbek: Uzbek,
  isRight: (word: string) => boolean,
  swaps: (word: string) => readonly Near[],
  pairs: ReadonlySet<string>,
): Verdict | undefined {
  if (word.length < 3 || word.length > longestWord) return undefined;
  const swapped = swaps(word);
  if (swapped.length === 0) {
    const parted = partWords(word, isRight, pairs);
    if (parted !== undefined) return { fault: 'glued', right: parted, others: [] };
  }
  const ranked = [...swapped, ...uzbek.near(word)]
    .filter((near) => isLikely(word, near))
    .sort((a, b) => costOf(a) - costOf(b));
  const [nearest, ...more] = ranked;
  if (nearest === undefined) return undefined;
  const others = more.slice(0, 2).map((near) => near.word);
  // `курилди` is қурилди or кўрилди: a person decides.
  const isOne =
    nearest.slip === 'swapped' && !more.some((near) => near.slip === 'swapped' && costOf(near) <= 0);
  const fault = isOne ? 'letter-slip' : 'typo';
  return { fault, right: nearest.word, others, isCommon: nearest.common > leastCommon };
}

/** How long a word must be for a slip to be likelier than a word that the model does not know: with a common stem near to it, and without. */
const leastLength: Readonly<Record<Slip, readonly [common: number, rare: number]>> = {
  swapped: [3, 3],
  digraph: [3, 3],
  exchanged: [4, 4],
  doubled: [4, 5],
  dropped: [4, 6],
  vowel: [5, 7],
  extra: [6, 9],
  other: [6, 9],
};

/** A stem of fewer letters is near to too many words. */
const leastCommon = 4;

function isLikely(word: string, { slip, common }: Near): boolean {
  return word.length >= leastLength[slip][common >= leastCommon ? 0 : 1];
}

const costs: Readonly<Record<Slip, number>> = {
  swapped: 0,
  digraph: 1,
  exchanged: 2,
  doubled: 2,
  dropped: 3,
  vowel: 3,
  extra: 3.5,
  other: 4,
};

/** The likelier the right word, the less. */
function costOf({ slip, common }: Near): number {
  return costs[slip] - (common >= leastCommon ? 2 : 0) - common / 20;
}

const cased = /(?:нинг|лари|лар|ни|га|да|дан|даги|ган|ning|lari|lar|ni|ga|da|dan|dagi|gan)$/u;
const second =
  /^(?:ва|ўз|ҳар|бу|шу|бир|энг|деб|ҳам|эди|эса|эмас|экан|зид|ҳамда|учун|билан|бўйича|томонидан|орқали|ҳақида|тўғрисида|асосида|мувофиқ|va|oʻz|har|bu|shu|bir|eng|deb|ham|edi|esa|emas|ekan|hamda|uchun|bilan|boʻyicha|tomonidan|orqali|haqida|asosida|muvofiq)$/u;

/** Beginnings that right words are made with: `гидроэнергетика` is one word. */
const joining =
  /^(?:авто|авиа|агро|аэро|био|веб|видео|гео|гидро|кибер|кино|макро|микро|мета|моно|мото|мульти|нано|нейро|пара|поли|радио|ретро|супер|теле|термо|транс|фото|электро|энерго|этно|умум|кўп|кам|сер|ҳам|бош|олий|хуш|нов|avto|agro|bio|veb|video|gidro|kino|makro|mikro|radio|tele|foto|elektro|energo|umum|kam|koʻp|bosh|xush)$/u;

/** `органларива` is `органлари ва`: two right words, the second one that follows others, the first with a case, or both long. */
function partWords(
  word: string,
  isRight: (word: string) => boolean,
  pairs: ReadonlySet<string>,
): string | undefined {
  for (let at = 3; at <= word.length - 2; at++) {
    const [first, last] = [word.slice(0, at), word.slice(at)];
    if (startsPair(first, last, pairs) && isRight(last)) return `${first}-${last}`;
    if (isJoin(first, last) && isRight(first) && isRight(last)) return `${first} ${last}`;
  }
  return undefined;
}

/** `чора` and `тадбирлар`. */
function startsPair(first: string, last: string, pairs: ReadonlySet<string>): boolean {
  for (const pair of pairs) {
    if (pair.startsWith(`${first}-`) && last.startsWith(pair.slice(first.length + 1))) return true;
  }
  return false;
}

function isJoin(first: string, last: string): boolean {
  if (second.test(last)) return first.length >= 4;
  if (first.length < 4 || last.length < 4 || joining.test(first)) return false;
  return first.length + last.length >= (cased.test(first) ? 9 : 10);
}
