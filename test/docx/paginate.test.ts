import { describe, expect, test } from 'vitest';
import { drawDocument } from '../../src/docx/draw.ts';
import { countPages } from '../../src/docx/paginate.ts';
import { columnTwips, headSizePt } from '../../src/docx/table-geometry.ts';
import { outlineDocx } from '../support/outline.ts';
import { sampleBody, sampleLetter, sampleReport, sampleRows } from '../support/sample-documents.ts';

const withRows = (count: number) => sampleLetter({ body: sampleBody, rows: sampleRows(count) });

describe('pages of an appendix', () => {
  // What LibreOffice 7.4 makes of the same files: the last count of rows of each page, and the first of the next
  // (test/office/run.ts compares every count up to 300).
  test.each([
    [25, 1],
    [26, 2],
    [55, 2],
    [56, 3],
    [115, 4],
    [116, 5],
    [267, 9],
    [268, 10],
  ])('%i rows take %i pages, as in LibreOffice', (count, pages) => {
    expect(countPages(withRows(count), 1)).toBe(pages);
  });

  test('the count stands in the letter as a live field with its value', async () => {
    const outline = outlineDocx(await drawDocument(withRows(60)));
    expect(outline).toContain('**Илова:** {PAGEREF _pages_1: 3} варақда.');
  });

  test('a section without a table, and one that is not there', () => {
    expect(countPages(withRows(1), 0)).toBe(1);
    expect(() => countPages(withRows(1), 2)).toThrow('no section 2');
  });

  test('a grid table takes the pages of its paragraphs', () => {
    expect(countPages(sampleReport(), 0)).toBeGreaterThan(2);
  });
});

describe('columns of a table', () => {
  const columns = (...widths: readonly number[]) =>
    widths.map((widthMm) => ({ widthMm, align: 'left' }) as const);

  test('are as wide as asked for when they fit, in whole twips', () => {
    expect(columnTwips(columns(10, 25.4), 10_000)).toEqual([566, 1440]);
  });

  test('are narrowed in proportion when they do not', () => {
    expect(columnTwips(columns(100, 300), 1000)).toEqual([250, 750]);
  });

  test('are refused when there are none or more than Word can have', () => {
    expect(() => columnTwips([], 1000)).toThrow('1 to 63 columns');
    expect(() => columnTwips(columns(...Array<number>(64).fill(1)), 1000)).toThrow('not 64');
  });

  test('have a heading in smaller type where a word of it would break', () => {
    expect(headSizePt(['Фоиз'], [1000])).toBe(11);
    expect(headSizePt(['Фоиз'], [680])).toBe(10.5);
    expect(headSizePt(['Жойлаштирилмаган'], [300])).toBe(7);
  });
});
