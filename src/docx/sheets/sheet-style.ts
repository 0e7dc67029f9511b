import { EXECUTOR_WIDTH_MM, SIGNATORY_WIDTH_MM } from '../page.ts';
import { lineTwips, ruleTwips } from '../page-items.ts';
import { type RoleStyle, roleStyles } from '../role-styles.ts';
import { FONT } from '../styles.ts';
import { CELL_SIDE_TWIPS, CELL_TOP_TWIPS } from '../table-geometry.ts';

/** All lengths of a sheet are in `--u`, a millimetre of the paper: on a narrow screen the whole sheet gets smaller. */
function mm(length: number): string {
  return `calc(${Number(length.toFixed(4))}*var(--u))`;
}

/** Twips as a length of the sheet. */
export function points(twips: number): string {
  return mm((twips * 25.4) / 1440);
}

/** The style of the whole page: sheets as the Word file's styles have them, the list at the side, and pages for the printer. */
export function sheetStyle(): string {
  return [
    frame,
    ...Object.entries(roleStyles).map(([role, style]) => `.${role}{${printStyle(style)}}`),
    late,
  ].join('\n');
}

function printStyle(style: RoleStyle): string {
  return [
    `font-size:${points(style.sizePt * 20)}`,
    `line-height:${points(lineTwips(style))}`,
    `text-align:${style.align === 'both' ? 'justify' : style.align}`,
    `font-weight:${style.bold ? 700 : 400}`,
    `font-style:${style.italic ? 'italic' : 'normal'}`,
    `text-indent:${mm(style.firstLineMm ?? 0)}`,
    // Margins of neighbours fall together, as the spaces of Word's paragraphs do.
    `margin:${points((style.beforePt ?? 0) * 20)} ${mm(style.rightMm ?? 0)} ${points((style.afterPt ?? 0) * 20)} ${mm(style.leftMm ?? 0)}`,
    ...(style.rulePt === undefined
      ? []
      : [
          `border-bottom:${points(style.rulePt * 20)} solid`,
          `height:${points(lineTwips(style) + ruleTwips(style))}`,
        ]),
  ].join(';');
}

const frame = `
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0;background:#dfe3e8;color:#000;font:1rem/1.4 "Segoe UI","Noto Sans","Liberation Sans",Arial,sans-serif}
nav{padding:1rem;background:#fff;border-bottom:1px solid #b6bec8}
nav h1{font-size:1.05rem;margin:0 0 .5rem}
nav ol{margin:0;padding-left:2rem;max-height:40vh;overflow:auto}
nav li{margin:.3rem 0}nav a{color:#0a4aa8;overflow-wrap:anywhere}nav span{color:#4a5560;white-space:nowrap}
main{padding:1rem 0}
article{scroll-margin-top:1rem}
.sheet{--u:min(1mm,calc((100vw - 18px)/210));position:relative;margin:0 auto 1rem;background:#fff;box-shadow:0 1px 4px #0004;font-family:"${FONT}","Liberation Serif",serif;width:${mm(210)};min-height:${mm(297)};padding:calc(var(--t)*var(--u)) calc(var(--r)*var(--u)) calc(var(--b)*var(--u)) calc(var(--l)*var(--u))}
.sheet.landscape{--u:min(1mm,calc((100vw - 18px)/297));width:${mm(297)};min-height:${mm(210)}}
.sheet header{position:absolute;top:${mm(10)};left:calc(var(--l)*var(--u));right:calc(var(--r)*var(--u))}
.sheet footer{position:absolute;bottom:${mm(10)};left:calc(var(--l)*var(--u));right:calc(var(--r)*var(--u));font-size:${points(160)};line-height:${points(180)}}
/* A sheet of the office's own blank: its head and foot push the text where they are higher than the margins. */
.sheet.on-blank{--u:min(1mm,calc((100vw - 18px)/var(--w)));width:calc(var(--w)*var(--u));min-height:calc(var(--h)*var(--u));padding-top:calc(var(--eh)*var(--u));padding-bottom:calc(var(--ef)*var(--u));display:flex;flex-direction:column}
.sheet.on-blank>header,.sheet.on-blank>footer{position:static}
.sheet.on-blank>header{min-height:calc((var(--t) - var(--eh))*var(--u))}
.sheet.on-blank>footer{margin-top:auto;min-height:calc((var(--b) - var(--ef))*var(--u));display:flex;flex-direction:column;justify-content:flex-end}
.sheet.on-blank>footer>p{width:100%}
p.own{overflow-wrap:anywhere}p.own .at-right{float:right}.own .box{display:inline-block;overflow:hidden}
table.own{border-collapse:collapse;table-layout:fixed;width:100%}table.own td{vertical-align:top;padding:0 ${mm(1.9)}}table.lined td{border:${points(10)} solid #000}
p,h2,h3,figure{margin:0}
.sheet a{color:#0563c1}
figure{text-align:center}svg text{font-size:30px}
@media screen and (min-width:60rem){
body{display:grid;grid-template-columns:18rem 1fr}
nav{position:sticky;top:0;height:100vh;overflow:auto;border:0;border-right:1px solid #b6bec8}nav ol{max-height:none}
.sheet{--u:min(1mm,calc((100vw - 20rem)/214))}.sheet.landscape{--u:min(1mm,calc((100vw - 20rem)/301))}.sheet.on-blank{--u:min(1mm,calc((100vw - 20rem)/(var(--w) + 4)))}
}
@page{size:A4;margin:0}
@page landscape{size:A4 landscape;margin:0}
@media print{
body{background:none}nav{display:none}main{padding:0}
.sheet,.sheet.landscape{--u:1mm;margin:0;box-shadow:none;break-after:page;break-inside:avoid}
/* What a line is higher than reckoned goes into the margin, not onto a page of its own. */
.sheet{height:${mm(296.9)};min-height:0}
.sheet.landscape{page:landscape;height:${mm(209.9)}}
.sheet.on-blank{--u:1mm;height:calc(var(--h)*1mm - .1mm);min-height:0}
article:last-child .sheet:last-child{break-after:auto}
}`;

const late = `
.sheet .no-before{margin-top:0}.sheet .no-after{margin-bottom:0}
.sheet .continued{text-indent:0}.sheet .goes-on{text-align-last:justify}
.sheet .left{text-align:left}.sheet .center{text-align:center}.sheet .right{text-align:right}.sheet .both{text-align:justify}
.keep{white-space:nowrap}
table.data{border-collapse:collapse;table-layout:fixed;font-size:${points(roleStyles.cell.sizePt * 20)};line-height:${points(lineTwips(roleStyles.cell))}}
table.data th,table.data td{border:${points(10)} solid #000;padding:${points(CELL_TOP_TWIPS)} ${points(CELL_SIDE_TWIPS)};vertical-align:top;overflow-wrap:anywhere}
table.data th{vertical-align:middle;text-align:center}
.totals td{font-weight:700}
.signature{display:flex;align-items:flex-end;text-align:left}
.signature p:first-child{flex:1}.signature p:last-child{width:${mm(SIGNATORY_WIDTH_MM)};text-align:right}
.sheet .executor{position:absolute;bottom:calc(var(--b)*var(--u));width:${mm(EXECUTOR_WIDTH_MM)}}`;
