import { isMap, isScalar, isSeq, type Node, parseDocument, type YAMLMap, type YAMLSeq } from 'yaml';
import type { Day } from '../model/office.ts';
import type { ItemState, Roadmap } from '../model/roadmap.ts';
import type { Checked, Problem } from '../problem.ts';
import { problem } from '../problem.ts';
import { parseTime } from './fact-time.ts';
import { type NewFact, printFact } from './print-fact.ts';
import { parseRoadmap } from './roadmap-file.ts';

export interface EditedPlan {
  readonly text: string;
  /** Line of what was added. */
  readonly line: number;
  readonly plan: Roadmap;
}

/**
 * Adds a fact to an item of `plan.yaml`, before the first fact that began later. Only lines are put in: every other
 * byte, comments, order and line ends stay as a person wrote them. Codes: those of `parseRoadmap` (the plan must be
 * readable before and after), `report-item-unknown`.
 */
export function addFact(text: string, file: string, id: string, fact: NewFact): Checked<EditedPlan> {
  return edit(text, file, id, 'done', printFact(fact), (plan) => {
    const item = plan.measures.flatMap((measure) => measure.items).find((one) => one.id === id);
    const from = parseTime(fact.when)?.from ?? '';
    return item?.done.findIndex((entry) => entry.type === 'fact' && entry.from > from) ?? -1;
  });
}

/** Adds the state that an item has from a day on; the rest of the file stays as it is. Codes as `addFact`. */
export function addState(
  text: string,
  file: string,
  id: string,
  mark: { readonly from: Day; readonly state: ItemState },
): Checked<EditedPlan> {
  const lines = [`- {from: ${mark.from}, state: ${mark.state}}`];
  return edit(text, file, id, 'states', lines, (plan) => {
    const item = plan.measures.flatMap((measure) => measure.items).find((one) => one.id === id);
    return item?.states.findIndex((one) => one.from > mark.from) ?? -1;
  });
}

function edit(
  text: string,
  file: string,
  id: string,
  key: string,
  lines: readonly string[],
  placeIn: (plan: Roadmap) => number,
): Checked<EditedPlan> {
  const before = parseRoadmap(text, file);
  if (before.value === undefined) return { value: undefined, problems: before.problems };
  const item = findItem(text, id);
  if (item === undefined) return { value: undefined, problems: [unknownItem(before.value, file, id)] };
  const list = item.get(key, true);
  if (isSeq(list) && list.flow === true) return { value: undefined, problems: [flowList(file, key)] };
  const at = insertionOf(text, item, key, placeIn(before.value));
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const added = [...at.lead, ...lines.map((line) => (line === '' ? '' : at.indent + line))].join(newline);
  const head = text.slice(0, at.offset);
  const edited = `${head}${newline}${added}${text.slice(at.offset)}`;
  const after = parseRoadmap(edited, file);
  const line = head.split('\n').length + 1 + at.lead.length;
  if (after.value === undefined) return { value: undefined, problems: after.problems };
  return { value: { text: edited, line, plan: after.value }, problems: [] };
}

function unknownItem(plan: Roadmap, file: string, id: string): Problem {
  const known = plan.measures.flatMap((measure) => measure.items.map((item) => item.id)).join(', ');
  return problem('report-item-unknown', { file, field: 'id', value: id }, { id, known });
}

/** A list written as `[a, b]` gives no line to put one after. */
function flowList(file: string, key: string): Problem {
  const place = { file, field: key, value: '[…]' };
  return problem('yaml-bad-value', place, { key, value: '[…]', wanted: `${key}:\n  - ...` });
}

interface Insertion {
  /** End of the line after which the new lines go. */
  readonly offset: number;
  readonly indent: string;
  /** Lines above the new ones: the key, when the item has none yet. */
  readonly lead: readonly string[];
}

/** After the entry before `index`, at the list's own indent; with the key's own line when the item has no such list. */
function insertionOf(text: string, item: YAMLMap, key: string, index: number): Insertion {
  const list = item.get(key, true);
  const first = item.items[0]?.key;
  const indent = indentAt(text, startOf(first));
  if (!isSeq(list) || list.items.length === 0) {
    const pair = item.items.find((one) => isScalar(one.key) && one.key.value === key);
    if (pair === undefined) {
      const offset = endOfLine(text, endOf(anchorOf(item, key)));
      return { offset, indent: `${indent}  `, lead: [`${indent}${key}:`] };
    }
    return { offset: endOfLine(text, endOf(pair.key)), indent: `${indent}  `, lead: [] };
  }
  const node = list as YAMLSeq;
  const dash = text.lastIndexOf('-', startOf(node.items[0]) - 1);
  const listIndent = indentAt(text, dash);
  const previous = node.items[index < 0 ? node.items.length - 1 : index - 1];
  const offset =
    previous === undefined
      ? endOfLine(text, endOf(item.items.find((one) => isScalar(one.key) && one.key.value === key)?.key))
      : endOfLine(text, endOf(previous));
  return { offset, indent: listIndent, lead: [] };
}

/** A new key goes where a person would put it: states under the deadline, what was done at the item's end. */
function anchorOf(item: YAMLMap, key: string): unknown {
  const isDeadline = (name: unknown): boolean => isScalar(name) && name.value === 'deadline';
  const deadline = item.items.find((pair) => isDeadline(pair.key));
  const pair = key === 'states' && deadline !== undefined ? deadline : item.items.at(-1);
  return pair?.value ?? pair?.key;
}

function findItem(text: string, id: string): YAMLMap | undefined {
  const root = parseDocument(text, { schema: 'failsafe' }).contents;
  const measures = isMap(root) ? root.get('measures') : undefined;
  for (const measure of isSeq(measures) ? measures.items : []) {
    const items = isMap(measure) ? measure.get('items') : undefined;
    for (const item of isSeq(items) ? items.items : []) {
      if (isMap(item) && String(item.get('id')) === id) return item;
    }
  }
  return undefined;
}

/** Where the node's own text ends: blank lines and comments after it are not its own. */
function endOf(node: unknown): number {
  return (node as Node | undefined)?.range?.[1] ?? 0;
}

function startOf(node: unknown): number {
  return (node as Node | undefined)?.range?.[0] ?? 0;
}

/** The end of the line on which the text before an offset ends, blank lines passed over backwards. */
function endOfLine(text: string, offset: number): number {
  const trimmed = text.slice(0, offset).trimEnd().length;
  const next = text.slice(trimmed).search(/\r?\n/u);
  return next < 0 ? text.length : trimmed + next;
}

/** Blanks as wide as what is before an offset on its line. */
function indentAt(text: string, offset: number): string {
  return ' '.repeat(offset - (text.lastIndexOf('\n', offset - 1) + 1));
}
