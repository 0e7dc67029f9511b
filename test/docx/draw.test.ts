import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawDocument, fillShell, rememberShell, shellOf } from '../../src/docx/draw.ts';
import { type Shell, shellKey } from '../../src/docx/shell.ts';
import type { FilledDocument, Inline } from '../../src/model/document.ts';
import { cleanText } from '../../src/text/characters.ts';
import { partText, partXml, unpackDocx } from '../support/docx-file.ts';
import { outlineDocx } from '../support/outline.ts';
import {
  letterMargins,
  paragraph,
  sampleBody,
  sampleLetter,
  sampleRows,
  slot,
} from '../support/sample-documents.ts';
import { childOf, childrenOf, descendantsOf, parseXml } from '../support/xml.ts';

const letter = sampleLetter({ body: sampleBody, rows: sampleRows(3) });
const bytes = await drawDocument(letter);

describe('a drawn letter', () => {
  test('is the same bytes when it is drawn again from a shape of its own', async () => {
    expect(await drawDocument(structuredClone(letter))).toEqual(bytes);
  });

  test('is these very bytes on every machine and under every Node', () => {
    // Another sum means that letters look otherwise from now on; that is fine when it is meant.
    expect(createHash('sha256').update(bytes).digest('hex')).toMatchInlineSnapshot(
      `"4d202eefddfb60fefa4172a13caaa6aac9e46acd3ce48f31d04b74c83e7bd8f4"`,
    );
  });

  test('begins with the content types, has no part that is not needed, and no clock in the ZIP', () => {
    expect([...unpackDocx(bytes).keys()]).toEqual([
      '[Content_Types].xml',
      'word/document.xml',
      '_rels/.rels',
      'word/_rels/document.xml.rels',
      'word/styles.xml',
      'word/settings.xml',
      'word/fontTable.xml',
      'word/header1.xml',
      'word/header2.xml',
      'docProps/core.xml',
      'docProps/custom.xml',
    ]);
    // DOS time and date of the first entry: midnight, 1 January 1980.
    expect(Buffer.from(bytes).readUInt32LE(10)).toBe(0x00210000);
  });

  test('has only well-formed parts', () => {
    for (const name of unpackDocx(bytes).keys()) expect(() => partXml(bytes, name), name).not.toThrow();
  });

  test('says its own day, office, subject, language and number in the properties', () => {
    const core = partText(bytes, 'docProps/core.xml');
    expect(core).toContain(
      '<dcterms:created xsi:type="dcterms:W3CDTF">2022-08-08T00:00:00Z</dcterms:created>',
    );
    expect(core).toContain(
      '<dcterms:modified xsi:type="dcterms:W3CDTF">2022-08-08T00:00:00Z</dcterms:modified>',
    );
    expect(core).toContain('<dc:creator>Ўзбекистон Республикаси Давлат статистика қўмитаси</dc:creator>');
    expect(core).toContain('<dc:subject>Очиқ маълумотлар мониторинги</dc:subject>');
    expect(core).toContain('<dc:language>uz-Cyrl-UZ</dc:language>');
    expect(partText(bytes, 'docProps/custom.xml')).toContain('name="Рақам"><vt:lpwstr>01/3-19-09/1-73<');
    expect(partText(bytes, 'word/styles.xml')).toContain('<w:lang w:val="uz-Cyrl-UZ"');
  });

  test('reads as a letter with its appendix', async () => {
    await expect(outlineDocx(bytes)).toMatchFileSnapshot('goldens/sample-letter.txt');
  });

  test('keeps every heading row on each page and no row broken', () => {
    const rows = descendantsOf(partXml(bytes, 'word/document.xml'), 'w:tr').slice(1);
    const marks = rows.map((row) => childrenOf(childOf(row, 'w:trPr')).map(({ name }) => name));
    expect(marks[0]).toEqual(['w:cantSplit', 'w:tblHeader', 'w:trHeight']);
    expect(marks.slice(1)).toEqual(Array.from({ length: 4 }, () => ['w:cantSplit', 'w:trHeight']));
  });
});

test('a shape drawn before is filled without being drawn again', async () => {
  const next = { ...letter, values: ['01/3-19-09/1-74', ...letter.values.slice(1)] };
  expect(outlineDocx(await drawDocument(next))).toBe(
    outlineDocx(bytes).replaceAll('01/3-19-09/1-73', '01/3-19-09/1-74'),
  );
});

test('a shell that was kept as JSON fills to the same bytes', async () => {
  const kept: Shell = JSON.parse(JSON.stringify(await shellOf(letter.shape)));
  expect(fillShell(kept, letter)).toEqual(bytes);
});

test('a remembered shell is used in place of drawing, and its key is the same for equal shapes and only for those', async () => {
  const other = structuredClone(letter);
  expect(shellKey(other.shape)).toBe(shellKey(letter.shape));
  const shell = await shellOf(letter.shape);
  rememberShell(other.shape, shell);
  expect(await shellOf(other.shape)).toBe(shell);
  expect(await drawDocument(other)).toEqual(bytes);
  const longer = sampleLetter({ body: [...sampleBody, 'Яна бир банд.'], rows: [] });
  expect(shellKey(longer.shape)).not.toBe(shellKey(letter.shape));
});

test('a document without a value for a slot is refused', async () => {
  await expect(drawDocument({ ...letter, values: ['1'] })).rejects.toThrow('no value for slot 1');
});

test('a row with more or fewer cells than its table is refused', async () => {
  await expect(drawDocument({ ...letter, rows: { bodies: [['1', 'a']], totals: [] } })).rejects.toThrow(
    'has 2 cells, not 7',
  );
});

test('a link is live only for http, https and mailto', async () => {
  const link = (href: string): Inline => ({ type: 'link', href, inlines: [{ type: 'text', text: href }] });
  const drawn = await drawDocument(
    documentOf(
      ['https://data.egov.uz/?a=1&b=2', 'mailto:info@stat.uz', 'javascript:alert(1)', 'file:///etc'].map(
        link,
      ),
    ),
  );
  const relations = childrenOf(partXml(drawn, 'word/_rels/document.xml.rels')).filter(
    ({ attributes }) => attributes.TargetMode === 'External',
  );
  expect(relations.map(({ attributes }) => [attributes.Id, attributes.Target])).toEqual([
    ['rId6', 'https://data.egov.uz/?a=1&b=2'],
    ['rId7', 'mailto:info@stat.uz'],
  ]);
  expect(outlineDocx(drawn)).toContain(
    'https://data.egov.uz/?a=1&b=2mailto:info@stat.uzjavascript:alert(1)file:///etc',
  );
});

function documentOf(inlines: readonly Inline[], values: readonly string[] = []): FilledDocument {
  const section = {
    orientation: 'portrait',
    marginsMm: letterMargins,
    blocks: [paragraph('body', ...inlines)],
  } as const;
  return { ...letter, shape: { sections: [section] }, values, rows: {} };
}

const signs: Readonly<Record<string, string>> = { 'w:br': '\n', 'w:tab': '\t', 'w:noBreakHyphen': '\u2011' };

/** What a reader of the paragraph gets back: breaks as LF, tabs as TAB, the no-break hyphen as its character. */
function readBack(drawn: Uint8Array): string {
  const body = childOf(parseXml(partText(drawn, 'word/document.xml')), 'w:body');
  return childrenOf(childrenOf(body, 'w:p')[0], 'w:r')
    .flatMap((run) => childrenOf(run))
    .map((piece) => signs[piece.name] ?? piece.children.join(''))
    .join('');
}

describe('any text in comes out of a valid file', () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({
      unit: fc.constantFrom(
        '\t',
        '\n',
        '\r',
        '\u0000',
        '\uFFFE',
        '\uD800',
        '\u202E',
        '\uE000',
        '\uE001',
        's',
        '0',
        '<',
        '&',
        '"',
        ' ',
        'қ',
        '\u2011',
        ']]>',
      ),
    }),
  );

  test('as a value', async () => {
    const shape = documentOf([slot(0)]);
    await fc.assert(
      fc.asyncProperty(anyText, async (text) => {
        expect(readBack(await drawDocument({ ...shape, values: [text] }))).toBe(cleanText(text));
      }),
      { numRuns: 300 },
    );
  });

  test('as the shape’s own text, where nothing can be taken for a slot', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, async (text) => {
        const drawn = await drawDocument(documentOf([{ type: 'text', text }]));
        expect(readBack(drawn)).toBe(cleanText(text).replace(/[\uE000\uE001]/gu, ''));
      }),
      { numRuns: 40 },
    );
  });
});
