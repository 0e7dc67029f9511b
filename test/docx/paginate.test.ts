import { describe, expect, test } from 'vitest';
import { drawDocument } from '../../src/docx/draw.ts';
import { countPages, paginate } from '../../src/docx/paginate.ts';
import { columnTwips, headSizePt } from '../../src/docx/table-geometry.ts';
import { outlineDocx } from '../support/outline.ts';
import {
  paragraph,
  sampleBody,
  sampleLetter,
  sampleReport,
  sampleRows,
} from '../support/sample-documents.ts';

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

  test('the count is in the letter as a live field with its value', async () => {
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

describe('what a page never ends with', () => {
  test('the last row, its totals on the next page', () => {
    for (let count = 1; count <= 130; count += 1) {
      const last = paginate(withRows(count), 1).at(-1) ?? [];
      const table = last.find(({ block }) => block === 5);
      expect(table && table.to - table.from, `${count} rows`).toBeGreaterThan(1);
    }
  });

  test('the words that lead to a list', () => {
    for (let length = 1; length <= 60; length += 1) {
      const letter = sampleLetter({ body: [], rows: [] });
      const [section] = letter.shape.sections;
      const filler = Array.from({ length }, () => paragraph('body', 'Матн.'));
      const blocks = [
        ...filler,
        paragraph('body', 'Улардан:'),
        paragraph('bullet', 'бири'),
        paragraph('body', 'Тамом.'),
      ];
      const document = section ? { ...letter, shape: { sections: [{ ...section, blocks }] } } : letter;
      const pages = paginate(document, 0);
      const ends = pages.map((page) => page.at(-1)?.block);
      expect(ends, `${length} lines`).not.toContain(length);
    }
  });

  test('one line of a paragraph of several', () => {
    for (let length = 1; length <= 40; length += 1) {
      const letter = sampleLetter({
        body: [...Array<string>(length).fill('Матн.'), 'Узун матн. '.repeat(40)],
        rows: [],
      });
      const parts = paginate(letter, 0).map((page) => page.find(({ block }) => block === 8 + length));
      const lines = parts.flatMap((part) => (part === undefined ? [] : [part.to - part.from]));
      expect(Math.min(...lines), `${length} paragraphs`).toBeGreaterThan(1);
    }
  });
});

test('each page of a table of paragraphs says again what goes on, and no paragraph is lost or said twice', async () => {
  const cell = (column: number, span: number, texts: readonly string[]) => ({
    column,
    span,
    paragraphs: texts.map((text) => paragraph('cell', text)),
    again: texts.slice(0, 1).map((text) => paragraph('cell', `${text} (давоми)`)),
  });
  const facts = Array.from(
    { length: 90 },
    (_, index) => `${index + 1}-иш. ${'Узун матн. '.repeat(index % 9)}`,
  );
  const rows = [
    [cell(0, 2, ['1.']), cell(1, 2, ['Чора']), cell(2, 1, facts.slice(0, 60))],
    [cell(2, 1, facts.slice(60))],
  ];
  const columns = [10, 40, 90].map((widthMm) => ({ widthMm, align: 'left' }) as const);
  const table = {
    type: 'gridTable',
    caption: 'Чоралар',
    columns,
    head: ['Т/р', 'Чора', 'Ижро'],
    rows,
  } as const;
  const section = {
    orientation: 'landscape',
    marginsMm: { left: 20, right: 20, top: 20, bottom: 20 },
    blocks: [table],
  } as const;
  const document = { ...sampleReport(), shape: { sections: [section] }, rows: {} };
  const outline = outlineDocx(await drawDocument(document));
  const drawn = outline.split('\n').filter((line) => line.startsWith('row'));
  const said = drawn.flatMap((line) => [...line.matchAll(/(\d+)-иш\./gu)].map(([, fact]) => Number(fact)));
  expect(said).toEqual(facts.map((_, index) => index + 1));
  const pages = countPages(document, 0);
  expect(pages).toBeGreaterThan(3);
  expect(drawn.filter((line) => line.includes('Чора (давоми)')).length).toBe(pages - 1);
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
