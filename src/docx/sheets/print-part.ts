import type {
  DataTable,
  Executor,
  FilledDocument,
  GridTable,
  Paragraph,
  Picture,
  Section,
  Signature,
} from '../../model/document.ts';
import { bindNumbers } from '../../text/no-break.ts';
import { cellsOfSegment, gridSegments } from '../grid-rows.ts';
import { textHeightTwips, textWidthTwips } from '../page.ts';
import { twipsAbove } from '../page-items.ts';
import type { PagePart } from '../paginate.ts';
import { isJoined, leadOf, paragraphLines } from '../paragraph-text.ts';
import { columnTwips, headHeightTwips, headSizePt, rowHeightTwips } from '../table-geometry.ts';
import { escapeXml } from '../xml.ts';
import { printChart } from './print-chart.ts';
import { printInlines } from './print-inlines.ts';
import { points } from './sheet-style.ts';

/** What of a block is on one page, as HTML. */
export function printPart(document: FilledDocument, section: Section, part: PagePart): string {
  const block = section.blocks[part.block];
  if (block === undefined) return '';
  switch (block.type) {
    case 'paragraph':
      return printParagraph(document, section, block, part);
    case 'dataTable':
      return printDataTable(document, section, block, part);
    case 'gridTable':
      return printGridTable(document, section, block, part);
    case 'signature':
      return printSignature(document, block);
    case 'executor':
      return printExecutor(document, block);
    case 'picture':
      return printPicture(block);
    case 'chart':
      return printChart(block);
  }
}

const tags: Partial<Readonly<Record<Paragraph['role'], string>>> = {
  heading: 'h2',
  'appendix-title': 'h3',
  'report-title': 'h2',
};

/** Lines `from` to `to` of a paragraph; where it goes on, its last line is as wide as the others. */
function printParagraph(
  document: FilledDocument,
  section: Section,
  block: Paragraph,
  { block: at, from, to }: PagePart,
): string {
  const starts = paragraphLines(block, document, textWidthTwips(section));
  const goesOn = to < starts.length;
  const classes = [
    block.role,
    ...(from > 0 || isJoined(block, section.blocks[at - 1]) ? ['no-before'] : []),
    ...(goesOn || isJoined(block, section.blocks[at + 1]) ? ['no-after'] : []),
    ...(from > 0 ? ['continued'] : []),
    ...(goesOn ? ['goes-on'] : []),
  ];
  const tag = from === 0 ? (tags[block.role] ?? 'p') : 'p';
  const text = printInlines([...leadOf(block), ...block.inlines], document, {
    from: starts[from] ?? 0,
    to: goesOn ? (starts[to] ?? 0) : Number.POSITIVE_INFINITY,
  });
  return `<${tag} class="${classes.join(' ')}">${text}</${tag}>`;
}

function printDataTable(
  document: FilledDocument,
  section: Section,
  table: DataTable,
  { from, to }: PagePart,
): string {
  const widths = columnTwips(table.columns, textWidthTwips(section));
  const rows = document.rows[table.name] ?? [];
  const totals = table.totals === null ? [] : (document.rows[table.totals] ?? []);
  const printed = [...rows, ...totals].slice(from, to).map((plain, index) => {
    const cells = plain.map(bindNumbers);
    const bold = from + index >= rows.length;
    const columns = cells.map((text, column) => {
      const align = table.columns[column]?.align ?? 'left';
      return `<td class="${align}">${escapeXml(text).replaceAll('\n', '<br>')}</td>`;
    });
    const height = points(rowHeightTwips(cells, widths, bold));
    return `<tr${bold ? ' class="totals"' : ''} style="height:${height}">${columns.join('')}</tr>`;
  });
  return printTable(table, widths, printed, from > 0);
}

function printGridTable(
  document: FilledDocument,
  section: Section,
  table: GridTable,
  { block, from, to }: PagePart,
): string {
  const width = textWidthTwips(section);
  const widths = columnTwips(table.columns, width);
  const room = { width, height: textHeightTwips(section) };
  const segments = gridSegments(table, room, twipsAbove(section, block));
  const rows = segments.slice(from, to).map(({ height }, index) => {
    const cells = cellsOfSegment(table, segments, from + index).map(({ column, span, paragraphs }) => {
      const align = table.columns[column]?.align ?? 'left';
      const texts = paragraphs.map((paragraph) => `<p>${printInlines(paragraph.inlines, document)}</p>`);
      return `<td class="${align}" rowspan="${span}">${texts.join('')}</td>`;
    });
    return `<tr style="height:${points(height)}">${cells.join('')}</tr>`;
  });
  return printTable(table, widths, rows, from > 0);
}

/** A heading row said again on a further page is passed over by those who listen to the page. */
function printTable(
  { head, caption }: DataTable | GridTable,
  widths: readonly number[],
  rows: readonly string[],
  isAgain: boolean,
): string {
  const columns = widths.map((width) => `<col style="width:${points(width)}">`);
  const size = points(headSizePt(head, widths) * 20);
  const cells = head.map((text) => `<th scope="col" style="font-size:${size}">${escapeXml(text)}</th>`);
  const width = points(widths.reduce((sum, each) => sum + each, 0));
  return [
    `<table class="data" style="width:${width}" aria-label="${escapeXml(caption)}"><colgroup>${columns.join('')}</colgroup>`,
    `<thead${isAgain ? ' class="again" aria-hidden="true"' : ''}><tr style="height:${points(headHeightTwips(head, widths))}">${cells.join('')}</tr></thead>`,
    `<tbody>${rows.join('\n')}</tbody></table>`,
  ].join('');
}

function printSignature(document: FilledDocument, { post, name }: Signature): string {
  return `<div class="signature"><p>${printInlines(post, document)}</p><p>${printInlines(name, document)}</p></div>`;
}

function printExecutor(document: FilledDocument, { inlines }: Executor): string {
  return `<p class="executor">${printInlines(inlines, document)}</p>`;
}

function printPicture({ png, widthMm, heightMm, alt }: Picture): string {
  const data = Buffer.from(png).toString('base64');
  const size = `width:calc(${widthMm.toFixed(2)}*var(--u));height:calc(${heightMm.toFixed(2)}*var(--u))`;
  return `<p class="letterhead"><img src="data:image/png;base64,${data}" alt="${escapeXml(alt)}" style="${size}"></p>`;
}
