import { maxColumns } from '../csv.ts';
import { maxRecordChars } from '../csv-records.ts';
import { faultPosition } from './fault-position.ts';
import type { JsonText } from './json-text.ts';
import { isBlank } from './json-text.ts';

/** Why a JSON text is not read, and where: it is no JSON, or has what no catalogue has and what would take minutes or all memory to read. */
export interface JsonFault {
  readonly type: 'bad' | 'wide' | 'long' | 'deep' | 'many';
  readonly line: number;
  readonly column: number;
}

/** A value that is whole, with the line where it begins. */
export interface JsonValue {
  readonly value: unknown;
  readonly line: number;
}

/** A name that is in one object twice, with the line of the second. */
export interface DoubledKey {
  readonly key: string;
  readonly line: number;
}

/** The portal's records have a depth of three. */
export const mostDepth = 100;
/** A record of the portal has some four. */
export const mostObjects = 100_000;

export const signs = {
  quote: 34,
  comma: 44,
  colon: 58,
  bracket: 91,
  closingBracket: 93,
  brace: 123,
  closingBrace: 125,
};

/** An object or a list that is open. */
interface Level {
  readonly isObject: boolean;
  readonly keys: Set<string>;
  commas: number;
  /** True where the next text is a name. */
  isName: boolean;
}

/**
 * Takes the next value, or says why it is none. Names that are in one object twice are given to `doubled`: JSON's readers keep the last and pass the first
 * over in silence.
 */
export function takeValue(text: JsonText, doubled: (found: DoubledKey) => void): JsonValue | JsonFault {
  text.skipBlanks();
  const { line, column } = text.place();
  const found = lengthOfValue(text, doubled, line);
  if (typeof found !== 'number') return { type: found, line, column };
  const taken = text.take(found);
  try {
    return { value: JSON.parse(withLongNumbers(taken)), line };
  } catch {
    const before = taken.slice(0, faultPosition(taken)).split('\n');
    const last = before.at(-1)?.length ?? 0;
    return {
      type: 'bad',
      line: line + before.length - 1,
      column: before.length > 1 ? last + 1 : column + last,
    };
  }
}

/** Numbers that JavaScript would change (more digits than it keeps, or beyond its last) as texts, in a text that is JSON: an ID may be one. */
function withLongNumbers(text: string): string {
  if (!/\d{16}|\d[eE][+-]?\d{2}/u.test(text)) return text;
  JSON.parse(text);
  return text.replace(/"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*/gsu, (sign) => {
    if (sign.startsWith('"')) return sign;
    const isChanged = /^-?\d+$/u.test(sign)
      ? !Number.isSafeInteger(Number(sign))
      : !Number.isFinite(Number(sign));
    return isChanged ? `"${sign}"` : sign;
  });
}

type Refusal = 'wide' | 'long' | 'deep' | 'many';

/** A value whose beginning has been looked at. */
interface BegunValue {
  readonly text: JsonText;
  readonly open: Level[];
  readonly doubled: (found: DoubledKey) => void;
  objects: number;
  line: number;
}

/** How many characters the next value takes, or why it is not read; a value that is no JSON ends where that shows, or later. */
function lengthOfValue(text: JsonText, doubled: (found: DoubledKey) => void, line: number): number | Refusal {
  const begun: BegunValue = { text, open: [], doubled, objects: 0, line };
  for (let at = 0; ; ) {
    const code = text.codeAt(at);
    if (Number.isNaN(code)) return at;
    const length = lengthOfSign(begun, at, code);
    if (typeof length !== 'number') return length;
    at += length;
    // No length: something that does not belong to the value.
    if (begun.open.length === 0 || length === 0) return at;
  }
}

/** How many characters the sign or text takes that begins at a place; 0 for what ends the value before it. */
function lengthOfSign(begun: BegunValue, at: number, code: number): number | Refusal {
  const level = begun.open.at(-1);
  switch (code) {
    case signs.quote:
      return lengthOfText(begun, at, level);
    case signs.brace:
    case signs.bracket:
      return openLevel(begun, code === signs.brace);
    case signs.closingBrace:
    case signs.closingBracket:
      if (level === undefined) return 0;
      begun.open.pop();
      // Another bracket than the one that opened ends all: the parser will say so.
      if (level.isObject !== (code === signs.closingBrace)) begun.open.length = 0;
      return 1;
    case signs.comma:
      return level === undefined ? 0 : passComma(level);
    case 10:
      begun.line += 1;
      return 1;
    default:
      return level === undefined ? lengthOfWord(begun.text, at) : 1;
  }
}

function lengthOfText(
  { text, doubled, line }: BegunValue,
  at: number,
  level: Level | undefined,
): number | Refusal {
  const end = endOfText(text, at);
  if (end === undefined) return 'long';
  if (level?.isName === true) noteName(text, at, end, level, (key) => doubled({ key, line }));
  return end - at + 1;
}

function openLevel(begun: BegunValue, isObject: boolean): number | Refusal {
  begun.objects += 1;
  begun.open.push({ isObject, keys: new Set(), commas: 0, isName: isObject });
  if (begun.open.length > mostDepth) return 'deep';
  return begun.objects > mostObjects ? 'many' : 1;
}

function passComma(level: Level): number | Refusal {
  level.commas += 1;
  level.isName = level.isObject;
  return level.isObject && level.commas >= maxColumns ? 'wide' : 1;
}

/** The name that opens at a place; the same may be written with escapes and without. */
function noteName(
  text: JsonText,
  from: number,
  to: number,
  level: Level,
  doubled: (key: string) => void,
): void {
  level.isName = false;
  const key = nameOf(text.slice(from, to - from + 1));
  if (level.keys.has(key)) doubled(key);
  level.keys.add(key);
}

/** A text of JSON without its marks; one that is no JSON as it stands. */
export function nameOf(quoted: string): string {
  if (!quoted.includes('\\')) return quoted.slice(1, -1);
  try {
    return String(JSON.parse(quoted));
  } catch {
    return quoted;
  }
}

/** Where a text ends that opens at a place: at its closing mark, or with the file; undefined when it is beyond all sizes. */
function endOfText(text: JsonText, open: number): number | undefined {
  let from = open + 1;
  for (;;) {
    const at = text.find('"', from, open + maxRecordChars);
    if (at < 0) return Number.isNaN(text.codeAt(open + maxRecordChars)) ? lastOf(text, open) : undefined;
    let before = at - 1;
    while (text.codeAt(before) === 92) before -= 1;
    if ((at - before) % 2 === 1) return at;
    from = at + 1;
  }
}

/** The last character there is, behind one that is there. */
function lastOf(text: JsonText, from: number): number {
  let at = from;
  while (!Number.isNaN(text.codeAt(at + 1))) at += 1;
  return at;
}

/** A number or a word goes up to a sign or a blank. */
function lengthOfWord(text: JsonText, from: number): number | Refusal {
  let at = from;
  for (let code = text.codeAt(at); !isEndOfWord(code); code = text.codeAt(at)) {
    at += 1;
    if (at - from > maxRecordChars) return 'long';
  }
  return at - from;
}

function isEndOfWord(code: number): boolean {
  return Number.isNaN(code) || isBlank(code) || endOfWord.has(code);
}

const endOfWord: ReadonlySet<number> = new Set(Object.values(signs));
