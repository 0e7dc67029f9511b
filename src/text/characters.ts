/** What any room may do with Uzbek text. Rules: docs/domain.md section 4. Nothing here reads or writes anything. */

/**
 * What a document must not contain: controls, lone surrogates, non-characters, and what no reader sees
 * (bidi marks, zero width, soft hyphens, fillers).
 */
const unprintable =
  /(?![\t\n])[\p{Cc}\p{Cf}\p{Cs}\p{Noncharacter_Code_Point}\p{Default_Ignorable_Code_Point}]/gu;

/** Texts of these characters alone need no cleaning; nearly every text of a letter is one (measured: ten times faster). */
const surelyClean =
  /^[\t\n\x20-\x7E\u00A0\u0401-\u045F\u0490-\u04FF\u00AB\u00BB\u02BB\u02BC\u2013\u2014\u2018\u2019\u201C\u201D\u2026\u2116\uE000-\uF8FF]*$/u;

const lineBreaks = /\r\n|[\r\v\f\u0085\u2028\u2029]/gu;

/**
 * The text as XML and a Word file can hold it: unseen and forbidden signs gone, every kind of line
 * break an LF, letters composed (NFC: и + breve is й). TAB and LF stay. The empty text gives itself; doing it twice changes nothing.
 */
export function cleanText(text: string): string {
  if (surelyClean.test(text)) return text;
  return text.replace(lineBreaks, '\n').replace(unprintable, '').normalize('NFC');
}

/** Cyrillic letters that look like a Latin one in either case, lower case, and the forms of apostrophes, quotes and dashes. */
const lookAlikes: ReadonlyMap<string, string> = new Map([
  ...pairs('авсенһіјкморѕтху', 'abcehhijkmopstxy'),
  ...[..."'`´ʹʻʼʽˈ‘’‛′＇"].map((mark) => [mark, "'"] as const),
  ...[...'"“”„‟«»″＂'].map((mark) => [mark, '"'] as const),
  ...[...'‐‑‒–—―−'].map((mark) => [mark, '-'] as const),
]);

function pairs(from: string, to: string): readonly (readonly [string, string])[] {
  return [...from].map((letter, at) => [letter, to[at] ?? letter]);
}

/**
 * The key under which names are compared: spaces, case, look-alike Latin and Cyrillic letters, forms of
 * apostrophes, quotes and dashes make no difference. For comparing only, never for showing.
 */
export function foldName(text: string): string {
  const known = foldedNames.get(text);
  if (known !== undefined) return known;
  const folded = fold(text);
  if (foldedNames.size >= mostFolded) foldedNames.clear();
  foldedNames.set(text, folded);
  return folded;
}

/** The same names are compared by every stage of a run (measured: a tenth of a letter's time). */
const foldedNames = new Map<string, string>();
const mostFolded = 10_000;

function fold(text: string): string {
  let folded = '';
  for (const character of cleanText(text).toLowerCase()) folded += lookAlikes.get(character) ?? character;
  return folded
    .replace(/\s*-\s*/gu, '-')
    .replace(/\s+/gu, ' ')
    .trim()
    .normalize('NFC');
}

const units = [
  'та',
  'дона',
  'фоиз',
  'фоизда',
  'кун',
  'ta',
  'dona',
  'foiz',
  'foizda',
  'kun',
  'шт',
  'ед',
  'дней',
  'pcs',
  'days',
  '%',
]
  .map(foldName)
  .join('|');
const trailingUnit = new RegExp(
  `(?:,\\s*(?:${units})|,?\\s*[([]\\s*(?:${units})\\.?\\s*[)\\]]|\\s*%)\\.?$`,
  'u',
);

/**
 * The key under which headings of tables are compared: like `foldName`, and spaces, apostrophes and a
 * trailing unit (`, та`, `(%)`) do not count either, and ё is е. A heading that is nothing but a unit stays.
 */
export function foldHeading(text: string): string {
  const folded = foldName(text)
    .replace(/ё/gu, 'e')
    .replace(/[\s:.*]+$/u, '');
  const bare = folded.replace(trailingUnit, '');
  return (bare === '' ? folded : bare).replace(/[\s']/gu, '').replace(/[:.*]+$/u, '');
}

/** Latin words that official Uzbek Cyrillic text has; a Cyrillic suffix may follow them directly (`CSVга`). */
const allowedLatin =
  /^(?:IT|ID|API|CSV|DOCX?|GPS|HTML|JSON|PDF|QR|SMS|URL|USB|WEB|XLSX?|XML)(?=\P{Script=Latin}*$)/u;

/** True when a text may have a Latin letter: most have none, and their words need not be looked at one by one. */
const someLatin = /[^\s\d!-@[-`{-\u00A9\u00AB-\u00B9\u00BB-\u00BF\u0400-\u04FF\u2010-\u2026\u2116]/u;

/** Words that mix Latin and Cyrillic letters (`Очiq`), each with its index in the text. Parts joined by a hyphen are words of their own, so `IT-технологиялар` is none. */
export function latinInCyrillic(text: string): readonly { readonly word: string; readonly index: number }[] {
  if (!someLatin.test(text)) return [];
  return [...text.matchAll(/[\p{L}\p{M}'ʻʼ‘’]+/gu)]
    .map((found) => ({ word: found[0], index: found.index }))
    .filter(
      ({ word }) =>
        /\p{Script=Latin}/u.test(word) && /\p{Script=Cyrillic}/u.test(word) && !allowedLatin.test(word),
    );
}

/** A count with its thousands parted by no-break spaces: `12 345`. */
export function printCount(n: number): string {
  return String(n).replace(/\B(?=(?:\d{3})+$)/gu, '\u00A0');
}

/** A percentage with one decimal and a comma (`83,3`); null, where nothing is listed, is `–`. */
export function printPercent(percent: number | null): string {
  return percent === null ? '–' : percent.toFixed(1).replace('.', ',');
}

const alphabet = ' 0123456789abcdefghijklmnopqrstuvwxyzабвгдеёжзийклмнопрстуфхцчшщъыьэюяўқғҳ';

/**
 * Order of official lists: the alphabet А…Я Ў Қ Ғ Ҳ, whatever the case; quotes and dashes do not count unless
 * all else is equal. A space comes before digits, digits before Latin, Latin before Cyrillic letters.
 */
export function compareUzbek(a: string, b: string): number {
  const left = weights(a);
  const right = weights(b);
  const length = Math.min(left.length, right.length);
  for (let i = 0; i < length; i++) {
    const difference = (left[i] ?? 0) - (right[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return left.length - right.length || (a < b ? -1 : a > b ? 1 : 0);
}

function weights(text: string): readonly number[] {
  return [...text.toLowerCase()].map((letter) => alphabet.indexOf(letter)).filter((weight) => weight >= 0);
}

/** A longer text is no word that somebody has mistyped, and comparing takes time as its length squared. */
const longestCompared = 500;

/** A word that says no: "Жойлаштирилмаган", "не размещено", "not placed". */
const denial = /м(?:а|ас)ган|maganl?|(?<!\p{L})(?:не|not?|un)(?=[\s-]?\p{L})/iu;

/** `nearest` among those that say yes or no as the word does: "Янгиланмаган" is never meant as "Янгиланган". */
export function nearestMeant(word: string, candidates: readonly string[]): string | undefined {
  const says = denial.test(word);
  return nearest(
    word,
    candidates.filter((candidate) => denial.test(candidate) === says),
  );
}

/**
 * The candidate that was probably meant: the one with the fewest letters wrong, missing, extra or exchanged with
 * its neighbour, at most a third of the word. Case does not count; the first of equals; undefined when none is near.
 */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  if (word.length > longestCompared) return undefined;
  const limit = Math.max(1, Math.floor([...word].length / 3));
  const ranked = candidates
    .map((candidate) => ({
      candidate,
      distance: distance([...word.toLowerCase()], [...candidate.toLowerCase()]),
    }))
    .filter((one) => one.distance <= limit)
    .sort((a, b) => a.distance - b.distance);
  return ranked[0]?.candidate;
}

/** How many letters are wrong, missing, extra or exchanged with their neighbour between two texts; `Infinity` when more than `most`. */
export function lettersApart(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most * 2) return Infinity;
  const parts = differingParts(a, b);
  const [left, right] = [[...parts[0]], [...parts[1]]];
  if (Math.abs(left.length - right.length) > most) return Infinity;
  const apart = distance(left, right, most);
  return apart > most ? Infinity : apart;
}

/** Without the beginning and the end that both share: they change no distance, and names share long ones. */
function differingParts(a: string, b: string): readonly [string, string] {
  const shorter = Math.min(a.length, b.length);
  let first = 0;
  while (first < shorter && a.charCodeAt(first) === b.charCodeAt(first)) first++;
  let last = 0;
  while (last < shorter - first && a.charCodeAt(a.length - 1 - last) === b.charCodeAt(b.length - 1 - last))
    last++;
  return [a.slice(first, a.length - last), b.slice(first, b.length - last)];
}

/** Optimal string alignment distance; stops early, with some number above `most`, when it cannot be `most` any more. */
function distance(a: readonly string[], b: readonly string[], most = Infinity): number {
  let before: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: b.length + 1 }, (_, j) => j);
  let leastBefore = 0;
  for (let i = 1; i <= a.length; i++) {
    const { row, least } = distanceRow(a, b, i, before, last, most);
    if (least > most && leastBefore >= most) return most + 1;
    before = last;
    last = row;
    leastBefore = least;
  }
  return last[b.length] ?? Infinity;
}

/** One row of the table of distances, only as far from the diagonal as `most` allows; elsewhere there is no number. */
function distanceRow(
  a: readonly string[],
  b: readonly string[],
  i: number,
  before: readonly number[],
  last: readonly number[],
  most: number,
): { readonly row: readonly number[]; readonly least: number } {
  const row: number[] = [];
  let least = i <= most ? i : Infinity;
  if (i <= most) row[0] = i;
  for (let j = Math.max(1, i - most); j <= Math.min(b.length, i + most); j++) {
    const isSwapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
    const swap = isSwapped ? (before[j - 2] ?? Infinity) + 1 : Infinity;
    const change = (last[j - 1] ?? Infinity) + (a[i - 1] === b[j - 1] ? 0 : 1);
    const cell = Math.min((last[j] ?? Infinity) + 1, (row[j - 1] ?? Infinity) + 1, change, swap);
    row[j] = cell;
    if (cell < least) least = cell;
  }
  return { row, least };
}
