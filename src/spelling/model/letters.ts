import { toLatin } from '../../text/latin.ts';
import type { Sound, Writing } from './automaton.ts';

export type Script = 'cyrillic' | 'latin';

/** Letters of the model: in Latin, oʻ and gʻ are one letter each. */
export const alphabets: Readonly<Record<Script, string>> = {
  cyrillic: 'абвгдеёжзийклмнопрстуфхцчшщъыьэюяўқғҳ',
  latin: 'abcdefghijklmnopqrstuvxyzöğʼ',
};

export const writings: Readonly<Record<Script, Writing>> = {
  cyrillic: { write: (cyrillic) => cyrillic, soundOf: soundIn('аеёиоуыэюяў', 'к', 'қ') },
  latin: { write: (cyrillic) => foldLatin(toLatin(cyrillic)), soundOf: soundIn('aeiouö', 'k', 'q') },
};

function soundIn(vowels: string, k: string, q: string): (letter: string) => Sound {
  return (letter) => {
    if (vowels.includes(letter)) return 'vowel';
    if (letter === k) return 'k';
    return letter === q ? 'q' : 'consonant';
  };
}

/** The signs that people write for ʻ and ʼ. */
export const apostrophes = "ʻʼ‘’'`´ʹʽ′＇";
const oApostrophe = new RegExp(`([og])[${apostrophes}]`, 'gu');
const otherApostrophe = new RegExp(`[${apostrophes}]`, 'gu');

/** A Latin word in lower case in the model's letters: oʻ is ö, gʻ is ğ, whatever sign was written, and any other apostrophe ʼ. */
export function foldLatin(lower: string): string {
  return lower
    .replace(oApostrophe, (_, letter: string) => (letter === 'o' ? 'ö' : 'ğ'))
    .replace(otherApostrophe, 'ʼ');
}

/** The model's letters as they are printed: oʻ and gʻ with U+02BB. */
export function printLatin(letters: string): string {
  return letters.replace(/ö/gu, 'oʻ').replace(/ğ/gu, 'gʻ');
}
