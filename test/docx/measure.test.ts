import { describe, expect, test } from 'vitest';
import { countLines, widestWordTwips } from '../../src/docx/measure.ts';

/** A column that holds just these words in 11 pt regular. */
const roomFor = (text: string) => Math.ceil([...text].reduce((sum, sign) => sum + widthOfSign(sign), 0));

/** A space at the end of a line counts nothing, a no-break one does. */
const widthOfSign = (sign: string) => widestWordTwips(sign === ' ' ? '\u00A0' : sign, 11, false);

describe('lines of a text in a column', () => {
  test.each([
    ['', 1],
    ['Қишлоқ хўжалиги вазирлиги', 2],
    ['Қишлоқ хўжалиги ', 1],
    ['Қишлоқ\nхўжалиги', 2],
    ['\n\n', 3],
  ])('%j takes %i in the width of “Қишлоқ хўжалиги”', (text, lines) => {
    expect(countLines(text, roomFor('Қишлоқ хўжалиги'), 11, false)).toBe(lines);
  });

  test('a word breaks after a hyphen, a number of a letter as well', () => {
    expect(countLines('атроф-муҳит', roomFor('муҳитни'), 11, false)).toBe(2);
    expect(countLines('01/3-19-09/1-73', roomFor('01/3-19-'), 11, false)).toBe(2);
  });

  test('a no-break space holds its words together', () => {
    expect(countLines('1 234 567 та', roomFor('1 234 567'), 11, false)).toBe(2);
  });

  test('a word wider than the column breaks inside, at least one sign a line', () => {
    expect(countLines('қ'.repeat(10), roomFor('қ'.repeat(4)), 11, false)).toBe(3);
    expect(countLines('қққ', 1, 11, false)).toBe(3);
  });

  test('bold type is wider', () => {
    expect(widestWordTwips('вазирлиги', 11, true)).toBeGreaterThan(widestWordTwips('вазирлиги', 11, false));
  });

  test('Қ Ғ Ҳ Ў have widths of their own, near those of К Г Х У', () => {
    for (const [own, base] of ['ҚК', 'ҒГ', 'ҲХ', 'ЎУ', 'қк', 'ғг', 'ҳх', 'ўу'].map((pair) => [...pair])) {
      const [a, b] = [own, base].map((sign) => widestWordTwips(sign ?? '', 100, false));
      expect(Math.abs((a ?? 0) - (b ?? 0)), `${own} ${base}`).toBeLessThan(100);
    }
  });
});
