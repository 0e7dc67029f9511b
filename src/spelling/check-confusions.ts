import { problem } from '../problem.ts';
import { confusions, planted } from '../text/confusions.ts';
import type { Report, WordList } from './finding.ts';
import { judgeOf } from './judge-word.ts';
import { foldLatin, printLatin, type Script, writings } from './model/letters.ts';
import type { Segment } from './segments.ts';
import { inCaseOf } from './tokens.ts';

/**
 * Right words that are probably slips of others beside their neighbours: `даво аризаси` (cure) for даъво, `тадбир ўтқазилди`
 * (planted) for ўтказилди. `text-other-word`, a warning with the word that is meant; a person decides.
 */
export function findConfusions({ tokens, script }: Segment, words: WordList, add: Report): void {
  const { isRight } = judgeOf(script, words);
  const lettersAt = (at: number): string => {
    const lower = tokens[at]?.lower ?? '';
    return script === 'latin' ? foldLatin(lower) : lower;
  };
  tokens.forEach(({ word, lower, index }, at) => {
    const rules = confused[script].get(lower.charAt(0));
    if (rules === undefined) return;
    const before = [at - 4, at - 3, at - 2, at - 1].map(lettersAt);
    const meant = meantBeside(before, lettersAt(at), lettersAt(at + 1), rules);
    if (meant === undefined || !isRight(meant)) return;
    const right = inCaseOf(word, script === 'latin' ? printLatin(meant) : meant);
    add(index, (place) => problem('text-other-word', place, { word, right }), word);
  });
}

interface Rule {
  readonly written: string;
  readonly meant: string;
  readonly isMeant: (before: readonly string[], after: string) => boolean;
}

function meantBeside(
  before: readonly string[],
  word: string,
  after: string,
  rules: readonly Rule[],
): string | undefined {
  const ended = `${word}.`;
  const rule = rules.find(({ written, isMeant }) => ended.startsWith(written) && isMeant(before, after));
  return rule === undefined ? undefined : (rule.meant + ended.slice(rule.written.length)).slice(0, -1);
}

/** The rules of a script by the first letter of what is written. */
function rulesIn(script: Script): ReadonlyMap<string, readonly Rule[]> {
  const { write } = writings[script];
  const plants = planted.map(write);
  const planting: Rule = {
    written: write('ўтқаз'),
    meant: write('ўтказ'),
    isMeant: (before) => !before.some((word) => beginsAs(word, plants)),
  };
  const beside = confusions.map(({ written, meant, before = [], after = [] }): Rule => {
    const [first, last] = [before.map(write), after.map(write)];
    const isMeant: Rule['isMeant'] = (words, next) => beginsAs(words.at(-1), first) || beginsAs(next, last);
    return { written: write(written), meant: write(meant), isMeant };
  });
  const found = new Map<string, Rule[]>();
  for (const rule of [planting, ...beside]) {
    const key = printLatin(rule.written).charAt(0);
    if (rule.written !== rule.meant) found.set(key, [...(found.get(key) ?? []), rule]);
  }
  return found;
}

function beginsAs(word: string | undefined, wanted: readonly string[]): boolean {
  return word !== undefined && word !== '' && wanted.some((beginning) => `${word}.`.startsWith(beginning));
}

const confused: Readonly<Record<Script, ReadonlyMap<string, readonly Rule[]>>> = {
  cyrillic: rulesIn('cyrillic'),
  latin: rulesIn('latin'),
};
