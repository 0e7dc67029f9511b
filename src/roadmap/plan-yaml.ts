import { isMap, isScalar, isSeq, LineCounter, parseDocument, type YAMLMap } from 'yaml';
import type { Place, Problem } from '../problem.ts';
import { problem } from '../problem.ts';
import { cleanText, nearest } from '../text/characters.ts';

/** How a day is written in `plan.yaml`. */
export const wantedDay = '2022-08-08';

/** One reading of a YAML file: where lines begin, and what was found on the way. */
export interface YamlReading {
  readonly file: string;
  readonly lines: LineCounter;
  readonly problems: Problem[];
}

/** A map of the file, its values by key; every key has been checked against the allowed ones. */
export interface YamlFields {
  readonly place: Place;
  readonly nodes: ReadonlyMap<string, unknown>;
}

/**
 * Opens YAML with every scalar as its text (`3.10` stays `3.10`, `2021-01` stays `2021-01`).
 * `root` is undefined when the file is no YAML (`report-plan-not-yaml`, one for each fault, with its line).
 */
export function openYaml(text: string, file: string): { reading: YamlReading; root: unknown } {
  const lines = new LineCounter();
  const document = parseDocument(text, { schema: 'failsafe', lineCounter: lines });
  const reading: YamlReading = { file, lines, problems: [] };
  for (const error of document.errors) {
    const place = placeAt(reading, error.pos[0]);
    reading.problems.push(problem('report-plan-not-yaml', place, { reason: error.code }));
  }
  return { reading, root: reading.problems.length > 0 ? undefined : document.contents };
}

/**
 * The fields of a map node. Keys that nobody knows (`report-plan-unknown-key`, nearest name first) and needed
 * ones that are absent (`report-plan-missing-key`) are reported; undefined when the node is no map.
 */
export function fieldsOf(
  reading: YamlReading,
  node: unknown,
  at: Place,
  keys: { readonly needed: readonly string[]; readonly other: readonly string[] },
): YamlFields | undefined {
  const known = [...keys.needed, ...keys.other];
  if (!isMap(node)) {
    badValue(reading, at, printNode(node), known.map((key) => `${key}: ...`).join(', '));
    return undefined;
  }
  const place = placeOfNode(reading, node, at);
  const nodes = new Map<string, unknown>();
  for (const pair of (node as YAMLMap).items) {
    const key = isScalar(pair.key) ? String(pair.key.value) : '';
    if (known.includes(key)) nodes.set(key, pair.value);
    else reportUnknown(reading, placeOfNode(reading, pair.key, place), key, known);
  }
  for (const key of keys.needed) {
    if (!nodes.has(key)) reading.problems.push(problem('report-plan-missing-key', place, { key }));
  }
  return { place, nodes };
}

function reportUnknown(reading: YamlReading, place: Place, key: string, known: readonly string[]): void {
  const near = nearest(key, known);
  const names = near === undefined ? known : [near, ...known.filter((name) => name !== near)];
  const args = { key, known: names.join(', ') };
  reading.problems.push(problem('report-plan-unknown-key', { ...place, field: key }, args));
}

/** A key's text, trimmed and cleaned of what no document may hold; undefined when absent or no text (reported). */
export function readText(reading: YamlReading, fields: YamlFields, key: string): string | undefined {
  const node = fields.nodes.get(key);
  if (node === undefined) return undefined;
  const place = placeOf(reading, fields, key);
  if (isScalar(node) && String(node.value ?? '').trim() !== '') {
    return cleanText(String(node.value)).trim();
  }
  badValue(reading, place, printNode(node), `${key}: ...`);
  return undefined;
}

/** A key's text read by `read`; what it does not take is a problem that tells `wanted`. */
export function readValue<Value>(
  reading: YamlReading,
  fields: YamlFields,
  key: string,
  wanted: string,
  read: (text: string) => Value | undefined,
): Value | undefined {
  const text = readText(reading, fields, key);
  if (text === undefined) return undefined;
  const value = read(text);
  if (value === undefined) badValue(reading, placeOf(reading, fields, key), text, wanted);
  return value;
}

/** The nodes of a key's list; a lone value is a list of one, an absent key or an empty value an empty list. */
export function listOf(fields: YamlFields, key: string): readonly unknown[] {
  const node = fields.nodes.get(key);
  if (isSeq(node)) return node.items;
  const isEmpty =
    node === undefined || node === null || (isScalar(node) && String(node.value ?? '').trim() === '');
  return isEmpty ? [] : [node];
}

/** The texts of a key's list, each read by `read`; what it does not take is reported with its own line. */
export function readValues<Value>(
  reading: YamlReading,
  fields: YamlFields,
  key: string,
  wanted: string,
  read: (text: string) => Value | undefined,
): readonly Value[] {
  return listOf(fields, key).flatMap((node) => {
    const value = isScalar(node) ? read(cleanText(String(node.value ?? '')).trim()) : undefined;
    if (value !== undefined) return [value];
    const place = { ...placeOfNode(reading, node, fields.place), field: key };
    badValue(reading, place, printNode(node), wanted);
    return [];
  });
}

/** Where a key's value stands (the map's place when the key is absent). */
export function placeOf(reading: YamlReading, fields: YamlFields, key: string): Place {
  return { ...placeOfNode(reading, fields.nodes.get(key), fields.place), field: key };
}

/** Where a node stands, or `otherwise` when the node is absent. */
export function placeOfNode(reading: YamlReading, node: unknown, otherwise: Place): Place {
  const start = isScalar(node) || isMap(node) || isSeq(node) ? node.range?.[0] : undefined;
  return start === undefined ? otherwise : placeAt(reading, start);
}

function placeAt(reading: YamlReading, offset: number): Place {
  const { line, col } = reading.lines.linePos(offset);
  return { file: reading.file, line, column: col };
}

function badValue(reading: YamlReading, place: Place, value: string, wanted: string): void {
  const args = { key: place.field ?? 'plan.yaml', value, wanted };
  reading.problems.push(problem('report-plan-bad-value', { ...place, value }, args));
}

function printNode(node: unknown): string {
  if (isScalar(node)) return String(node.value ?? '');
  return isMap(node) ? '{…}' : isSeq(node) ? '[…]' : '';
}
