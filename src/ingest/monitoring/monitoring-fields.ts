import type { Layout, TableWant } from '../../model/table.ts';
import { foldHeading } from '../../text/characters.ts';
import { plain } from './monitoring-headings.ts';

/** The portal's own catalogue, as JSON or flattened to CSV: docs/domain.md section 5. `name` is the dataset's ID there. */
const catalogue: Layout = {
  name: 'catalogue',
  fields: {
    id: ['name'],
    agency: ['orgName.uzbKrText'],
    agencyLatin: ['orgName.uzbText'],
    agencyRussian: ['orgName.rusText'],
    dataset: ['dataName.uzbKrText'],
    datasetLatin: ['dataName.uzbText'],
    datasetRussian: ['dataName.rusText'],
    last: ['lastUpdate'],
    late: ['lateDay'],
    due: ['dueDate'],
    periodicity: ['periodicity.uzbKrText', 'period.uzbKrText'],
  },
};

/** What a partner site is fed: names as plain text. It tells no due day; one may be mapped. */
const feed: Layout = {
  name: 'feed',
  fields: {
    id: ['id'],
    agency: ['orgName'],
    dataset: ['dataName'],
    last: ['updateDate'],
    late: ['lateDay'],
    due: ['dueDate'],
    periodicity: ['period'],
  },
};

/** Which field a heading of the plain layout means, in any of its spellings; undefined for one that it does not know. */
export function fieldOfHeading(heading: string): string | undefined {
  const folded = foldHeading(heading);
  return Object.entries(plain.fields).find(([, spellings]) =>
    spellings.some((spelling) => foldHeading(spelling) === folded),
  )?.[0];
}

/** Fields that every row of a body must have. */
export const bodyFields: readonly string[] = ['agency', 'listed', 'placed', 'updated', 'overdue'];

/** What a monitoring export must have: body rows, or dataset rows with one of three ways to tell what is late. docs/product.md section 4. */
export const monitoringWant: TableWant = {
  layouts: [plain, catalogue, feed],
  needed: [
    bodyFields,
    ['id', 'agency', 'late'],
    ['id', 'agency', 'due'],
    ['id', 'agency', 'periodicity', 'last'],
  ],
};

/** The same, with layouts of the office's own; the layout that knows most headings of a file wins, the program's own before equals. */
export function wantWith(layouts: readonly Layout[] = []): TableWant {
  return { ...monitoringWant, layouts: [...monitoringWant.layouts, ...layouts] };
}

/** What the approved list of datasets must have (`--list`). */
export const approvedListWant: TableWant = {
  layouts: [plain, catalogue],
  needed: [['id', 'agency']],
  // The country's has some ten thousand.
  most: 200_000,
};
