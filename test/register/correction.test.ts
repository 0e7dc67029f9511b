import { describe, expect, test } from 'vitest';
import { holdCorrection } from '../../src/register/correction.ts';
import { lineChanges } from '../../src/register/line-changes.ts';

const number = '01/3-19-09/1-73';
const letter = [
  'Тел.: (71) 202-80-00',
  '2022\u00A0йил 8\u00A0август',
  `№\u00A0${number}`,
  'Вазирлар Маҳкамасининг',
  'котибиятига',
  'Жами 1\u00A0234 та тўпламдан 565 таси (83,3 фоиз) янгиланган.',
  'Тўпламларни зудлик билан янгилаш сўралмоқда.',
  '1',
  'Молия вазирлиги',
  '12',
  '2',
  'Адлия вазирлиги',
  '15',
];
const lines = (texts: readonly string[]) => texts.map((text, at) => ({ line: at + 1, text }));
const hold = (texts: readonly string[]) => {
  const issued = { number, lines: lines(letter), addressee: letter.slice(3, 5) };
  return holdCorrection(issued, lines(texts), 'a.docx');
};
const changed = (from: string, to: string) => hold(letter.map((text) => text.replace(from, to)));

describe('a corrected letter against the issued one', () => {
  test.each([
    ['a better sentence', 'зудлик билан', 'қисқа муддатда'],
    ['another telephone', '202-80-00', '202-81-11'],
    ['per cent written as a sign', '83,3 фоиз', '83,3%'],
  ])('%s is the same letter, and the line is shown', (_, from, to) => {
    const { changes, problems } = changed(from, to);
    expect(problems).toEqual([]);
    expect(changes).toHaveLength(1);
  });

  test.each([
    ['a name with capitals', 'Global Data Barometer'],
    ['a name of another language', 'Telegram'],
    ['an abbreviation', 'XML, JSON'],
    ['what is quoted', '“portal ochildi”'],
    ['an address', 'data.egov.uz, devon@stat.uz, e-mail'],
  ])('Latin letters stay: %s', (_, words) => {
    expect(changed('зудлик билан', words).problems).toEqual([]);
  });

  test('Uzbek words in the other script are no part of the letter', () => {
    const { problems } = changed('зудлик билан янгилаш', 'tez yangilash, internet орқали');
    expect(problems.map(({ code, args }) => [code, args])).toEqual([
      ['adopt-other-script', { words: 'tez yangilash' }],
      ['adopt-other-script', { words: 'internet' }],
    ]);
    const latin = letter.map((text) => (text === number ? text : 'Toʻplamlarni tez yangilash soʻralmoqda.'));
    const issued = { number, lines: lines(latin), addressee: [] };
    const found = holdCorrection(issued, lines([...latin, 'Шу билан бирга кўрилди.']), 'a.docx').problems;
    expect(found.map(({ code }) => code)).toEqual(['adopt-other-script']);
  });

  test('other kinds of spaces and hyphens are no change', () => {
    expect(changed('1\u00A0234', '1 234')).toEqual({ changes: [], problems: [] });
    expect(hold(letter.map((text) => text.replaceAll('\u00A0', ' ')))).toEqual({ changes: [], problems: [] });
  });

  test.each([
    ['565', '566', { was: '565', now: '566' }, 6],
    ['83,3', '83,4', { was: '83,3%', now: '83,4%' }, 6],
    ['83,3 фоиз', '83,3 та', { was: '83,3%', now: '83,3' }, 6],
    ['1\u00A0234', '1\u00A0243', { was: '1 234', now: '1 243' }, 6],
    ['8\u00A0август', '9\u00A0август', { was: '8', now: '9' }, 2],
    ['янгиланган', 'янгиланган, 7 таси эса йўқ', { was: '–', now: '7' }, 6],
    ['565 таси ', '', { was: '565', now: '–' }, 6],
  ])('the figure %s → %s is named with its line', (from, to, args, line) => {
    expect(changed(from, to).problems).toMatchObject([
      { code: 'adopt-figure-differs', args, place: { line } },
    ]);
  });

  test('a figure of the appendix is named with its row', () => {
    const problems = hold([...letter.slice(0, -1), '16']).problems;
    const args = { was: '15', now: '16', words: 'Адлия вазирлиги' };
    expect(problems).toMatchObject([{ code: 'adopt-figure-differs', args }]);
  });

  test('names of rows that changed places are figures that changed', () => {
    const swapped = letter.map((text) => {
      if (text === 'Молия вазирлиги') return 'Адлия вазирлиги';
      return text === 'Адлия вазирлиги' ? 'Молия вазирлиги' : text;
    });
    const codes = hold(swapped).problems.map((one) => one.code);
    expect(codes).toEqual(['adopt-figure-differs', 'adopt-figure-differs']);
  });

  test.each([
    ['1-73', '1-74', '01/3-19-09/1-74'],
    [number, '', '–'],
  ])('another number is named once: %s → %s', (from, to, found) => {
    expect(changed(from, to).problems).toMatchObject([{ code: 'adopt-other-number', args: { found } }]);
  });

  test('another addressee, a shorter one, and one more in between are refused', () => {
    const other = changed('котибиятига', 'девонига').problems;
    expect(other).toMatchObject([{ code: 'adopt-other-addressee', args: { found: 'девонига' } }]);
    const without = hold(letter.filter((text) => text !== 'котибиятига')).problems;
    expect(without).toMatchObject([{ code: 'adopt-other-addressee' }]);
    const more = hold([...letter.slice(0, 4), 'Молия вазирлигига', ...letter.slice(4)]).problems;
    expect(more).toMatchObject([{ code: 'adopt-other-addressee' }]);
    const below = hold([...letter.slice(0, 5), 'Молия вазирлигига', ...letter.slice(5)]).problems;
    expect(below, 'an addressee put under the first').toMatchObject([{ code: 'adopt-other-addressee' }]);
  });
});

test('changes are shown in order, with their line; equal texts have none', () => {
  expect(lineChanges(lines(['a', 'b']), lines(['a', 'b']))).toEqual([]);
  expect(lineChanges(lines(['a', 'b', 'c', 'd']), lines(['a', 'x', 'c', 'd', 'e']))).toEqual([
    { line: 2, removed: ['b'], added: [{ line: 2, text: 'x' }] },
    { line: 5, removed: [], added: [{ line: 5, text: 'e' }] },
  ]);
  expect(lineChanges(lines(['a', 'b']), lines(['a']))).toEqual([{ line: 2, removed: ['b'], added: [] }]);
});
