import { roleStyles, styleId } from '../role-styles.ts';
import { FONT, LANGUAGES, printStyle, type Script } from '../styles.ts';
import { escapeXml } from '../xml.ts';
import { descendants, type XmlElement } from './xml-tree.ts';

/** Names of the letter's own styles among those of a blank. */
export interface LetterStyles {
  /** Begins every id; no style of the blank begins with it. */
  readonly prefix: string;
  /** The styles, to be added to `word/styles.xml`. */
  readonly xml: string;
}

const LETTER_ID = 'Letter';

/**
 * The letter's styles beside the blank's own: other ids, other names, and based on a style that sets everything the blank's defaults
 * may set otherwise. `styles` is the root of the blank's `word/styles.xml`.
 */
export function letterStyles(styles: XmlElement | undefined, script: Script): LetterStyles {
  const all = styles === undefined ? [] : descendants(styles);
  const ids = all.map(({ attributes }) => attributes.get('w:styleId') ?? '');
  const names = new Set(
    all.filter(({ name }) => name === 'w:name').map(({ attributes }) => attributes.get('w:val')),
  );
  const isFree = (n: number): boolean =>
    !ids.some((id) => id.startsWith(prefixOf(n))) &&
    Object.values(roleStyles).every(({ name }) => !names.has(nameOf(name, n)));
  let n = 1;
  while (!isFree(n)) n += 1;
  const prefix = prefixOf(n);
  const own = Object.entries(roleStyles).map(([role, look]) => {
    const { builtIn: _, ...free } = look;
    const style = { ...free, name: nameOf(look.name, n) };
    return printStyle(`${prefix}${styleIdOf(role)}`, style, `${prefix}Base`);
  });
  return { prefix, xml: [baseStyle(prefix, n, script), ...own, otherStyles(prefix, n)].join('') };
}

function prefixOf(n: number): string {
  return n === 1 ? LETTER_ID : `${LETTER_ID}${n}x`;
}

/** A name that none of Word's own styles has. */
function nameOf(name: string, n: number): string {
  const uzbek = /^[a-z]/iu.test(name) ? `Хат сарлавҳаси (${name})` : name;
  return n === 1 ? `${uzbek}`.replace(/^(?!Хат)/u, 'Хат: ') : `${uzbek} ${n}`;
}

function styleIdOf(role: string): string {
  const known = Object.keys(roleStyles).find((one): one is keyof typeof roleStyles => one === role);
  return known === undefined ? role : styleId(known);
}

/** Says outright what the blank's defaults could say otherwise (ECMA-376-1, 17.7.5). The order of the elements is the schema's. */
function baseStyle(prefix: string, n: number, script: Script): string {
  const language = LANGUAGES[script];
  const off = (name: string): string => `<w:${name} w:val="0"/>`;
  return [
    `<w:style w:type="paragraph" w:customStyle="1" w:styleId="${prefix}Base"><w:name w:val="${escapeXml(nameOf('Хат', n))}"/>`,
    '<w:pPr>',
    ...['keepNext', 'keepLines', 'pageBreakBefore'].map(off),
    '<w:widowControl/>',
    off('suppressLineNumbers'),
    '<w:shd w:val="clear" w:color="auto" w:fill="auto"/>',
    '<w:suppressAutoHyphens/>',
    '<w:spacing w:before="0" w:beforeAutospacing="0" w:after="0" w:afterAutospacing="0" w:line="240" w:lineRule="auto"/>',
    '<w:ind w:left="0" w:right="0" w:firstLine="0"/>',
    off('contextualSpacing'),
    '<w:jc w:val="left"/><w:textAlignment w:val="auto"/></w:pPr><w:rPr>',
    `<w:rFonts w:ascii="${FONT}" w:hAnsi="${FONT}" w:eastAsia="${FONT}" w:cs="${FONT}"/>`,
    ...['b', 'bCs', 'i', 'iCs', 'caps', 'smallCaps', 'strike', 'outline', 'shadow', 'emboss', 'imprint'].map(
      off,
    ),
    '<w:noProof/>',
    off('vanish'),
    '<w:color w:val="auto"/><w:spacing w:val="0"/><w:w w:val="100"/><w:kern w:val="0"/><w:position w:val="0"/>',
    '<w:sz w:val="28"/><w:szCs w:val="28"/><w:u w:val="none"/><w:vertAlign w:val="baseline"/>',
    `<w:lang w:val="${language}" w:eastAsia="${language}" w:bidi="ar-SA"/>`,
    '</w:rPr></w:style>',
  ].join('');
}

function otherStyles(prefix: string, n: number): string {
  return [
    `<w:style w:type="character" w:customStyle="1" w:styleId="${prefix}Link"><w:name w:val="${nameOf('Хат ҳаволаси', n)}"/>`,
    '<w:rPr><w:color w:val="0563C1"/><w:u w:val="single"/></w:rPr></w:style>',
    `<w:style w:type="table" w:customStyle="1" w:styleId="${prefix}Table"><w:name w:val="${nameOf('Хат жадвали', n)}"/>`,
    '<w:tblPr><w:tblInd w:w="0" w:type="dxa"/></w:tblPr></w:style>',
  ].join('');
}

/** The letter's own XML with its styles under the ids that they have in the blank. */
export function withStyleIds(xml: string, prefix: string): string {
  return xml
    .replace(/<w:(pStyle|rStyle) w:val="([^"]+)"\/>/gu, `<w:$1 w:val="${prefix}$2"/>`)
    .replaceAll('<w:tblPr>', `<w:tblPr><w:tblStyle w:val="${prefix}Table"/>`);
}
