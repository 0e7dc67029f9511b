import type { LatinAlphabet } from './latin-alphabets.ts';
import { latinAlphabets } from './latin-alphabets.ts';
import { latinAbbreviations, latinStems } from './latin-words.ts';

/** Letters that every Latin alphabet of Uzbek writes alike wherever they are in a word. */
const plain: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  ё: 'yo',
  ж: 'j',
  з: 'z',
  и: 'i',
  й: 'y',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'x',
  ы: 'i',
  э: 'e',
  ю: 'yu',
  я: 'ya',
  қ: 'q',
  ҳ: 'h',
};

const vowels = 'аеёиоуыэюяў';

/**
 * Uzbek Cyrillic text in Latin script by the spelling rules of 1995 (docs/domain.md section 4): letters by their neighbours,
 * words with a spelling of their own, and the hyphen that only Latin script puts into dates (`2022-yil 8-avgust`).
 * Latin words, numbers, links and marks stay, so that doing it twice changes nothing. The alphabet is data; the one in force
 * has ʻ (U+02BB) in oʻ and gʻ and ʼ (U+02BC) for ъ. There is no way back by machine: ц, ь, ъ and э are lost.
 */
export function toLatin(text: string, alphabet: LatinAlphabet = latinAlphabets['1995']): string {
  const composed = text.normalize('NFC');
  if (!/\p{Script=Cyrillic}/u.test(composed)) return composed;
  const kept = keptWords(alphabet);
  return hyphenateDates(composed).replace(/\p{Script=Cyrillic}+/gu, (word) => {
    const known = kept.get(word);
    if (known !== undefined) return known;
    const latin = latinWord(word, alphabet);
    if (kept.size >= mostKept) kept.clear();
    kept.set(word, latin);
    return latin;
  });
}

const typedMarks = "'`´ʹʼ‘’‛′";

/**
 * Uzbek in Latin script with the right marks: ʻ (U+02BB) in oʻ and gʻ, ʼ (U+02BC) after other letters, whatever key they were typed with or the portal
 * has in their place (‘ ’ ' `). Quotation marks around words stay.
 */
export function withLatinMarks(text: string): string {
  const { ў, ъ } = latinAlphabets['1995'];
  const isQuoted = /(?<!\p{L})['‘‛]/u.test(text);
  return text
    .normalize('NFC')
    .replace(new RegExp(`(?<=[og])[${typedMarks}](?=\\p{L})`, 'giu'), ў.slice(1))
    .replace(new RegExp(`(?<=[og])[${isQuoted ? '`´ʹʼ' : typedMarks}]`, 'giu'), ў.slice(1))
    .replace(new RegExp(`(?<=\\p{L})[${typedMarks}](?=\\p{L})`, 'gu'), ъ);
}

/** Names of bodies share most of their words, and each is spelt for every run. */
const latinOfWords = new WeakMap<LatinAlphabet, Map<string, string>>();
const mostKept = 20_000;

function keptWords(alphabet: LatinAlphabet): Map<string, string> {
  const kept = latinOfWords.get(alphabet) ?? new Map<string, string>();
  latinOfWords.set(alphabet, kept);
  return kept;
}

const months = 'январ|феврал|март|апрел|май|июн|июл|август|сентябр|октябр|ноябр|декабр';
const monthEndings = '(?:даги|дан|да|нинг|гача|га|ни|идаги|идан|ида|ининг|игача|ига|и)';
const dayOfMonth = new RegExp(
  `(?<![\\d.,/])(\\d{1,2})[ \\u00A0](?=(?:${months})ь?${monthEndings}?(?!\\p{L}))`,
  'giu',
);
/** Years and no other counts: `2022 йил`, `2021 й.`, not `5 йил`. */
const year = /(?<![\d.,/])((?:19|20)\d{2})[ \u00A0](?=йил|й\.)/giu;

/** In Latin script an ordinal in digits has a hyphen, also in dates, where Cyrillic has none. */
function hyphenateDates(text: string): string {
  return text.replace(year, '$1-').replace(dayOfMonth, '$1-');
}

/** By their first letter: a word has few to be compared with. */
const knownStems = new Map<string, string[]>();
for (const stem of Object.keys(latinStems)) {
  const first = stem.charAt(0);
  knownStems.set(first, [...(knownStems.get(first) ?? []), stem]);
}

function latinWord(word: string, alphabet: LatinAlphabet): string {
  // With an ending: ЕХҲТнинг.
  const capitals = isCapital(word.charAt(1)) ? (/^\p{Lu}+/u.exec(word)?.[0] ?? '') : '';
  const abbreviation = latinAbbreviations[capitals];
  if (abbreviation !== undefined) return abbreviation + spell(word, capitals.length, alphabet);
  const small = word.toLowerCase();
  const stem = knownStems.get(small.charAt(0))?.find((known) => small.startsWith(known));
  if (stem === undefined) return spell(word, 0, alphabet);
  return (
    inCaseOf(word.slice(0, stem.length), word, latinStems[stem] ?? '') + spell(word, stem.length, alphabet)
  );
}

/** The letters of a word from `start` on, each by its neighbours. */
function spell(word: string, start: number, alphabet: LatinAlphabet): string {
  let latin = '';
  for (let at = start; at < word.length; at++) latin += spellLetter(word, at, alphabet);
  return latin;
}

function spellLetter(word: string, at: number, alphabet: LatinAlphabet): string {
  const letter = word.charAt(at);
  const small = letter.toLowerCase();
  const latin = latinOf(
    small,
    word.charAt(at - 1).toLowerCase(),
    word.charAt(at + 1).toLowerCase(),
    alphabet,
  );
  if (letter === small) return latin;
  // The last letter of an abbreviation with an ending has its capital before it: МЧнинг.
  return inCapitals(latin, isCapital(word.charAt(at + 1)) || isCapital(word.charAt(at - 1)));
}

function latinOf(letter: string, before: string, after: string, alphabet: LatinAlphabet): string {
  switch (letter) {
    case 'е':
      return before === '' || `${vowels}ъь`.includes(before) ? 'ye' : 'e';
    case 'ц':
      return before !== '' && vowels.includes(before) ? 'ts' : 's';
    case 'ъ':
      return isHeard(before, after) ? alphabet.ъ : '';
    case 'ь':
      // павильон is pavilyon, медальон medalyon.
      return after === 'о' ? 'y' : '';
    case 'ҳ':
      return before === 'с' ? `${alphabet.sFromH}h` : 'h';
    case 'ш':
    case 'щ':
      return alphabet.ш;
    case 'ў':
    case 'ғ':
    case 'ч':
      return alphabet[letter];
    default:
      return plain[letter] ?? letter;
  }
}

/** The hard sign is heard in санъат and маъюс; in объект it only parts letters, and after ў (мўъжиза) it is not written. */
function isHeard(before: string, after: string): boolean {
  if (before === 'ў' || before === '') return false;
  return after === '' || !'еёюя'.includes(after) || vowels.includes(before);
}

/** `Шаҳар` is Shahar, `ШАҲАР` SHAHAR. */
function inCapitals(latin: string, isShouted: boolean): string {
  return isShouted ? latin.toUpperCase() : latin.charAt(0).toUpperCase() + latin.slice(1);
}

function inCaseOf(written: string, word: string, latin: string): string {
  if (!isCapital(word.charAt(0))) return latin;
  return inCapitals(latin, written.length > 1 && isCapital(word.charAt(1)));
}

function isCapital(letter: string): boolean {
  return letter !== letter.toLowerCase();
}
