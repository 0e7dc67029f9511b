import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  cleanText,
  compareUzbek,
  foldHeading,
  foldName,
  latinInCyrillic,
  lettersApart,
  nearest,
  printCount,
  printPercent,
} from '../../src/text/characters.ts';

const anyText = fc.string({ unit: 'binary' });

describe('clean text', () => {
  test.each([
    ['a\u0000b\u0008c\u001Fd\u009Fe', 'abcde'],
    ['тўплам\uFFFE\uFFFF\uFDD0\u{1FFFE}\u{10FFFF}', 'тўплам'],
    ['\uFEFFОчиқ\u200B\u200D\u00AD', 'Очиқ'],
    ['\u202Eабв\u2066\u200F', 'абв'],
    ['a\uD800b\uDC00c', 'abc'],
    ['a\tb\nc', 'a\tb\nc'],
    ['a\r\nb\rc\u2028d\ve', 'a\nb\nc\nd\ne'],
    ['йў', 'йў'],
    ['😀 қғҳў “№” 1\u00A0234', '😀 қғҳў “№” 1\u00A0234'],
    ['', ''],
  ])('%j becomes %j', (text, clean) => {
    expect(cleanText(text)).toBe(clean);
  });

  test('cleaning twice changes nothing, and what stays is well-formed', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const once = cleanText(text);
        expect(cleanText(once)).toBe(once);
        expect(once).not.toMatch(/(?![\t\n])[\p{Cc}\p{Cf}\p{Cs}]/u);
      }),
      { numRuns: 500 },
    );
  });
});

describe('comparing names', () => {
  test.each([
    ['  Давлат   статистика\u00A0қўмитаси ', 'давлат статистика қўмитаси'],
    ['Coлиқ қўмитacи', 'Солиқ қўмитаси'],
    ['HУКУС', 'нукус'],
    ['“Ўзбекнефтгаз” АЖ', '"ўзбекнефтгаз" аж'],
    ['«Ўзбекнефтгаз» АЖ', '“Ўзбекнефтгаз” АЖ'],
    ["O'zbekiston", 'O‘zbekiston'],
    ['Oʻzbekiston', 'O`ZBEKISTON'],
    ['“Рақамли Ўзбекистон – 2030”', '“Рақамли Ўзбекистон-2030”'],
  ])('%j is the same name as %j', (a, b) => {
    expect(foldName(a)).toBe(foldName(b));
  });

  test.each([
    ['Қарши', 'Карши'],
    ['Солиқ қўмитаси', 'Солиқ комитети'],
    ['ғор', 'гор'],
    ['Toshkent', 'Тошкент'],
  ])('%j is not the same name as %j', (a, b) => {
    expect(foldName(a)).not.toBe(foldName(b));
  });

  test('folding twice changes nothing', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(foldName(foldName(text))).toBe(foldName(text));
      }),
      { numRuns: 500 },
    );
  });
});

describe('comparing headings', () => {
  test.each([
    ['Рўйхат бўйича, та', 'рўйхат  бўйича'],
    ['Фоиз, %', 'Фоиз'],
    ['Фоиз (%)', 'ФОИЗ'],
    ['Фоиз %', 'Фоиз'],
    ['Жойлаштирилган (та)', 'Жойлаштирилган'],
    ['Muddati o‘tgan, ta', "Muddati o'tgan"],
    ['Ro‘yxat bo‘yicha', 'Roʻyxat boʼyicha'],
    ['Кечиккан\nкунлар', 'Кечиккан кунлар'],
    ['Тўплам ID:', 'тўплам id'],
    ['Размещено, ед.', 'Размещено'],
    ['Т/р.', 'Т/р'],
  ])('%j is the same heading as %j', (a, b) => {
    expect(foldHeading(a)).toBe(foldHeading(b));
  });

  test('a heading that is only a unit stays', () => {
    expect(foldHeading('%')).toBe('%');
    expect(foldHeading('Кун')).not.toBe('');
  });

  test('headings that mean different things stay apart', () => {
    expect(foldHeading('Жойлаштирилган')).not.toBe(foldHeading('Жойлаштирилмаган'));
    expect(foldHeading('Муддати ўтган')).not.toBe(foldHeading('Муддатида янгиланган'));
  });
});

describe('Latin letters in Cyrillic words', () => {
  test('each mixed word is named with its index', () => {
    expect(latinInCyrillic('Порталда Очiq маълумотлар, илоvasи')).toEqual([
      { word: 'Очiq', index: 9 },
      { word: 'илоvasи', index: 27 },
    ]);
  });

  test.each([
    'IT-технологиялар',
    'IT технологиялар',
    'CSVга ва XLSX форматида',
    'data.egov.uz порталида',
    'Очиқ маълумотлар',
    'II чорак',
    '',
  ])('%j has none', (text) => {
    expect(latinInCyrillic(text)).toEqual([]);
  });

  test('one Latin look-alike is enough', () => {
    expect(latinInCyrillic('Cолиқ')).toHaveLength(1);
    expect(latinInCyrillic('CSVгa')).toHaveLength(1);
  });
});

describe('figures', () => {
  test.each([
    [0, '0'],
    [999, '999'],
    [1234, '1\u00A0234'],
    [1234567, '1\u00A0234\u00A0567'],
  ])('count %d is printed %j', (n, text) => {
    expect(printCount(n)).toBe(text);
  });

  test.each([
    [83.3, '83,3'],
    [100, '100,0'],
    [0, '0,0'],
    [null, '–'],
  ])('per cent %s is printed %j', (percent, text) => {
    expect(printPercent(percent)).toBe(text);
  });
});

describe('alphabet', () => {
  test('Ў Қ Ғ Ҳ come after Я, quotes and case do not count', () => {
    const names = [
      'Ҳамкорбанк',
      'ғазна',
      '“Ўзбекнефтгаз” АЖ',
      'Юстиция',
      'Адлия',
      'Қишлоқ',
      'Ёшлар',
      'Ер',
      'Ястиқ',
      '2-сон',
      'IT-парк',
    ];
    expect(names.sort(compareUzbek)).toEqual([
      '2-сон',
      'IT-парк',
      'Адлия',
      'Ер',
      'Ёшлар',
      'Юстиция',
      'Ястиқ',
      '“Ўзбекнефтгаз” АЖ',
      'Қишлоқ',
      'ғазна',
      'Ҳамкорбанк',
    ]);
  });

  test('a shorter name comes before one that goes on', () => {
    expect(compareUzbek('Тошкент', 'Тошкент вилояти')).toBeLessThan(0);
    expect(compareUzbek('Тошкент вилояти', 'Тошкентдаги')).toBeLessThan(0);
  });

  test('the order is total: only equal texts are equal, and turning round turns the sign', () => {
    fc.assert(
      fc.property(anyText, anyText, (a, b) => {
        expect(Math.sign(compareUzbek(a, b)) + Math.sign(compareUzbek(b, a))).toBe(0);
        expect(compareUzbek(a, b) === 0).toBe(a === b);
      }),
    );
  });
});

describe('did you mean', () => {
  test.each([
    ['listd', 'listed'],
    ['agecny', 'agency'],
    ['AGENCY', 'agency'],
    ['recipient', undefined],
    ['', undefined],
  ])('%j means %s', (word, meant) => {
    expect(nearest(word, ['agency', 'listed', 'placed'])).toBe(meant);
  });

  test.each([
    ['вазирлиги', 'вазирлги', 1],
    ['вазирлиги', 'вазрилиги', 1],
    ['вазирлиги', 'возирлгии', 2],
    ['вазирлиги', 'возирлигини', Infinity],
    ['', 'аб', 2],
    ['аб', 'аб', 0],
  ])('%j and %j are %d letters apart', (a, b, apart) => {
    expect([lettersApart(a, b, 2), lettersApart(b, a, 2)]).toEqual([apart, apart]);
  });

  test('how far apart two texts are does not depend on how far one looks', () => {
    const word = fc.string({ unit: fc.constantFrom('а', 'б', 'в', ' '), maxLength: 12 });
    fc.assert(
      fc.property(word, word, fc.nat(4), (a, b, most) => {
        const whole = lettersApart(a, b, 100);
        expect(lettersApart(a, b, most)).toBe(whole <= most ? whole : Infinity);
        expect(lettersApart(b, a, most)).toBe(lettersApart(a, b, most));
      }),
    );
  });

  test('of equals the first', () => {
    expect(nearest('ab', ['ac', 'ad'])).toBe('ac');
  });
});
