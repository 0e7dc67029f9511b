import { expect, test } from 'vitest';
import { planWords } from '../../src/runs/plan-words.ts';
import { checkText } from '../../src/spelling/check-text.ts';
import { certainSlips, checkTyped } from '../../src/spelling/check-typed.ts';
import { slipPhrases, slipStems } from '../../src/text/slips.ts';

test('a typed value has errors and warnings, each with its word and the place that was given', () => {
  const found = checkTyped('Очик маълумотлар худудларда жойлаштрилди', { field: 'done' });
  expect(found.map(({ code, place }) => `${code} ${place.field} ${place.value}`)).toEqual([
    'text-wrong-word done Очик',
    'text-wrong-word done худудларда',
    'text-typo done жойлаштрилди',
  ]);
});

test('certain slips are errors alone', () => {
  const certain = (text: string) =>
    certainSlips(text, (_, value) => ({ value })).map(({ place }) => place.value);
  expect(certain('Очиқ маълумотлар жойлаштрилди')).toEqual([]);
  expect(certain('2022 йил 31 июнь, агентликга, илоvasи, 22+73 = 96, Со?ли?ни')).toEqual([
    '2022 йил 31 июнь',
    'агентликга',
    'илоvasи',
    '22+73 = 96',
    'Со?ли?ни',
  ]);
});

test('certain slips are the errors that the whole check finds', () => {
  const stems = slipStems.flatMap(([wrong]) => [
    wrong,
    `${wrong}лар`,
    `${wrong.toUpperCase()}ДА`,
    `«${wrong}»`,
  ]);
  const phrases = slipPhrases.map(([wrong]) => `Бугун ${wrong} бўлди.`);
  const others = [
    'агентликга',
    'йўқ’га',
    '23-сентабрда',
    "'очик'",
    'ўқиш 3 та, йўлга',
    '8очик',
    'Microsoftга',
    'О?ик',
    '808сон',
    '01/3-19-09/1-74сонли',
    '808sonli',
  ];
  for (const text of [...stems, ...phrases, ...others, [...stems, ...others].join(', ')]) {
    const locate = (index: number, value: string) => ({ column: index + 1, value });
    const whole = checkText(text, new Set(), locate).filter(({ severity }) => severity === 'error');
    expect(certainSlips(text, locate)).toEqual(whole);
  }
});

test("the plan's title, measures, mechanisms and facts are read where they are written", () => {
  const place = { file: 'plan.yaml', line: 4 };
  const fact = { type: 'fact', from: '2022-01-08', to: '2022-01-08', when: '2022-01-08' } as const;
  const done = [
    { ...fact, paragraphs: ['Хат карор билан юборилди.'], links: [], letters: [], monitored: [], place },
  ];
  const item = {
    id: '1',
    mechanism: 'Очик маълумот',
    deadline: { type: 'continuous' },
    states: [],
    done,
    place,
  } as const;
  const measures = [{ no: '1', name: 'Худудлар', items: [item], place }];
  const roadmap = { title: 'Йўл харитаси', act: { number: '808-сон', date: '2020-12-23' }, measures };
  expect(planWords(roadmap, 'plan.yaml').map(({ place: at }) => `${at.line} ${at.value}`)).toEqual([
    '4 Худудлар',
    '4 Очик',
    '4 карор',
  ]);
});
