import type { PageMark } from '../../model/document.ts';
import { printMark } from '../mark.ts';
import {
  emptyLine,
  type Part,
  pageNumber,
  printFooter,
  printHeader,
  printPageMark,
  RELATION,
  type Relation,
  WORD_TYPE,
} from '../parts.ts';
import { type Margin, type PageKind, pageKinds, pageSetup, sectionsOf } from './blank-page.ts';
import { withStyleIds } from './letter-styles.ts';
import { type BlankParts, MAIN_PART, relationsName, relationsOf, rootOf, textOfPart } from './package.ts';
import { parseXmlTree } from './xml-tree.ts';

/** A part with its type in `[Content_Types].xml`. */
export interface TypedPart extends Part {
  readonly type: string;
}

export interface NamedRelation {
  readonly id: string;
  readonly relation: Relation;
}

/** What is to be on the pages besides their text. */
export interface SheetMarks {
  readonly mark: PageMark | undefined;
  readonly hasFoot: boolean;
  /** Whether the blank prints the numbers of later pages itself. */
  readonly isNumbered: boolean;
  /** Begins the ids of the letter's styles. */
  readonly prefix: string;
}

/** Headers and feet of the letter's pages and of its appendices, and how sections name them. */
export interface SheetParts {
  readonly parts: readonly TypedPart[];
  readonly relations: readonly NamedRelation[];
  /** A section's properties with the letter's headers and feet in place of the blank's. */
  readonly letterSection: (xml: string) => string;
  /** The appendices' XML, the first of their sections naming headers and feet of its own: the others take them over. */
  readonly appendixSections: (xml: string) => string;
}

type Kind = 'header' | 'footer';

/**
 * The blank's headers and feet with what every letter has: the mark of a draft or a sample on each page, the page's number from the
 * second page unless the blank prints one itself, number, date, signatory and sender at the first page's foot. Appendices have
 * sheets without the blank's letterhead.
 */
export function sheetParts(parts: BlankParts, { mark, hasFoot, prefix, isNumbered }: SheetMarks): SheetParts {
  const root = rootOf(parts, MAIN_PART);
  const setup = pageSetup(root && sectionsOf(root)[0], rootOf(parts, 'word/settings.xml'));
  const targets = new Map(relationsOf(parts, MAIN_PART).map(({ id, target }) => [id, target]));
  const made: TypedPart[] = [];
  const relations: NamedRelation[] = [];
  const add = (kind: Kind, xml: string, from?: string): string => {
    const number = freeNumber([...parts.keys(), ...made.map(({ name }) => name)], kind);
    const name = `word/${kind}${number}.xml`;
    const id = `letter-${kind}${number}`;
    made.push({ name, content: xml, type: `${WORD_TYPE}.${kind}+xml` });
    // A copy of a part names its pictures by the relations of that part.
    const own = from === undefined ? undefined : textOfPart(parts, relationsName(from));
    if (own !== undefined) parts.set(relationsName(name), own);
    relations.push({
      id,
      relation: { type: RELATION[kind], target: `${kind}${number}.xml`, external: false },
    });
    return id;
  };
  const partOf = (margin: Margin, page: PageKind): string | undefined => targets.get(margin[page] ?? '');
  const styled = (xml: string): string => withStyleIds(xml, prefix);
  const marked = styled(printPageMark(mark));
  const number = styled(pageNumber);
  const foot = hasFoot ? printMark({ type: 'foot', style: `${prefix}PageFoot` }) : '';
  const kinds = pageKinds.filter((page) => page !== 'even' || setup.hasEven);

  const around = (kind: Kind, page: PageKind): string => {
    const from = partOf(setup[kind], page);
    const print = kind === 'header' ? printHeader : printFooter;
    const text = (from === undefined ? undefined : textOfPart(parts, from)) ?? print('');
    if (kind === 'footer')
      return add(kind, inserted(text, '', page === 'first' ? foot : '', styled(emptyLine)), from);
    const before = `${marked}${page === 'first' || isNumbered ? '' : number}`;
    return add(kind, inserted(text, before, '', styled(emptyLine)), from);
  };
  const ofLetter = references(kinds, around);
  const ofAppendix = references(kinds, (kind, page) => {
    if (kind === 'footer') return add(kind, printFooter((page === 'first' ? foot : '') || styled(emptyLine)));
    const line = page === 'first' ? marked || styled(emptyLine) : `${marked}${number}`;
    return add(kind, printHeader(line));
  });
  return {
    parts: made,
    relations,
    letterSection: (xml) => withReferences(xml, ofLetter),
    appendixSections: (xml) => xml.replace(/<w:sectPr>/u, (tag) => `${tag}${ofAppendix}`),
  };
}

function references(kinds: readonly PageKind[], add: (kind: Kind, page: PageKind) => string): string {
  const of = (kind: Kind): string =>
    kinds.map((page) => `<w:${kind}Reference w:type="${page}" r:id="${add(kind, page)}"/>`).join('');
  return of('header') + of('footer');
}

function freeNumber(names: readonly string[], kind: Kind): number {
  const taken = names.map((name) =>
    Number(new RegExp(`^word/${kind}(\\d+)\\.xml$`, 'u').exec(name)?.[1] ?? 0),
  );
  return Math.max(0, ...taken) + 1;
}

/** A header or foot with lines before and after its own; one that would be empty gets an empty line. */
function inserted(xml: string, before: string, after: string, empty: string): string {
  const root = parseXmlTree(xml);
  if (root === undefined) return xml;
  const own = xml.slice(root.innerFrom, root.innerTo);
  const inner = `${before}${own}${after}`;
  const open = xml.slice(0, root.innerFrom).replace(/\s*\/>$/u, '>');
  return `${open}${inner === '' ? empty : inner}</${root.name}>`;
}

/** What follows `w:titlePg` in a section's properties (ECMA-376-1, CT_SectPr). */
const afterTitlePage =
  /<w:(?:textDirection|bidi|rtlGutter|docGrid|printerSettings|sectPrChange)[\s/>]|<\/w:sectPr>/u;

function withReferences(xml: string, named: string): string {
  const size = xml.includes('<w:pgSz') ? '' : '<w:pgSz w:w="11906" w:h="16838"/>';
  const margins = xml.includes('<w:pgMar')
    ? ''
    : '<w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701" w:header="567" w:footer="567" w:gutter="0"/>';
  const plain = xml
    .replace(/<w:(?:headerReference|footerReference|titlePg)(?: [^<>]*)?\/>/gu, '')
    .replace(/<w:sectPr([^<>]*)\/>/u, '<w:sectPr$1></w:sectPr>')
    .replace(/<w:sectPr[^<>]*>(?:<w:type [^<>]*\/>)?/u, (tag) => `${tag}${size}${margins}`);
  return plain
    .replace(/<w:sectPr[^<>]*>/u, (tag) => `${tag}${named}`)
    .replace(afterTitlePage, (tag) => `<w:titlePg/>${tag}`);
}
