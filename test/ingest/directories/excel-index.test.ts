import { expect, test } from 'vitest';
import { fileFromDate, unitFromDate } from '../../../src/ingest/directories/excel-index.ts';

test.each([
  ['01.мар', '01/3'],
  ['01.мар.', '01/3'],
  ['1-Mar', '01/3'],
  ['2022-03-01', '01/3'],
  ['2022-03-01 00:00:00', '01/3'],
  ['01.03.2022', '01/3'],
  ['44621', '01/3'],
  ['01.окт', '01/10'],
  ['янв.22', '01/22'],
])('a unit index that Excel shows as %s was %s', (shown, index) => {
  expect(unitFromDate(shown, [])).toBe(index);
});

test('month and day change places where only then the index begins as the others do', () => {
  expect(unitFromDate('2022-01-03', ['01/5'])).toBe('01/3');
  expect(unitFromDate('2022-01-03', ['03'])).toBe('03/1');
  expect(unitFromDate('2022-01-03', [])).toBe('03/1');
});

test.each([
  ['24.дек', '24-12'],
  ['2026-12-24', '24-12'],
  ['19.09.2001', '19-09/1'],
  ['2001-09-19', '19-09/1'],
  ['19.сен.01', '19-09/1'],
])('a file index that Excel shows as %s was %s', (shown, index) => {
  expect(fileFromDate(shown)).toBe(index);
});

test.each(['1.3', '01-3', 'бўлим', '', '7', '31.02.2022', '01/3'])(
  '%s is no date that Excel has made',
  (text) => {
    expect(unitFromDate(text, [])).toBeUndefined();
    expect(fileFromDate(text)).toBeUndefined();
  },
);
