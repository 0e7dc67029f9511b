import {
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import type { OfficeConfig, Unfilled } from '../../model/office.ts';
import type { Checked, Place, Problem } from '../../problem.ts';
import { hasErrors, problem } from '../../problem.ts';
import { nearest } from '../../text/characters.ts';
import { isPlaceholder } from '../../text/placeholder.ts';

type Rule = {
  readonly kind: 'text' | 'list' | 'flag';
  readonly required: boolean;
  readonly allowed?: readonly string[];
};

/** Every key of `roadmap.yaml`; what stands here is what the file may say. */
const rules: Readonly<Record<string, Rule>> = {
  'office.superior': { kind: 'list', required: false },
  'office.name': { kind: 'text', required: true },
  'office.genitive': { kind: 'text', required: true },
  'office.address': { kind: 'text', required: true },
  'office.phone': { kind: 'text', required: true },
  'office.email': { kind: 'text', required: true },
  'office.emblem': { kind: 'text', required: false },
  practice: { kind: 'flag', required: false },
  timeZone: { kind: 'text', required: false },
  language: { kind: 'text', required: false, allowed: ['uz', 'ru', 'en'] },
  'numbering.countPer': { kind: 'text', required: false, allowed: ['file', 'unit'] },
  register: { kind: 'text', required: false },
  'defaults.kind': { kind: 'text', required: false },
  'defaults.signatory': { kind: 'text', required: false },
  'defaults.executor': { kind: 'text', required: false },
};

const defaultZone = 'Asia/Tashkent';

interface Reading {
  readonly file: string;
  readonly lines: LineCounter;
  readonly texts: Map<string, string>;
  readonly lists: Map<string, readonly string[]>;
  readonly unfilled: Unfilled[];
  readonly problems: Problem[];
}

/**
 * Reads `roadmap.yaml`: all problems at once with their lines (`config-not-utf8`, `config-not-yaml`, `config-unknown-key`,
 * `config-missing-key`, `config-bad-value`). Missing optional keys get the defaults of docs/product.md section 2. Values of the
 * letterhead that are still in brackets are `unfilled`: whether they matter is for the letters to say.
 */
export function parseConfig(bytes: Uint8Array, file: string): Checked<OfficeConfig> {
  const text = decode(bytes);
  if (text === undefined) return { value: undefined, problems: [problem('config-not-utf8', { file }, {})] };
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const reading: Reading = { file, lines, texts: new Map(), lists: new Map(), unfilled: [], problems: [] };
  for (const error of document.errors) {
    const place = placeAt(reading, error.pos[0]);
    reading.problems.push(problem('config-not-yaml', place, { reason: error.code }));
  }
  if (reading.problems.length > 0) return { value: undefined, problems: reading.problems };
  if (isMap(document.contents)) readMap(reading, document.contents, '');
  checkMissing(reading);
  checkZone(reading);
  const value = hasErrors(reading.problems) ? undefined : toConfig(reading);
  return { value, problems: reading.problems };
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function readMap(reading: Reading, map: YAMLMap, prefix: string): void {
  for (const pair of map.items) {
    const key = isScalar(pair.key) ? `${prefix}${String(pair.key.value)}` : prefix;
    const node = isMap(pair.value) || isScalar(pair.value) || isSeq(pair.value) ? pair.value : null;
    const isGroup = Object.keys(rules).some((known) => known.startsWith(`${key}.`));
    if (isGroup && isMap(node)) readMap(reading, node, `${key}.`);
    else if (!(isGroup && node === null)) readValue(reading, key, node, keyOffset(pair.key));
  }
}

function readValue(reading: Reading, key: string, node: Node | null, offset: number): void {
  const rule = rules[key];
  const place = placeAt(reading, offset, key);
  if (rule === undefined) {
    const known = nearest(key, Object.keys(rules)) ?? Object.keys(rules).join(', ');
    reading.problems.push(problem('config-unknown-key', place, { key, known }));
    return;
  }
  if (rule.kind === 'list' && isSeq(node)) {
    readList(reading, key, node);
    return;
  }
  const text = rule.kind === 'list' ? undefined : writtenText(node, rule.kind);
  if (text !== undefined) {
    readText(reading, key, rule, place, text);
    return;
  }
  const isEmpty = node === null || (isScalar(node) && node.value === null);
  if (isEmpty && !rule.required) return;
  const wanted = { list: '[ … ]', text: '"…"', flag: 'true, false' }[rule.kind];
  reading.problems.push(problem('config-bad-value', place, { key, value: '', wanted }));
}

/** What is written for a text or a flag; undefined when it is something else. */
function writtenText(node: Node | null, kind: 'text' | 'flag'): string | undefined {
  // `phone: [телефон]` without quotes is a list to YAML; it is the same stand-in to the clerk.
  if (isSeq(node)) return kind === 'text' ? bracketed(node) : undefined;
  if (!isScalar(node)) return undefined;
  return kind === 'text' || typeof node.value === 'boolean' ? scalarText(node) : undefined;
}

function readText(reading: Reading, key: string, rule: Rule, place: Place, text: string): void {
  if (text === '') return;
  if (rule.allowed !== undefined && !rule.allowed.includes(text)) {
    const wanted = rule.allowed.join(', ');
    reading.problems.push(
      problem('config-bad-value', { ...place, value: text }, { key, value: text, wanted }),
    );
    return;
  }
  noteUnfilled(reading, key, text, place);
  reading.texts.set(key, text);
}

function readList(reading: Reading, key: string, list: YAMLSeq): void {
  const texts = list.items.map((item) => (isNode(item) ? scalarText(item) : ''));
  for (const [at, text] of texts.entries()) {
    const item = list.items[at];
    const field = `${key}.${at + 1}`;
    if (isNode(item)) noteUnfilled(reading, field, text, placeAt(reading, item.range?.[0] ?? 0, field));
  }
  reading.lists.set(key, texts);
}

function noteUnfilled({ unfilled }: Reading, field: string, value: string, place: Place): void {
  if (field.startsWith('office.') && field !== 'office.emblem' && isPlaceholder(value)) {
    unfilled.push({ field, value, place: { ...place, field, value } });
  }
}

function scalarText(node: Node | null): string {
  return isScalar(node) ? String(node.value ?? '').trim() : '';
}

function bracketed(list: YAMLSeq): string | undefined {
  const only = list.items.length === 1 ? list.items[0] : undefined;
  return isScalar(only) ? `[${scalarText(only)}]` : undefined;
}

function checkMissing(reading: Reading): void {
  for (const [key, rule] of Object.entries(rules)) {
    if (!rule.required || reading.texts.has(key)) continue;
    reading.problems.push(problem('config-missing-key', { file: reading.file, field: key }, { key }));
  }
}

function checkZone(reading: Reading): void {
  const zone = reading.texts.get('timeZone');
  // Building a formatter costs 20 ms at every start; the shipped zone needs no proof.
  if (zone === undefined || zone === defaultZone) return;
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
  } catch {
    const place = { file: reading.file, field: 'timeZone', value: zone };
    reading.problems.push(
      problem('config-bad-value', place, { key: 'timeZone', value: zone, wanted: defaultZone }),
    );
  }
}

function toConfig({ texts, lists, unfilled }: Reading): OfficeConfig {
  const text = (key: string, otherwise = ''): string => texts.get(key) ?? otherwise;
  const optional = <Key extends string>(name: Key, key: string): { readonly [K in Key]?: string } => {
    const value = texts.get(key);
    return value === undefined ? {} : ({ [name]: value } as { readonly [K in Key]?: string });
  };
  const language = text('language', 'uz');
  return {
    office: {
      superior: lists.get('office.superior') ?? [],
      name: text('office.name'),
      genitive: text('office.genitive'),
      address: text('office.address'),
      phone: text('office.phone'),
      email: text('office.email'),
      ...optional('emblem', 'office.emblem'),
    },
    practice: text('practice') === 'true',
    ...(unfilled.length === 0 ? {} : { unfilled }),
    timeZone: text('timeZone', defaultZone),
    language: language === 'ru' || language === 'en' ? language : 'uz',
    numbering: { countPer: text('numbering.countPer') === 'unit' ? 'unit' : 'file' },
    register: text('register', 'register.db'),
    defaults: {
      kind: text('defaults.kind', 'monitoring-cabinet'),
      ...optional('signatory', 'defaults.signatory'),
      ...optional('executor', 'defaults.executor'),
    },
  };
}

function keyOffset(key: unknown): number {
  return isScalar(key) ? (key.range?.[0] ?? 0) : 0;
}

function placeAt(reading: Reading, offset: number, field?: string): Place {
  const { line, col } = reading.lines.linePos(offset);
  const place = { file: reading.file, line, column: col };
  return field === undefined ? place : { ...place, field };
}
