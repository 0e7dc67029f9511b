import { expect, test } from 'vitest';
import { planWords } from '../../src/runs/plan-words.ts';
import { certainSlips, checkTyped } from '../../src/spelling/check-typed.ts';

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
