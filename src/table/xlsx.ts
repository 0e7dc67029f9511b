import type { ReadingOptions, Source, TableWant } from '../model/table.ts';
import type { Checked } from '../problem.ts';
import { problem } from '../problem.ts';
import type { HeadingMap } from './headings.ts';
import type { RawTable } from './rows.ts';

/** Stands until the workbook reader lands. */
export function readWorkbook(
  source: Source,
  _want: TableWant,
  _map: HeadingMap,
  _options: ReadingOptions,
): Promise<Checked<RawTable>> {
  return Promise.resolve({
    value: undefined,
    problems: [problem('table-unread-format', { file: source.file }, {})],
  });
}
