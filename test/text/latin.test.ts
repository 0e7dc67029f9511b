import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toLatin, withLatinMarks } from '../../src/text/latin.ts';
import { latinAlphabets } from '../../src/text/latin-alphabets.ts';

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

/**
 * Words of official letters with their Latin spelling, by the spelling rules of resolution 339 of 24.08.1995 and as state bodies
 * write their own names on lex.uz, stat.uz and data.egov.uz.
 */
const table = readFileSync(new URL('latin-words.csv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split(','));

describe('the table of words', () => {
  test('has at least 400, and each is written as it says', () => {
    expect(table.length).toBeGreaterThanOrEqual(400);
    const wrong = table.filter(([cyrillic = '', latin]) => toLatin(cyrillic) !== latin);
    expect(wrong.map(([cyrillic = '', latin]) => `${cyrillic}: ${toLatin(cyrillic)}, not ${latin}`)).toEqual(
      [],
    );
  });
});

describe('dates and marks in Latin script', () => {
  test.each([
    ['2022 йил 8 август', '2022-yil 8-avgust'],
    ['2022 йилнинг 8 август ҳолатига', '2022-yilning 8-avgust holatiga'],
    ['(2022 йил 4 октябрь ҳолатига)', '(2022-yil 4-oktabr holatiga)'],
    ['2020 йил 23 декабрдаги 808-сон қарори', '2020-yil 23-dekabrdagi 808-son qarori'],
    ['2022\u00A0йил 8\u00A0август', '2022-yil 8-avgust'],
    ['1 декабрга қадар', '1-dekabrga qadar'],
    ['2022 йил 24-28 май кунлари', '2022-yil 24-28-may kunlari'],
    ['2021 йил январь', '2021-yil yanvar'],
    ['5 майдон ва 3 мартаба, 5 йил', '5 maydon va 3 martaba, 5 yil'],
    ['01/3-19-09/1-74-сонли хат', '01/3-19-09/1-74-sonli xat'],
    ['“Open data”нинг IT-паркдаги info@stat.uz', '“Open data”ning IT-parkdagi info@stat.uz'],
    ['XXI аср, IV чорак', 'XXI asr, IV chorak'],
    ['Е. Шарипов, Ч.Ё. Юсупов', 'Ye. Sharipov, Ch.Yo. Yusupov'],
    ['ЕХҲТнинг, ЕИга, БМТнинг, АЖда, МЧЖнинг', 'YXHTning, YIga, BMTning, AJda, MCHJning'],
    ['МАҲАЛЛА, ЧЎЛ, БМШнинг, ЕТТИ', 'MAHALLA, CHOʻL, BMSHning, YETTI'],
  ])('%j is %j', (cyrillic, latin) => {
    expect(toLatin(cyrillic)).toBe(latin);
  });

  test('another alphabet is another table', () => {
    expect(toLatin('Ғўнча, Исҳоқ, шаҳар', latinAlphabets['draft-2023'])).toBe('Ğõnca, Ishoq, şahar');
    expect(toLatin('ЧЎЛ ШОШ', latinAlphabets['draft-2021'])).toBe('ÇŌL ŞOŞ');
  });
});

describe('marks of Latin words that people or the portal have typed', () => {
  test.each([
    ["O'zbekiston Kambag'allikni ma'lumot", 'Oʻzbekiston Kambagʻallikni maʼlumot'],
    ['O‘zbekiston, qo’mitasi, sug`urta', 'Oʻzbekiston, qoʻmitasi, sugʻurta'],
    ['Tog‘-kon va tog’', 'Togʻ-kon va togʻ'],
    ['sanʼat, Is’hoq, e’lon', 'sanʼat, Isʼhoq, eʼlon'],
    ['“O’zarxiv” va ‘logo’', '“Oʻzarxiv” va ‘logo’'],
    ['Oʻzbekiston maʼlumot', 'Oʻzbekiston maʼlumot'],
  ])('%j is %j', (typed, right) => {
    expect(withLatinMarks(typed)).toBe(right);
  });
});
