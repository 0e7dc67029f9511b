import type { ReadingOptions, Row, Source } from '../../model/table.ts';
import type { Checked, Problem } from '../../problem.ts';
import { problem } from '../../problem.ts';
import { printCount } from '../../text/characters.ts';
import { maxColumns } from '../csv.ts';
import { maxRecordChars } from '../csv-records.ts';
import { decodedPieces, findEncoding } from '../encoding.ts';
import type { RawBatch, RawTable } from '../raw-table.ts';
import type { JsonContent } from './find-records.ts';
import { findRecords } from './find-records.ts';
import { jsonText } from './json-text.ts';
import type { JsonFault } from './json-values.ts';
import { mostDepth, mostObjects } from './json-values.ts';
import type { RecordList } from './record-list.ts';

/**
 * Rows of a JSON catalogue: a bare array of records, or one under `data`, `result`, `result.data` (the portal answers so), `items` or `records`. The text goes by a record
 * at a time. Nested names are joined by a dot (`orgName.uzbKrText`); the first row holds the names. `line` is where a record begins; where several begin in one line, `record` is its number.
 * Problems: `table-bad-json`, `table-json-doubled-key`, `table-json-two-lists`, `table-json-no-records`, `table-json-too-large`, `table-long-row`, `table-wide-row`.
 */
export function readJson(source: Source, options: ReadingOptions): Checked<RawTable> {
  const { file } = source;
  const encoding = findEncoding(source, options.encoding);
  if (encoding.value === undefined) return { value: undefined, problems: encoding.problems };
  const content = findRecords(jsonText(decodedPieces(source, encoding.value)));
  const found = 'type' in content ? undefined : content.found;
  const problems = 'type' in content ? [faultProblem(file, content)] : contentProblems(file, content);
  if (found === undefined || problems.length > 0) return { value: undefined, problems };
  const { records, announced } = found;
  return {
    value: {
      format: 'json',
      sheet: null,
      epoch: null,
      ...(announced === undefined ? {} : { announced }),
      encoding: encoding.value.encoding,
      batches: rowBatches(records),
      counts: { read: records.rows.count(), blank: 0, faulty: 0 },
      ending: {},
    },
    problems: [],
  };
}

const batchSize = 64;

/** The names as a row of headings, and the records as rows. */
function* rowBatches({ rows, names, firstLine, isCompact }: RecordList): Generator<RawBatch, undefined> {
  if (rows.count() === 0) return;
  yield { rows: [{ line: firstLine, cells: names }], problems: [], isClean: false };
  let batch: Row[] = [];
  let record = 0;
  for (const { line, cells } of rows.rows()) {
    record += 1;
    batch.push({ line, ...(isCompact ? { record } : {}), cells });
    if (batch.length < batchSize) continue;
    yield { rows: batch, problems: [], isClean: false };
    batch = [];
  }
  yield { rows: batch, problems: [], isClean: false };
}

/** What could be passed over in silence. */
function contentProblems(file: string, { doubled, found }: JsonContent): readonly Problem[] {
  if (doubled.length > 0)
    return doubled.map(({ key, line }) =>
      problem('table-json-doubled-key', { file, line, field: key }, { key }),
    );
  if (found === undefined) return [problem('table-json-no-records', { file }, {})];
  const { name, second, records } = found;
  if (second !== undefined) return [problem('table-json-two-lists', { file }, { first: name, second })];
  if (!records.isTooWide) return [];
  const args = { count: records.names.length, most: Math.min(maxColumns, records.names.length - 1) };
  return [problem('table-wide-row', { file, line: records.firstLine }, args)];
}

function faultProblem(file: string, { type, line, column }: JsonFault): Problem {
  switch (type) {
    case 'bad':
      return problem('table-bad-json', { file, line, column }, {});
    case 'wide':
      return problem('table-wide-row', { file, line }, { count: maxColumns + 1, most: maxColumns });
    case 'long':
      return problem('table-long-row', { file, line }, { most: maxRecordChars });
    case 'deep':
    case 'many':
      return problem(
        'table-json-too-large',
        { file, line },
        { most: printCount(mostObjects), depth: mostDepth },
      );
  }
}
