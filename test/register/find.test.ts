import { describe, expect, it } from 'vitest';
import type { Entry } from '../../src/model/register.ts';
import { entryMatcher } from '../../src/register/find.ts';
import { statsOf } from '../../src/register/stats.ts';

const recipients = [{ code: 'MF', name: 'Молия вазирлиги', dative: 'Молия вазирлигига' }];
const entry: Entry = {
  ...{ number: '01/3-19-09/1-73', unit: '01/3', file: '19-09/1', serial: 73, year: 2022 },
  ...{ date: '2022-08-08', asOf: null, kind: 'monitoring-cabinet', recipient: 'MF CM-TUR' },
  ...{ subject: 'Ҳисобот – “тўпламлар” рўйхати', note: 'почта орқали', status: 'issued', source: 'issued' },
  ...{ path: null, sha256: null, key: null, contentsSha256: null, measure: null, act: null },
};
const matches = (...words: string[]) => entryMatcher(words, recipients)(entry);

describe('the search for a letter', () => {
  it.each([
    'ҳисобот',
    'hisobot',
    "to'plam",
    'to‘plam',
    'toʻplam',
    'ТЎПЛАМ',
    'molia',
    'МОЛИЯ',
    'moliya vazirligi',
    'cm-tur',
    '1-73',
    'monitoring',
    'почта',
  ])('finds it by %j', (word) => {
    expect(matches(word)).toBe(word !== 'molia');
  });

  it('wants every word, wherever it is', () => {
    expect(matches('moliya', 'рўйхати')).toBe(true);
    expect(matches('moliya', 'сенат')).toBe(false);
    expect(matches('moliya сенат')).toBe(false);
    expect(matches()).toBe(true);
  });
});

describe('the count of letters', () => {
  it('takes issued letters by kind, recipient and month; numbers that are no letter are only counted', () => {
    const counted = statsOf();
    const paper: Entry = {
      ...entry,
      source: 'import',
      kind: null,
      recipient: 'Молия вазирлиги, 2-қават',
      date: '2022-07-01',
    };
    const entries: readonly Entry[] = [
      entry,
      { ...entry, recipient: 'MF' },
      paper,
      { ...entry, status: 'void' },
      { ...entry, status: 'reserved', recipient: null },
    ];
    for (const one of entries) counted.add(one);
    expect(counted.stats()).toEqual({
      ...{ letters: 3, reserved: 1, void: 1 },
      kinds: [
        { name: 'monitoring-cabinet', letters: 2 },
        { name: '', letters: 1 },
      ],
      recipients: [
        { name: 'MF', letters: 2 },
        { name: 'CM-TUR', letters: 1 },
        { name: 'Молия вазирлиги, 2-қават', letters: 1 },
      ],
      months: [
        { name: '2022-07', letters: 1 },
        { name: '2022-08', letters: 2 },
      ],
    });
  });

  it('of an empty register is nothing', () => {
    const nothing = { letters: 0, reserved: 0, void: 0, kinds: [], recipients: [], months: [] };
    expect(statsOf().stats()).toEqual(nothing);
  });
});
