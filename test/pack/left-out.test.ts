import { expect, test } from 'vitest';
import type { Entry } from '../../src/model/register.ts';
import { lettersLeftOut } from '../../src/pack/left-out.ts';

const entry = (serial: number, change: Partial<Entry> = {}): Entry => ({
  number: `01/3-19-09/1-${serial}`,
  unit: '01/3',
  file: '19-09/1',
  serial,
  year: 2022,
  date: '2022-08-08',
  asOf: '2022-08-08',
  kind: 'monitoring-cabinet',
  recipient: 'CM-TUR',
  subject: '',
  status: 'issued',
  note: '',
  path: `packs/2022-08/letters/${serial}.docx`,
  sha256: null,
  key: null,
  contentsSha256: null,
  measure: null,
  act: null,
  source: 'issued',
  ...change,
});
const earlier = { folder: 'packs/2022-08', month: '2022-08', numbers: [] };
const left = (entries: readonly Entry[], kept: readonly Entry[], numbers: readonly string[] = []) =>
  lettersLeftOut(entries, { ...earlier, numbers }, kept).map(({ args }) => args.number);

test('a letter that an earlier build of the month issued may not be left out; the register knows it without the pack', () => {
  const entries = [entry(73), entry(74)];
  expect(left(entries, entries)).toEqual([]);
  expect(left(entries, [entry(73)])).toEqual(['01/3-19-09/1-74']);
  expect(left(entries, [])).toEqual(['01/3-19-09/1-73', '01/3-19-09/1-74']);
});

test('void and reserved letters, other months and letters of no pack may be left out', () => {
  const others = [
    entry(1, { status: 'void' }),
    entry(2, { status: 'reserved' }),
    entry(3, { path: 'packs/2022-07/letters/3.docx' }),
    entry(4, { path: 'letters/2022/4.docx' }),
    entry(5, { path: null }),
    entry(6, { path: 'packs/2022-08-draft/letters/6.docx' }),
  ];
  expect(left(others, [])).toEqual([]);
});

test('the manifest knows its letters wherever they are now; a number of another year is another letter', () => {
  const entries = [entry(74, { path: 'letters/2022/74.docx' }), entry(74, { year: 2021, path: null })];
  expect(left(entries, [], ['01/3-19-09/1-74'])).toEqual(['01/3-19-09/1-74']);
});
