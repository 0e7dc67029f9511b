import type { Block, FilledDocument, GridCell, Inline, Paragraph, Role, Shape } from '../model/document.ts';
import type { StatusItem, StatusMeasure, StatusReport } from '../model/status.ts';
import { bindNumbers } from '../text/no-break.ts';
import { splitLinks } from './links.ts';

/** Landscape A4 leaves 267 mm; the state, by far the longest, gets what the others leave. */
const columns = [
  { widthMm: 12, align: 'center' },
  { widthMm: 50, align: 'left' },
  { widthMm: 54, align: 'left' },
  { widthMm: 27, align: 'center' },
  { widthMm: 124, align: 'both' },
] as const;

/**
 * The report on paper as the seed document has it: title with the as-of day, one landscape table whose heading
 * repeats, a measure's number and name over all its rows, addresses live. `author` is the office's name, `mark` what every page says of a
 * practice workspace's report.
 */
export function documentOf(
  report: StatusReport,
  author: string,
  mark: Pick<Shape, 'mark'> = {},
): FilledDocument {
  const blocks: readonly Block[] = [
    paragraph('report-title', [
      { type: 'text', text: bindNumbers(report.title), bold: true },
      { type: 'break' },
      { type: 'text', text: bindNumbers(report.asOfLine) },
    ]),
    {
      type: 'gridTable',
      caption: report.title,
      columns,
      head: report.head,
      rows: report.measures.flatMap(rowsOf),
    },
  ];
  const marginsMm = { left: 20, right: 10, top: 20, bottom: 15 };
  return {
    shape: { sections: [{ orientation: 'landscape', marginsMm, blocks }], ...mark },
    values: [],
    rows: {},
    properties: {
      title: `${report.title} ${report.asOfLine}`,
      author,
      subject: report.title,
      number: null,
      date: report.asOf,
    },
  };
}

/** Stands after what a page says again because its rows go on from the page before. */
const continued = ' (давоми)';

function rowsOf(measure: StatusMeasure): readonly (readonly GridCell[])[] {
  const span = measure.items.length;
  return measure.items.map((item, index) => [
    ...(index === 0
      ? [textCell(0, span, `${measure.no}.`, ''), textCell(1, span, measure.name, continued)]
      : []),
    textCell(2, 1, item.mechanism, continued),
    textCell(3, 1, item.deadlineText, ''),
    { column: 4, span: 1, paragraphs: stateParagraphs(item) },
  ]);
}

function stateParagraphs(item: StatusItem): readonly Paragraph[] {
  const state = paragraph('cell', [{ type: 'text', text: item.stateText, bold: true }]);
  return [
    ...(item.stateText === '' ? [] : [state]),
    ...item.paragraphs.map(({ bullet, text }) =>
      paragraph('cell', [...(bullet ? [bulletMark] : []), ...inlinesOf(text)]),
    ),
  ];
}

/** The same as in letters and in HTML. */
const bulletMark: Inline = { type: 'text', text: '–\u00A0' };

function inlinesOf(text: string): readonly Inline[] {
  return splitLinks(text).map((piece) =>
    piece.type === 'text'
      ? { type: 'text', text: bindNumbers(piece.text) }
      : { type: 'link', href: piece.text, inlines: [{ type: 'text', text: piece.text }] },
  );
}

/** A cell of one text, which a page on which its rows go on says again with `mark` after it. */
function textCell(column: number, span: number, text: string, mark: string): GridCell {
  const said = (words: string) => [paragraph('cell', [{ type: 'text', text: bindNumbers(words) }])];
  return { column, span, paragraphs: said(text), again: said(`${text}${mark}`) };
}

function paragraph(role: Role, inlines: readonly Inline[]): Paragraph {
  return { type: 'paragraph', role, inlines };
}
