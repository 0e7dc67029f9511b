import { problem } from '../problem.ts';
import { slipPhrases, strayEndings } from '../text/slips.ts';
import type { Report } from './finding.ts';

/** Slips between neighbours: phrases, hyphens left from a line break, doubled words, spaces missing or too many. In no order. */
export function findNeighbourSlips(text: string, add: Report): void {
  for (const { 0: word, index } of text.matchAll(slipPhrase)) {
    const right = slipPhrases.find(([wrong]) => wrong === word)?.[1] ?? word;
    add(index, (place) => problem('text-wrong-word', place, { word, right }), word);
  }
  for (const { 0: word, 1: stem = '', 2: ending = '', index } of text.matchAll(brokenWord)) {
    add(index, (place) => problem('text-leftover-hyphen', place, { word, right: stem + ending }), word);
  }
  for (const { 0: both, 1: word = '', index } of text.matchAll(doubledWord)) {
    add(index, (place) => problem('text-doubled-word', place, { word }), both);
  }
  for (const { 0: word, 1: before = '', 2: sign = '', 3: after = '', index } of text.matchAll(tightComma)) {
    const right = `${before}${sign} ${after}`;
    add(index, (place) => problem('text-missing-space', place, { word, right }), word);
  }
  for (const { 0: word, 1: before = '', 2: sign = '', index } of text.matchAll(looseSign)) {
    const right = before + sign;
    add(index, (place) => problem('text-space-before', place, { word, right }), word);
  }
}

const slipPhrase = new RegExp(
  `(?<!\\p{L})(?:${slipPhrases.map(([wrong]) => wrong).join('|')})(?!\\p{L})`,
  'gu',
);
const brokenWord = new RegExp(
  `(?<![\\p{L}-])(\\p{L}*\\p{Ll}{2})-(${strayEndings.join('|')})(?![\\p{L}-])`,
  'gu',
);
const doubledWord = /(?<![\p{L}-])(\p{L}{2,})[^\S\n]+\1(?![\p{L}-])/giu;
const tightComma = /(?<!\p{Script=Cyrillic})(\p{Script=Cyrillic}+)([,;:!])(\p{Script=Cyrillic}+)/gu;
/** A space before a full stop or comma that follows a word: `келди .`; not `.docx`, not `...`. */
const looseSign = /(?<!\p{L})(\p{L}{1,60})[^\S\n]{1,2}([.,;])(?=\s|$|[”»)])/gu;
