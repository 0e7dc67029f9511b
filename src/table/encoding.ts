import { isUtf8 } from 'node:buffer';
import type { Source } from '../model/table.ts';
import type { Checked, Problem } from '../problem.ts';
import { problem } from '../problem.ts';
import { garbledAs, otherEncoding } from './other-encoding.ts';
import { headOf, piecesOf, wholeLetterPieces } from './pieces.ts';
import { utf16Name } from './sniff.ts';

/** Text with the name of its encoding. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: string;
}

/** Encodings that hold every letter of Uzbek Cyrillic; in all others Қ, Ғ and Ҳ were lost when the file was saved. */
const wholeEncodings = new Set(['utf-8', 'utf-16le', 'utf-16be', 'gb18030']);

/** True when the encoding cannot hold all letters of Uzbek. */
export function losesLetters(encoding: string): boolean {
  return !wholeEncodings.has(encoding);
}

/** How the bytes of a source become text. */
export interface FoundEncoding {
  readonly encoding: string;
  /** True for UTF-8 in which every byte fits, but perhaps those of a letter cut at the very end. */
  readonly isStrict: boolean;
}

/** What is looked at to tell one encoding from another, in bytes: the headings and some hundred rows, in any encoding. */
const headBytes = 4 * 65_536;

/**
 * The encoding of a source: byte order mark, then UTF-16 by its high bytes, then strict UTF-8, then Windows-1251
 * (docs/domain.md section 5: text detectors are wrong on this text more often than that). `named` is what the user said and wins.
 * A UTF-8 file that is only cut within its last letter stays UTF-8; what is damaged shows as U+FFFD.
 * Problems: `table-unknown-encoding`, `table-other-encoding`, `table-garbled-text`; the value is then undefined.
 */
export function findEncoding(source: Source, named: string | undefined): Checked<FoundEncoding> {
  const { file } = source;
  if (named === undefined) return unnamedEncoding(source);
  const encoding = knownEncoding(named);
  if (encoding !== undefined) return { value: { encoding, isStrict: false }, problems: [] };
  const told = problem('table-unknown-encoding', { file, value: named }, { name: named });
  return { value: undefined, problems: [told] };
}

/** The whole text of bytes in memory; problems as `findEncoding` has them. */
export function decodeText(bytes: Uint8Array, file: string, named: string | undefined): Checked<DecodedText> {
  const source = { file, bytes };
  const { value, problems } = findEncoding(source, named);
  if (value === undefined) return { value, problems };
  return { value: { text: [...decodedPieces(source, value)].join(''), encoding: value.encoding }, problems };
}

/** A text as short as this is gone before the memory for new objects has to grow. */
const shortBytes = 8_192;

/** The end of the letter of UTF-8 that goes up to or over a place. */
function letterEnd(bytes: Uint8Array, at: number): number {
  let end = Math.min(at, bytes.length);
  while (end < bytes.length && ((bytes[end] ?? 0) & 0xc0) === 0x80) end += 1;
  return end;
}

/** The text of a source piece by piece, without a byte order mark. */
export function* decodedPieces(
  source: Source,
  { encoding, isStrict }: FoundEncoding,
): Generator<string, undefined> {
  if (isStrict) {
    let isFirst = true;
    for (const piece of wholeLetterPieces(source)) {
      for (let from = 0; from < piece.length; ) {
        const to = letterEnd(piece, from + shortBytes);
        const text = piece.toString('utf8', from, to);
        yield isFirst && text.startsWith('\uFEFF') ? text.slice(1) : text;
        isFirst = false;
        from = to;
      }
    }
    return;
  }
  const decoder = new TextDecoder(encoding);
  for (const piece of piecesOf(source)) yield decoder.decode(piece, { stream: true });
  yield decoder.decode();
}

/** The line of the first NUL in a text, which no text has; undefined when there is none. */
export function lineOfNul(source: Source, found: FoundEncoding): number | undefined {
  // Outside UTF-16 a byte of 0 is a NUL and nothing else, and looking through bytes is much faster.
  if (!found.encoding.startsWith('utf-16') && !hasByteOfNul(source)) return undefined;
  let line = 1;
  for (const text of decodedPieces(source, found)) {
    const nul = text.indexOf('\0');
    line += text.slice(0, nul < 0 ? text.length : nul).split('\n').length - 1;
    if (nul >= 0) return line;
  }
  return undefined;
}

function hasByteOfNul(source: Source): boolean {
  for (const piece of piecesOf(source)) if (piece.indexOf(0) >= 0) return true;
  return false;
}

function knownEncoding(name: string): string | undefined {
  try {
    return new TextDecoder(name === '1251' || name === 'ansi' ? 'windows-1251' : name).encoding;
  } catch {
    return undefined;
  }
}

/** Text that is neither UTF-8 nor Windows-1251, by the letters that it would have, is refused by its encoding's name. */
function unnamedEncoding(source: Source): Checked<FoundEncoding> {
  const { file } = source;
  const head = headOf(source, headBytes);
  const value = foundEncoding(source, head);
  const text = new TextDecoder(value.encoding).decode(head, { stream: true });
  const refused = (told: Problem): Checked<FoundEncoding> => ({ value: undefined, problems: [told] });
  const garbled = garbledAs(text);
  if (garbled !== undefined) return refused(problem('table-garbled-text', { file }, { encoding: garbled }));
  const other = value.encoding === 'windows-1251' ? otherEncoding(head, text) : undefined;
  if (other !== undefined) return refused(problem('table-other-encoding', { file }, other));
  return { value, problems: [] };
}

function foundEncoding(source: Source, head: Uint8Array): FoundEncoding {
  const utf16 = utf16Name(head);
  if (utf16 !== undefined) return { encoding: utf16, isStrict: false };
  if (isStrictUtf8(source)) return { encoding: 'utf-8', isStrict: true };
  const marked = head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf;
  if (marked || isMostlyWhole(source)) return { encoding: 'utf-8', isStrict: false };
  return { encoding: 'windows-1251', isStrict: false };
}

/** True when all of it is UTF-8 but perhaps a letter cut at the very end. */
function isStrictUtf8(source: Source): boolean {
  let before: boolean | undefined;
  for (const piece of wholeLetterPieces(source)) {
    if (before === false) return false;
    before = isUtf8(piece);
    if (!before && !isBegunLetter(piece)) return false;
  }
  return true;
}

/** True for less than a letter: the bytes in which a cut file ends. */
function isBegunLetter(piece: Uint8Array): boolean {
  return piece.length <= 3 && (piece[0] ?? 0) >= 0xc0 && piece.subarray(1).every((byte) => byte < 0xc0);
}

/** True when there are far more Cyrillic letters than bytes that fit nowhere: a damaged UTF-8 file. */
function isMostlyWhole(source: Source): boolean {
  let damaged = 0;
  let whole = 0;
  for (const text of decodedPieces(source, { encoding: 'utf-8', isStrict: false })) {
    for (let index = 0; index < text.length; index += 1) {
      const unit = text.charCodeAt(index);
      if (unit === 0xfffd) damaged += 1;
      else if (unit >= 0x400 && unit < 0x530) whole += 1;
    }
  }
  return whole > damaged * 20;
}
