import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compareNumbers,
  counterOf,
  isFileIndex,
  parseNumber,
  printNumber,
} from '../../src/register/number.ts';

const two = fc.integer({ min: 0, max: 99 }).map((n) => String(n).padStart(2, '0'));
const part = fc.option(fc.nat({ max: 99 }), { nil: undefined });
const letterNumber = fc.record({
  unit: fc.tuple(two, part).map(([a, b]) => (b === undefined ? a : `${a}/${b}`)),
  file: fc.tuple(two, two, part).map(([a, b, c]) => `${a}-${b}${c === undefined ? '' : `/${c}`}`),
  serial: fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }),
});

describe('a number of the register', () => {
  it('printed and read again is the same number, whatever its parts', () => {
    fc.assert(
      fc.property(letterNumber, (number) => {
        expect(parseNumber(printNumber(number))).toEqual(number);
      }),
    );
  });

  it.each(['01/3-19-09/1-73', '01/5-24-12-199', '01/5-24-12-1', '01/1-24-14-6'])(
    '%s of the seed is read',
    (text) => {
      expect(printNumber(parseNumber(text) ?? { unit: '', file: '', serial: 0 })).toBe(text);
    },
  );

  it.each([
    '03-09/737',
    '01-08/1-2190',
    '01/3-19-09/1-073',
    '01/3-19-09/1-0',
    '01/3-19-09/1-',
    '01/3-19-09/1-7a',
    '',
    '1/3-19-09-1',
    '01/3-19-09/1-99999999999999999',
  ])('%s is none', (text) => expect(parseNumber(text)).toBeUndefined());

  it('is compared part by part: 24-12-1 and 24-12-199 are two, and 9 comes before 10', () => {
    const sorted = ['01/5-24-12-199', '01/3-19-09/1-10', '01/3-19-09/1-9', '01/5-24-12-1', '01/1-24-11-14']
      .flatMap((text) => parseNumber(text) ?? [])
      .sort(compareNumbers)
      .map(printNumber);
    expect(sorted).toEqual([
      '01/3-19-09/1-9',
      '01/3-19-09/1-10',
      '01/1-24-11-14',
      '01/5-24-12-1',
      '01/5-24-12-199',
    ]);
  });

  it('is counted by file index, or by unit and file index', () => {
    const number = { unit: '01/3', file: '19-09/1' };
    expect([counterOf(number, 'file'), counterOf(number, 'unit')]).toEqual(['19-09/1', '01/3-19-09/1']);
  });

  it('has a file index of its own form', () => {
    expect(['19-09/1', '24-12', '24', '24-12-1', ''].map(isFileIndex)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});
