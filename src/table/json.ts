import type { ReadingOptions, Row, Source } from '../model/table.ts';
import type { Checked, Problem } from '../problem.ts';
import { problem } from '../problem.ts';
import { printCount } from '../text/characters.ts';
import { maxColumns } from './csv.ts';
import { maxRecordChars } from './csv-records.ts';
import { decodeText } from './encoding.ts';
import { doubledKeys } from './json-keys.ts';
import { linesOfRecords } from './json-lines.ts';
import type { JsonFault } from './json-shape.ts';
import { jsonFault, mostDepth, mostObjects } from './json-shape.ts';
import type { RawBatch, RawTable } from './raw-table.ts';

/**
 * Rows of a JSON catalogue: a bare array of records, or one under `data`, `result`, `result.data` (the portal answers so) or `items`.
 * Nested names are joined by a dot (`orgName.uzbKrText`); the first row holds the names. `line` is where a record begins; where several begin in one line, `record` is its number.
 * Problems: `table-bad-json`, `table-json-doubled-key`, `table-json-two-lists`, `table-json-no-records`, `table-wide-row`.
 */
export function readJson(source: Source, options: ReadingOptions): Checked<RawTable> {
  const { file } = source;
  const decoded = decodeText(source.bytes, file, options.encoding);
  if (decoded.value === undefined) return { value: undefined, problems: decoded.problems };
  const { text, encoding } = decoded.value;
  const fault = jsonFault(text);
  if (fault !== undefined) return { value: undefined, problems: [shapeProblem(file, fault)] };
  const found = recordsOf(text, file);
  if (found.value === undefined) return { value: undefined, problems: found.problems };
  const { records, announced } = found.value;
  const names = namesOf(records);
  if (names.length > maxColumns) {
    return {
      value: undefined,
      problems: [problem('table-wide-row', { file, line: 1 }, { count: names.length, most: maxColumns })],
    };
  }
  const lines = linesOfRecords(text, records.length);
  return {
    value: {
      format: 'json',
      sheet: null,
      epoch: null,
      ...(announced === undefined ? {} : { announced }),
      encoding,
      batches: rowBatches(records, names, lines),
      counts: { read: records.length, blank: 0, faulty: 0 },
      ending: {},
    },
    problems: [],
  };
}

/** Names of all records, in the order in which they come. */
function namesOf(records: readonly object[]): readonly string[] {
  const names = new Set<string>();
  for (const record of records) {
    for (const name of flatten(record).keys()) names.add(name);
    if (names.size > maxColumns) break;
  }
  return [...names];
}

const batchSize = 64;

/** The names as a row of headings, and the records as rows; these are made when they are asked for. */
function* rowBatches(
  records: readonly object[],
  names: readonly string[],
  lines: readonly number[],
): Generator<RawBatch, undefined> {
  const isCompact = lines.length < records.length || lines.some((line, index) => line === lines[index - 1]);
  const rowOf = (record: object, index: number): Row => {
    const leaves = flatten(record);
    const cells = names.map((name) => leaves.get(name) ?? '');
    return { line: lines[index] ?? 1, ...(isCompact ? { record: index + 1 } : {}), cells };
  };
  if (records.length > 0)
    yield { rows: [{ line: lines[0] ?? 1, cells: names }], problems: [], isClean: false };
  for (let from = 0; from < records.length; from += batchSize) {
    const some = records.slice(from, from + batchSize);
    yield { rows: some.map((record, at) => rowOf(record, from + at)), problems: [], isClean: false };
  }
}

function shapeProblem(file: string, fault: JsonFault): Problem {
  const place = { file, line: fault.line };
  switch (fault.type) {
    case 'wide':
      return problem('table-wide-row', place, { count: fault.count, most: maxColumns });
    case 'long':
      return problem('table-long-row', place, { most: maxRecordChars });
    case 'deep':
    case 'many':
      return problem('table-json-too-large', place, { most: printCount(mostObjects), depth: mostDepth });
  }
}

/** The records of a JSON text, when nothing in it could be passed over in silence. */
function recordsOf(text: string, file: string): Checked<Records> {
  const refused = (problems: readonly Problem[]) => ({ value: undefined, problems });
  let whole: unknown;
  try {
    whole = JSON.parse(text);
  } catch (fault) {
    const at = Number(/position (\d+)/u.exec(String(fault))?.[1] ?? text.length);
    const before = text.slice(0, at).split('\n');
    const place = { file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
    return refused([problem('table-bad-json', place, {})]);
  }
  const doubled = doubledKeys(text).map(({ key, line }) =>
    problem('table-json-doubled-key', { file, line, field: key }, { key }),
  );
  if (doubled.length > 0) return refused(doubled);
  const found = findRecords(whole);
  if (found === undefined) return refused([problem('table-json-no-records', { file }, {})]);
  if (found.second === undefined) return { value: found, problems: [] };
  return refused([problem('table-json-two-lists', { file }, { first: found.name, second: found.second })]);
}

interface Records {
  readonly records: readonly object[];
  /** What the list stands under; empty for a bare one. */
  readonly name: string;
  /** Name of another list beside it whose records are of the same kind. */
  readonly second: string | undefined;
  /** How many there are by the `count` beside the list, or beside what holds it. */
  readonly announced: number | undefined;
}

/** The array of records, wherever a portal's answer keeps it. */
function findRecords(whole: unknown, under = ''): Records | undefined {
  if (Array.isArray(whole)) {
    return whole.every(isObject)
      ? { records: whole, name: under, second: undefined, announced: undefined }
      : undefined;
  }
  if (!isObject(whole)) return undefined;
  const entries = new Map<string, unknown>(Object.entries(whole));
  for (const name of ['data', 'result', 'items', 'records']) {
    const inner = entries.get(name);
    const found = typeof inner === 'object' && inner !== null ? findRecords(inner, name) : undefined;
    if (found === undefined) continue;
    const others = [...entries].filter(([other]) => other !== name);
    const second = others.find(([, value]) => isAlike(value, found.records))?.[0];
    return { ...found, second: found.second ?? second, announced: found.announced ?? countIn(entries) };
  }
  return undefined;
}

/** The portal's own name for it, and those of other catalogues. */
function countIn(entries: ReadonlyMap<string, unknown>): number | undefined {
  const named = ['count', 'total', 'totalCount', 'recordCount'].map((name) => entries.get(name));
  return named.find((value): value is number => typeof value === 'number' && Number.isInteger(value));
}

/** True for a list of records that have at least half the names of these; an answer may well hold other lists (links, facets). */
function isAlike(value: unknown, records: readonly object[]): boolean {
  const [first] = Array.isArray(value) ? value : [];
  if (!isObject(first)) return false;
  const names = Object.keys(first);
  const known = new Set(Object.keys(records[0] ?? first));
  return names.length > 0 && 2 * names.filter((name) => known.has(name)).length >= known.size;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Leaves by their dotted names; an array inside a record is kept as its JSON text. */
function flatten(record: object): ReadonlyMap<string, string> {
  const leaves = new Map<string, string>();
  const walk = (value: unknown, name: string, depth: number): void => {
    if (isObject(value) && depth < 8) {
      for (const [key, inner] of Object.entries(value))
        walk(inner, name === '' ? key : `${name}.${key}`, depth + 1);
    } else leaves.set(name, textOf(value));
  };
  walk(record, '', 0);
  return leaves;
}

function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
