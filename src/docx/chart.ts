import { Paragraph as DrawnParagraph, ImportedXmlComponent, TextRun } from 'docx';
import type { Chart, ChartPart } from '../model/document.ts';
import { cleanText } from '../text/characters.ts';
import { withoutMarks } from './mark.ts';
import { styleId } from './role-styles.ts';
import { FONT, XML_DECLARATION } from './styles.ts';
import { escapeXml } from './xml.ts';

const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const EMU_PER_MM = 36_000;

/** A chart in a line of its own, centred; its part of the package is the one that `relation` names. docx itself knows no charts. */
export function drawChart(chart: Chart, relation: string): DrawnParagraph {
  const alt = escapeXml(withoutMarks(cleanText(chart.alt)));
  const xml = [
    '<w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0">',
    `<wp:extent cx="${Math.round(chart.widthMm * EMU_PER_MM)}" cy="${Math.round(chart.heightMm * EMU_PER_MM)}"/>`,
    `<wp:docPr id="1" name="${relation}" descr="${alt}"/><wp:cNvGraphicFramePr/>`,
    `<a:graphic xmlns:a="${DRAWING}"><a:graphicData uri="${CHART}">`,
    `<c:chart xmlns:c="${CHART}" r:id="${relation}"/></a:graphicData></a:graphic></wp:inline></w:drawing>`,
  ].join('');
  return new DrawnParagraph({
    style: styleId('letterhead'),
    children: [new TextRun({ children: [ImportedXmlComponent.fromXmlString(xml)] })],
  });
}

/**
 * The chart's part of the package: stacked columns in black and white with a legend under them. Its figures are literals, so that no workbook
 * goes with it (ECMA-376-1, section 21.2).
 */
export function printChart({ labels, parts }: Chart): string {
  return [
    XML_DECLARATION,
    `<c:chartSpace xmlns:c="${CHART}" xmlns:a="${DRAWING}" xmlns:r="${RELATIONS}"><c:roundedCorners val="0"/>`,
    '<c:chart><c:autoTitleDeleted val="1"/><c:plotArea><c:layout/>',
    '<c:barChart><c:barDir val="col"/><c:grouping val="stacked"/><c:varyColors val="0"/>',
    ...parts.map((part, at) => printPart(part, at, labels)),
    '<c:gapWidth val="150"/><c:overlap val="100"/><c:axId val="1"/><c:axId val="2"/></c:barChart>',
    '<c:catAx><c:axId val="1"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/>',
    `<c:axPos val="b"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:spPr>${line}</c:spPr>`,
    '<c:crossAx val="2"/><c:crosses val="autoZero"/></c:catAx>',
    '<c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/><c:max val="100"/><c:min val="0"/></c:scaling>',
    '<c:delete val="0"/><c:axPos val="l"/><c:majorGridlines><c:spPr><a:ln w="6350"><a:solidFill>',
    '<a:srgbClr val="A0A0A0"/></a:solidFill><a:prstDash val="dash"/></a:ln></c:spPr></c:majorGridlines>',
    '<c:numFmt formatCode="0" sourceLinked="0"/><c:majorTickMark val="out"/><c:minorTickMark val="none"/>',
    `<c:tickLblPos val="nextTo"/><c:spPr>${line}</c:spPr><c:crossAx val="1"/><c:crosses val="autoZero"/>`,
    '<c:majorUnit val="25"/></c:valAx></c:plotArea>',
    '<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend><c:plotVisOnly val="1"/></c:chart>',
    '<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>',
    `<c:txPr><a:bodyPr/><a:p><a:pPr><a:defRPr sz="900">${solid('000000')}`,
    `<a:latin typeface="${FONT}"/><a:cs typeface="${FONT}"/></a:defRPr></a:pPr>`,
    '<a:endParaRPr lang="ru-RU"/></a:p></c:txPr></c:chartSpace>',
  ].join('');
}

function solid(colour: string): string {
  return `<a:solidFill><a:srgbClr val="${colour}"/></a:solidFill>`;
}

const line = `<a:ln w="9525">${solid('000000')}</a:ln>`;

const fills: Readonly<Record<ChartPart['fill'], string>> = {
  solid: solid('000000'),
  hatched:
    '<a:pattFill prst="wdUpDiag"><a:fgClr><a:srgbClr val="000000"/></a:fgClr><a:bgClr><a:srgbClr val="FFFFFF"/></a:bgClr></a:pattFill>',
  empty: solid('FFFFFF'),
};

function printPart({ name, fill, percents }: ChartPart, at: number, labels: readonly string[]): string {
  return [
    `<c:ser><c:idx val="${at}"/><c:order val="${at}"/><c:tx><c:v>${escapeXml(name)}</c:v></c:tx>`,
    `<c:spPr>${fills[fill]}${line}</c:spPr><c:invertIfNegative val="0"/>`,
    `<c:cat><c:strLit>${printPoints(labels)}</c:strLit></c:cat>`,
    `<c:val><c:numLit><c:formatCode>0.0</c:formatCode>${printPoints(percents.map((percent) => percent.toFixed(4)))}</c:numLit></c:val>`,
    '</c:ser>',
  ].join('');
}

function printPoints(texts: readonly string[]): string {
  const points = texts.map((text, at) => `<c:pt idx="${at}"><c:v>${escapeXml(text)}</c:v></c:pt>`);
  return `<c:ptCount val="${texts.length}"/>${points.join('')}`;
}
