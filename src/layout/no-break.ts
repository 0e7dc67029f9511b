import { monthNames } from '../dates.ts';

const months = monthNames.map((name) => name.replace(/ь$/u, '')).join('|');
const units = 'та(?:си(?:да|дан|га|ни|нинг)?|дан|га|ни|нинг)?|фоиз\\p{L}*|нафар\\p{L}*|варақ\\p{L}*|сон';

/** `8 августдаги`, `59 та`, `83,3 фоиз`, `№ 03-09/737`; U+E001 ends the token of a value (model/letter.ts). */
const bound = new RegExp(
  `(?<=[\\d\\uE001]) (?=(?:(?:${units})(?!\\p{L})|(?:${months})(?:ь|\\p{L}*)(?!\\p{L})))|(?<=№) (?=[\\d\\uE000])`,
  'gu',
);
const hasBound = /[\d\uE001№] /u;

/**
 * The text with no-break spaces where a chancellery lets no line end: between a number and `та`, `фоиз` and the like,
 * between day and month, after №. Hyphens stay as they are: readers of Word files give the no-break one back as
 * another character (mammoth U+2011), and then nobody finds the number of a letter.
 */
export function bindNumbers(text: string): string {
  return hasBound.test(text) ? text.replace(bound, '\u00A0') : text;
}

/** The text as it is compared and shown: where lines may not end is looks, not words. Thousands stay parted as they are. */
export function unboundNumbers(text: string): string {
  return text.includes('\u00A0') ? text.replace(/(?<!\d)\u00A0|\u00A0(?!\d{3}(?!\d))/gu, ' ') : text;
}
