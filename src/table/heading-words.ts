import type { Layout } from '../model/table.ts';
import { cleanText, foldHeading } from '../text/characters.ts';

/** No heading and no name of an office is longer; longer ones are not compared with anything. */
export const mostChars = 500;

/** `--map` read: folded heading to the heading as the user wrote it and its field. */
export type HeadingMap = ReadonlyMap<string, { readonly heading: string; readonly field: string }>;

/** Which field a heading means, in any of the layout's spellings; undefined for one that is not known. */
export type FieldOf = (heading: string) => string | undefined;

/** Words that say how a group goes on: they change no meaning before a heading. */
const ofWhich =
  /^(?:шундан|шу жумладан|жумладан|улардан|ундан|shundan|shu jumladan|jumladan|ulardan|в том числе|из них|of which|including)[\s:,–-]*/iu;

/** Words that name what is counted, in any heading: "Жойлаштирилган тўпламлар сони" is "Жойлаштирилган". */
const fillers = new Set(
  [
    'очиқ маълумотлар тўпламлари тўпламларнинг тўпламлар тўплами тўплам сони',
    'ochiq ma’lumotlar to‘plamlari to‘plamlarning to‘plamlar to‘plami to‘plam soni',
    'количество кол-во число наборов набора наборы данных открытых штук',
    'number count of data datasets sets',
  ].flatMap((words) => words.split(' ').map(foldHeading)),
);

/** Headings that only say how the one above them is counted. */
const counting = new Set(
  [
    'жами сони дона та ҳаммаси умумий жами сони',
    'jami soni dona ta hammasi',
    'всего итого количество кол-во число шт ед единиц',
    'total count number pcs units',
  ].flatMap((words) => words.split(' ').map(foldHeading)),
);

/** True for "жами", "сони", "дона" and the like. */
export function isCounting(heading: string): boolean {
  return counting.has(folded(heading.replace(ofWhich, '').replace(/[()]/gu, '')));
}

/** True for a heading that is "шундан" and nothing else. */
export function isOfWhich(heading: string): boolean {
  const text = cleanText(heading).trim();
  return text !== '' && text.replace(ofWhich, '') === '';
}

/**
 * The layout's headings: exactly as spelt, or after "шундан", or without words that only name what is counted, or with a word broken over two lines. What the user
 * mapped wins. A field's own name is always a heading for it.
 */
export function fieldFinder(layout: Layout, map: HeadingMap): FieldOf {
  const { exact, loose } = namesOf(layout);
  return (heading) => {
    if (heading === '' || heading.length > mostChars) return undefined;
    const key = folded(heading);
    const field = map.get(key)?.field ?? exact.get(key);
    return field ?? loose.get(looseKey(heading));
  };
}

interface Names {
  readonly exact: ReadonlyMap<string, string>;
  readonly loose: ReadonlyMap<string, string>;
}

const known = new WeakMap<Layout, Names>();

function namesOf(layout: Layout): Names {
  const before = known.get(layout);
  if (before !== undefined) return before;
  const spellings = Object.entries(layout.fields).flatMap(([field, names]) =>
    [field, ...names].map((name): readonly [string, string] => [name, field]),
  );
  const exact = new Map(spellings.map(([name, field]) => [folded(name), field]));
  const loose = new Map<string, string>();
  const twofold = new Set<string>();
  for (const [name, field] of spellings) {
    const key = looseKey(name);
    if ((loose.get(key) ?? field) !== field) twofold.add(key);
    loose.set(key, field);
  }
  // "Всего наборов" is a heading, and "всего" under another one only says how that is counted.
  for (const key of ['', ...twofold, ...counting]) loose.delete(key);
  const names = { exact, loose };
  known.set(layout, names);
  return names;
}

/** A heading without words that say nothing of its own, hyphens and what stands in brackets at its end left out. */
function looseKey(heading: string): string {
  return remembered(looseKeys, heading, (text) =>
    cleanText(text)
      .replace(/(?<=\p{L})[-‐]\s*\n\s*(?=\p{Ll})|(?<=\p{L})[-‐]\s+(?=\p{Ll})/gu, '')
      .trim()
      .replace(ofWhich, '')
      .split(/\s+/u)
      .map(folded)
      .filter((word) => !fillers.has(word))
      .join('')
      .replaceAll('-', ''),
  );
}

const foldedCells = new Map<string, string>();
const looseKeys = new Map<string, string>();
const mostRemembered = 5000;

function folded(cell: string): string {
  return remembered(foldedCells, cell, foldHeading);
}

/** The same cells are looked up for each separator and each layout that is tried. */
function remembered(made: Map<string, string>, text: string, make: (text: string) => string): string {
  const before = made.get(text);
  if (before !== undefined) return before;
  if (made.size >= mostRemembered) made.clear();
  const key = make(text);
  made.set(text, key);
  return key;
}
