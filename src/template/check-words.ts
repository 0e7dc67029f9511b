import type { LetterKind, TemplateSource } from '../model/letter.ts';
import type { Place, Problem } from '../problem.ts';
import { problem } from '../problem.ts';
import { checkText, noWords } from '../spelling/check-text.ts';
import { certainSlips } from '../spelling/check-typed.ts';
import { placeIn, positionAt } from './source-position.ts';

/**
 * Slips of Uzbek that are certain (`Очик`, `сентабр`, Latin letters inside a word) in the words of a template, each at
 * its place; every letter of the kind would print them. Tags are not looked into. Problems: the `text-` codes that are errors.
 */
export function checkWords(source: TemplateSource): readonly Problem[] {
  return [...certainSlips(withoutTags(source.text), locateIn(source)), ...tightTags(source)];
}

/** `{{number}}сонли`: every letter would print its number without the hyphen. Tags of blocks print nothing themselves. */
function tightTags(source: TemplateSource): readonly Problem[] {
  const tight = /(\{\{(?!\{|[#/!^>]|else\b)[^{}]*\}\})(сон(?:ли)?|son(?:li)?)(?![\p{L}\p{M}])/giu;
  return [...source.text.matchAll(tight)].map(({ 0: word, 1: tag = '', 2: cited = '', index }) =>
    problem('text-missing-hyphen', locateIn(source)(index, word), { word, right: `${tag}-${cited}` }),
  );
}

/** Cyrillic words in a text that is to be Latin (`template-other-script`): the rules would write them anew, and nobody would see it. */
export function checkLatin(source: TemplateSource): readonly Problem[] {
  const words = withoutTags(source.text).matchAll(/\p{Script=Cyrillic}[\p{Script=Cyrillic}’'-]*/gu);
  return [...words].map(({ 0: word, index }) =>
    problem('template-other-script', placeIn(source, positionAt(source.text, index), word), { word }),
  );
}

/** The same for a text without tags, all of it at one place. */
export function checkWordsOf(text: string, place: Place): readonly Problem[] {
  return certainSlips(text, (_, value) => ({ ...place, value }));
}

/**
 * What is doubtful in the words of a kind's templates and of the partials it may use: what the word model does not know, straight
 * quotes, Latin words among Cyrillic ones (`text-latin-word`). Warnings only; for whoever writes a kind, not for its letters.
 */
export function doubtsOf(kind: LetterKind): readonly Problem[] {
  const titles = kind.appendices.map(({ title }) => title);
  const own = [kind.heading, kind.subject, kind.body, kind.reply, kind.addressee, kind.latinBody, ...titles];
  const sources = [...own, ...kind.partials.values()].filter((source) => source !== null);
  return sources.flatMap((source) => {
    // Words on both sides of a tag are no neighbours: they may be two branches of one `if`.
    const text = withoutTags(source.text, '|');
    const doubts = checkText(text, noWords, locateIn(source), { isUzbek: true });
    return [...doubts.filter(({ severity }) => severity === 'warning'), ...latinWords(source, text)];
  });
}

function withoutTags(text: string, filler = ' '): string {
  return text.replace(/\{\{[\s\S]*?\}\}/gu, (tag) => tag.replace(/[^\n]/gu, filler));
}

function locateIn(source: TemplateSource): (index: number, value: string) => Place {
  return (index, value) => placeIn(source, positionAt(source.text, index), value);
}

/** Small Latin letters in a row; abbreviations (IT, PDF), names in quotes, addresses and file names are none. */
const latinWord = /(?<![\p{L}\p{N}@./“«-])[A-Za-z]?[a-z]{2,}(?![\p{L}\p{N}@/”»-]|\.\p{L})/gu;

function latinWords(source: TemplateSource, text: string): readonly Problem[] {
  if (!/\p{Script=Cyrillic}/u.test(text)) return [];
  const words = text.replace(/\{[^{}\n]*\}|<[^>\n]*>|“[^”\n]*”|«[^»\n]*»|&\w+;/gu, (part) =>
    ' '.repeat(part.length),
  );
  return [...words.matchAll(latinWord)].map(({ 0: word, index }) =>
    problem('text-latin-word', placeIn(source, positionAt(source.text, index), word), { word }),
  );
}
