import { describe, expect, it } from 'vitest';
import { isPlaceholder, isUnfilled } from '../../src/text/placeholder.ts';

describe('a value yet to be written', () => {
  it.each([
    '[исм фамилия]',
    '[ИСМ ФАМИЛИЯ]',
    'А. [фамилия]',
    '[исм',
    'Ф.И.Ш.',
    'ФИО',
    'И. Фамилия',
    '(исм фамилия)',
    '<исм>',
    '{имя}',
    '«Намуна»',
    'Намуна',
    'лавозими',
    '___',
    'А. ____',
    '...',
    '…',
    '–',
    '***',
    'XXX',
    'ххх',
    '(71) ххх-хх-хх',
    'TODO',
    'ToʻLDIRING',
    "To'ldiring",
  ])('%s is a placeholder', (text) => {
    expect(isPlaceholder(text)).toBe(true);
  });

  it.each([
    '',
    'А. Каримов',
    'Раис ўринбосари',
    'Статистика ишлари (II босқич)',
    'Харита [1]',
    'XX аср',
    'Олий Мажлис Сенатининг XXX ялпи мажлиси',
    '3–5',
    '0',
    '{{x}} | # ../ =1+1',
    'Намунали маҳалла',
    'Фозил Исмоилов',
    'Э. Тестов',
  ])('“%s” is none', (text) => {
    expect(isPlaceholder(text)).toBe(false);
  });

  it.each([
    ['executors.executor.phone', '12'],
    ['executors.executor.phone', ''],
    ['executors.executor.phone', '000-00-00'],
    ['office.phone', 'сўранг'],
    ['office.email', 'stat.uz'],
    ['signatories.deputy-3.name', 'А.Б.'],
    ['signatories.deputy-3.name', '123'],
    ['executors.executor.name', ''],
  ])('%s cannot be “%s”', (field, value) => {
    expect(isUnfilled(field, value)).toBe(true);
  });

  it.each([
    ['executors.executor.phone', '12-345'],
    ['office.email', 'devon@stat.uz'],
    ['signatories.deputy-3.name', 'А. Ли'],
    ['recipients.CM.name', 'X'],
  ])('%s can be “%s”', (field, value) => {
    expect(isUnfilled(field, value)).toBe(false);
  });
});
