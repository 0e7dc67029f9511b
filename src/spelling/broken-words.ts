import { problem } from '../problem.ts';
import type { Report, WordList } from './finding.ts';
import { judgeOf } from './judge-word.ts';
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
  for (const [at, { word, index }] of tokens.entries()) {
    const next = tokens[at + 1];
    if (next === undefined || word.length < 2 || word.toLowerCase() !== next.word.toLowerCase()) continue;
    if (!/^[^\S\n]+$/u.test(text.slice(index - start + word.length, next.index - start))) continue;
    // `Паго Паго`: a name.
    if (isName(word) && isName(next.word) && !isRight(word.toLowerCase())) continue;
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
  const { isRight, isPair, uzbek } = judgeOf(script, words);
  // `маълум отлар`: both are words, but the second is rarer than the one that a space has cut.
  const isBroken = (left: string, right: string): boolean =>
    right.length >= 4 && uzbek.commonPart(right) === 0 && uzbek.commonPart(left + right) > left.length + 1;
  const joined = new Set<Token>();
  tokens.forEach((token, at) => {
    const next = tokens[at + 1];
    if (next === undefined || joined.has(token)) return;
    const [left, right] = [token.word.toLowerCase(), next.word];
    if (right !== right.toLowerCase() || left.length + right.length < 6) return;
    const between = text.slice(token.index - start + left.length, next.index - start);
    if (between !== ' ') return;
    const sign = isPair(left, right) ? '-' : '';
    if (
      sign === '' &&
      (!isRight(left + right) || (isRight(left) && isRight(right) && !isBroken(left, right)))
    ) {
      return;
    }
    joined.add(token).add(next);
    const word = `${token.word} ${right}`;
    const whole = token.word + sign + right;
    add(token.index, (place) => problem('text-split-word', place, { word, right: whole }), word);
  });
  return joined;
}
