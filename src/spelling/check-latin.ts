import { problem } from '../problem.ts';
import type { Report, WordList } from './finding.ts';
import { judgeOf } from './judge-word.ts';

/** oʻ and gʻ with U+02BB or ‘, the sign of separation with U+02BC or ’ (docs/domain.md section 4). */
const wrongSign =
  /(?<![\p{L}ʻʼ‘’])[a-zʻʼ‘’'`´]*(?:[og][ʼ’'`´′]|(?<![og])(?<=[a-z])[ʻ‘'`´′](?=[a-z]))[a-zʻʼ‘’'`´]*/giu;

/** Look-alikes of ʻ and ʼ in Latin Uzbek words: `O'zbekiston`, `ma‘lumot`. Only right words but for the sign count, so other languages are left alone. */
export function findLatinSigns(text: string, words: WordList, isUzbek: boolean, add: Report): void {
  if (!/[a-z][ʼ’'`´′ʻ‘]/iu.test(text)) return;
  for (const { 0: found, index } of text.matchAll(wrongSign)) {
    const word = found.replace(/['’`´‘]+$/u, (end) => (/[og]['’`´‘]$/iu.test(found) ? end.slice(0, 1) : ''));
    if (!isUzbek && !judgeOf('latin', words).isRight(word.toLowerCase())) continue;
    const right = word.replace(/([og])[ʼ’'`´′‘ʻ]/giu, '$1ʻ').replace(/(?<![og])[ʻ‘'`´′’](?=[a-z])/giu, 'ʼ');
    if (right === word || right.replace(/ʻ/gu, '‘').replace(/ʼ/gu, '’') === word) continue;
    add(index, (place) => problem('text-wrong-apostrophe', place, { word, right }), word);
  }
}
