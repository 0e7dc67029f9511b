import mammoth from 'mammoth';
import { describe, expect, test } from 'vitest';
import { drawDocument } from '../../src/docx/draw.ts';
import { partText } from '../support/docx-file.ts';
import { outlineDocx } from '../support/outline.ts';
import { outlineWords, wordsAlone } from '../support/outline-words.ts';
import { sampleBody, sampleLetter, sampleReport, sampleRows } from '../support/sample-documents.ts';
import { officeErrors } from '../support/validator.ts';

const letter = await drawDocument(sampleLetter({ body: sampleBody, rows: sampleRows(40) }));
const report = await drawDocument(sampleReport());

describe('the Open XML SDK has nothing against', () => {
  test('a letter with an appendix', () => {
    expect(officeErrors(letter)).toEqual([]);
  });

  test('a letter whose appendix has no rows', async () => {
    const empty = sampleLetter({ body: sampleBody, rows: [] });
    expect(officeErrors(await drawDocument({ ...empty, rows: { bodies: [], totals: [] } }))).toEqual([]);
  });

  test('a draft without a number, whose title and author hold signs that XML cannot', async () => {
    const draft = sampleLetter({ body: sampleBody, rows: sampleRows(2) });
    const properties = { ...draft.properties, number: null, title: 'a\n<b>&\u0000\t', author: '' };
    expect(officeErrors(await drawDocument({ ...draft, properties }))).toEqual([]);
  });

  test('a landscape report with joined rows, a picture and a link', () => {
    expect(officeErrors(report)).toEqual([]);
  });
});

test('a report reads as its outline says', async () => {
  await expect(outlineDocx(report)).toMatchFileSnapshot('goldens/sample-report.txt');
});

test('another reader, mammoth, finds the same words in the same order', async () => {
  const { value } = await mammoth.extractRawText({ buffer: Buffer.from(letter) });
  const executor = wordsAlone('Ижрочи: Қ. Ғаниев (71) 202-80-00');
  const [read, told] = [value, outlineWords(outlineDocx(letter))].map(wordsAlone);
  // Its frame hangs before the last paragraph; on paper it is at the page's foot.
  expect(read).toContain(executor);
  expect(read?.replace(executor, '')).toBe(told?.replace(executor, ''));
});

test('the executor hangs on the last paragraph of the text, which is kept with the signature: alone either would go on to a page of its own', () => {
  const xml = partText(letter, 'word/document.xml');
  const kept = '<w:keepNext/><w:keepLines/>';
  expect(xml).toMatch(
    new RegExp(`"Executor"/>(?:(?!<w:p>).)*</w:p><w:p><w:pPr><w:pStyle w:val="Body"/>${kept}`, 'u'),
  );
});

test('in a row of figures too no line ends between a number and its word', async () => {
  const rows = [['1', 'Вазирликнинг 8-бандига оид 12 та тўплами', '1', '1', '1', '0', '100,0']];
  const file = await drawDocument(sampleLetter({ body: sampleBody, rows }));
  const xml = partText(file, 'word/document.xml').replaceAll('<w:t xml:space="preserve">', '<w:t>');
  expect(xml).toContain('8</w:t><w:noBreakHyphen/><w:t>бандига оид 12\u00A0та тўплами');
});
