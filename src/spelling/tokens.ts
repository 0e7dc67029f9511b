/** A word and where it begins in the text. */
export interface Token {
  readonly word: string;
  /** The word in lower case: it is asked for by every check. */
  readonly lower: string;
  readonly index: number;
}

/** What a character is to a word: a letter of a script, an apostrophe inside one, another letter (which spoils the word), or no part of one. */
const kinds = { gap: 0, cyrillic: 1, latin: 2, apostrophe: 4, other: 8 } as const;

const apostrophes: ReadonlySet<number> = new Set([..."ʻʼ‘’'`´"].map((sign) => sign.charCodeAt(0)));

/**
 * The words of one script each in a part of a text that begins at `start`; words that mix scripts are none. Read character
 * by character: a text has few other things as often as words.
 */
export function tokensIn(
  text: string,
  start: number,
): { readonly cyrillic: Token[]; readonly latin: Token[] } {
  const found: { readonly cyrillic: Token[]; readonly latin: Token[] } = { cyrillic: [], latin: [] };
  let [from, kind] = [0, 0];
  for (let at = 0; at <= text.length; at++) {
    const here = at < text.length ? kindOf(text.charCodeAt(at), text, at) : kinds.gap;
    if (here !== kinds.gap) {
      kind |= here;
      continue;
    }
    if (kind !== 0) {
      const script = kind & ~kinds.apostrophe;
      if (script === kinds.cyrillic) addBare(found.cyrillic, text, from, at, start);
      else if (script === kinds.latin) addBare(found.latin, text, from, at, start);
    }
    [from, kind] = [at + 1, 0];
  }
  return found;
}

function kindOf(code: number, text: string, at: number): number {
  if (code >= 0x400 && code <= 0x4ff) return kinds.cyrillic;
  if (code < 0x80)
    return isAsciiLetter(code) ? kinds.latin : apostrophes.has(code) ? kinds.apostrophe : kinds.gap;
  if (apostrophes.has(code)) return kinds.apostrophe;
  if (code < 0xc0 || (code >= 0x2000 && code <= 0x206f)) return kinds.gap;
  return /[\p{L}\p{M}]/u.test(text.charAt(at)) ? kinds.other : kinds.gap;
}

function isAsciiLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
}

/** Apostrophes around a word are quotation marks, but oʻ and gʻ may end one (`mablag‘`): with g, when none is before the word. */
function addBare(found: Token[], text: string, from: number, to: number, start: number): void {
  let [first, last] = [from, to];
  while (first < last && apostrophes.has(text.charCodeAt(first))) first++;
  const isLetter = (at: number): boolean =>
    'ʻʼ'.includes(text.charAt(at)) || (first === from && /[gG]/u.test(text.charAt(at - 1)));
  while (last > first && apostrophes.has(text.charCodeAt(last - 1)) && !isLetter(last - 1)) last--;
  if (first >= last) return;
  const word = text.slice(first, last);
  found.push({ word, lower: word.toLowerCase(), index: start + first });
}

/** `right` with a capital, or in capitals, as `word` is written, and with ‘ and ’ where it has them for ʻ and ʼ. */
export function inCaseOf(word: string, right: string): string {
  const signed = /[‘’]/u.test(word) ? right.replace(/ʻ/gu, '‘').replace(/ʼ/gu, '’') : right;
  if (word.length > 1 && word === word.toUpperCase()) return signed.toUpperCase();
  const isCapital = word.charAt(0) !== word.charAt(0).toLowerCase();
  return isCapital ? signed.charAt(0).toUpperCase() + signed.slice(1) : signed;
}
