import type { ColumnShape, FilledDocument, Paragraph, Shape } from '../model/document.ts';
import type { Day } from '../model/office.ts';

/** A landscape page with a title and one table whose rows are data. */
export interface ListWords {
  readonly title: string;
  readonly columns: readonly ColumnShape[];
  readonly head: readonly string[];
}

/** Values of the slots: what stands under the title, and the line under the table. */
export interface ListFilling {
  readonly author: string;
  readonly date: Day;
  readonly under: string;
  readonly closing: string;
  readonly rows: readonly (readonly string[])[];
}

/** Fills a list: a heading row on each page, rows that do not break, LF inside a cell is a line break. */
export function fillList(words: ListWords, shape: Shape, filling: ListFilling): FilledDocument {
  return {
    shape,
    values: [filling.under, filling.closing],
    rows: { list: filling.rows },
    properties: {
      title: words.title,
      author: filling.author,
      subject: filling.under,
      number: null,
      date: filling.date,
    },
  };
}

/** The shape of a list, made once. */
export function listShape(words: ListWords): Shape {
  const { title, columns, head } = words;
  return {
    sections: [
      {
        orientation: 'landscape',
        marginsMm: { left: 20, right: 15, top: 20, bottom: 15 },
        blocks: [
          paragraph('report-title', { type: 'text', text: title, bold: true }),
          paragraph('report-title', { type: 'slot', index: 0 }),
          { type: 'dataTable', name: 'list', caption: title, columns, head, totals: null },
          paragraph('note', { type: 'slot', index: 1 }),
        ],
      },
    ],
  };
}

function paragraph(role: Paragraph['role'], inline: Paragraph['inlines'][number]): Paragraph {
  return { type: 'paragraph', role, inlines: [inline] };
}
