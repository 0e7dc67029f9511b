import type { Document, Node, Pair, Scalar, YAMLMap } from 'yaml';
import { isMap, isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml';
import type { Place, Problem } from '../problem.ts';
import { problem } from '../problem.ts';
import { nearest } from '../text/characters.ts';

/** A YAML file being read: what is found on the way is kept in `problems`, each with its line and column. */
export interface YamlFile {
  readonly file: string;
  readonly text: string;
  readonly lines: LineCounter;
  readonly problems: Problem[];
}

/** One mapping of the file, its keys checked. `path` is what its keys are called from outside (`office.`). */
export interface YamlRecord {
  readonly from: YamlFile;
  readonly place: Place;
  readonly path: string;
  readonly values: ReadonlyMap<string, Node>;
}

/** The keys that a mapping may have: the needed ones with an example of their value, and the others. */
export interface YamlKeys {
  readonly needed?: Readonly<Record<string, string>>;
  readonly other?: readonly string[];
}

/**
 * Opens YAML 1.2 with every scalar as the text it was written as (`3.10` stays `3.10`, `yes` stays `yes`); nothing in the
 * file is run, tags have no effect. Problems, one for each fault with its line: `yaml-syntax`, `yaml-doubled-key`; then `root` is undefined.
 */
export function openYaml(file: string, text: string): { readonly from: YamlFile; readonly root: unknown } {
  const lines = new LineCounter();
  // The package compares each key with all before it: 400,000 keys took minutes.
  const options = { schema: 'failsafe', uniqueKeys: false, lineCounter: lines, prettyErrors: false } as const;
  const document = parseDocument(text, options);
  const from: YamlFile = { file, text, lines, problems: [] };
  for (const { code, pos } of document.errors) {
    from.problems.push(problem('yaml-syntax', placeAt(from, pos[0]), { reason: code }));
  }
  for (const key of doubledKeys(document)) {
    from.problems.push(problem('yaml-doubled-key', placeOf(from, key), { key: String(key.value) }));
  }
  return { from, root: from.problems.length > 0 ? undefined : document.contents };
}

/** The keys that their mapping has already, in their order. */
function doubledKeys(document: Document): readonly Scalar[] {
  const doubled: Scalar[] = [];
  visit(document, {
    Map(_, { items }) {
      const known = new Set<unknown>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        if (known.has(key.value)) doubled.push(key);
        known.add(key.value);
      }
    },
  });
  return doubled;
}

/**
 * The mapping in a node. Keys that nobody knows (`yaml-unknown-key`, nearest name first) and needed ones that are absent or
 * empty (`yaml-missing-key`) are reported; undefined when the node is no mapping (`yaml-bad-value`). Null, which is what an
 * empty file has, is a mapping without keys.
 */
export function recordOf(
  from: YamlFile,
  node: unknown,
  keys: YamlKeys,
  at: { readonly place?: Place; readonly path?: string } = {},
): YamlRecord | undefined {
  const { needed = {}, other = [] } = keys;
  const known = [...Object.keys(needed), ...other];
  const place = placeOf(from, node, at.place);
  const path = at.path ?? '';
  if (!isMap(node) && node !== null) {
    const key = path.slice(0, -1) || from.file;
    const wanted = known.map((name) => `${name}: …`).join(', ');
    from.problems.push(problem('yaml-bad-value', place, { key, value: printNode(node), wanted }));
    return undefined;
  }
  const pairs = node === null ? [] : (node as YAMLMap<Node, Node | null>).items;
  const values = valuesOf(from, pairs, known, path);
  const record = { from, place, path, values };
  for (const [key, example] of Object.entries(needed)) {
    if (!values.has(key)) missingKey(record, key, example);
  }
  return record;
}

function valuesOf(
  from: YamlFile,
  pairs: readonly Pair<Node, Node | null>[],
  known: readonly string[],
  path: string,
): ReadonlyMap<string, Node> {
  const values = new Map<string, Node>();
  for (const { key: node, value } of pairs) {
    const key = isScalar(node) ? String(node.value) : String(node);
    if (known.includes(key)) {
      if (value !== null && !isNothing(value)) values.set(key, value);
      continue;
    }
    const names = known.map((name) => path + name);
    const args = { key: path + key, nearest: nearest(path + key, names) ?? '', known: names.join(', ') };
    const place = { ...placeOf(from, node), field: path + key, value: key };
    from.problems.push(problem('yaml-unknown-key', place, args));
  }
  return values;
}

/** A key without a value, `~` and `null` say nothing. */
function isNothing(node: Node): boolean {
  if (!isScalar(node)) return false;
  const text = String(node.value ?? '').trim();
  // Empty quotes say as little as no value: what needs one must not be left out in silence.
  return text === '' || (node.type === 'PLAIN' && /^(?:~|null)$/iu.test(text));
}

/** Reports `yaml-missing-key` at the mapping. */
export function missingKey({ from, place, path }: YamlRecord, key: string, example: string): void {
  const args = { key: path + key, example: `${key}: ${example}` };
  from.problems.push(problem('yaml-missing-key', { ...place, field: path + key }, args));
}

/** Reports `yaml-bad-value` at a key's value, or at a node in it. `wanted` is a form to copy, or the allowed words. */
export function badValue(
  record: YamlRecord,
  key: string,
  wanted: string,
  node: unknown = record.values.get(key),
): void {
  const value = printNode(node);
  const name = record.path + key;
  const place = { ...placeOf(record.from, node, record.place), field: name, value };
  record.from.problems.push(problem('yaml-bad-value', place, { key: name, value, wanted }));
}

/** Where a key's value is; the mapping's place when the key is absent. */
export function placeIn(record: YamlRecord, key: string): Place {
  return { ...placeOf(record.from, record.values.get(key), record.place), field: record.path + key };
}

/** Where a node is, or `otherwise` (without one, the file's first character). */
export function placeOf(from: YamlFile, node: unknown, otherwise?: Place): Place {
  const start = isNode(node) ? node.range?.[0] : undefined;
  return start === undefined ? (otherwise ?? placeAt(from, 0)) : placeAt(from, start);
}

function isNode(node: unknown): node is Node {
  return isScalar(node) || isMap(node) || isSeq(node);
}

function placeAt(from: YamlFile, offset: number): Place {
  const { line, col } = from.lines.linePos(offset);
  return { file: from.file, line, column: col };
}

function printNode(node: unknown): string {
  if (isScalar(node)) return String(node.value ?? '');
  return isMap(node) ? '{…}' : isSeq(node) ? '[…]' : '';
}
