import { describe, expect, test } from 'vitest';
import { allStems } from '../../src/spelling/model/stems.ts';
import { uzbekOf } from '../../src/spelling/model/uzbek.ts';
import { slipStems } from '../../src/text/slips.ts';

const none: ReadonlySet<string> = new Set();
const cyrillic = uzbekOf('cyrillic', none);
const latin = uzbekOf('latin', none);

describe('a stem with regular endings is right', () => {
  test.each([
    'жойлаштирилмаганлигининг',
    'мувофиқлаштирилишини',
    'янгиланмаётганларидан',
    'қишлоғимизда',
    'ҳуқуқимиз',
    'шаҳримиздаги',
    'сентябрдаги',
    'тўловчиларга',
    'ўқувчиларимизнинг',
    'агентликка',
    'чиққан',
    'келмаяпмиз',
    'бажарадиган',
    'таъминлангандан',
    'ўзбекистонликлармиз',
    'давлатимизники',
    'видеодарслари',
    'ихтиолог',
    'музлаткичларни',
    'мебелсозликни',
    'бутазорлар',
    'юкланмалар',
  ])('%s', (word) => {
    expect(cyrillic.isRight(word)).toBe(true);
  });

  test.each([
    'joylashtirilmaganligining',
    'qishlogʻimizda',
    "o'quvchilarimizning",
    'maʼlumotlarga',
    'chiqqan',
  ])('%s', (word) => {
    expect(latin.isRight(word)).toBe(true);
  });
});

describe('what no rule makes is not', () => {
  test.each([
    'қишлоқи',
    'агентликга',
    'шаҳаримиз',
    'китобси',
    'болаим',
    'чиқган',
    'келмади-',
    'жойлаштрилди',
  ])('%s', (word) => {
    expect(cyrillic.isRight(word)).toBe(false);
  });
});

test('the right words near a wrong one, the likeliest slip first', () => {
  expect(cyrillic.swaps('тўгрисида')[0]?.word).toBe('тўғрисида');
  expect(cyrillic.near('малумот')[0]).toEqual({ word: 'маълумот', slip: 'dropped', common: 8 });
  expect(cyrillic.near('давалт')[0]).toEqual({ word: 'давлат', slip: 'exchanged', common: 6 });
  expect(latin.near('malumot')[0]?.word).toBe('maʼlumot');
  expect(latin.swaps('ozbekiston')[0]?.word).toBe('oʻzbekiston');
});

test('no stem of the model begins as a known slip does', () => {
  const wrong = slipStems.map(([slip]) => slip);
  expect(allStems().filter(({ text }) => wrong.some((slip) => text.startsWith(slip)))).toEqual([]);
});
