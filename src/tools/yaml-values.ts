import type { Node } from 'yaml';
import { isScalar, isSeq } from 'yaml';
import type { TemplateSource } from '../model/letter.ts';
import type { Place } from '../problem.ts';
import { cleanText } from '../text/characters.ts';
import type { YamlKeys, YamlRecord } from './yaml.ts';
import { badValue, placeIn, recordOf } from './yaml.ts';

/** How a day is written in the files of a workspace. */
export const wantedDay = '2022-08-08';

/** A key's text, trimmed and cleaned of what no document may hold. Absent, empty or no text (`yaml-bad-value`): undefined. */
export function textIn(record: YamlRecord, key: string, wanted = '"…"'): string | undefined {
  const node = record.values.get(key);
  if (node === undefined) return undefined;
  if (isScalar(node)) return cleanText(String(node.value)).trim() || undefined;
  badValue(record, key, wanted);
  return undefined;
}

/** A key's text read by `read`; what it does not take is `yaml-bad-value` with the form that is wanted. */
export function valueIn<Value>(
  record: YamlRecord,
  key: string,
  wanted: string,
  read: (text: string) => Value | undefined,
): Value | undefined {
  const text = textIn(record, key, wanted);
  const value = text === undefined ? undefined : read(text);
  if (text !== undefined && value === undefined) badValue(record, key, wanted);
  return value;
}

/** One of the allowed words; the first of them when the key is absent. */
export function choiceIn<Word extends string>(
  record: YamlRecord,
  key: string,
  words: readonly [Word, ...Word[]],
): Word {
  return valueIn(record, key, words.join(', '), (text) => words.find((word) => word === text)) ?? words[0];
}

/** The nodes of a key's list; a lone value is a list of one, an absent key an empty list. */
export function nodesIn({ values }: YamlRecord, key: string): readonly Node[] {
  const node = values.get(key);
  if (isSeq<Node>(node)) return node.items;
  return node === undefined ? [] : [node];
}

/** The texts of a key's list, each read by `read`; what it does not take is `yaml-bad-value` at its own place. */
export function valuesIn<Value>(
  record: YamlRecord,
  key: string,
  wanted: string,
  read: (text: string) => Value | undefined,
): readonly Value[] {
  return nodesIn(record, key).flatMap((node) => {
    const value = isScalar(node) ? read(cleanText(String(node.value)).trim()) : undefined;
    if (value !== undefined) return [value];
    badValue(record, key, wanted, node);
    return [];
  });
}

/** The mapping under a key; undefined when the key is absent. Its keys are called `key.name` in problems. */
export function recordIn(record: YamlRecord, key: string, keys: YamlKeys): YamlRecord | undefined {
  const node = record.values.get(key);
  const path = `${record.path}${key}.`;
  return node === undefined ? undefined : recordOf(record.from, node, keys, { path, place: record.place });
}

/** The mappings of a key's list, each read by `read`; one that is none is reported at its own place. */
export function recordsIn<Value>(
  record: YamlRecord,
  key: string,
  keys: YamlKeys,
  read: (item: YamlRecord) => Value | undefined,
): readonly Value[] {
  return nodesIn(record, key).flatMap((node) => {
    const item = recordOf(record.from, node, keys, { place: placeIn(record, key) });
    const value = item === undefined ? undefined : read(item);
    return value === undefined ? [] : [value];
  });
}

/** A text that is a template, with the place of its first character in the file. */
export function templateIn(record: YamlRecord, key: string): TemplateSource | undefined {
  const node = record.values.get(key);
  if (node === undefined) return undefined;
  if (isScalar(node))
    return { text: String(node.value).trim(), place: firstCharacter(record, key, node.type) };
  badValue(record, key, 'text {{field}}');
  return undefined;
}

/** Quotes and the sign of a block are no part of the text. */
function firstCharacter(record: YamlRecord, key: string, type: string | undefined): Place {
  const { field: _, ...start } = placeIn(record, key);
  if (type?.startsWith('QUOTE')) return { ...start, column: (start.column ?? 1) + 1 };
  if (!type?.startsWith('BLOCK')) return start;
  const line = (start.line ?? 1) + 1;
  const indent = /^ */u.exec(record.from.text.split('\n')[line - 1] ?? '')?.[0].length ?? 0;
  return { ...start, line, column: indent + 1 };
}
