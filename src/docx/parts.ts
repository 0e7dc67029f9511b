import { printDay } from '../dates.ts';
import type { DocumentProperties, PageMark } from '../model/document.ts';
import { FONT, LANGUAGES, printStyles, type Script, WORD_NAMESPACE, XML_DECLARATION } from './styles.ts';
import { escapeXml } from './xml.ts';

/** A part of the package: its name in the ZIP and its text, or its bytes for pictures. */
export interface Part {
  readonly name: string;
  readonly content: string | Uint8Array;
}

/** A relation of the main part to something else, in the order of their ids (`rId1` is the first). */
export interface Relation {
  readonly type: string;
  readonly target: string;
  readonly external: boolean;
}

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
export const WORD_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

export const RELATION = {
  styles: `${OFFICE}/relationships/styles`,
  settings: `${OFFICE}/relationships/settings`,
  fontTable: `${OFFICE}/relationships/fontTable`,
  header: `${OFFICE}/relationships/header`,
  footer: `${OFFICE}/relationships/footer`,
  hyperlink: `${OFFICE}/relationships/hyperlink`,
  image: `${OFFICE}/relationships/image`,
  chart: `${OFFICE}/relationships/chart`,
} as const;

/** The type of a chart's part in `[Content_Types].xml`. */
export const CHART_TYPE = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';

/** The relations every document has, first in `word/_rels/document.xml.rels`. */
export const commonRelations: readonly Relation[] = [
  { type: RELATION.styles, target: 'styles.xml', external: false },
  { type: RELATION.settings, target: 'settings.xml', external: false },
  { type: RELATION.fontTable, target: 'fontTable.xml', external: false },
  { type: RELATION.header, target: 'header1.xml', external: false },
  { type: RELATION.header, target: 'header2.xml', external: false },
];

/** Ids of the two headers: a section's first page, and its other pages. */
export const HEADER_IDS = { default: 'rId4', first: 'rId5' } as const;

/** What of a shape decides its parts besides its text. */
export interface ShapeParts {
  readonly relations: readonly Relation[];
  readonly pictures: readonly Part[];
  readonly charts: readonly Part[];
  readonly mark: PageMark | undefined;
  readonly script: Script;
}

/** Parts that are the same in every document of a shape, `[Content_Types].xml` first as the packaging rules advise. */
export function staticParts({ relations, pictures, charts, mark, script }: ShapeParts): readonly Part[] {
  const hasFoot = relations.some(({ type }) => type === RELATION.footer);
  return [
    { name: '[Content_Types].xml', content: contentTypes(pictures.length > 0, hasFoot, charts) },
    { name: '_rels/.rels', content: packageRelations },
    { name: 'word/_rels/document.xml.rels', content: printRelations(relations) },
    { name: 'word/styles.xml', content: printStyles(script) },
    { name: 'word/settings.xml', content: settings(script) },
    { name: 'word/fontTable.xml', content: fontTable },
    { name: 'word/header1.xml', content: printHeader(printPageMark(mark) + pageNumber) },
    // Said outright: where a first page has no header of its own, programs other than Word print the number 1 on it.
    { name: 'word/header2.xml', content: printHeader(printPageMark(mark) || emptyLine) },
    ...pictures,
    ...charts,
  ];
}

function contentTypes(withPictures: boolean, hasFoot: boolean, charts: readonly Part[]): string {
  const overrides = [
    ['word/document.xml', `${WORD_TYPE}.document.main+xml`],
    ['word/styles.xml', `${WORD_TYPE}.styles+xml`],
    ['word/settings.xml', `${WORD_TYPE}.settings+xml`],
    ['word/fontTable.xml', `${WORD_TYPE}.fontTable+xml`],
    ['word/header1.xml', `${WORD_TYPE}.header+xml`],
    ['word/header2.xml', `${WORD_TYPE}.header+xml`],
    ...(hasFoot ? [[FOOT_PART, `${WORD_TYPE}.footer+xml`]] : []),
    ...charts.map(({ name }) => [name, CHART_TYPE]),
    ['docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
    ['docProps/custom.xml', 'application/vnd.openxmlformats-officedocument.custom-properties+xml'],
  ].map(([part, type]) => `<Override PartName="/${part}" ContentType="${type}"/>`);
  return [
    XML_DECLARATION,
    `<Types xmlns="${PACKAGE}/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    withPictures ? '<Default Extension="png" ContentType="image/png"/>' : '',
    ...overrides,
    '</Types>',
  ].join('');
}

/** The relations of the whole package. */
export const packageRelations = printRelations([
  { type: `${OFFICE}/relationships/officeDocument`, target: 'word/document.xml', external: false },
  { type: `${PACKAGE}/relationships/metadata/core-properties`, target: 'docProps/core.xml', external: false },
  { type: `${OFFICE}/relationships/custom-properties`, target: 'docProps/custom.xml', external: false },
]);

/** A part of relations, their ids `rId1` and so on. */
export function printRelations(relations: readonly Relation[]): string {
  const lines = relations.map((relation, index) => printRelation(`rId${index + 1}`, relation));
  return `${XML_DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${lines.join('')}</Relationships>`;
}

/** One line of a part of relations. */
export function printRelation(id: string, { type, target, external }: Relation): string {
  const mode = external ? ' TargetMode="External"' : '';
  return `<Relationship Id="${id}" Type="${type}" Target="${escapeXml(target)}"${mode}/>`;
}

/**
 * No `updateFields` (Word would ask on opening), no compatibility mode (it would be named in the title bar), no
 * hyphenation (Word has no Uzbek Cyrillic patterns). A tab is the first line's 1.25 cm.
 */
const settings = (script: Script): string =>
  [
    XML_DECLARATION,
    `<w:settings xmlns:w="${WORD_NAMESPACE}"><w:zoom w:percent="100"/>`,
    '<w:defaultTabStop w:val="709"/><w:autoHyphenation w:val="false"/>',
    '<w:characterSpacingControl w:val="doNotCompress"/><w:compat>',
    ...[
      ['compatibilityMode', '15'],
      ['overrideTableStyleFontSizeAndJustification', '1'],
      ['enableOpenTypeFeatures', '1'],
      ['doNotFlipMirrorIndents', '1'],
      ['differentiateMultirowTableHeaders', '1'],
    ].map(
      ([name, value]) =>
        `<w:compatSetting w:name="${name}" w:uri="http://schemas.microsoft.com/office/word" w:val="${value}"/>`,
    ),
    `</w:compat><w:themeFontLang w:val="${LANGUAGES[script]}"/><w:decimalSymbol w:val=","/><w:listSeparator w:val=";"/></w:settings>`,
  ].join('');

/** `altName` tells a machine without Times New Roman which font has the same widths. */
const fontTable = [
  XML_DECLARATION,
  `<w:fonts xmlns:w="${WORD_NAMESPACE}"><w:font w:name="${FONT}"><w:altName w:val="Liberation Serif"/>`,
  '<w:panose1 w:val="02020603050405020304"/><w:charset w:val="CC"/><w:family w:val="roman"/>',
  '<w:pitch w:val="variable"/></w:font></w:fonts>',
].join('');

/** A header of paragraphs. */
export function printHeader(paragraphs: string): string {
  return `${XML_DECLARATION}<w:hdr xmlns:w="${WORD_NAMESPACE}">${paragraphs}</w:hdr>`;
}

/** A footer of paragraphs. */
export function printFooter(paragraphs: string): string {
  return `${XML_DECLARATION}<w:ftr xmlns:w="${WORD_NAMESPACE}">${paragraphs}</w:ftr>`;
}

/** A header needs a line. */
export const emptyLine = '<w:p><w:pPr><w:pStyle w:val="PageNumber"/></w:pPr></w:p>';

/** The page's number, top centre, from the second page of a section. */
export const pageNumber = [
  '<w:p><w:pPr><w:pStyle w:val="PageNumber"/></w:pPr>',
  '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r>',
  '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>2</w:t></w:r>',
  '<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>',
].join('');

/** The line that says what a paper is; nothing for one that goes out. */
export function printPageMark(mark: PageMark | undefined): string {
  if (mark === undefined) return '';
  return `<w:p><w:pPr><w:pStyle w:val="PageMark"/></w:pPr><w:r><w:t>${mark}</w:t></w:r></w:p>`;
}

/** Name of the part that `printFoot` makes; docx names it so too. */
export const FOOT_PART = 'word/footer1.xml';

/**
 * The foot of first pages, in two lines: `№ 01/3-19-09/1-74 | 08.08.2022 | А. Султанов` and the sender. Receiving offices read letters
 * by machine and look for these four in many places; the form is published in docs/letter-data.md.
 */
export function printFoot(properties: DocumentProperties): string {
  return printFooter(footLines(properties, 'PageFoot'));
}

/** The two lines in a style, by its id. */
export function footLines({ number, date, parties }: DocumentProperties, style: string): string {
  const first = [`№ ${number ?? ''}`, printDay(date, 'short'), parties?.signatory ?? ''].join(' | ');
  return [first, parties?.sender ?? '']
    .map(
      (line) =>
        `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr><w:r><w:t xml:space="preserve">${escapeXml(line)}</w:t></w:r></w:p>`,
    )
    .join('');
}

/** `docProps/core.xml`: the letter's own day is given for both times, so that no clock gets into the file. */
export function coreProperties(properties: DocumentProperties): string {
  const time = `${properties.date}T00:00:00Z`;
  return [
    XML_DECLARATION,
    `<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"`,
    ' xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${escapeXml(properties.title)}</dc:title><dc:subject>${escapeXml(properties.subject)}</dc:subject>`,
    `<dc:creator>${escapeXml(properties.author)}</dc:creator>`,
    `<cp:lastModifiedBy>${escapeXml(properties.author)}</cp:lastModifiedBy><cp:revision>1</cp:revision>`,
    `<dcterms:created xsi:type="dcterms:W3CDTF">${time}</dcterms:created>`,
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${time}</dcterms:modified>`,
    `<dc:language>${LANGUAGES[properties.script ?? 'cyrillic']}</dc:language></cp:coreProperties>`,
  ].join('');
}

/**
 * `docProps/custom.xml`: the letter's number, day (`2022-08-08`), signatory and sender, so that a file can be tied to its entry and read
 * by machines without reading its text (docs/letter-data.md).
 */
export function customProperties({ number, date, parties }: DocumentProperties): string {
  const facts: readonly (readonly [string, string | undefined])[] = [
    ['Рақам', number ?? undefined],
    ['Сана', parties && date],
    ['Имзоловчи', parties?.signatory],
    ['Юборувчи', parties?.sender],
  ];
  const properties = facts
    .filter(([, value]) => value !== undefined)
    .map(
      ([name, value], at) =>
        `<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="${at + 2}" name="${name}"><vt:lpwstr>${escapeXml(value ?? '')}</vt:lpwstr></property>`,
    );
  return [
    XML_DECLARATION,
    `<Properties xmlns="${OFFICE}/custom-properties" xmlns:vt="${OFFICE}/docPropsVTypes">`,
    ...properties,
    '</Properties>',
  ].join('');
}
