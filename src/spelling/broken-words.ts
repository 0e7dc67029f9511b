import { problem } from '../problem.ts';
import type { Report, WordList } from './finding.ts';
import { isJoining } from './glued.ts';
import { type Judge, judgeOf } from './judge-word.ts';
import { isName } from './names.ts';
import type { Segment } from './segments.ts';
import type { Token } from './tokens.ts';

/** `ва ва`: the same word twice in a row. */
export function findDoubledWords(
  { tokens, text, start, script }: Segment,
  words: WordList,
  add: Report,
): void {
  const { isRight } = judgeOf(script, words);
  for (let at = 0; at + 1 < tokens.length; at++) {
    const [here, next] = [tokens[at], tokens[at + 1]];
    if (here === undefined || next === undefined || here.lower !== next.lower) continue;
    const { word, index } = here;
    if (word.length < 2) continue;
    if (!/^[^\S\n]+$/u.test(text.slice(index - start + word.length, next.index - start))) continue;
    // `Паго Паго`: a name.
    if (isName(word) && isName(next.word) && !isRight(here.lower)) continue;
    const both = text.slice(index - start, next.index - start + next.word.length);
    add(index, (place) => problem('text-doubled-word', place, { word }), both);
  }
}

/** `маълу мот`: two neighbours that are no words and together are one; `чора тадбир`, which has a hyphen. Gives the words of them. */
export function findSplitWords(
  { tokens, script, text, start }: Segment,
  words: WordList,
  add: Report,
): ReadonlySet<Token> {
  const judge = judgeOf(script, words);
  const joined = new Set<Token>();
  tokens.forEach((token, at) => {
    const next = tokens[at + 1];
    if (next === undefined || joined.has(token)) return;
    const [left, right] = [token.lower, next.word];
    if (right !== next.lower || left.length + right.length < 6) return;
    if (text.slice(token.index - start + left.length, next.index - start) !== ' ') return;
    const sign = signBetween(left, right, judge);
    if (sign === undefined) return;
    joined.add(token).add(next);
    const word = `${token.word} ${right}`;
    const whole = token.word + sign + right;
    add(token.index, (place) => problem('text-split-word', place, { word, right: whole }), word);
  });
  return joined;
}

/** What belongs between two words in place of a space: nothing, a hyphen, or `undefined` where the space is right. */
function signBetween(
  left: string,
  right: string,
  { isRight, isPair, isRare, uzbek }: Judge,
): '' | '-' | undefined {
  if (isPair(left, right)) return '-';
  // `маълум отлар`: both are words, but the second is rarer than the one that a space has cut.
  const isBroken = (): boolean =>
    right.length >= 4 && isRare(right) && uzbek.commonPart(left + right) > left.length + 1;
  if ((isRight(left) || isJoining(left)) && isRight(right) && !isBroken()) return undefined;
  return isRight(left + right) ? '' : undefined;
}
