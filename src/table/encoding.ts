import type { Problem } from '../problem.ts';
import { problem } from '../problem.ts';
import { garbledAs, otherEncoding } from './other-encoding.ts';
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

/**
 * Bytes as text: byte order mark, then UTF-16 by its high bytes, then strict UTF-8, then Windows-1251
 * (docs/domain.md section 5: text detectors are wrong on this text more often than that). `named` is what the user said and wins.
 * A UTF-8 file that is only cut within its last letter stays UTF-8; what is damaged shows as U+FFFD.
 * Problems: `table-unknown-encoding`, `table-other-encoding`, `table-garbled-text`; the text is then undefined.
 */
export function decodeText(
  bytes: Uint8Array,
  file: string,
  named: string | undefined,
): { readonly value: DecodedText | undefined; readonly problems: readonly Problem[] } {
  if (named === undefined) return decodeUnnamed(bytes, file);
  const encoding = knownEncoding(named);
  if (encoding === undefined) {
    return {
      value: undefined,
      problems: [problem('table-unknown-encoding', { file, value: named }, { name: named })],
    };
  }
  return { value: { text: decode(bytes, encoding), encoding }, problems: [] };
}

function knownEncoding(name: string): string | undefined {
  try {
    return new TextDecoder(name === '1251' || name === 'ansi' ? 'windows-1251' : name).encoding;
  } catch {
    return undefined;
  }
}

/** Text that is neither UTF-8 nor Windows-1251, by the letters that it would have, is refused by its encoding's name. */
function decodeUnnamed(bytes: Uint8Array, file: string): ReturnType<typeof decodeText> {
  const value = decodeFound(bytes);
  const garbled = garbledAs(value.text);
  if (garbled !== undefined)
    return { value: undefined, problems: [problem('table-garbled-text', { file }, { encoding: garbled })] };
  const other = value.encoding === 'windows-1251' ? otherEncoding(bytes, value.text) : undefined;
  if (other === undefined) return { value, problems: [] };
  return { value: undefined, problems: [problem('table-other-encoding', { file }, other)] };
}

function decodeFound(bytes: Uint8Array): DecodedText {
  const utf16 = utf16Name(bytes);
  if (utf16 !== undefined) return { text: decode(bytes, utf16), encoding: utf16 };
  const strict = strictUtf8(bytes);
  if (strict !== undefined) return { text: strict, encoding: 'utf-8' };
  const text = decode(bytes, 'utf-8');
  const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  if (marked || isMostlyWhole(text)) return { text, encoding: 'utf-8' };
  return { text: decode(bytes, 'windows-1251'), encoding: 'windows-1251' };
}

/** The text when all of it is UTF-8 but perhaps a letter cut at the very end, which becomes U+FFFD. */
function strictUtf8(bytes: Uint8Array): string | undefined {
  const whole = wholeLetters(bytes);
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, whole));
    return whole === bytes.length ? text : `${text}\uFFFD`;
  } catch {
    return undefined;
  }
}

/** How many bytes there are without a letter that is begun and not ended. */
function wholeLetters(bytes: Uint8Array): number {
  const last = bytes.subarray(-3);
  const lead = last.findLastIndex((byte) => byte >= 0xc0);
  if (lead < 0) return bytes.length;
  const first = last[lead] ?? 0;
  const length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
  const present = last.length - lead;
  return present < length ? bytes.length - present : bytes.length;
}

/** True when there are far more Cyrillic letters than bytes that fit nowhere: a damaged UTF-8 file. */
function isMostlyWhole(text: string): boolean {
  let damaged = 0;
  let whole = 0;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit === 0xfffd) damaged += 1;
    else if (unit >= 0x400 && unit < 0x530) whole += 1;
  }
  return whole > damaged * 20;
}

function decode(bytes: Uint8Array, encoding: string): string {
  return new TextDecoder(encoding).decode(bytes);
}
