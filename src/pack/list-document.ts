import type { ColumnShape, FilledDocument, PageMark, Shape } from '../model/document.ts';
import type { Day } from '../model/office.ts';

/** A landscape page with a title and one table whose rows are data. Columns 262 mm wide together fill the page. */
export interface ListWords {
  readonly title: string;
  readonly columns: readonly ColumnShape[];
  readonly head: readonly string[];
}

export interface ListFilling {
  /** The office, over the title and as the file's author. */
  readonly office: string;
  readonly date: Day;
  /** What is under the title: of which month or year the list is. */
  readonly under: string;
  readonly rows: readonly (readonly string[])[];
  /** The row under the others, bold; empty when there is none. */
  readonly totals: readonly (readonly string[])[];
  readonly mark?: PageMark;
}

const shapes = new Map<string, Shape>();

/** A list as a document: a heading row on each page, rows that do not break, LF inside a cell is a line break. */
export function fillList(words: ListWords, filling: ListFilling): FilledDocument {
  const { office, under, rows, totals, date, mark } = filling;
  const key = JSON.stringify([words, mark]);
  const shape = shapes.get(key) ?? listShape(words, mark);
  shapes.set(key, shape);
  return {
    shape,
    values: [office, under],
    rows: { list: rows, totals },
    properties: { title: words.title, author: office, subject: under, number: null, date },
  };
}

function listShape({ title, columns, head }: ListWords, mark: PageMark | undefined): Shape {
  const section = {
    orientation: 'landscape',
    marginsMm: { left: 20, right: 15, top: 20, bottom: 15 },
    blocks: [
      {
        type: 'paragraph',
        role: 'report-title',
        inlines: [
          { type: 'slot', index: 0 },
          { type: 'break' },
          { type: 'text', text: title },
          { type: 'break' },
          { type: 'slot', index: 1 },
        ],
      },
      { type: 'dataTable', name: 'list', caption: title, columns, head, totals: 'totals' },
    ],
  } as const;
  return { sections: [section], ...(mark === undefined ? {} : { mark }) };
}
