import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readWordLines } from '../../src/table/word-lines.ts';

const utf8 = new TextEncoder();
const document = (body: string, more: Readonly<Record<string, Uint8Array>> = {}) =>
  zipSync({ 'word/document.xml': utf8.encode(`<w:body>${body}</w:body>`), ...more });
const paragraph = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
const textsOf = (bytes: Uint8Array) => readWordLines(bytes)?.map(({ text }) => text);

test('deleted text is left out, the mark of a deleted paragraph end takes nothing with it', () => {
  const end =
    '<w:p><w:pPr><w:rPr><w:del w:id="1" w:author="a"/></w:rPr></w:pPr><w:r><w:t>бир</w:t></w:r></w:p>';
  const deleted = '<w:del w:id="2"><w:r><w:t>ўчган</w:t></w:r></w:del>';
  const last = `<w:p>${deleted}<w:r><w:t>тўрт</w:t></w:r></w:p>`;
  expect(textsOf(document(end + paragraph('икки') + paragraph('уч') + last))).toEqual([
    'бир',
    'икки',
    'уч',
    'тўрт',
  ]);
});

test('marks that never close are read in a time that grows with the file', () => {
  const many = '<w:del w:id="1">'.repeat(200_000) + '<w:t '.repeat(200_000);
  const started = performance.now();
  expect(textsOf(document(paragraph('бир') + many))).toEqual(['бир']);
  expect(performance.now() - started).toBeLessThan(3_000);
});

test('many headers that unpack to more than any letter are refused, not unpacked', () => {
  const header = new Uint8Array(7_000_000).fill(32);
  const headers = Object.fromEntries(Array.from({ length: 20 }, (_, at) => [`word/header${at}.xml`, header]));
  expect(readWordLines(document(paragraph('бир'), headers))).toBeUndefined();
});
