import { monthNames } from '../dates.ts';

const months = monthNames.map((name) => name.replace(/ь$/u, '')).join('|');
const units =
  'та(?:си(?:да|дан|га|ни|нинг)?|дан|га|ни|нинг)?|(?:фоиз|нафар|варақ|йил|кун|банд|млн|млрд)\\p{L}*|минг|сон|' +
  'ta(?:si(?:da|dan|ga|ni|ning)?|dan|ga|ni|ning)?|(?:foiz|nafar|varaq|kun|band|mln|mlrd)\\p{L}*|ming';

/**
 * Spaces at which no line may end. U+E000 begins and U+E001 ends the token of a value (model/letter.ts), which is a figure or a name.
 * `59 та`, `83,3 фоиз`, `2022 йил`, `8 августдаги` · `№ 03-09/737` · `А. Султанов`, `Султанов А.` · a dash and
 * the figure after it: `– 2,5 фоиз`.
 */
const spaces = new RegExp(
  [
    `(?<=[\\d\\uE001]) (?=(?:(?:${units})(?!\\p{L})|(?:${months})(?:ь|\\p{L}*)(?!\\p{L})))`,
    '(?<=№) (?=\\S)',
    '(?<=(?<!\\p{L})\\p{Lu}\\.) (?=\\p{Lu})',
    '(?<=\\p{Lu}\\p{Ll}+) (?=\\p{Lu}\\.(?:\\p{Lu}\\.)?(?! ?\\p{L}))',
    '(?<= –) (?=[\\d\\uE000])',
  ].join('|'),
  'gu',
);

/** Hyphens at which no line may end: `8-бандига`, `808-сон`, `IT-парк`. Those inside a letter's number are none of them. */
const hyphens = /(?<=[\d\uE001]|(?<![\p{L}\p{N}])[A-Z]{1,5})-(?=\p{L})/gu;

const hasPlace = /[-–№.\d\uE001] |-\p{L}/u;

/**
 * The text with no-break spaces and hyphens (U+00A0, U+2011) where a chancellery lets no line end. Numbers of letters keep
 * their plain hyphens, so that they are found again in the file.
 */
export function bindNumbers(text: string): string {
  if (!hasPlace.test(text)) return text;
  const known = seen.get(text);
  if (known !== undefined) return known;
  const made = text.replace(spaces, '\u00A0').replace(hyphens, '\u2011');
  if (seen.size < mostSeen) seen.set(text, made);
  return made;
}

/** Names, posts and words of kinds come again in every letter, and to look through them costs a tenth of a letter. */
const seen = new Map<string, string>();
const mostSeen = 20_000;

const bound = /[\u00A0\u2011]/u;

/** The text as it is compared and shown: where lines may not end is style, not words. Thousands stay parted as they are. */
export function unboundNumbers(text: string): string {
  if (!bound.test(text)) return text;
  return text.replaceAll('\u2011', '-').replace(/(?<!\d)\u00A0|\u00A0(?!\d{3}(?!\d))/gu, ' ');
}
