import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entry } from '../../src/model/register.ts';
import { allocate } from '../../src/register/allocate.ts';
import { printNumber } from '../../src/register/number.ts';
import { paperTwin } from '../../src/register/on-paper.ts';
import type { CounterState, RegisterState } from '../../src/register/state.ts';
import { request } from '../io/register/requests.ts';

const untouched: CounterState = { last: 0, openedTo: 0, lastDate: null, lastNumber: null };

function state(more: { counter?: CounterState; entries?: readonly Entry[] } = {}): RegisterState {
  const entries = more.entries ?? [];
  return {
    ofKey: (key) => entries.filter((entry) => entry.key === key),
    atSerial: (_counter, year, serial) =>
      entries.find((entry) => entry.year === year && entry.serial === serial),
    counter: () => more.counter ?? untouched,
    onPaper: (asked) => paperTwin(entries, asked),
  };
}

function entry(recipient: string, more: Partial<Entry> = {}): Entry {
  const { key, unit, file, year, date, asOf, kind, subject, contentsSha256 } = request(recipient);
  const said = { key, unit, file, year, date, asOf, kind, recipient, subject, contentsSha256 };
  return {
    ...said,
    ...{ serial: 1, number: '01/3-19-09/1-1', status: 'issued', note: '', path: null, sha256: null },
    ...{ source: 'issued', measure: null, act: null },
    ...more,
  };
}

const types = (entries: readonly Entry[], asked: Parameters<typeof allocate>[1]) =>
  allocate(state({ entries }), asked, 'file').decisions.map((decision) => decision.type);

describe('what becomes of a letter that asks for a number', () => {
  it('draws as many different serials as there are new letters, in a row, whatever came before', () => {
    fc.assert(
      fc.property(fc.nat({ max: 20_000 }), fc.integer({ min: 1, max: 60 }), (last, count) => {
        const asked = Array.from({ length: count }, (_, index) => request(`R${index}`));
        const { decisions } = allocate(state({ counter: { ...untouched, last } }), asked, 'file');
        const serials = decisions.map((decision) => (decision.type === 'new' ? decision.number.serial : 0));
        expect(serials).toEqual(asked.map((_, index) => last + 1 + index));
      }),
    );
  });

  it('never gives two letters of a run one number, with numbers by hand among them', () => {
    const hand = fc.option(fc.integer({ min: 1, max: 12 }), { nil: undefined });
    fc.assert(
      fc.property(fc.array(hand, { maxLength: 12 }), fc.nat({ max: 6 }), (hands, last) => {
        const asked = hands.map((serial, index) =>
          request(
            `R${index}`,
            serial === undefined ? {} : { number: { unit: '01/3', file: '19-09/1', serial } },
          ),
        );
        const counter = { ...untouched, last, openedTo: last };
        const { decisions } = allocate(state({ counter }), asked, 'file');
        const given = decisions.flatMap((decision) =>
          decision.type === 'new' ? [printNumber(decision.number)] : [],
        );
        expect(new Set(given).size).toBe(given.length);
        expect(given.every((number) => Number(number.split('-').at(-1)) > last)).toBe(true);
      }),
    );
  });

  it('keeps the number of its key while the contents are the same', () => {
    expect(types([entry('A')], [request('A')])).toEqual(['reuse']);
    expect(types([entry('A')], [request('A', { words: '3 та' })])).toEqual(['changed']);
  });

  it('gets a new number when the one of its key is void', () => {
    expect(types([entry('A', { status: 'void' })], [request('A', { words: '3 та' })])).toEqual(['new']);
  });

  it('finds its own contents among several letters of one key', () => {
    const other = entry('A', { serial: 2, contentsSha256: 'other' });
    expect(types([entry('A'), other], [request('A')])).toEqual(['reuse']);
  });

  it('with --again gets a second number, but not a third while the second is unfinished', () => {
    const issued = entry('A');
    const begun = entry('A', { serial: 2, status: 'reserved' });
    expect(types([issued], [request('A', { again: true })])).toEqual(['new']);
    expect(types([issued, begun], [request('A', { again: true })])).toEqual(['reuse']);
  });

  it('takes a number reserved by hand, never one reserved for another letter', () => {
    const number = { unit: '01/3', file: '19-09/1', serial: 1 };
    const byHand = entry('B', { key: null, status: 'reserved', source: 'reserve' });
    expect(types([byHand], [request('A', { number })])).toEqual(['take']);
    expect(types([entry('B', { status: 'reserved' })], [request('A', { number })])).toEqual(['refused']);
  });

  it('is reported once per run and counter when dates and serials part', () => {
    const counter = { ...untouched, last: 5, lastDate: '2022-08-09', lastNumber: '01/3-19-09/1-5' };
    const { problems } = allocate(state({ counter }), [request('A'), request('B')], 'file');
    expect(problems.map((found) => [found.code, found.severity])).toEqual([['number-date-order', 'warning']]);
  });
});
