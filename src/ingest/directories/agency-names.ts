import type { Agency } from '../../model/office.ts';
import { foldName } from '../../text/characters.ts';
import { toLatin } from '../../text/latin.ts';

/** The key under which names of bodies are compared. Quotes of any form count for nothing: exports drop them. */
export function foldBody(text: string): string {
  return foldName(text).replace(/["']/gu, '').replace(/\s+/gu, ' ').trim();
}

/**
 * What a person leaves out when naming a body: an ordinal before the name, the country, and the body to which it belongs. Folded names
 * have Latin letters for those Cyrillic ones that look like them, so both sides are folded alike.
 */
const leftOut: readonly RegExp[] = [
  /^\d{1,4}[.)]\s*/u,
  new RegExp(
    `(?<!\\p{L})(?:${either('Ўзбекистон Республикасининг|Ўзбекистон Республикаси|Ўз Р|ЎзР')})(?!\\p{L})`,
    'gu',
  ),
  new RegExp(
    `(?<!\\p{L})(?:${either('Oʻzbekiston Respublikasining|Oʻzbekiston Respublikasi|Республики Узбекистан|РУз')})(?!\\p{L})`,
    'gu',
  ),
  new RegExp(`^.*(?<!\\p{L})(?:${either('ҳузуридаги|huzuridagi')})(?!\\p{L})`, 'u'),
  new RegExp(`(?<=\\s)(?:${either('при')})\\s.*$`, 'u'),
];

function either(names: string): string {
  return names.split('|').map(foldBody).join('|');
}

/** Forms of companies in full and short; the short one is the key. */
const shortForms: readonly (readonly [RegExp, string])[] = [
  ['акциядорлик тижорат банки', 'АТБ'],
  ['акциядорлик жамияти', 'АЖ'],
  ['акциядорлик компанияси', 'АК'],
  ['масъулияти чекланган жамият', 'МЧЖ'],
  ['масъулияти чекланган жамияти', 'МЧЖ'],
  ['давлат унитар корхонаси', 'ДУК'],
].map(([full = '', short = '']) => [
  new RegExp(
    `(?<!\\p{L})(?:${foldBody(full)}|${foldBody(toLatin(full))}|${foldBody(toLatin(short))})(?!\\p{L})`,
    'gu',
  ),
  foldBody(short),
]);

/** Forms of companies in short, as short names have them. */
export const shortFormKeys: readonly string[] = shortForms.map(([, short]) => short);

/** A body's name without what people leave out, forms of companies in short. Two bodies may have the same one. */
export function shortName(text: string): string {
  let name = foldBody(text);
  for (const part of leftOut) name = name.replace(part, ' ');
  for (const [form, short] of shortForms) name = name.replace(form, short);
  return name.replace(/\s+/gu, ' ').trim();
}

/** Every name of a body: its official ones, its aliases, and these as Latin script has them. */
export function namesOf(agency: Agency): readonly string[] {
  const own = [agency.name, ...agency.aliases];
  return [...own, ...own.map((name) => toLatin(name))];
}
