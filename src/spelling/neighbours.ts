import { problem } from '../problem.ts';
import { slipPhrases, strayEndings } from '../text/slips.ts';
import type { Report } from './finding.ts';

/**
 * Slips between neighbours: hyphens left from a line break, spaces missing or too many. In no order. Each is
 * looked for by its sign, and the word around it read then: searching for words would take most of the time.
 */
export function findNeighbourSlips(text: string, add: Report): void {
  for (const { 1: ending = '', index } of text.matchAll(strayEnding)) {
    const stem = lettersBefore(text, index);
    if (stem === '' || text.charAt(index - stem.length - 1) === '-') continue;
    const word = `${stem}-${ending}`;
    add(
      index - stem.length,
      (place) => problem('text-leftover-hyphen', place, { word, right: stem + ending }),
      word,
    );
  }
  findMissingSpaces(text, add);
  for (const { 0: found, 1: sign = '', index } of text.matchAll(looseSign)) {
    const before = lettersBefore(text, index);
    if (before === '') continue;
    const after = lettersFrom(text, index + found.length);
    const word = before + found + after;
    const right = before + sign + (after === '' ? '' : ` ${after}`);
    add(index - before.length, (place) => problem('text-space-before', place, { word, right }), word);
  }
  findDoubleSpaces(text, add);
}

const strayEnding = new RegExp(`(?<=\\p{Ll}{2})-(${strayEndings.join('|')})(?![\\p{L}-])`, 'gu');
/** A space before a punctuation mark that follows a word: `келди .`; not `.docx`, not `...`. */
const looseSign =
  /(?<=\p{L})[^\S\n]{1,2}([.,;:)”»](?=\s|$|[.,;:”»)])|[,;](?=\p{L})|[!?](?=\s*$|\s+\p{Lu}))/gmu;

/** `ошди.Бу` needs a word before the full stop: `ш.Тошкент` and `А.Б.Каримов` are written so. */
const tightSign =
  /(?<=\p{Script=Cyrillic})[,;:!](?=\p{Script=Cyrillic})|(?<=\p{Ll}{4})[.?!](?=\p{Lu}\p{Ll})/gu;
const tightNumber =
  /(?<![\p{L}\p{N}.,/-])(\d{1,10})(йил|январ|феврал|март|апрел|июн|июл|август|сентябр|октябр|ноябр|декабр|та(?!\p{L})|нафар|фоиз|млн|млрд|сўм)(\p{L}*)/gu;

function findMissingSpaces(text: string, add: Report): void {
  for (const { 0: sign, index } of text.matchAll(tightSign)) {
    const [before, after] = [lettersBefore(text, index), lettersFrom(text, index + 1)];
    // `1С:Предприятие` is a name.
    if (before.length === 1) continue;
    const word = before + sign + after;
    const right = `${before}${sign} ${after}`;
    add(index - before.length, (place) => problem('text-missing-space', place, { word, right }), word);
  }
  for (const { 0: word, 1: number = '', index } of text.matchAll(tightNumber)) {
    const right = `${number} ${word.slice(number.length)}`;
    add(index, (place) => problem('text-missing-space', place, { word, right }), word);
  }
}

const doubleSpace = /(?<=[\p{L}\p{N},;.!?)”»%])[ \u00A0]{2,3}(?=[\p{L}\p{N}(“«№–-])/gu;

/** More spaces than one between words; not in lines where spaces make columns. */
function findDoubleSpaces(text: string, add: Report): void {
  if (!/[ \u00A0]{2}/u.test(text)) return;
  for (const { 0: line, index: start } of text.matchAll(/[^\n]+/gu)) {
    if (/\S[ \u00A0]{4}|[|\t]/u.test(line)) continue;
    const found = [...line.matchAll(doubleSpace)];
    if (found.length > 3 && found.length * 2 > (line.match(/ +/gu)?.length ?? 0)) continue;
    for (const { 0: spaces, index } of found) {
      const [before, after] = [wordBefore(line, index), wordFrom(line, index + spaces.length)];
      const word = before + spaces + after;
      const right = `${before} ${after}`;
      add(
        start + index - before.length,
        (place) => problem('text-double-space', place, { word, right }),
        word,
      );
    }
  }
}

/** Names and phrases that are wrong for certain. */
export function findPhrases(text: string, add: Report): void {
  for (const [word, right] of slipPhrases) {
    for (let index = text.indexOf(word); index >= 0; index = text.indexOf(word, index + 1)) {
      if (lettersBefore(text, index) !== '' || lettersFrom(text, index + word.length) !== '') continue;
      add(index, (place) => problem('text-wrong-word', place, { word, right }), word);
    }
  }
}

/** No word is longer; a longer run is not read to its end. */
const mostLetters = 100;

function lettersBefore(text: string, index: number): string {
  return /\p{L}*$/u.exec(text.slice(Math.max(0, index - mostLetters), index))?.[0] ?? '';
}

function lettersFrom(text: string, index: number): string {
  return /^\p{L}*/u.exec(text.slice(index, index + mostLetters))?.[0] ?? '';
}

function wordBefore(text: string, index: number): string {
  return /\S*$/u.exec(text.slice(Math.max(0, index - mostLetters), index))?.[0] ?? '';
}

function wordFrom(text: string, index: number): string {
  return /^\S*/u.exec(text.slice(index, index + mostLetters))?.[0] ?? '';
}
