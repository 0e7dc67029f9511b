import type { AppendixColumn, AppendixKind } from '../model/letter.ts';
import { problem } from '../problem.ts';
import { checkWordsOf } from './check-words.ts';
import { columnFields } from './field-catalogue.ts';
import type { YamlRecord } from './yaml-source.ts';
import {
  badValue,
  missingKey,
  nodeOf,
  placeOf,
  readChoice,
  readList,
  readRecord,
  readTemplate,
  readText,
} from './yaml-source.ts';

/** What lies between the margins of an A4 page (30 mm left, 15 mm right; docs/domain.md section 2). */
const textWidthMm = { portrait: 165, landscape: 252 } as const;

const columnExample = '- {field: agency, heading: Ташкилот номи, widthMm: 60}';

/** The key `appendix` of `letter.yaml`; null when the kind has none. Columns must fit the page (`template-wide-table`). */
export function readAppendix(kind: YamlRecord): AppendixKind | null {
  const node = nodeOf(kind, 'appendix');
  if (node === undefined) return null;
  const keys = ['title', 'items', 'orientation', 'totals', 'chart', 'columns'];
  const record = readRecord(kind.source, node, keys);
  if (record === undefined) return null;
  const title = readTemplate(record, 'title');
  if (title === undefined) missingKey(record, 'title', 'Мониторинг натижалари тўғрисида МАЪЛУМОТ');
  const items = readChoice(record, 'items', ['bodies', 'datasets', 'overdue']);
  const orientation = readChoice(record, 'orientation', ['portrait', 'landscape']);
  const totals = readChoice(record, 'totals', ['false', 'true']) === 'true';
  const chart = readChoice(record, 'chart', ['false', 'true']) === 'true';
  const columns = readColumns(record, items);
  if (columns.length === 0) missingKey(record, 'columns', columnExample);
  const width = columns.reduce((sum, column) => sum + column.widthMm, 0);
  if (width > textWidthMm[orientation]) {
    const place = placeOf(record.source, nodeOf(record, 'columns'));
    const turned = orientation === 'portrait' && width <= textWidthMm.landscape ? 'landscape' : '';
    const args = { width, available: textWidthMm[orientation], turned };
    record.source.problems.push(problem('template-wide-table', place, args));
  }
  return title === undefined ? null : { title, items, orientation, totals, chart, columns };
}

function readColumns(appendix: YamlRecord, items: AppendixKind['items']): readonly AppendixColumn[] {
  const allowed = columnFields(items).map((field) => field.name);
  return readList(appendix, 'columns', columnExample).flatMap((node) => {
    const record = readRecord(appendix.source, node, ['field', 'heading', 'widthMm', 'align']);
    if (record === undefined) return [];
    const field = readText(record, 'field', allowed.join(', '));
    if (field === undefined) missingKey(record, 'field', allowed.join(', '));
    else if (!allowed.includes(field)) {
      badValue(record.source, nodeOf(record, 'field'), 'field', allowed.join(', '));
    }
    const heading = readText(record, 'heading', 'Ташкилот номи');
    if (!heading) missingKey(record, 'heading', 'Ташкилот номи');
    else
      record.source.problems.push(
        ...checkWordsOf(heading, placeOf(record.source, nodeOf(record, 'heading'))),
      );
    const align = readChoice(record, 'align', ['left', 'center', 'right']);
    return [{ field: field ?? '', heading: heading ?? '', widthMm: readWidth(record), align }];
  });
}

function readWidth(record: YamlRecord): number {
  const text = readText(record, 'widthMm', '25');
  if (text === undefined) missingKey(record, 'widthMm', '25');
  else if (!/^\d{1,3}$/u.test(text) || Number(text) < 5) {
    badValue(record.source, nodeOf(record, 'widthMm'), 'widthMm', '5–252');
  } else return Number(text);
  return 25;
}
