import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { noticesOf } from '../../src/letters/audiences.ts';
import { planLetters } from '../../src/letters/plan-letters.ts';
import type { Agency, Directories } from '../../src/model/office.ts';
import { sampleOffice } from '../../src/template/sample.ts';
import { builtInKind, datasetOf, plannedLetter, snapshotOf } from '../template/made.ts';

const kind = builtInKind('notice-overdue');
const { signatory, executor } = plannedLetter(kind, null);
const order = { date: '2022-08-10', to: [], fields: {}, rowKey: '', place: {} };

const someOverdue = snapshotOf(
  [
    ['Адлия вазирлиги', 2, 1, 1],
    ['Молия вазирлиги', 2, 2, 0],
    ['Транспорт вазирлиги', 1, 0, 1],
  ],
  [
    datasetOf('1-001-0001', 'Адлия вазирлиги', 3),
    datasetOf('1-001-0002', 'Адлия вазирлиги', 0),
    datasetOf('1-002-0001', 'Молия вазирлиги', 0),
    datasetOf('1-003-0001', 'Транспорт вазирлиги', 9),
  ],
);

const allInTime = snapshotOf([['Молия вазирлиги', 2, 2, 0]], [datasetOf('1-002-0001', 'Молия вазирлиги', 0)]);

function plan(agencies: readonly Agency[], to: readonly string[] = [], figures = someOverdue) {
  const bodies = figures.bodies.map((body) => {
    const code = agencies.find((known) => known.name === body.agency)?.code ?? null;
    return { ...body, code };
  });
  const directories: Directories = {
    nomenclature: [{ code: 'ministries', index: '24-12', title: 'Ёзишмалар', from: null, to: null }],
    recipients: [],
    distribution: [],
    signatories: [signatory],
    executors: [executor],
    agencies,
    groups: [],
  };
  return planLetters(
    { ...order, to, kind, isDated: true, snapshot: { ...figures, bodies } },
    directories,
    sampleOffice,
  );
}

const agency = (code: string, name: string, dative: string): Agency => ({ code, name, dative, aliases: [] });

test('a notice goes to each body with overdue datasets, with its own rows alone, in the dative of the directory', () => {
  const planned = plan([
    agency('ADL', 'Адлия вазирлиги', 'Адлия вазирлигига'),
    agency('TR', 'Транспорт вазирлиги', 'Транспорт вазирлигига'),
  ]);
  expect(planned.problems).toEqual([]);
  const told = planned.value?.map((letter) => [
    letter.recipients[0]?.dative,
    letter.snapshot?.datasets.map((dataset) => dataset.id),
  ]);
  expect(told).toEqual([
    ['Адлия вазирлигига', ['1-001-0001', '1-001-0002']],
    ['Транспорт вазирлигига', ['1-003-0001']],
  ]);
});

test('a body whose dative nobody has written gets no letter, and all of them are named at once', () => {
  const planned = plan([{ code: 'ADL', name: 'Адлия вазирлиги', aliases: [] }]);
  expect(planned.value).toBeUndefined();
  expect(planned.problems.map((found) => [found.code, found.place.value])).toEqual([
    ['plan-no-dative', 'Адлия вазирлиги'],
    ['plan-no-dative', 'Транспорт вазирлиги'],
  ]);
});

test('a body that is asked for and has nothing overdue, or is unknown, is an error that names those who have', () => {
  const agencies = [
    agency('ADL', 'Адлия вазирлиги', 'Адлия вазирлигига'),
    agency('MOL', 'Молия вазирлиги', 'Молия вазирлигига'),
    agency('TR', 'Транспорт вазирлиги', 'Транспорт вазирлигига'),
  ];
  const planned = plan(agencies, ['TR', 'MOL', 'XX']);
  expect(planned.value).toBeUndefined();
  const problems = [{ code: 'MOL' }, { code: 'XX' }].map(({ code }) => ({
    code: 'plan-body-not-overdue',
    severity: 'error',
    place: { field: 'to', value: code },
    args: { code, known: 'ADL, TR', successor: '' },
  }));
  expect(planned.problems).toEqual(problems);
  expect(plan(agencies, ['TR']).value?.map((letter) => letter.key)).toEqual(['notice-overdue/TR/2022-08-08']);
});

test('a month in which nobody is late makes no letter and says so', () => {
  const planned = plan([agency('MOL', 'Молия вазирлиги', 'Молия вазирлигига')], [], allInTime);
  expect(planned.value).toEqual([]);
  expect(planned.problems).toMatchObject([{ code: 'plan-nobody-overdue', severity: 'warning' }]);
});

test('every shipped body has its dative: the name with an ending', () => {
  const lines = readFileSync('seeds/agencies.csv', 'utf8').trim().split(/\r?\n/u).slice(1);
  const wrong = lines.filter((line) => {
    const [, name = '', , , , dative = ''] = line.split(';');
    return (
      dative !== `${name}га` && !(name.endsWith('(омбудсман)') && dative.endsWith('вакилига (омбудсманга)'))
    );
  });
  expect(lines.length).toBeGreaterThan(100);
  expect(wrong).toEqual([]);
});

test('a body with nothing placed gets a notice, and the monitoring letter counts those who do', () => {
  const agencies = [agency('ADL', 'Адлия вазирлиги', 'Адлия вазирлигига')];
  const missing = { ...datasetOf('1-001-0001', 'Адлия вазирлиги', 0), placed: false };
  const nothing = snapshotOf([['Адлия вазирлиги', 1, 0, 0]], [missing]);
  expect(plan(agencies, [], nothing).value?.map((letter) => letter.recipients[0]?.code)).toEqual(['ADL']);
  const line = { kind: 'notice-overdue', recipient: '*', from: '2022-08-01', to: null };
  const monitoring = builtInKind('monitoring-cabinet');
  const count = (day: string, level: 'body' | 'dataset') =>
    noticesOf(monitoring, { ...someOverdue, level }, { distribution: [line] }, day);
  expect([
    count('2022-08-10', 'dataset'),
    count('2022-08-10', 'body'),
    count('2022-07-10', 'dataset'),
  ]).toEqual([2, 0, 0]);
});

describe('a body that has another name or is no more on the day of the letter', () => {
  const renamed: readonly Agency[] = [
    { ...agency('ADL', 'Адлия вазирлиги', 'Адлия вазирлигига'), to: '2022-08-08' },
    { ...agency('ADL', 'Адлия агентлиги', 'Адлия агентлигига'), from: '2022-08-09' },
  ];
  const transport = agency('TR', 'Транспорт вазирлиги', 'Транспорт вазирлигига');

  test('is addressed by its name of that day, and its figures have the name of theirs', () => {
    const { value, problems } = plan([...renamed, transport]);
    expect(problems).toEqual([]);
    expect(value?.[0]?.recipients).toMatchObject([{ code: 'ADL', dative: 'Адлия агентлигига' }]);
    expect(value?.[0]?.snapshot?.bodies[0]?.agency).toBe('Адлия вазирлиги');
  });

  test('is refused with what it has become, or that nothing is known', () => {
    const merged: Agency = {
      ...agency('ADL', 'Адлия вазирлиги', 'Адлия вазирлигига'),
      to: '2022-08-09',
      successor: 'TR',
    };
    const { value, problems } = plan([merged, transport]);
    expect([value, problems.map(({ code, args }) => [code, args.now])]).toEqual([
      undefined,
      [['plan-body-gone', 'Транспорт вазирлиги']],
    ]);
    const { successor, ...abolished } = merged;
    expect(successor).toBe('TR');
    expect(plan([abolished, transport]).problems.map(({ args }) => [args.now, args.none])).toEqual([
      ['', '2022-08-10'],
    ]);
    expect(plan([abolished, transport], ['TR']).value).toHaveLength(1);
  });
});
