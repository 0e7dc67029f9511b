import type { ReadingOptions, Source, TableWant } from '../model/table.ts';
import type { Checked } from '../problem.ts';
import type { Readable } from './content.ts';
import type { HeadingMap } from './heading-words.ts';
import { readJson } from './json/json.ts';
import type { RawTable } from './raw-table.ts';
import { readText } from './read-text.ts';

/** Rows by the reader of the file's form. The workbook reader is loaded only when there is a workbook. */
export async function readRaw(
  source: Source,
  content: Readable,
  want: TableWant,
  map: HeadingMap,
  options: ReadingOptions,
): Promise<Checked<RawTable>> {
  switch (content) {
    case 'text':
      return readText(source, want, map, options);
    case 'json':
      return readJson(source, options);
    case 'workbook':
      return (await import('./xlsx.ts')).readWorkbook(source, want, map, options);
  }
}
