import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { drawDocument } from '../../../src/docx/draw.ts';
import { paginate } from '../../../src/docx/paginate.ts';
import { printSheets } from '../../../src/docx/sheets/print-sheets.ts';
import type { FilledDocument } from '../../../src/model/document.ts';
import { sampleDocument } from '../../../src/runs/try-kind.ts';
import { readSample } from '../../../src/template/sample.ts';
import { outlineDocx } from '../../support/outline.ts';
import { outlineWords, wordsAlone } from '../../support/outline-words.ts';
import {
  paragraph,
  sampleBody,
  sampleLetter,
  sampleReport,
  sampleRows,
} from '../../support/sample-documents.ts';
import { builtInFolder, builtInKind, builtInKinds } from '../../template/made.ts';

const kinds = builtInKinds.map((name): readonly [string, FilledDocument] => {
  const text = readFileSync(join(builtInFolder(name), 'sample.yaml'), 'utf8');
  const sample = readSample(builtInKind(name), text).value;
  const document = sample && sampleDocument(sample).value;
  if (document === undefined) throw new Error(name);
  return [name, document];
});
const long = sampleLetter({
  body: [...sampleBody, ...Array<string>(30).fill(`${sampleBody[1]} “Т&С” <б>`)],
  rows: sampleRows(130),
});

/** The words of a page's sheets without what a sheet has besides the text: headers, feet, heading rows said again. */
function wordsOf(html: string): string {
  const text = html
    .replace(/^[\s\S]*<main>/u, '')
    .replace(
      /<header>.*?<\/header>|<footer>.*?<\/footer>|<figure>.*?<\/figure>|<thead class="again".*?<\/thead>/gsu,
      '',
    )
    .replace(/<[^>]*>/gu, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&emsp;', '\t')
    .replaceAll('&amp;', '&');
  return wordsAlone(text.replaceAll('\u2011', '-'));
}

async function wordsOfWordFile(document: FilledDocument): Promise<string> {
  return wordsAlone(outlineWords(outlineDocx(await drawDocument(document))));
}

describe.each([...kinds, ['a long letter', long] as const, ['a report', sampleReport()] as const])(
  '%s',
  (name, document) => {
    const html = printSheets('Хатлар', [{ name, document }]);

    test('has the words of its Word file, each once and in order', async () => {
      expect(wordsOf(html)).toBe(await wordsOfWordFile(document));
    });

    test('has a sheet for each page that the paginator works out', () => {
      const pages = document.shape.sections.flatMap((_, index) => paginate(document, index)).length;
      expect(html.match(/<section class="sheet /gu)?.length).toBe(pages);
    });
  },
);

test('needs no script, fetches nothing, and lists every document with its sheets', () => {
  const html = printSheets('Хатлар', [
    { name: 'Бир <хат>', document: long },
    { name: 'Икки', document: long },
  ]);
  expect(html).not.toMatch(/<script|<link|@import|https?:\/\/(?!data\.egov\.uz)/u);
  expect(html).toContain('<a href="#h1">Бир &lt;хат&gt;</a>');
  expect(html).toContain('<article id="h2" aria-label="Икки">');
});

test('every page of a practice letter says НАМУНА', () => {
  const document = { ...long, shape: { ...long.shape, mark: 'НАМУНА' } as const };
  const html = printSheets('Хатлар', [{ name: 'x', document }]);
  const sheets = html.match(/<section class="sheet /gu)?.length;
  expect(html.match(/<p class="page-mark">НАМУНА<\/p>/gu)?.length).toBe(sheets);
});

test('a link lives only where it may', () => {
  const link = (href: string) =>
    ({ type: 'link', href, inlines: [{ type: 'text', text: 'ҳавола' }] }) as const;
  const [section] = long.shape.sections;
  if (section === undefined) throw new Error('no section');
  const blocks = [paragraph('body', link('https://data.egov.uz'), link('javascript:alert(1)'))];
  const document = { ...long, shape: { sections: [{ ...section, blocks }] } };
  const html = printSheets('Хатлар', [{ name: 'x', document }]);
  expect(html.match(/<a href="[^#"][^"]*"/gu)).toEqual(['<a href="https://data.egov.uz"']);
});
