import type { FilledDocument, Section, Shape } from '../model/document.ts';
import type { Day } from '../model/office.ts';
import type { Entry } from '../model/register.ts';
import type { Addressee } from '../register/journal-rows.ts';
import { journalRows, officialJournal } from '../register/journal-rows.ts';

const section: Section = {
  orientation: 'landscape',
  marginsMm: { left: 20, right: 15, top: 20, bottom: 20 },
  blocks: [
    {
      type: 'paragraph',
      role: 'report-title',
      inlines: [{ type: 'text', text: officialJournal.title, bold: true }],
    },
    {
      type: 'dataTable',
      name: 'journal',
      caption: officialJournal.title,
      columns: officialJournal.columns.map(({ widthMm }, index) => ({
        widthMm,
        align: index === 0 ? 'center' : 'left',
      })),
      head: officialJournal.columns.map(({ heading }) => heading),
      totals: null,
    },
  ],
};
const shape: Shape = { sections: [section] };

/** The official journal as a document: landscape, five columns, the heading row on every page (DOMAIN section 1). */
export function journalDocument(
  entries: readonly Entry[],
  recipients: readonly Addressee[],
  office: { readonly author: string; readonly date: Day },
): FilledDocument {
  const { title } = officialJournal;
  return {
    shape,
    values: [],
    rows: { journal: journalRows(entries, recipients).map(breakBeforeNumber) },
    properties: { title, author: office.author, subject: title, number: null, date: office.date },
  };
}

/** The number on a line of its own: broken at one of its hyphens, 24-12-199 would read as 24-12-1. */
function breakBeforeNumber(row: readonly string[]): readonly string[] {
  return row.map((text, column) => (column === 1 ? text.replace(' № ', '\n№ ') : text));
}
