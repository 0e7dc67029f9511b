import type { ReadingOptions, Row, Source, Table, TableWant } from '../model/table.ts';
import type { Checked } from '../problem.ts';
import type { Readable } from './content.ts';
import type { Swallow } from './csv-records.ts';
import type { HeadingMap } from './headings.ts';
import { readJson } from './json.ts';
import { readText } from './read-text.ts';

/** Rows as they stand in the file, headings not yet found. */
export interface RawTable {
  readonly format: 'csv' | 'xlsx' | 'json';
  readonly sheet: string | null;
  readonly epoch: 1900 | 1904 | null;
  /** Encoding of a text file; null for workbooks. */
  readonly encoding: string | null;
  readonly rows: readonly Row[];
  /** Quoted cells of a CSV text that may have taken in other rows. */
  readonly swallows?: readonly Swallow[];
  readonly lastRow?: NonNullable<Table['lastRow']>;
}

/** Rows by the reader of the file's form. The workbook reader is loaded only when there is a workbook. */
export async function readRows(
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
