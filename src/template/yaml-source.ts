import type { Document, Node, Pair, Scalar, YAMLMap } from 'yaml';
import { isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import type { TemplateSource } from '../model/letter.ts';
import type { Place, Problem } from '../problem.ts';
import { problem } from '../problem.ts';
import { nearest } from '../text/characters.ts';

/** A YAML file being read: every fault found on the way is kept with its line and column. */
export interface YamlSource {
  readonly file: string;
  readonly text: string;
  readonly document: Document;
  readonly counter: LineCounter;
  readonly problems: Problem[];
}

/** One mapping of the file whose keys have been checked. */
export interface YamlRecord {
  readonly source: YamlSource;
  readonly node: YAMLMap;
}

/** Parses YAML 1.2; syntax faults become `template-yaml-syntax`. Nothing in the file is run, tags have no effect. */
export function openYaml(file: string, text: string): YamlSource {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false });
  const source: YamlSource = { file, text, document, counter, problems: [] };
  for (const fault of document.errors) {
    source.problems.push(
      problem('template-yaml-syntax', placeAt(source, fault.pos[0]), { what: fault.code }),
    );
  }
  return source;
}

function placeAt(source: YamlSource, offset: number): Place {
  const { line, col } = source.counter.linePos(offset);
  return { file: source.file, line, column: col };
}

/** Where a node stands; the file's first character when there is no node. */
export function placeOf(source: YamlSource, node: unknown): Place {
  return placeAt(source, (node as Node | null)?.range?.[0] ?? 0);
}

/** The mapping in `node` with its unknown keys reported (`template-unknown-key`, nearest right name first). */
export function readRecord(
  source: YamlSource,
  node: unknown,
  allowed: readonly string[],
): YamlRecord | undefined {
  if (!isMap(node)) {
    if (source.problems.length === 0) badValue(source, node, 'letter.yaml', 'key: value');
    return undefined;
  }
  for (const pair of node.items as readonly Pair<Node, Node>[]) {
    const key = isScalar(pair.key) ? String(pair.key.value) : String(pair.key);
    if (allowed.includes(key)) continue;
    const args = { key, nearest: nearest(key, allowed) ?? '', allowed: allowed.join(', ') };
    source.problems.push(problem('template-unknown-key', { ...placeOf(source, pair.key), value: key }, args));
  }
  return { source, node };
}

/** Reports `template-bad-value` at the node. */
export function badValue(source: YamlSource, node: unknown, key: string, allowed: string): void {
  const value = isScalar(node)
    ? String(node.value ?? '')
    : isSeq(node)
      ? '[...]'
      : isMap(node)
        ? '{...}'
        : '';
  const place: Place = { ...placeOf(source, node), field: key, value };
  source.problems.push(problem('template-bad-value', place, { key, value, allowed }));
}

/** Reports `template-missing-key` at the mapping. */
export function missingKey(record: YamlRecord, key: string, example: string): void {
  const place: Place = { ...placeOf(record.source, record.node), field: key };
  record.source.problems.push(problem('template-missing-key', place, { key, example: `${key}: ${example}` }));
}

/** The node under a key; undefined when the key is absent or holds nothing. */
export function nodeOf(record: YamlRecord, key: string): Node | undefined {
  const node = record.node.get(key, true);
  return isScalar(node) && node.value === null ? undefined : (node as Node | undefined);
}

/** A text; numbers and truth values are taken as they are written. Undefined when absent; anything else is reported. */
export function readText(record: YamlRecord, key: string, example: string): string | undefined {
  const node = nodeOf(record, key);
  if (node === undefined) return undefined;
  if (isScalar(node)) return textOf(node).trim();
  badValue(record.source, node, key, example);
  return undefined;
}

function textOf(node: Scalar): string {
  return typeof node.value === 'string' ? node.value : (node.source ?? String(node.value));
}

/** One of the allowed words, or the one taken when the key is absent. */
export function readChoice<Word extends string>(
  record: YamlRecord,
  key: string,
  allowed: readonly [Word, ...Word[]],
): Word {
  const text = readText(record, key, allowed.join(', '));
  const found = allowed.find((word) => word === text);
  if (text !== undefined && found === undefined) {
    badValue(record.source, nodeOf(record, key), key, allowed.join(', '));
  }
  return found ?? allowed[0];
}

/** The items of a list, each with its node; a list that is something else is reported. Absent: empty. */
export function readList(record: YamlRecord, key: string, example: string): readonly Node[] {
  const node = nodeOf(record, key);
  if (node === undefined) return [];
  if (isSeq(node)) return node.items as readonly Node[];
  badValue(record.source, node, key, example);
  return [];
}

/** A text that is a template, with the place of its first character in the file. */
export function readTemplate(record: YamlRecord, key: string): TemplateSource | undefined {
  const node = nodeOf(record, key);
  if (node === undefined) return undefined;
  if (!isScalar(node)) {
    badValue(record.source, node, key, 'text {{field}}');
    return undefined;
  }
  return { text: textOf(node).trim(), place: templatePlace(record.source, node) };
}

function templatePlace(source: YamlSource, node: Scalar): Place {
  const start = placeOf(source, node);
  if (node.type === 'QUOTE_SINGLE' || node.type === 'QUOTE_DOUBLE') {
    return { ...start, column: (start.column ?? 1) + 1 };
  }
  if (node.type !== 'BLOCK_LITERAL' && node.type !== 'BLOCK_FOLDED') return start;
  const line = (start.line ?? 1) + 1;
  const indent = /^ */u.exec(source.text.split('\n')[line - 1] ?? '')?.[0].length ?? 0;
  return { file: source.file, line, column: indent + 1 };
}
