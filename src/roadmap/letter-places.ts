import type { NewFact } from './print-fact.ts';

type Cited = NewFact['letters'][number];

/** A fact's text with `{letter}` where its letters are cited, and the letters in the order of these places. */
export interface PlacedLetters {
  readonly text: string;
  readonly letters: readonly Cited[];
}

/**
 * Numbers typed out in the text become the places of their letters, so that a void one is found later. Places are filled in turn when the text is
 * printed, so the letters come in the order of the text, however they were given; one that the text does not name comes last. A number
 * is found whole: `1-7` is not in `1-74`. A text that has its places already is as it is.
 */
export function placeLetters(text: string, letters: readonly Cited[]): PlacedLetters {
  if (text.includes('{letter}')) return { text, letters };
  const taken = new Set<string>();
  const found = letters.map((letter) => {
    const isFirst = taken.size !== taken.add(letter.number).size;
    return { letter, at: isFirst ? placeOf(text, letter.number) : -1 };
  });
  const named = found.filter(({ at }) => at >= 0).sort((a, b) => a.at - b.at);
  const placed = named.reduceRight(
    (whole, { letter, at }) => `${whole.slice(0, at)}{letter}${whole.slice(at + letter.number.length)}`,
    text,
  );
  const others = found.filter(({ at }) => at < 0);
  return { text: placed, letters: [...named, ...others].map(({ letter }) => letter) };
}

/** Where the text names the number, and no longer one that holds it (`1-74-сонли` is 1-74); -1 when it does not. */
function placeOf(text: string, number: string): number {
  const escaped = number.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');
  return text.search(new RegExp(`(?<![\\d/-])${escaped}(?![/-]?\\d)`, 'u'));
}
