/** How often letters stand in Uzbek and Russian Cyrillic text, in tenths of a per cent, roughly: it only has to tell text from noise. */
const often: ReadonlyMap<string, number> = new Map(
  Object.entries({
    а: 130,
    и: 100,
    о: 90,
    н: 70,
    л: 65,
    р: 60,
    т: 60,
    е: 50,
    с: 45,
    д: 40,
    м: 38,
    у: 35,
    к: 35,
    в: 30,
    б: 25,
    г: 25,
    ш: 20,
    з: 20,
    п: 20,
    й: 20,
    я: 15,
    х: 12,
    ў: 10,
    ч: 10,
    ы: 10,
    ж: 8,
    э: 6,
    ь: 6,
    ю: 5,
    ф: 4,
    ц: 4,
    ъ: 2,
    ё: 2,
    щ: 2,
  }),
);
const never = 0.2;
/** Fewer letters tell nothing. */
const leastLetters = 40;
/** Twice as likely for each letter is far more than chance gives. */
const clearly = Math.log(2);
/** What is looked at: the headings and some hundred rows. */
const lookedAtBytes = 65_536;

const candidates = [
  { encoding: 'KOI8-R', name: 'koi8-r' },
  { encoding: 'CP866 (DOS)', name: 'ibm866' },
] as const;

/**
 * The encoding of a text that was taken for Windows-1251, when its letters are far more likely in another: KOI8-R, CP866, or Windows-1252 (letters with accents
 * within Latin words). `name` is the one for `--encoding`.
 */
export function otherEncoding(
  bytes: Uint8Array,
  asCyrillic: string,
): { readonly encoding: string; readonly name: string } | undefined {
  const text = asCyrillic.slice(0, lookedAtBytes);
  const letters = text.match(/[А-яЁёЎў]/gu)?.length ?? 0;
  const inLatin =
    text.match(
      /(?<=[a-z])[А-яЁёЎў](?=[a-z])|(?<![А-яЁёЎў])[А-яЁёЎў](?=[a-z]{2})|(?<=[a-z]{2})[А-яЁёЎў](?![А-яЁёЎў])/giu,
    )?.length ?? 0;
  if (inLatin > 0 && inLatin * 2 > letters) return { encoding: 'Windows-1252', name: 'windows-1252' };
  if (bytes.length === 0) return undefined;
  const own = likelihood(text);
  const scored = candidates.map((one) => ({
    ...one,
    score: likelihood(new TextDecoder(one.name).decode(bytes.subarray(0, lookedAtBytes))),
  }));
  const best = scored.reduce((a, b) => (b.score > a.score ? b : a));
  return best.score > own + clearly ? { encoding: best.encoding, name: best.name } : undefined;
}

/** The mean logarithm of how often the text's letters are; box-drawing and other signs beyond ASCII count as letters that never are. */
function likelihood(text: string): number {
  const signs = text.toLowerCase().match(/(?![«»“”„–—№\u00A0])\P{ASCII}/gu) ?? [];
  if (signs.length < leastLetters) return Number.NEGATIVE_INFINITY;
  return signs.reduce((sum, sign) => sum + Math.log(often.get(sign) ?? never), 0) / signs.length;
}

/** What UTF-8 looks like when it was opened in another encoding and saved so: `РђРґР»РёСЏ` or `ÐÐ´Ð»Ð¸Ñ` for "Адлия". */
export function garbledAs(text: string): string | undefined {
  const head = text.slice(0, lookedAtBytes);
  const cyrillic = head.match(/[\u0400-\u04FF]/gu)?.length ?? 0;
  const pairs =
    head.match(/[РСТ][\u0080-\u00BF\u0402-\u040F\u0452-\u045F\u0490\u0491\u2013-\u203A\u20AC\u2116\u2122]/gu)
      ?.length ?? 0;
  if (pairs >= 5 && pairs * 4 > cyrillic) return 'Windows-1251';
  const latin =
    head.match(/[ÐÑÒ][\u0080-\u00BF\u0152-\u0192\u02C6\u02DC\u2013-\u203A\u20AC\u2122]/gu)?.length ?? 0;
  return latin >= 5 && latin > cyrillic ? 'Windows-1252' : undefined;
}
