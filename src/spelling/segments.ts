import type { WordList } from './finding.ts';
import { judgeOf } from './judge-word.ts';
import type { Script } from './model/letters.ts';
import type { Token } from './tokens.ts';
import { tokensIn } from './tokens.ts';

/** A sentence, a cell or a line with the words of its script. */
export interface Segment {
  readonly text: string;
  readonly start: number;
  readonly script: Script;
  readonly tokens: readonly Token[];
  /** False where only what is certain may be said: too few of its words are known. */
  readonly isUzbek: boolean;
}

interface Counted extends Omit<Segment, 'isUzbek'> {
  readonly right: number;
}

/** What the whole of a text says of its parts. */
export interface Language {
  /** True when most words are right Uzbek; false for a text too short to tell. */
  readonly isUzbek: boolean;
  /** True when more words are Cyrillic than Latin. */
  readonly isCyrillic: boolean;
  /** The scripts most of whose words are right. */
  readonly mostly: ReadonlySet<Script>;
}

/**
 * The segments of a text that are not of a neighbouring language, in order. A segment is Uzbek when enough of its words are right, or would be with
 * letters exchanged; in a text that is Uzbek as a whole, or said to be, less is enough. Russian and English are passed over.
 * `language` is that of the whole when the text is a part of one.
 */
export function segmentsOf(
  text: string,
  words: WordList,
  isUzbek: boolean,
  language?: Language,
): readonly Segment[] {
  const counted = countedParts(text, words);
  const { isCyrillic, mostly } = language ?? languageOfParts(counted);
  const own: Script = isCyrillic ? 'cyrillic' : 'latin';
  return counted.map((one) => {
    const isMostly = mostly.has(one.script) || (isUzbek && one.script === own);
    return { ...one, isUzbek: isUzbekSegment(one, isMostly, isCyrillic) };
  });
}

/** The language of a text, in the script that it is mostly in. */
export function languageOf(text: string, words: WordList): Language {
  return languageOfParts(countedParts(text, words));
}

function languageOfParts(counted: readonly Counted[]): Language {
  const mostly = new Set(scripts.filter((script) => isMostlyRight(counted, script)));
  const [cyrillic, latin] = [tokensOf(counted, 'cyrillic'), tokensOf(counted, 'latin')];
  const isUzbek = mostly.has(cyrillic >= latin ? 'cyrillic' : 'latin');
  return { isUzbek, isCyrillic: cyrillic > latin, mostly };
}

function countedParts(text: string, words: WordList): readonly Counted[] {
  return partsOf(text, sentences, 0)
    .filter((part) => !isForeign(part.text))
    .flatMap((part) => partsOf(part.text, phrases, part.start))
    .filter((part) => !isForeign(part.text))
    .flatMap((part) => countWords(part.text, part.start, words));
}

const sentences = /[^|\n\t.;!?]+/gu;
/** A quoted or bracketed name may be of another language than the sentence. */
const phrases = /[^“”«»()"]+/gu;

function partsOf(text: string, parts: RegExp, start: number): readonly Pick<Segment, 'text' | 'start'>[] {
  return [...text.matchAll(parts)].map((found) => ({ text: found[0], start: start + found.index }));
}

const scripts: readonly Script[] = ['cyrillic', 'latin'];

/** True when most words of a script are right, and there are enough of them to tell. */
function isMostlyRight(counted: readonly Counted[], script: Script): boolean {
  const own = counted.filter((one) => one.script === script);
  const all = tokensOf(counted, script);
  return all >= 8 && sum(own.map(({ right }) => right)) * 10 >= all * 6;
}

function tokensOf(counted: readonly Counted[], script: Script): number {
  return sum(counted.map((one) => (one.script === script ? one.tokens.length : 0)));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}

function isUzbekSegment(
  { tokens, right, text, script }: Counted,
  mostly: boolean,
  isCyrillic: boolean,
): boolean {
  // Latin words in a Cyrillic text are names, unless there are enough of them to be Uzbek of their own.
  if (script === 'latin' && isCyrillic && !mostly) return false;
  if (script === 'cyrillic' && /[ўқғҳ]/iu.test(text) && right > 0) return true;
  if (mostly) return tokens.length < 3 ? script === 'cyrillic' || right > 0 : right * 3 >= tokens.length;
  if (script === 'latin' && tokens.length < 3) return right === tokens.length;
  return tokens.length < 4 ? right * 2 >= tokens.length : right * 5 >= tokens.length * 3;
}

function countWords(text: string, start: number, words: WordList): readonly Counted[] {
  const { cyrillic, latin } = tokensIn(text, start);
  // Latin words in a Cyrillic sentence are names.
  if (cyrillic.length > latin.length) latin.length = 0;
  return [count(text, start, 'cyrillic', cyrillic, words), count(text, start, 'latin', latin, words)].filter(
    ({ tokens }) => tokens.length > 0,
  );
}

function count(
  text: string,
  start: number,
  script: Script,
  tokens: readonly Token[],
  words: WordList,
): Counted {
  if (tokens.length === 0) return { text, start, script, tokens, right: 0 };
  const { isRight, isSwapped } = judgeOf(script, words);
  let right = 0;
  for (const { lower } of tokens) if (isRight(lower) || (lower.length >= 4 && isSwapped(lower))) right++;
  return { text, start, script, tokens, right };
}

/** A part in Karakalpak or Kazakh, or with words that only Russian has and no letter that only Uzbek has: a Russian name beside the Uzbek one. */
function isForeign(part: string): boolean {
  return /[әөңүұһǵńı]/iu.test(part) || isRussian(part);
}

function isRussian(part: string): boolean {
  return !/[ўқғҳЎҚҒҲ]/u.test(part) && russian.test(part);
}

const russian =
  /[ыщ]|(?:ск[аои][йяем]|ского|ной|ная|ное|ого|ому|ых|ения|ений|ости|ств[ао]|ции|ческ\p{L}+|области|города|мажлиса|министерство|агентство)(?!\p{L})|(?<!\p{L})(?:республики|узбекистан[ае]?|каракалпакстан\p{L}*|палата|банк|комитет|совет|фонд) \p{L}*(?:са|ики|та|ов|ии|ой)(?!\p{L})|(?<=\p{L} )(?:республики|узбекистана)(?!\p{L})|(?<!\p{L})(?:(?:и|при|по|для)(?!\p{L})|[АГ][ОКУ][БП]? «)/iu;
