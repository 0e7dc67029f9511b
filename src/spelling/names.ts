import type { WordList } from './finding.ts';
import { judgeOf } from './judge-word.ts';
import type { Segment } from './segments.ts';
import type { Token } from './tokens.ts';
import type { Verdict } from './verdict.ts';

/** `Barometer` of `Open Data Barometer`: one of several capitals in a row, another of which begins no Uzbek word. */
export function isForeignName(token: Token, { script, tokens }: Segment, words: WordList): boolean {
  if (script === 'cyrillic' || !isName(token.word)) return false;
  const { isRight, isSwapped } = judgeOf(script, words);
  const at = tokens.indexOf(token);
  return [-1, 1].some((step) => {
    for (let next = at + step; isNextName(tokens, next - step, next); next += step) {
      const other = tokens[next]?.lower ?? '';
      if (!isRight(other) && !isSwapped(other)) return true;
    }
    return false;
  });
}

function isNextName(tokens: readonly Token[], from: number, to: number): boolean {
  const [first, last] = from < to ? [tokens[from], tokens[to]] : [tokens[to], tokens[from]];
  if (first === undefined || last === undefined) return false;
  return first.index + first.word.length + 1 === last.index && isName((from < to ? last : first).word);
}

/** `Кабул` is a city where no `қилинди` follows. */
export function isCity({ word, index }: Token, { text, start }: Segment): boolean {
  return (
    /^(?:Кабул|Kabul)/u.test(word) && !/^\s+(?:қил|эт|qil|et)/iu.test(text.slice(index - start + word.length))
  );
}

/** Abbreviations (`ДУК`), codes in capitals and names that no list has are left alone, unless the slip is certain. */
export function isWorthSaying(word: string, verdict: Verdict): boolean {
  // Codes are Latin capitals: `URL'dan`.
  if (/^[A-Z]+(?:['ʻʼ‘’`][a-z]+)?$/u.test(word)) return false;
  if (verdict.fault === 'wrong-word' || verdict.fault === 'wrong-suffix') return true;
  // `ЎзА`, `ЎзРес`: abbreviations.
  if (/\p{Ll}\p{Lu}/u.test(word)) return false;
  if (word === word.toUpperCase()) return verdict.fault === 'letter-slip' && /^[А-ЯЎҚҒҲЁ]{6,}$/u.test(word);
  // Russian short names (`Узстандарт`) are kept beside the Uzbek ones.
  if (/^Уз(?!бекист)/u.test(word)) return false;
  return !isName(word) || isSureOfName(word, verdict);
}

/** A word that begins with a capital and goes on in small letters. */
export function isName(word: string): boolean {
  const first = word.charAt(0);
  return first !== first.toLowerCase() && word !== word.toUpperCase();
}

const surname =
  /(?:[ое]в|[ое]ва|ин|ина|ий|ич|вич|вна|зода|бек|хон|жон|бой|мурод|дин|улла|обод|қўрғон|ov|ova|ev|eva|in|ina|vich|vna|zoda|bek|xon|jon|boy|murod|din|ulla|obod|qoʻrgʻon)(?:нинг|ни|га|да|дан|лар|ning|ni|ga|da|dan|lar)?$/iu;

/** A capital may begin a name that no list has: only a long word near to one that is met often and no surname, or exchanged letters, is sure enough. */
function isSureOfName(word: string, { fault, isCommon }: Verdict): boolean {
  if (surname.test(word)) return false;
  return fault === 'letter-slip' ? word.length >= 4 : word.length >= 7 && isCommon === true;
}
