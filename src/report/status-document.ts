import type { Block, FilledDocument, GridCell, Inline, Paragraph, Role } from '../model/document.ts';
import type { StatusItem, StatusMeasure, StatusReport } from '../model/status.ts';
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
 * repeats, a measure's number and name over all its rows, addresses live. `author` is the office's name.
 */
export function documentOf(report: StatusReport, author: string): FilledDocument {
  const blocks: readonly Block[] = [
    paragraph('report-title', [{ type: 'text', text: report.title, bold: true }]),
    paragraph('report-title', [{ type: 'text', text: report.asOfLine }]),
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
    shape: { sections: [{ orientation: 'landscape', marginsMm, blocks }] },
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

function rowsOf(measure: StatusMeasure): readonly (readonly GridCell[])[] {
  const span = measure.items.length;
  return measure.items.map((item, index) => [
    ...(index === 0 ? [textCell(0, span, `${measure.no}.`), textCell(1, span, measure.name)] : []),
    textCell(2, 1, item.mechanism),
    textCell(3, 1, item.deadlineText),
    { column: 4, span: 1, paragraphs: stateParagraphs(item) },
  ]);
}

function stateParagraphs(item: StatusItem): readonly Paragraph[] {
  const state = paragraph('cell', [{ type: 'text', text: item.stateText, bold: true }]);
  return [
    ...(item.stateText === '' ? [] : [state]),
    ...item.paragraphs.map(({ bullet, text }) =>
      paragraph('cell', [...(bullet ? [{ type: 'text', text: '- ' } as const] : []), ...inlinesOf(text)]),
    ),
  ];
}

function inlinesOf(text: string): readonly Inline[] {
  return splitLinks(text).map((piece) =>
    piece.type === 'text'
      ? { type: 'text', text: piece.text }
      : { type: 'link', href: piece.text, inlines: [{ type: 'text', text: piece.text }] },
  );
}

function textCell(column: number, span: number, text: string): GridCell {
  return { column, span, paragraphs: [paragraph('cell', [{ type: 'text', text }])] };
}

function paragraph(role: Role, inlines: readonly Inline[]): Paragraph {
  return { type: 'paragraph', role, inlines };
}
