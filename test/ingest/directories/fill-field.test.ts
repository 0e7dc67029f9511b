import { expect, test } from 'vitest';
import { findFillCell, parseFillField, refusedFill } from '../../../src/ingest/directories/fill-field.ts';
import type { Table } from '../../../src/model/table.ts';

function field(name: string) {
  const parsed = parseFillField(name).value;
  if (parsed?.type !== 'cell') throw new Error(`${name} is no cell`);
  return parsed;
}

test('a field names file, code, day and column; a code may have dots', () => {
  expect(parseFillField('office.phone').value).toEqual({ type: 'config', field: 'office.phone' });
  expect(field('signatories.deputy-3.name')).toMatchObject({
    file: 'signatories.csv',
    code: 'deputy-3',
    day: null,
  });
  expect(field('executors.a.b@2022-06-30.phone')).toMatchObject({ code: 'a.b', day: '2022-06-30' });
});

test.each([
  '',
  'phone',
  'office.emblem',
  'register',
  'signatories.name',
  'signatories.a.unit',
  'teams.a.name',
])('"%s" is no field to fill', (name) => {
  expect(parseFillField(name).problems.map(({ code }) => code)).toEqual(['fill-unknown-field']);
});

const table = (format: Table['format']): Table => ({
  file: 'signatories.csv',
  format,
  sheet: null,
  merges: [],
  read: 1,
  passed: new Map(),
  layout: 'directory',
  epoch: null,
  titles: [],
  headings: { line: 1, cells: ['code', 'name', 'from', 'to'] },
  columns: new Map([
    ['code', 1],
    ['name', 2],
    ['from', 3],
    ['to', 4],
  ]),
  rows: [
    { line: 2, cells: ['d', '[исм]', '', '30.06.2022'] },
    { line: 3, cells: ['d', '[исм]', '01.07.2022', ''] },
    { line: 4, cells: ['e', '[исм]', '', '30.06.2022'] },
  ],
});

test('of several lines of a code the one of today is meant, or the one of the day that is said; a lone line is meant always', () => {
  const line = (name: string, today: string) => findFillCell(table('csv'), field(name), today).value?.line;
  expect(line('signatories.d.name', '2022-08-08')).toBe(3);
  expect(line('signatories.d.name', '2022-06-08')).toBe(2);
  expect(line('signatories.d@2022-06-30.name', '2022-08-08')).toBe(2);
  expect(line('signatories.e.name', '2022-08-08')).toBe(4);
});

test('a workbook is not written into, and the cell is named', () => {
  const found = findFillCell(table('xlsx'), field('signatories.d.name'), '2022-08-08');
  expect(found.problems).toMatchObject([{ code: 'fill-workbook', place: { cell: 'B3' } }]);
});

test.each([
  ['office.phone', '(71) 202-80-00', true],
  ['office.phone', 'йўқ', false],
  ['office.email', 'devon@stat.uz', true],
  ['office.email', 'devon@stat', false],
  ['signatories.d.name', 'А. Султанов', true],
  ['signatories.d.name', 'A. Sultanov', false],
  ['signatories.d.name', 'А. [фамилия]', false],
  ['signatories.d.name', 'А.\nСултанов', false],
  ['signatories.d.name', ' ', false],
])('%s can be "%s": %s', (name, value, isGood) => {
  const parsed = parseFillField(name).value;
  expect(parsed !== undefined && refusedFill(parsed, value) === undefined).toBe(isGood);
});
