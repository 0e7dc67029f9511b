import { problem } from '../problem.ts';
import { nounsBeforeEt } from '../text/slips.ts';
import type { Report, WordList } from './finding.ts';
import { judgeOf } from './judge-word.ts';
import { foldLatin, printLatin, type Script, writings } from './model/letters.ts';
import type { Segment } from './segments.ts';
import { inCaseOf } from './tokens.ts';

/** A word between its neighbours, in the model's letters: what it was meant to be. */
type Rule = (before: string, word: string, script: Script, after: string) => string | undefined;

/**
 * Right words in the wrong place: `тақдим етилди` (reached) for этилди, `вазирлик томондан` (from the side) for томонидан,
 * `белгилаб қуйилди` (poured) for қўйилди. Warnings with the word that is right there.
 */
export function findContextSlips({ tokens, script }: Segment, words: WordList, add: Report): void {
  const { isRight } = judgeOf(script, words);
  for (let at = 1; at < tokens.length; at++) {
    const token = tokens[at];
    const before = tokens[at - 1];
    if (token === undefined || before === undefined || !mayBeMoved.test(token.lower)) continue;
    const right = meantBetween(before.lower, token.lower, tokens[at + 1]?.lower ?? '', script);
    if (right === undefined || !isRight(right)) continue;
    const { word, index } = token;
    add(index, (place) => problem('text-letter-slip', place, { word, right: inCaseOf(word, right) }), word);
  }
}

function meantBetween(before: string, word: string, after: string, script: Script): string | undefined {
  const letters = (lower: string): string => (script === 'latin' ? foldLatin(lower) : lower);
  for (const rule of rules) {
    const right = rule(letters(before), letters(word), script, letters(after));
    if (right !== undefined) return script === 'latin' ? printLatin(right) : right;
  }
  return undefined;
}

/** What the rules are about; few words begin so. */
const mayBeMoved = /^(?:ет|yet|томондан|tomondan|қуй|quy|била|bila)/u;

const rules: readonly Rule[] = [afterNoun, bySomebody, laidDown, together];

const nouns: Readonly<Record<Script, ReadonlySet<string>>> = {
  cyrillic: new Set(nounsBeforeEt),
  latin: new Set(nounsBeforeEt.map(writings.latin.write)),
};

function afterNoun(before: string, word: string, script: Script): string | undefined {
  const found = /^(?:ет|yet)(?!каз|kaz|ишма|ishma)(.+)$/u.exec(word);
  if (found === null || !nouns[script].has(before)) return undefined;
  return (script === 'latin' ? 'et' : 'эт') + (found[1] ?? '');
}

/** Only a body or persons do something: `бир томондан` is right. */
function bySomebody(before: string, word: string, script: Script): string | undefined {
  if (word !== (script === 'latin' ? 'tomondan' : 'томондан')) return undefined;
  const isSomebody = /(?:лари|лиги|лик|тлар|лар|ияси|итаси|lari|ligi|lik|lar|iyasi|itasi)$/u.test(before);
  return isSomebody ? (script === 'latin' ? 'tomonidan' : 'томонидан') : undefined;
}

function laidDown(before: string, word: string, script: Script): string | undefined {
  const found = /^(?:қуй|quy)((?:ил|ди|ган|иш|иб|ади|il|di|gan|ish|ib|adi).*)$/u.exec(word);
  if (found === null || !/(?:.{3}(?:иб|лаб|ib|lab)|йўлга|yölga)$/u.test(before)) return undefined;
  return (script === 'latin' ? 'qöy' : 'қўй') + (found[1] ?? '');
}

/** `била олади` (can know) is right. */
function together(_: string, word: string, script: Script, after: string): string | undefined {
  if (word !== (script === 'latin' ? 'bila' : 'била') || /^(?:ол|тур|бил|ol|tur|bil)/u.test(after))
    return undefined;
  return script === 'latin' ? 'bilan' : 'билан';
}
