import type { AppendixColumn, AppendixKind } from '../model/letter.ts';
import { problem } from '../problem.ts';
import type { YamlRecord } from '../tools/yaml.ts';
import { placeIn } from '../tools/yaml.ts';
import { choiceIn, recordsIn, templateIn, textIn, valueIn } from '../tools/yaml-values.ts';
import { checkWordsOf } from './check-words.ts';
import { columnFields } from './letter-fields.ts';

/** What lies between the margins of an A4 page (30 mm left, 15 mm right; docs/domain.md section 2). */
const textWidthMm = { portrait: 165, landscape: 252 } as const;

const appendixKeys = {
  needed: {
    title: 'Мониторинг натижалари тўғрисида МАЪЛУМОТ',
    columns: '- {field: agency, heading: Ташкилот номи, widthMm: 60}',
  },
  other: ['items', 'orientation', 'totals', 'chart'],
};
const columnKeys = {
  needed: { field: 'agency', heading: 'Ташкилот номи', widthMm: '25' },
  other: ['align'],
};

/** The key `appendix` of `letter.yaml`, one or a list of them. Columns must fit the page (`template-wide-table`). */
export function readAppendices(kind: YamlRecord): readonly AppendixKind[] {
  return recordsIn(kind, 'appendix', appendixKeys, (record) => {
    const title = templateIn(record, 'title');
    const items = choiceIn(record, 'items', ['bodies', 'datasets', 'overdue', 'notPlaced']);
    const orientation = choiceIn(record, 'orientation', ['portrait', 'landscape']);
    const totals = choiceIn(record, 'totals', ['false', 'true']) === 'true';
    const chart = choiceIn(record, 'chart', ['false', 'true']) === 'true';
    const columns = recordsIn(record, 'columns', columnKeys, (column) => readColumn(column, items));
    checkWidth(record, orientation, columns);
    return title === undefined ? undefined : { title, items, orientation, totals, chart, columns };
  });
}

function checkWidth(
  record: YamlRecord,
  orientation: AppendixKind['orientation'],
  columns: readonly AppendixColumn[],
): void {
  const width = columns.reduce((sum, column) => sum + column.widthMm, 0);
  const available = textWidthMm[orientation];
  if (width <= available) return;
  const turned = orientation === 'portrait' && width <= textWidthMm.landscape ? 'landscape' : '';
  const args = { width, available, turned };
  record.from.problems.push(problem('template-wide-table', placeIn(record, 'columns'), args));
}

function readColumn(record: YamlRecord, items: AppendixKind['items']): AppendixColumn {
  const allowed = columnFields(items).map((field) => field.name);
  const field = valueIn(record, 'field', allowed.join(', '), (text) => allowed.find((name) => name === text));
  const heading = textIn(record, 'heading') ?? '';
  record.from.problems.push(...checkWordsOf(heading, placeIn(record, 'heading')));
  const align = choiceIn(record, 'align', ['left', 'center', 'right']);
  const width = valueIn(record, 'widthMm', '5–252', (text) =>
    /^\d{1,3}$/u.test(text) && Number(text) >= 5 ? Number(text) : undefined,
  );
  return { field: field ?? '', heading, widthMm: width ?? 25, align };
}
