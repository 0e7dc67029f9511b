import { problem } from '../problem.ts';
import type { Report, WordList } from './finding.ts';
import { judgeOf } from './judge-word.ts';

/** oʻ and gʻ with U+02BB or ‘, the sign of separation with U+02BC or ’ (docs/domain.md section 4). */
const wrongSign =
  /(?<![\p{L}ʻʼ‘’])[a-zʻʼ‘’'`´]*(?:[og][ʼ’'`´′]|(?<![og])(?<=[a-z])[ʻ‘'`´′](?=[a-z]))[a-zʻʼ‘’'`´]*/giu;

/** Look-alikes of ʻ and ʼ in Latin Uzbek words: `O'zbekiston`, `ma‘lumot`. Only right words but for the sign count, so other languages are left alone. */
export function findLatinSigns(text: string, words: WordList, isUzbek: boolean, add: Report): void {
  if (!/[a-z][ʼ’'`´′ʻ‘]/iu.test(text)) return;
  const { isRight } = judgeOf('latin', words);
  for (const { 0: found, index } of text.matchAll(wrongSign)) {
    const start = /^['’`´‘]*/u.exec(found)?.[0].length ?? 0;
    const word = found.slice(start).replace(/['’`´‘]+$/u, (end, at: number, inner: string) => {
      const isSign =
        start === 0 && /[og]$/iu.test(inner.slice(0, at)) && !isRight(inner.slice(0, at).toLowerCase());
      return isSign ? end.slice(0, 1) : '';
    });
    if (!isRight(word.toLowerCase()) && (!isUzbek || isNameWithEnding(word, words))) continue;
    const right = word.replace(/([og])[ʼ’'`´′‘ʻ]/giu, '$1ʻ').replace(/(?<![og])[ʻ‘'`´′’](?=[a-z])/giu, 'ʼ');
    if (right === word || right.replace(/ʻ/gu, '‘').replace(/ʼ/gu, '’') === word) continue;
    add(index + start, (place) => problem('text-wrong-apostrophe', place, { word, right }), word);
  }
}

/** `URL'dan`, `Telegram'ga`: a name that is no Uzbek word, and an ending. */
function isNameWithEnding(word: string, words: WordList): boolean {
  const [, name = '', ending = ''] = /^([a-z]{2,})['’`´‘ʻʼ]([a-z]+)$/iu.exec(word) ?? [];
  const { isRight, uzbek } = judgeOf('latin', words);
  if (name === '' || isRight(name.toLowerCase())) return false;
  return uzbek.isEnding(ending.toLowerCase());
}
