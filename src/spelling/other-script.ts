import { noWords, withoutAddresses } from './check-text.ts';
import { judgeOf } from './judge-word.ts';
import type { Script } from './model/letters.ts';
import { tokensIn } from './tokens.ts';

/** Words in the other script than a text's own, as they stand there. */
export interface OtherScript {
  readonly words: string;
  /** Where they begin. */
  readonly index: number;
}

/** The script that most letters of a text have. */
export function scriptOf(text: string): Script {
  const count = (letters: RegExp): number => text.match(letters)?.length ?? 0;
  return count(/\p{Script=Cyrillic}/gu) >= count(/\p{Script=Latin}/gu) ? 'cyrillic' : 'latin';
}

/**
 * Runs of words of which most are Uzbek in the other script than `own`: “monitoring oʻtkazildi” in a Cyrillic letter. Names (every word
 * with a capital), abbreviations, links and what is in quotation marks are none. The word list of the machine decides nothing.
 */
export function wordsInOtherScript(text: string, own: Script): readonly OtherScript[] {
  const other = own === 'cyrillic' ? 'latin' : 'cyrillic';
  const { isRight } = judgeOf(other, noWords);
  const plain = withoutAddresses(text).replace(notWords, (part) => ' '.repeat(part.length));
  return runsOf(plain, tokensIn(plain, 0)[other]).flatMap(({ index, words }) => {
    const judged = words.filter((word) => word.length > 2 && word !== word.toUpperCase());
    const right = judged.filter((word) => isRight(word.toLowerCase()));
    return right.some((word) => word.charAt(0) === word.charAt(0).toLowerCase()) &&
      right.length * 2 > judged.length
      ? [{ words: words.join(' '), index }]
      : [];
  });
}

/** What is quoted, and what is joined by a hyphen: `e-mail`. */
const notWords = /[“«][^“”«»]*[”»]|\p{L}+(?:-\p{L}+)+/gu;

interface Run {
  readonly index: number;
  readonly words: string[];
}

/** Words with nothing but spaces between them. */
function runsOf(
  text: string,
  tokens: readonly { readonly word: string; readonly index: number }[],
): readonly Run[] {
  const runs: Run[] = [];
  let end = -1;
  for (const { word, index } of tokens) {
    const last = runs.at(-1);
    if (last !== undefined && text.slice(end, index).trim() === '') last.words.push(word);
    else runs.push({ index, words: [word] });
    end = index + word.length;
  }
  return runs;
}
