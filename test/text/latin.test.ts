import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toLatin } from '../../src/text/latin.ts';

describe('Uzbek in Latin letters', () => {
  test.each([
    ['Ўзбекистон', 'Oʻzbekiston'],
    ['ўғил', 'oʻgʻil'],
    ['Ер', 'Yer'],
    ['тележурнал', 'telejurnal'],
    ['поезд', 'poyezd'],
    ['премьер', 'premyer'],
    ['объект', 'obyekt'],
    ['санъат', 'sanʼat'],
    ['маъюс', 'maʼyus'],
    ['эълон', 'eʼlon'],
    ['станция', 'stansiya'],
    ['конституция', 'konstitutsiya'],
    ['цирк', 'sirk'],
    ['сентябрь', 'sentabr'],
    ['октябрдаги', 'oktabrdagi'],
    ['Октябрь', 'Oktabr'],
    ['октябрят', 'oktabryat'],
    ['Шаҳар ҳокимлиги', 'Shahar hokimligi'],
    ['ШАҲАР', 'SHAHAR'],
    ['Ш', 'Sh'],
    ['борщ', 'borsh'],
    ['01/3-сон IT', '01/3-son IT'],
    ['', ''],
  ])('%j is %j', (cyrillic, latin) => {
    expect(toLatin(cyrillic)).toBe(latin);
  });

  test('no letter of the Uzbek alphabet is left, and the rest stays', () => {
    const letters = fc.string({
      unit: fc.constantFrom(...'абвгдеёжзийклмнопрстуфхцчшъьэюяўқғҳАЕЁЦШҒЎ 12“”'),
    });
    fc.assert(
      fc.property(letters, (text) => {
        expect(toLatin(text)).not.toMatch(/\p{Script=Cyrillic}/u);
        expect(toLatin(toLatin(text))).toBe(toLatin(text));
      }),
    );
  });
});
