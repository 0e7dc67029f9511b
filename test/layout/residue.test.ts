import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { residueProblems } from '../../src/layout/residue.ts';
import type { FilledDocument } from '../../src/model/document.ts';
import { strangeWords } from '../../src/text/printed.ts';

/** A document that is nothing but one line: `fixed` of the template, then what was given. */
function line(fixed: string, ...values: string[]): FilledDocument {
  const inlines = [
    { type: 'text' as const, text: fixed },
    ...values.map((_, at) => ({ type: 'slot' as const, index: at + 1 })),
  ];
  return {
    shape: {
      sections: [
        {
          orientation: 'portrait',
          marginsMm: { left: 30, right: 10, top: 20, bottom: 20 },
          blocks: [{ type: 'paragraph', role: 'body', inlines }],
        },
      ],
    },
    values: ['', ...values],
    rows: {},
    properties: { title: '', author: '', subject: '', number: null, date: '2022-08-08' },
  };
}

const codes = (document: FilledDocument) => residueProblems(document, {}).map((found) => found.code);

describe('what would be printed is refused, from the template, the values and the rows alike', () => {
  test.each([
    ['layout-lost-letter', '?ўпламлар жойлаштирилди'],
    ['layout-lost-letter', 'Соли? тўловчилар'],
    ['layout-lost-letter', 'Адлия ? вазирлиги'],
    ['layout-lost-letter', 'Нима қилинди?'],
    ['layout-lost-letter', 'со_лик'],
    ['layout-lost-letter', 'соли_ тўловчилар'],
    ['layout-lost-letter', '_олиқ'],
    ['layout-foreign-letter', 'Тυризм'],
    ['layout-foreign-letter', 'Ӯзбекистон'],
    ['layout-foreign-letter', 'тоҷик'],
    ['layout-foreign-letter', 'очіқ'],
    ['layout-foreign-letter', 'лойиҳаларѕ'],
    ['layout-foreign-letter', 'Ｂилим'],
    ['layout-latin-look-alike', 'BA ҳамда'],
    ['layout-latin-look-alike', 'MXX раиси'],
    ['layout-latin-look-alike', 'MXX'],
    ['layout-latin-look-alike', 'H.Каримов'],
    ['layout-latin-look-alike', 'C. Умаров'],
    ['layout-latin-look-alike', 'А.H. Каримов'],
    ['layout-residue', 'белги \u{F0000}'],
    ['layout-residue', 'белги \uE001'],
    ['layout-residue', '#N/A'],
    ['layout-residue', '#Н/Д'],
    ['layout-residue', 'сони #REF! та'],
    ['layout-residue', '#NAME?'],
    ['layout-residue', '#ДЕЛ/0!'],
    ['layout-residue', '########'],
    ['layout-residue', 'Err:502'],
  ])('%s: %j', (code, text) => {
    expect(codes(line(text))).toContain(code);
    expect(codes(line('Матн: ', text))).toContain(code);
    expect(codes({ ...line('Матн'), rows: { appendix: [['1', text]] } })).toContain(code);
    if (code === 'layout-residue') expect(codes(line(text))).not.toContain('layout-lost-letter');
  });

  test.each([
    'https://data.egov.uz/uz/data?page_no=1&q=а_б порталида',
    '(https://globaldatabarometer.org/country/uzbekistan/)',
    'data.egov.uz/pages?id=5 манзилида',
    'stat_info@stat.uz электрон почтаси',
    'IT-технологиялар, CSVга, “Open Data Watch” ва “Open Data Inventory (ODIN)”',
    'XXI аср, XX аср, II чорак, X–XX боблар, IV',
    'EXPO кўргазмаси, OPEC, pH даражаси, CO2 чиқиндилари, B2B',
    'гепатит B. Давлат дастури, C витамини, A тоифа',
    'Coca-Cola, ABC News, Open ECO Watch',
    'MK-161-сон, AA/12',
    'Toshkent shahar hokimligi',
    'Щербаков, Ёқубжонов, Ўрта Чирчиқ, 83,3 фоиз – 12\u00A0345 та; “Рақамли Ўзбекистон – 2030” (№ 5)',
    '5 µг, 36,6 °C, 10 м², маъмурий’, нашъа, ʼ',
    '____-сонли хатига',
  ])('%j may be printed', (text) => {
    expect(codes(line(text, text))).toEqual([]);
  });
});

test('no body of the directories and no dataset of the portal is refused', () => {
  // Codes are never printed: the first column, and the successor's.
  const names = ['agencies', 'recipients'].flatMap((name) => {
    const [head = '', ...rows] = readFileSync(`seeds/${name}.csv`, 'utf8').split('\n');
    const successor = head.trim().split(';').indexOf('successor');
    return rows.flatMap((row) =>
      row
        .split(';')
        .filter((_, column) => column > 0 && column !== successor)
        .flatMap((cell) => cell.split('|')),
    );
  });
  expect(names.length).toBeGreaterThan(300);
  const catalogue = readFileSync('fixtures/exports/portal/catalogue-sample.json', 'utf8');
  const texts = [...catalogue.matchAll(/"(?:uzbText|uzbKrText)": "([^"]*)"/gu)].map(
    (match) => match[1] ?? '',
  );
  expect(texts.length).toBeGreaterThan(20);
  expect([...names, ...texts].flatMap((text) => strangeWords(text))).toEqual([]);
});

test('a fault names the word and the sign', () => {
  const [found] = residueProblems(line('Соли? тўловчилар'), {});
  expect(found?.args).toEqual({ word: 'Соли?', sign: '?' });
  const [greek] = residueProblems(line('Тυризм қўмитаси'), {});
  expect(greek?.args).toEqual({ word: 'Тυризм', sign: 'υ', value: 'Тυризм қўмитаси' });
});

test.each(['a', 'a.', 'a+', 'MK ', 'MK,', '_', 'Ж?', '#A', 'A.'])(
  'a text of %j many thousand times is looked through without a halt',
  (part) => {
    const before = performance.now();
    strangeWords(`${part.repeat(30_000)} Ж`);
    expect(performance.now() - before).toBeLessThan(3000);
  },
);
