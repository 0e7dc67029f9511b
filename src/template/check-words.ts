import type { TemplateSource } from '../model/letter.ts';
import type { Place, Problem } from '../problem.ts';
import { checkText } from '../spelling/check-text.ts';
import { placeIn, positionAt } from './source-position.ts';

/** No word list: what depends on the machine must not decide whether a kind is right. */
const noWords: ReadonlySet<string> = new Set();

/**
 * Slips of Uzbek that are certain (`Очик`, `сентабр`, Latin letters inside a word) in the words of a template, each at
 * its place; every letter of the kind would print them. Tags are not looked into. Problems: the `text-` codes that are errors.
 */
export function checkWords(source: TemplateSource): readonly Problem[] {
  const text = source.text.replace(/\{\{[\s\S]*?\}\}/gu, (tag) => tag.replace(/[^\n]/gu, ' '));
  return certainSlips(text, (index, value) => placeIn(source, positionAt(source.text, index), value));
}

/** The same for a text without tags, all of it at one place. */
export function checkWordsOf(text: string, place: Place): readonly Problem[] {
  return certainSlips(text, (_, value) => ({ ...place, value }));
}

function certainSlips(text: string, locate: (index: number, value: string) => Place): readonly Problem[] {
  return checkText(text, noWords, locate).filter(({ severity }) => severity === 'error');
}
