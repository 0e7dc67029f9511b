import type { CountPer, LetterNumber } from '../model/register.ts';

/** docs/domain.md section 1: the form of all 19 numbers of the seed document. */
const form = /^(\d{2}(?:\/\d+)?)-(\d{2}-\d{2}(?:\/\d+)?)-(\d+)$/u;
const fileForm = /^\d{2}-\d{2}(?:\/\d+)?$/u;

/**
 * Takes `01/3-19-09/1-73` apart; undefined for anything else, numbers of other bodies (`03-09/737`) among it.
 * Serials begin at 1 and have no leading zero, so that one number has one spelling.
 */
export function parseNumber(text: string): LetterNumber | undefined {
  const [, unit, file, digits] = form.exec(text.trim()) ?? [];
  if (unit === undefined || file === undefined || digits === undefined) return undefined;
  const serial = Number(digits);
  if (digits.startsWith('0') || !Number.isSafeInteger(serial)) return undefined;
  return { unit, file, serial };
}

/** `parseNumber` of what a person typed or copied: with `№`, `-сон` or a word processor's dashes. */
export function parseTypedNumber(text: string): LetterNumber | undefined {
  return parseNumber(plainNumber(text));
}

/** The end of a number from one of its parts on: `73`, `1-73`, `19-09/1-73`. */
export interface NumberEnd {
  readonly end: string;
  readonly serial: number;
}

const endForm = /^(?:(?:\d+[/-])*\d+-)?([1-9]\d*)$/u;

/** Takes the end of a number, as `plainNumber` gives it; undefined for anything else. */
export function parseEnd(end: string): NumberEnd | undefined {
  const serial = Number(endForm.exec(end)?.[1]);
  return Number.isSafeInteger(serial) ? { end, serial } : undefined;
}

/** True when the number, as it is printed, ends so at the border of a part. */
export function endsIn(number: string, { end }: NumberEnd): boolean {
  return number.endsWith(`/${end}`) || number.endsWith(`-${end}`);
}

/** A typed number of a letter that is still to be written: whole, or its end, which the letter's unit and file index complete. */
export type TypedNumber = LetterNumber | NumberEnd;

/** Undefined for what is neither. */
export function parseNumberOrEnd(text: string): TypedNumber | undefined {
  return parseTypedNumber(text) ?? parseEnd(plainNumber(text));
}

/** A typed number, or the end of one, without `№` and `-сон`, with plain hyphens. */
export function plainNumber(text: string): string {
  return text
    .trim()
    .replace(/^№\s*/u, '')
    .replace(/[‐‑‒–—−]/gu, '-')
    .replace(/-?\s?сон(?:ли)?$/u, '')
    .replace(/\s*([-/])\s*/gu, '$1');
}

/** The number as letters print it; `parseNumber` gives the same parts back. */
export function printNumber(number: LetterNumber): string {
  return `${number.unit}-${number.file}-${number.serial}`;
}

/** Numbers of one file index in a row: `01/3-19-09/1-73`, `01/3-19-09/1-73–76`. */
export function printRange(first: LetterNumber, last: LetterNumber): string {
  return first.serial === last.serial ? printNumber(first) : `${printNumber(first)}–${last.serial}`;
}

/** True for a file index of the nomenclature: `24-12`, `19-09/1`. */
export function isFileIndex(text: string): boolean {
  return fileForm.test(text);
}

/** Order of numbers part by part: file index, then serial, then unit. `24-12-9` comes before `24-12-10`. */
export function compareNumbers(a: LetterNumber, b: LetterNumber): number {
  return compareParts(a.file, b.file) || a.serial - b.serial || compareParts(a.unit, b.unit);
}

/** The counter that a serial is drawn from: one a file index across units, or one a unit and file index. */
export function counterOf(number: Pick<LetterNumber, 'unit' | 'file'>, countPer: CountPer): string {
  return countPer === 'unit' ? `${number.unit}-${number.file}` : number.file;
}

function compareParts(a: string, b: string): number {
  const left = a.split(/\D+/u).map(Number);
  const right = b.split(/\D+/u).map(Number);
  for (let index = 0; index < Math.max(left.length, right.length); index += 1) {
    const difference = (left[index] ?? -1) - (right[index] ?? -1);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** `19-09/1=72`: serials up to 72 of the file index are used on paper. Undefined for anything else. */
export function parseLastUsed(text: string): { readonly file: string; readonly last: number } | undefined {
  const [, file, serial] = /^(.+)=(\d{1,9})$/u.exec(text.trim()) ?? [];
  const last = Number(serial);
  return file !== undefined && isFileIndex(file) && last >= 1 ? { file, last } : undefined;
}
