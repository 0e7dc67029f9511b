import type { FilledBlank, Inline, PageMark } from '../../model/document.ts';
import { printMark } from '../mark.ts';
import { lastPageBookmark } from '../page.ts';
import { type Part, packageRelations, printRelation, printRelations, RELATION, WORD_TYPE } from '../parts.ts';
import { type Script, WORD_NAMESPACE } from '../styles.ts';
import { escapeRunText, escapeXml } from '../xml.ts';
import { sectionsOf } from './blank-page.ts';
import { LETTER_PLACE, splitAtFields } from './field-marks.ts';
import { letterStyles, withStyleIds } from './letter-styles.ts';
import {
  type BlankParts,
  CONTENT_TYPES,
  MAIN_PART,
  relationsName,
  relationsOf,
  rootOf,
  textOfPart,
} from './package.ts';
import { type NamedRelation, type SheetParts, sheetParts, type TypedPart } from './sheet-parts.ts';
import { applyEdits, childOf, type Edit, parseXmlTree, type XmlElement } from './xml-tree.ts';

/** A letter as it is drawn without a blank, to be put into one. */
export interface DrawnLetter {
  /** `word/document.xml`; `relations` are those that it names, in the order of their ids. */
  readonly xml: string;
  readonly relations: readonly NamedRelation[];
  /** Parts that go along: charts. */
  readonly parts: readonly TypedPart[];
  readonly mark: PageMark | undefined;
  readonly hasFoot: boolean;
  readonly script: Script;
}

/**
 * The parts of the package with the letter in the blank, marks still in them, `[Content_Types].xml` first. What is the blank's
 * stays as it is; the letter brings styles, relations, bookmarks and drawings under numbers of its own.
 */
export function putOnBlank({ form, fields }: FilledBlank, letter: DrawnLetter): readonly Part[] {
  const parts: BlankParts = new Map(form.parts);
  const styles = letterStyles(rootOf(parts, 'word/styles.xml'), letter.script);
  const xml = withFreeIds(withStyleIds(letter.xml, styles.prefix), parts);
  addStyles(parts, styles.xml);
  tidyPackage(parts);
  for (const [name, text] of [...parts]) {
    if (typeof text === 'string') parts.set(name, withFields(text, fields));
  }
  const sheets = sheetParts(parts, { ...letter, prefix: styles.prefix, isNumbered: form.isNumbered });
  const main = mergeMain(textOfPart(parts, MAIN_PART) ?? '', takeLetterApart(xml), sheets);
  parts.set(MAIN_PART, withNamespaces(main, xml));
  addRelations(
    parts,
    letter.relations.map(({ id, relation }) => ({ id: `${RELATION_PREFIX}${id}`, relation })),
  );
  addRelations(parts, sheets.relations);
  const own = [...sheets.parts, ...letter.parts];
  dropUnused(parts, main);
  for (const { name, content } of own) parts.set(name, content);
  parts.set(CONTENT_TYPES, contentTypes(parts, own));
  return [...parts]
    .map(([name, content]): Part => ({ name, content }))
    .sort((a, b) => order(a.name) - order(b.name) || (a.name < b.name ? -1 : 1));
}

function order(name: string): number {
  return name === CONTENT_TYPES ? 0 : 1;
}

/** Field marks as what they say; text stays in the run that it is in. */
function withFields(xml: string, fields: FilledBlank['fields']): string {
  const pieces = splitAtFields(xml);
  if (pieces.length === 1) return xml;
  const said: Readonly<Record<string, readonly Inline[]>> = fields;
  return pieces.map((piece, at) => (at % 2 === 0 ? piece : inlineText(said[piece] ?? []))).join('');
}

function inlineText(inlines: readonly Inline[]): string {
  return inlines.map(printInline).join('');
}

function printInline(inline: Inline): string {
  switch (inline.type) {
    case 'text':
      return escapeRunText(inline.text);
    case 'slot':
      return printMark(inline);
    case 'break':
      return escapeRunText('\n');
    case 'link':
      return inlineText(inline.inlines);
    case 'pageCount':
      return printMark({ type: 'pages', section: inline.section });
  }
}

/** The drawn letter: what is written into the blank, what closes its pages, and the appendices after it. */
interface LetterPieces {
  readonly text: string;
  readonly closing: string;
  /** Bookmark and text of the last paragraph, which takes the section's properties when appendices follow. */
  readonly tail: string;
  readonly appendices: string;
}

function takeLetterApart(xml: string): LetterPieces {
  const root = parseXmlTree(xml);
  const body = childOf(root, 'w:body')?.children ?? [];
  const styleOf = (element: XmlElement): string =>
    childOf(childOf(element, 'w:pPr'), 'w:pStyle')?.attributes.get('w:val') ?? '';
  const tailAt = body.findIndex(({ from, to }) => xml.slice(from, to).includes(lastPageBookmark(0)));
  const tail = body[tailAt];
  if (tail === undefined) throw new Error('a drawn letter ends with its tail');
  const sourceOf = (elements: readonly XmlElement[]): string =>
    elements.map(({ from, to }) => xml.slice(from, to)).join('');
  const own = body.slice(0, tailAt);
  // Before the letter's own signature the executor's frame has a line of its own to hang on.
  const last = own.at(-1);
  const isClosing = (element: XmlElement): boolean =>
    element === last && styleOf(element).endsWith('Executor');
  const rest = body.slice(tailAt + 1);
  return {
    text: sourceOf(own.filter((element) => !isClosing(element))),
    closing: sourceOf(own.filter(isClosing)),
    tail: sourceOf([tail]).replace(/<w:sectPr>.*?<\/w:sectPr>/su, ''),
    // Without appendices the drawn section's own properties are all that follows.
    appendices: rest.length > 1 ? sourceOf(rest) : '',
  };
}

/** The blank's body with the letter in its place, its end, and the appendices as sections of their own. */
function mergeMain(main: string, pieces: LetterPieces, sheets: SheetParts): string {
  const root = parseXmlTree(main);
  const body = childOf(root, 'w:body');
  if (root === undefined || body === undefined) throw new Error('a blank that was read has a body');
  const [first] = sectionsOf(root);
  const last = body.children.at(-1)?.name === 'w:sectPr' ? body.children.at(-1) : undefined;
  const place = main.indexOf(LETTER_PLACE);
  const own = last === undefined ? '<w:sectPr></w:sectPr>' : main.slice(last.from, last.to);
  const section = first === undefined || first === last ? sheets.letterSection(own) : own;
  const withSection = pieces.tail.replace('</w:pPr>', `${section}</w:pPr>`);
  const end =
    pieces.appendices === ''
      ? `${pieces.closing}${pieces.tail}${section}`
      : `${pieces.closing}${withSection}${sheets.appendixSections(pieces.appendices)}`;
  const edits: Edit[] = [
    { from: place, to: place + LETTER_PLACE.length, text: pieces.text },
    { from: last?.from ?? body.innerTo, to: last?.to ?? body.innerTo, text: end },
  ];
  if (first !== undefined && first !== last) {
    edits.push({
      from: first.from,
      to: first.to,
      text: sheets.letterSection(main.slice(first.from, first.to)),
    });
  }
  return applyEdits(main, edits);
}

function addStyles(parts: BlankParts, xml: string): void {
  const name = 'word/styles.xml';
  const styles = textOfPart(parts, name);
  if (styles !== undefined) {
    parts.set(
      name,
      styles.replace(/<\/w:styles>\s*$|<w:styles([^>]*)\/>\s*$/u, (end, attributes?: string) =>
        attributes === undefined ? `${xml}${end}` : `<w:styles${attributes}>${xml}</w:styles>`,
      ),
    );
    return;
  }
  parts.set(name, `<w:styles xmlns:w="${WORD_NAMESPACE}">${xml}</w:styles>`);
  addRelations(parts, [
    { id: 'letterStyles', relation: { type: RELATION.styles, target: 'styles.xml', external: false } },
  ]);
}

/** What shows the blank's own past, or would change the letter when it is opened, does not go along. */
function tidyPackage(parts: BlankParts): void {
  for (const name of [...parts.keys()]) {
    if (/^(?:docProps|_xmlsignatures|customUI|userCustomization)\//u.test(name)) parts.delete(name);
  }
  for (const [name, content] of parts) {
    if (typeof content !== 'string' || !/^word\/[^/]*\.xml$/u.test(name)) continue;
    const still = content
      .replace(/<w:(?:dataBinding|showingPlcHdr|trackRevisions|updateFields)(?: [^<>]*)?\/>/gu, '')
      .replace(/<w15:dataBinding(?: [^<>]*)?\/>/gu, '')
      // LibreOffice writes it into every shape, and no schema has it.
      .replace(/(<v:(?:shape|rect)\b[^<>]*?) ID="[^"]*"/gu, '$1');
    if (still !== content) parts.set(name, still);
  }
  parts.set('_rels/.rels', packageRelations);
}

/** Bookmarks, drawings and relations of the letter under ids that the blank does not have. */
function withFreeIds(xml: string, parts: BlankParts): string {
  const main = textOfPart(parts, MAIN_PART) ?? '';
  const most = (pattern: RegExp): number =>
    [...main.matchAll(pattern)].reduce((most, [, id]) => Math.max(most, Number(id)), 0);
  const bookmarks = most(/<w:bookmark(?:Start|End)[^<>]*\bw:id="(\d+)"/gu);
  const drawings = most(/<(?:wp:docPr|pic:cNvPr|wps:cNvPr)[^<>]*\bid="(\d+)"/gu);
  return xml
    .replace(
      /(<w:bookmark(?:Start|End) w:id=)"(\d+)"/gu,
      (_, tag: string, id: string) => `${tag}"${Number(id) + bookmarks}"`,
    )
    .replace(/(<wp:docPr id=)"(\d+)"/gu, (_, tag: string, id: string) => `${tag}"${Number(id) + drawings}"`)
    .replace(/ r:(id|embed)="([^"]+)"/gu, ` r:$1="${RELATION_PREFIX}$2"`);
}

const RELATION_PREFIX = 'letter-';

/** The blank's main part with the namespaces that the letter needs and the blank does not declare. */
function withNamespaces(main: string, letter: string): string {
  const declared = (xml: string): ReadonlyMap<string, string> =>
    new Map([...(parseXmlTree(xml)?.attributes ?? [])].filter(([name]) => name.startsWith('xmlns:')));
  const own = declared(main);
  const missing = [...declared(letter)].filter(([name]) => !own.has(name));
  const added = missing.map(([name, address]) => ` ${name}="${escapeXml(address)}"`).join('');
  return main.replace('<w:document', `<w:document${added}`);
}

function addRelations(parts: BlankParts, added: readonly NamedRelation[]): void {
  const name = relationsName(MAIN_PART);
  const lines = added.map(({ id, relation }) => printRelation(id, relation)).join('');
  const there = textOfPart(parts, name) ?? printRelations([]);
  const opened = there.replace(/<Relationships([^<>]*)\/>/u, '<Relationships$1></Relationships>');
  parts.set(name, opened.replace('</Relationships>', `${lines}</Relationships>`));
}

/** Headers and feet that no page shows any more would keep fields without values. */
function dropUnused(parts: BlankParts, main: string): void {
  const name = relationsName(MAIN_PART);
  const relations = relationsOf(parts, MAIN_PART).filter(({ type }) => /\/(?:header|footer)$/u.test(type));
  const unused = relations.filter(({ id }) => !main.includes(`r:id="${id}"`));
  const used = new Set(relations.filter((one) => !unused.includes(one)).map(({ target }) => target));
  let text = textOfPart(parts, name) ?? '';
  for (const { id, target } of unused) {
    text = text.replace(new RegExp(`<Relationship [^<>]*\\bId="${id}"[^<>]*?/>`, 'u'), '');
    if (used.has(target)) continue;
    parts.delete(target);
    parts.delete(relationsName(target));
  }
  parts.set(name, text);
}

const stylesPart = { name: 'word/styles.xml', type: `${WORD_TYPE}.styles+xml` };
const propertyParts = [
  { name: 'docProps/core.xml', type: 'application/vnd.openxmlformats-package.core-properties+xml' },
  {
    name: 'docProps/custom.xml',
    type: 'application/vnd.openxmlformats-officedocument.custom-properties+xml',
  },
];

/** The blank's types without those of parts that are gone, and with those of the letter's parts. */
function contentTypes(parts: BlankParts, own: readonly TypedPart[]): string {
  const types = textOfPart(parts, CONTENT_TYPES) ?? '';
  const names = new Set(['docProps/core.xml', 'docProps/custom.xml', ...own.map(({ name }) => name)]);
  const kept = types.replace(/<Override [^<>]*?PartName="\/([^"]*)"[^<>]*?\/>/gu, (line, name: string) =>
    parts.has(name) && !names.has(name) ? line.replace('.template.main+xml', '.document.main+xml') : '',
  );
  const styles = kept.includes('"/word/styles.xml"') ? [] : [stylesPart];
  const added = [...styles, ...own, ...propertyParts].map(
    ({ name, type }) => `<Override PartName="/${name}" ContentType="${type}"/>`,
  );
  return kept.replace('</Types>', `${added.join('')}</Types>`);
}
