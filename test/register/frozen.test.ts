import { describe, expect, it } from 'vitest';
import type { StateLine } from '../../src/model/register.ts';
import { hashLine } from '../../src/register/chain.ts';

/** A line with a value of its own in every field. */
const line: Omit<StateLine, 'hash'> = {
  n: 7,
  type: 'reserve',
  at: '2022-08-08T05:00:00.000Z',
  by: 'clerk',
  unit: '01/3',
  file: '19-09/1',
  serial: 73,
  year: 2022,
  counter: '19-09/1',
  date: '2022-08-09',
  asOf: '2022-08-07',
  kind: 'monitoring-cabinet',
  recipient: 'CM-MACRO',
  subject: 'мониторинг “натижалари”',
  note: 'изоҳ',
  key: 'monitoring-cabinet CM-MACRO 2022-08-07',
  contentsSha256: 'c'.repeat(64),
  path: 'letters/2022/x.docx',
  sha256: 'd'.repeat(64),
  measure: '3.3',
  act: '2020-12-23',
  prev: 'e'.repeat(64),
};

// Kept registers, printed heads and packs name these hashes: they never change. A new field is hashed only where it is said.
describe('the hash of a line', () => {
  it('is that of the build before, with and without the mark of a second number', () => {
    expect(hashLine(line)).toBe('29194365a6feed6098af18e4b0bdcc2ad1cc1b752f288ec85e7c6a6a326b5087');
    expect(hashLine({ ...line, again: true })).toBe(
      'f2ea17b2e18da64810e41b0de3dc7f2365742608ecd641f4a9d619351f3be389',
    );
  });

  it('of a line that says how a letter went out covers by what', () => {
    const said = { ...line, type: 'send', means: 'e-xat' } as const;
    expect(hashLine(said)).toBe('3ff70d842908a6043fc3e2ee5b95bd568d05d08af140670c03b82de6efea8b73');
    expect(hashLine({ ...said, means: 'post' })).not.toBe(hashLine(said));
  });

  it('covers every field', () => {
    const changed = Object.keys(line).map((field) =>
      hashLine({ ...line, [field]: field === 'n' || field === 'serial' || field === 'year' ? 1 : 'open' }),
    );
    expect(new Set([...changed, hashLine(line)]).size).toBe(Object.keys(line).length + 1);
  });
});
