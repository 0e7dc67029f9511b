/**
 * What the words of an Uzbek Cyrillic letter must not hold although every sign of it can be printed: letters lost
 * on the way, letters of other alphabets, Latin words that only look Cyrillic. Rules: docs/domain.md section 4.
 */
export interface StrangeWord {
  readonly fault: 'lost-letter' | 'foreign-letter' | 'latin-look-alike';
  readonly word: string;
  /** What is wrong in it: `?`, `_`, the foreign letter; of a look-alike the whole word. */
  readonly sign: string;
}

/** Addresses keep their `?` and `_`, and are Latin. Lengths are bounded: a text may be anything. */
const addresses =
  /(?:\b[a-z][a-z\d+-]{1,20}:\/\/|\bwww\.)[^\s“”«»"]+|[\w.+-]{1,64}@(?:[\w-]{1,63}\.){1,8}[\w-]{2,24}|(?:[a-z\d-]{1,63}\.){1,8}[a-z]{2,24}(?:[/?][^\s“”«»"]*)?/giu;

const lostSigns = /\?|_(?=\p{Script=Cyrillic})|(?<=\p{Script=Cyrillic})_/u;

/** Letters that are neither Uzbek Cyrillic (Russian letters of names included) nor plain Latin; the micro sign is no letter here. */
const foreign = /(?![А-Яа-яЁёЎўҚқҒғҲҳµ\p{Lm}])(?:(?!\p{Script=Latin})\p{L}|[\uFF21-\uFF3A\uFF41-\uFF5A])/u;

/** Latin letters that cannot be distinguished from a Cyrillic one in print. */
const onlyLookAlikes = /^[ABCEHKMOPTXYaceopxy]{2,}$/u;

/** Latin words of such letters that official text really has; X, XX, XXX are Roman numerals. */
const allowed =
  /^(?:X{2,3}|ABC|ACCA|APEC|ATM|CEO|COO|CPA|CTO|ECO|ECTC|EXPO|Expo|HP|HTTP|MBA|MOOC|OPEC|PCT|PHP|pH|TCP|TOEFL|TOP)$/u;

/** An initial in Latin before a Cyrillic name: `H.Каримов`, `А.H. Каримов`; `гепатит B. Давлат` is none. */
const latinInitial =
  /(?:(?<![\p{L}\p{N}])[ABCEHKMOPTXY]\.(?=\p{Script=Cyrillic})|(?:^|(?<=\p{Lu}\.))[ABCEHKMOPTXY]\.\s(?=\p{Script=Cyrillic}))\s?[\p{L}.]+/gu;

/**
 * The words of `text` that must not be printed, in no particular order; none for a text without faults. Every `?`
 * outside an address is one: official letters ask no questions. Names of foreign systems (`Open Data Watch`),
 * Roman numerals, codes with digits and a single Latin letter (`гепатит B`) are none.
 */
export function strangeWords(text: string): readonly StrangeWord[] {
  const words = text.replace(addresses, ' ');
  const found = lostLetters(words);
  if (foreign.test(words)) {
    for (const [word] of words.matchAll(/[\p{L}\p{M}]+/gu)) {
      const sign = foreign.exec(word)?.[0];
      if (sign !== undefined) found.push({ fault: 'foreign-letter', word, sign });
    }
  }
  for (const word of lookAlikeWords(words)) found.push({ fault: 'latin-look-alike', word, sign: word });
  return found;
}

function lostLetters(text: string): StrangeWord[] {
  if (!lostSigns.test(text)) return [];
  return [...text.matchAll(/[\p{L}\p{M}\p{N}?_]+/gu)].flatMap(([word]): readonly StrangeWord[] => {
    const sign = lostSigns.exec(word)?.[0];
    return sign === undefined ? [] : [{ fault: 'lost-letter', word, sign }];
  });
}

function lookAlikeWords(text: string): readonly string[] {
  if (!/[ABCEHKMOPTXYaceopxy]/u.test(text)) return [];
  // A text with no Cyrillic letter and a letter that only Latin has is a foreign name as a whole.
  if (!/\p{Script=Cyrillic}/u.test(text) && /[DFGIJLNQRSU-WZbdf-nq-wz]/u.test(text)) return [];
  const initials = [...text.matchAll(latinInitial)].map(([word]) => word);
  const words = [...text.matchAll(/[\p{L}\p{M}\p{N}'ʻʼ‘’]+/gu)];
  const found = words.filter((match, at) => {
    if (!onlyLookAlikes.test(match[0]) || allowed.test(match[0])) return false;
    return !isInCode(text, match) && !isInPhrase(text, words, at);
  });
  return [...initials, ...found.map(([word]) => word)];
}

/** `MK-161`, `AA/12`: what people number things by is not prose. */
function isInCode(text: string, match: RegExpExecArray): boolean {
  const before = /\S*$/u.exec(text.slice(Math.max(0, match.index - 24), match.index))?.[0] ?? '';
  const after = /^\S*/u.exec(text.slice(match.index, match.index + 24))?.[0] ?? '';
  return /\d/u.test(before + after);
}

/** Beside a word that only Latin letters can write (`Open ECO Watch`, `Coca-Cola`). */
function isInPhrase(text: string, words: readonly RegExpExecArray[], at: number): boolean {
  return [at - 1, at].some((first) => {
    const [left, right] = [words[first], words[first + 1]];
    if (left === undefined || right === undefined) return false;
    const between = text.slice(left.index + left[0].length, right.index);
    const other = first === at ? right[0] : left[0];
    return /^[\s&/-]{1,3}$/u.test(between) && isSurelyLatin(other);
  });
}

function isSurelyLatin(word: string): boolean {
  return /[DFGIJLNQRSU-WZbdf-nq-wz]/u.test(word) && !/\p{Script=Cyrillic}/u.test(word);
}
