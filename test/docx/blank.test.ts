import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readBlank } from '../../src/docx/blank/read-blank.ts';
import { drawDocument } from '../../src/docx/draw.ts';
import { paginate } from '../../src/docx/paginate.ts';
import { layOutLetter, withNumber } from '../../src/layout/lay-out-letter.ts';
import type { FilledDocument } from '../../src/model/document.ts';
import { fillLetter } from '../../src/template/fill-letter.ts';
import { sampleOffice } from '../../src/template/sample.ts';
import { partText, unpackDocx } from '../support/docx-file.ts';
import { officeErrors } from '../support/validator.ts';
import { builtInKind, plannedLetter, snapshotOf } from '../template/made.ts';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const p = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
const a4 =
  '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701" w:header="567" w:footer="567" w:gutter="0"/>';

interface Made {
  readonly body: string;
  readonly section?: string;
  /** By their names under `word/`, without the ending: `header1`, `settings`, `styles`. */
  readonly parts?: Readonly<Record<string, string>>;
  readonly main?: string;
}

/** A Word file of these words, with no more around them than Word demands. */
function blank({ body, section = a4, parts = {}, main = 'document' }: Made): Uint8Array {
  const kinds = Object.keys(parts).map((name) => [name, name.replace(/\d+$/u, '')] as const);
  const overrides = kinds.map(
    ([name, kind]) => `<Override PartName="/word/${name}.xml" ContentType="${TYPE}.${kind}+xml"/>`,
  );
  const relations = kinds.map(
    ([name, kind]) => `<Relationship Id="${name}" Type="${R}/${kind}" Target="${name}.xml"/>`,
  );
  const relationsOf = (lines: string) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${lines}</Relationships>`;
  return zipSync({
    '[Content_Types].xml': strToU8(
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/${main}.xml" ContentType="${TYPE}.${main === 'document' ? 'document' : 'template'}.main+xml"/>${overrides.join('')}</Types>`,
    ),
    '_rels/.rels': strToU8(
      relationsOf(`<Relationship Id="rId1" Type="${R}/officeDocument" Target="word/${main}.xml"/>`),
    ),
    [`word/_rels/${main}.xml.rels`]: strToU8(relationsOf(relations.join(''))),
    [`word/${main}.xml`]: strToU8(
      `<w:document xmlns:w="${W}" xmlns:r="${R}"><w:body>${body}<w:sectPr>${section}</w:sectPr></w:body></w:document>`,
    ),
    ...Object.fromEntries(Object.entries(parts).map(([name, xml]) => [`word/${name}.xml`, strToU8(xml)])),
  });
}

const header = (text: string) => `<w:hdr xmlns:w="${W}">${p(text)}</w:hdr>`;
const kind = builtInKind('monitoring-cabinet');
const planned = plannedLetter(
  kind,
  snapshotOf(Array.from({ length: 40 }, (_, n) => [`${n + 1}-синов вазирлиги`, 20, n % 20, 1])),
);

function letterOn(made: Made): FilledDocument {
  const read = readBlank(blank(made), 'blank.docx');
  const filled = fillLetter(planned, sampleOffice).value;
  if (read.value === undefined || filled === undefined) throw new Error(JSON.stringify(read.problems));
  const document = layOutLetter(planned, filled, sampleOffice, { draft: false, blank: read.value });
  return withNumber(document, '01/3-19-09/1-74');
}

test('even pages keep their own header, and each later page gets its number', async () => {
  const references =
    '<w:headerReference w:type="default" r:id="header1"/><w:headerReference w:type="even" r:id="header2"/>';
  const file = await drawDocument(
    letterOn({
      body: p('{{office}}') + p('{{letter}}'),
      section: `${references}${a4}`,
      parts: {
        header1: header('Тоқ саҳифа'),
        header2: header('Жуфт саҳифа'),
        settings: `<w:settings xmlns:w="${W}"><w:trackRevisions/><w:evenAndOddHeaders/></w:settings>`,
      },
    }),
  );
  expect(officeErrors(file)).toEqual([]);
  const headers = [...unpackDocx(file).keys()]
    .filter((name) => /^word\/header\d+\.xml$/u.test(name))
    .map((name) => partText(file, name));
  const saying = (word: string) => headers.filter((xml) => xml.includes(word));
  expect(saying('Тоқ').map((xml) => xml.includes(' PAGE '))).toEqual([false, true]);
  expect(saying('Жуфт').map((xml) => xml.includes(' PAGE '))).toEqual([true]);
  expect(partText(file, 'word/settings.xml')).not.toContain('trackRevisions');
});

test('paper of another size, the main part under another name, and a template of Word', async () => {
  const document = letterOn({
    body: p('{{office}}') + p('{{letter}}') + p('{{post}} {{signatory}}'),
    section:
      '<w:pgSz w:w="12240" w:h="15840"/><w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440" w:header="720" w:footer="720" w:gutter="0"/>',
    main: 'document2',
  });
  const file = await drawDocument(document);
  expect(officeErrors(file)).toEqual([]);
  expect(document.shape.sections[0]?.sizeMm).toEqual({ width: 215.9, height: 279.4 });
  expect(partText(file, '[Content_Types].xml')).toContain(
    `"/word/document.xml" ContentType="${TYPE}.document.main+xml"`,
  );
  const xml = partText(file, 'word/document.xml');
  expect(xml).toContain('<w:pgSz w:w="12240" w:h="15840"/>');
  expect(xml.match(/А\. Султанов|А\.\u00A0Султанов/gu)).toHaveLength(1);
  expect(paginate(document, 0).length).toBeGreaterThan(1);
});

test("a section that ends at the letter stays one, and the blank's last words come after it", async () => {
  const file = await drawDocument(
    letterOn({
      body: `<w:p><w:pPr><w:sectPr>${a4}</w:sectPr></w:pPr><w:r><w:t>{{letter}}</w:t></w:r></w:p>${p('Сўнгги сўз')}`,
      section: `<w:type w:val="continuous"/>${a4}`,
    }),
  );
  expect(officeErrors(file)).toEqual([]);
  const xml = partText(file, 'word/document.xml');
  expect(xml.match(/<w:sectPr/gu)).toHaveLength(3);
  expect(xml.indexOf('Сўнгги сўз')).toBeGreaterThan(xml.indexOf('LetterSignature'));
});

test('a word of the office that Word parted into runs is written in Latin as one', () => {
  const parted =
    '<w:p><w:r><w:t>Вази</w:t></w:r><w:r><w:t>рлик бў</w:t></w:r><w:r><w:t>йича {{num</w:t></w:r><w:r><w:t>ber}} е</w:t></w:r><w:r><w:t>лка</w:t></w:r></w:p>';
  const { value } = readBlank(blank({ body: parted + p('{{letter}}') }), 'blank.docx', (text) =>
    text.replace(/\p{L}+/gu, (word) => `<${word}>`),
  );
  const [first] = value?.first.above ?? [];
  const said = first?.type === 'paragraph' ? first.inlines : [];
  expect(said.map((inline) => (inline.type === 'words' ? inline.text : '#')).join('')).toBe(
    '<Вазирлик> <бўйича> # <елка>',
  );
});
