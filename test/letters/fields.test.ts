import { expect, test } from 'vitest';
import { checkDayOrder, checkFields } from '../../src/letters/fields.ts';
import { builtInKind, madeKind } from '../template/made.ts';

const days = { date: '2022-08-08', asOf: '2022-08-05' };

const codes = (kind: string, values: Readonly<Record<string, string>>) =>
  checkDayOrder(builtInKind(kind), values, { file: 'batch.csv', line: 3 }, days).map(
    ({ code, place, args }) => [code, place.line, place.field, args.day],
  );

test('a deadline must be later than the letter', () => {
  expect(codes('circular-acts', { deadline: '2022-08-09' })).toEqual([]);
  expect(codes('circular-acts', { deadline: '2022-08-08' })).toEqual([
    ['plan-day-too-early', 3, 'deadline', '2022-08-08'],
  ]);
});

test('an incoming letter may be of the letter’s day, and of no later one', () => {
  const values = (incomingDate: string) => ({ incomingDate, deadline: '2022-09-01' });
  expect(codes('request-periods', values('2022-08-08'))).toEqual([]);
  expect(codes('request-periods', values('2022-08-09'))).toEqual([
    ['plan-day-too-late', 3, 'incomingDate', '2022-08-08'],
  ]);
  expect(codes('charter-application', { talksDate: '2023-12-28' })).toHaveLength(1);
  expect(codes('charter-application', {})).toEqual([]);
});

test('a day may be held against the day of the figures or another field', () => {
  const yaml =
    'needs: any\nfields:\n  - {name: first, label: Б, type: day, after: asOf}\n  - {name: last, label: О, type: day, after: first}\n';
  const kind = madeKind('Матн.', yaml);
  const found = checkDayOrder(kind, { first: '2022-08-06', last: '2022-08-06' }, {}, days);
  expect(found.map(({ place, args }) => [place.field, args.what])).toEqual([['last', 'Б']]);
});

test('a value must look as the kind says', () => {
  const kind = builtInKind('report-done');
  const given = (item: string) => ({ item, task: 'иш', done: 'Бажарилди.' });
  expect(checkFields(kind, given('8-банди'), {}).problems).toEqual([]);
  expect(
    checkFields(kind, given('8-бандида'), {}).problems.map(({ code, place }) => [code, place.field]),
  ).toEqual([['plan-bad-field', 'item']]);
});
