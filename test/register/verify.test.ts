import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LineBody, StateLine } from '../../src/model/register.ts';
import { chainLines, emptyHead } from '../../src/register/chain.ts';
import { foldEntries } from '../../src/register/entries.ts';
import { importLine, issueLine, letterLine, openingLine, voidLine } from '../../src/register/lines.ts';
import { lineChecks } from '../../src/register/verify.ts';
import { mark, request } from '../io/register/requests.ts';

const writer = { at: '2022-08-08T05:00:00.000Z', by: 'clerk' };
const chain = (bodies: readonly LineBody[]) => chainLines(emptyHead, bodies, writer);
const number = (serial: number) => ({ unit: '01/3', file: '19-09/1', serial });
const given = (serial: number, date = '2022-08-08') =>
  letterLine('reserve', number(serial), request(`R${serial}`, { date }), 'file');
const issued = (serial: number) => issueLine(mark(number(serial)), 'file');
const paper = (serial: number, date = '2022-01-10', asOf: string | null = null) =>
  importLine(
    {
      ...number(serial),
      ...{ year: Number(date.slice(0, 4)), date, asOf, kind: null, recipient: null, subject: '', note: '' },
      ...{ measure: '3.3', act: null, place: {} },
    },
    'file',
  );
function verifyLines(lines: readonly StateLine[], actDay?: string) {
  const checks = lineChecks('file', actDay);
  for (const line of lines) checks.add(line);
  return checks.found();
}

const codes = (lines: readonly StateLine[], actDay?: string) =>
  verifyLines(lines, actDay).problems.map((found) => found.code);

const whole = chain([
  openingLine({ file: '19-09/1', year: 2022, last: 72 }),
  ...[73, 74, 75].flatMap((serial) => [given(serial), issued(serial)]),
  voidLine(number(74), 2022, 'хато', 'file'),
]);

describe('a check of the register', () => {
  it('finds nothing in what the program wrote', () => {
    expect(codes(whole)).toEqual([]);
  });

  it('finds every change of every value of every line', () => {
    const changed = fc.record({
      at: fc.nat({ max: whole.length - 1 }),
      field: fc.constantFrom(...(Object.keys(whole[0] ?? {}) as (keyof StateLine)[])),
      text: fc.string(),
      count: fc.integer(),
    });
    fc.assert(
      fc.property(changed, ({ at, field, text, count }) => {
        const value = typeof whole[at]?.[field] === 'number' ? count : text;
        fc.pre(whole[at]?.[field] !== value);
        const harmed = whole.map((line, index) => (index === at ? { ...line, [field]: value } : line));
        expect(codes(harmed)).toEqual(
          expect.arrayContaining([expect.stringMatching(/^number-(?:line|chain)/)]),
        );
      }),
      { numRuns: 300 },
    );
  });

  it('finds every line taken out of the middle, put in, or exchanged with the next', () => {
    for (let at = 0; at < whole.length - 1; at += 1) {
      expect(codes(whole.filter((_, index) => index !== at))).toContain('number-line-missing');
      const exchanged = [...whole];
      exchanged.splice(at, 2, ...whole.slice(at, at + 2).reverse());
      expect(codes(exchanged)).toContain('number-line-missing');
    }
    const [first, second] = whole;
    expect(codes([first, first, second].flatMap((line) => line ?? []))).toContain('number-line-missing');
  });

  it('explains gaps by the opening and by the paper journal, and reports the rest', () => {
    const lines = chain([
      openingLine({ file: '19-09/1', year: 2022, last: 10 }),
      paper(15, '2022-01-10'),
      given(20),
    ]);
    const { value, problems } = verifyLines(lines);
    expect(value?.gaps.map(({ from, to, explained }) => [from, to, explained])).toEqual([
      [1, 10, 'opening'],
      [11, 14, 'import'],
      [16, 19, null],
    ]);
    expect(problems.filter((found) => found.code === 'number-gap')).toMatchObject([
      { severity: 'warning', args: { from: 16, to: 19 } },
    ]);
  });

  it('takes the as-of day of a paper letter for what it is: the letter is not older', () => {
    const lines = chain([
      paper(36, '2022-05-11'),
      paper(37, '2022-05-10', '2022-05-10'),
      paper(42, '2022-05-17'),
    ]);
    expect(codes(lines)).toEqual([]);
    expect(codes(chain([paper(36, '2022-05-11'), paper(37, '2022-05-10')]))).toEqual(['number-date-order']);
  });

  it('reports the letter of 14.12.2020 that carries out an act of 23.12.2020', () => {
    const lines = chain([paper(199, '2020-12-14'), paper(1, '2021-01-08')]);
    expect(codes(lines, '2020-12-23')).toEqual(['number-before-act']);
  });

  it('finds a letter whose number was given and whose file was never written', () => {
    expect(codes(chain([given(1)]))).toEqual(['number-unfinished']);
  });

  it('works the same entries out of the lines however often it looks', () => {
    const entries = foldEntries(whole);
    expect(entries.map(({ serial, status, note }) => [serial, status, note])).toEqual([
      [73, 'issued', ''],
      [74, 'void', 'хато'],
      [75, 'issued', ''],
    ]);
    expect(foldEntries(whole)).toEqual(entries);
  });
});
