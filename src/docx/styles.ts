import type { Role } from '../model/document.ts';
import { pointTwips, twips } from './page.ts';
import { type OwnRole, type RoleStyle, roleStyles, styleId } from './role-styles.ts';
import { escapeXml } from './xml.ts';

/** Has Қ Ғ Ҳ Ў in all faces; machines without it take Liberation Serif, which has the same widths (docs/domain.md section 2, point 11). */
export const FONT = 'Times New Roman';
/** Language tags of Uzbek by its script. */
export const LANGUAGES = { cyrillic: 'uz-Cyrl-UZ', latin: 'uz-Latn-UZ' } as const;
export type Script = keyof typeof LANGUAGES;
export const WORD_NAMESPACE = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const ALIGN = { left: 'left', center: 'center', right: 'right', both: 'both' } as const;

/** `word/styles.xml`: the document's defaults and one named style a style, so that a clerk can restyle a letter. */
export function printStyles(script: Script): string {
  const language = LANGUAGES[script];
  const roles = Object.keys(roleStyles) as (Role | OwnRole)[];
  return [
    XML_DECLARATION,
    `<w:styles xmlns:w="${WORD_NAMESPACE}">`,
    '<w:docDefaults><w:rPrDefault><w:rPr>',
    `<w:rFonts w:ascii="${FONT}" w:hAnsi="${FONT}" w:eastAsia="${FONT}" w:cs="${FONT}"/>`,
    // Word has no dictionary of Uzbek Cyrillic and would mark every word.
    '<w:noProof/><w:sz w:val="28"/><w:szCs w:val="28"/>',
    `<w:lang w:val="${language}" w:eastAsia="${language}" w:bidi="ar-SA"/>`,
    '</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>',
    '<w:widowControl/><w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/>',
    '</w:pPr></w:pPrDefault></w:docDefaults>',
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>',
    '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">',
    '<w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>',
    '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>',
    '<w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/></w:tblPr></w:style>',
    ...roles.map((role) => printStyle(styleId(role), roleStyles[role])),
    '<w:style w:type="character" w:customStyle="1" w:styleId="Link"><w:name w:val="Ҳавола"/>',
    '<w:rPr><w:color w:val="0563C1"/><w:u w:val="single"/></w:rPr></w:style>',
    '</w:styles>',
  ].join('');
}

/** One paragraph style, based on another. */
export function printStyle(id: string, style: RoleStyle, basedOn = 'Normal'): string {
  const custom = style.builtIn === undefined ? ' w:customStyle="1"' : '';
  return [
    `<w:style w:type="paragraph"${custom} w:styleId="${id}"><w:name w:val="${escapeXml(style.name)}"/>`,
    `<w:basedOn w:val="${basedOn}"/><w:qFormat/>`,
    `<w:pPr>${paragraphProperties(style)}</w:pPr><w:rPr>${runProperties(style)}</w:rPr></w:style>`,
  ].join('');
}

/** The order of the elements is the schema's (ISO/IEC 29500-1, CT_PPrBase); Word refuses another. */
function paragraphProperties(style: RoleStyle): string {
  const parts: string[] = [];
  if (style.keepNext) parts.push('<w:keepNext/>');
  if (style.rulePt !== undefined) {
    const eighths = Math.round(style.rulePt * 8);
    parts.push(`<w:pBdr><w:bottom w:val="single" w:sz="${eighths}" w:space="1" w:color="auto"/></w:pBdr>`);
  }
  parts.push(spacing(style), indent(style));
  if (style.together) parts.push('<w:contextualSpacing/>');
  parts.push(`<w:jc w:val="${ALIGN[style.align]}"/>`);
  if (style.outline) parts.push('<w:outlineLvl w:val="0"/>');
  return parts.join('');
}

function spacing(style: RoleStyle): string {
  const line =
    style.linePt === undefined
      ? 'w:line="240" w:lineRule="auto"'
      : `w:line="${pointTwips(style.linePt)}" w:lineRule="exact"`;
  return `<w:spacing w:before="${pointTwips(style.beforePt ?? 0)}" w:after="${pointTwips(style.afterPt ?? 0)}" ${line}/>`;
}

function indent(style: RoleStyle): string {
  const left = twips(style.leftMm ?? 0);
  const right = twips(style.rightMm ?? 0);
  const firstLine = twips(style.firstLineMm ?? 0);
  if (left === 0 && right === 0 && firstLine === 0) return '';
  return `<w:ind w:left="${left}" w:right="${right}" w:firstLine="${firstLine}"/>`;
}

function runProperties(style: RoleStyle): string {
  const halfPoints = Math.round(style.sizePt * 2);
  const bold = style.bold ? '<w:b/><w:bCs/>' : '';
  const italic = style.italic ? '<w:i/><w:iCs/>' : '';
  return `${bold}${italic}<w:sz w:val="${halfPoints}"/><w:szCs w:val="${halfPoints}"/>`;
}
