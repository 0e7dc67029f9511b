import { dayOf, parseDay } from '../dates.ts';
import type { Deadline, ItemState, Measure, MeasureItem, Roadmap, StateMark } from '../model/roadmap.ts';
import type { Checked, Place } from '../problem.ts';
import { hasErrors, problem } from '../problem.ts';
import { readDone } from './plan-done.ts';
import type { YamlReading } from './plan-yaml.ts';
import {
  fieldsOf,
  listOf,
  openYaml,
  placeOf,
  placeOfNode,
  readText,
  readValue,
  wantedDay,
} from './plan-yaml.ts';

/**
 * The file's text, byte order mark kept. A file that is not UTF-8 (saved as Windows-1251, which loses Қ Ғ Ҳ) is
 * `report-plan-not-utf8`.
 */
export function decodePlan(bytes: Uint8Array, file: string): Checked<string> {
  try {
    const value = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return { value, problems: [] };
  } catch {
    const place = { file, line: 1, column: 1 };
    return { value: undefined, problems: [problem('report-plan-not-utf8', place, {})] };
  }
}

/** The states a person may write. */
export const itemStates: readonly ItemState[] = ['done', 'in-progress', 'not-started'];

/**
 * Reads `plan.yaml` whole: all problems at once, each with line and column (`report-plan-not-yaml`,
 * `report-plan-unknown-key`, `report-plan-missing-key`, `report-plan-bad-value`, `report-plan-doubled`,
 * `report-letter-places`, `report-latin-letters`). The value is undefined when one of them is an error.
 */
export function parsePlan(text: string, file: string): Checked<Roadmap> {
  const { reading, root } = openYaml(text, file);
  const at: Place = { file, line: 1, column: 1 };
  if (reading.problems.length > 0) return { value: undefined, problems: reading.problems };
  const fields = fieldsOf(reading, root, at, { needed: ['title', 'act', 'measures'], other: [] });
  if (fields === undefined) return { value: undefined, problems: reading.problems };
  const measures = listOf(fields, 'measures').flatMap((node) => readMeasure(reading, node, at));
  checkDoubles(reading, measures);
  const plan = {
    title: readText(reading, fields, 'title') ?? '',
    act: readAct(reading, fields.nodes.get('act'), placeOf(reading, fields, 'act')),
    measures,
  };
  return { value: hasErrors(reading.problems) ? undefined : plan, problems: reading.problems };
}

function readAct(reading: YamlReading, node: unknown, at: Place): Roadmap['act'] {
  const fields = fieldsOf(reading, node, at, { needed: ['number', 'date'], other: [] });
  if (fields === undefined) return { number: '', date: '' };
  return {
    number: readText(reading, fields, 'number') ?? '',
    date: readValue(reading, fields, 'date', wantedDay, parseDay) ?? '',
  };
}

function readMeasure(reading: YamlReading, node: unknown, at: Place): readonly Measure[] {
  const keys = { needed: ['no', 'name', 'items'], other: [] };
  const fields = fieldsOf(reading, node, placeOfNode(reading, node, at), keys);
  if (fields === undefined) return [];
  const no = readValue(reading, fields, 'no', '1', (text) => (/^\d+$/u.test(text) ? text : undefined)) ?? '';
  return [
    {
      no,
      name: readText(reading, fields, 'name') ?? '',
      items: listOf(fields, 'items').flatMap((item) => readItem(reading, item, fields.place, no)),
      place: fields.place,
    },
  ];
}

function readItem(reading: YamlReading, node: unknown, at: Place, no: string): readonly MeasureItem[] {
  const keys = { needed: ['id', 'mechanism', 'deadline'], other: ['states', 'done'] };
  const fields = fieldsOf(reading, node, placeOfNode(reading, node, at), keys);
  if (fields === undefined) return [];
  const isOwn = (text: string): boolean => text === no || new RegExp(`^${no}\\.\\d+$`, 'u').test(text);
  const states = listOf(fields, 'states').flatMap((one) => readState(reading, one, fields.place));
  return [
    {
      id: readValue(reading, fields, 'id', `${no}.1`, (text) => (isOwn(text) ? text : undefined)) ?? '',
      mechanism: readText(reading, fields, 'mechanism') ?? '',
      deadline: readValue(reading, fields, 'deadline', wantedDeadline, parseDeadline) ?? { type: 'schedule' },
      states: [...states].sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0)),
      done: listOf(fields, 'done').flatMap((one) => readDone(reading, one, fields.place)),
      place: fields.place,
    },
  ];
}

function readState(reading: YamlReading, node: unknown, at: Place): readonly StateMark[] {
  const fields = fieldsOf(reading, node, at, { needed: ['from', 'state'], other: [] });
  if (fields === undefined) return [];
  const from = readValue(reading, fields, 'from', wantedDay, parseDay);
  const state = readValue(reading, fields, 'state', itemStates.join(', '), parseState);
  return from === undefined || state === undefined ? [] : [{ from, state, place: fields.place }];
}

/** A state as a person writes it. */
export function parseState(text: string): ItemState | undefined {
  return itemStates.find((state) => state === text);
}

const wantedDeadline = '2021-01, 2021-01-15, yearly 12-01, continuous, schedule';

/** The four sorts of deadline (docs/domain.md section 6) and a plain day; undefined for anything else. */
export function parseDeadline(text: string): Deadline | undefined {
  if (text === 'continuous' || text === 'schedule') return { type: text };
  const yearly = /^yearly (\d{2})-(\d{2})$/u.exec(text);
  if (yearly) {
    // Checked in a leap year, so that 02-29 is read; the years without it end on their last day.
    const day = dayOf(2024, Number(yearly[1]), Number(yearly[2]));
    return day === undefined ? undefined : { type: 'yearly', monthDay: day.slice(5) };
  }
  if (/^\d{4}-\d{2}$/u.test(text)) {
    return parseDay(`${text}-01`) === undefined ? undefined : { type: 'month', month: text };
  }
  const day = parseDay(text);
  return day === undefined ? undefined : { type: 'day', day };
}

function checkDoubles(reading: YamlReading, measures: readonly Measure[]): void {
  const seen = new Map<string, number>();
  for (const item of measures.flatMap((measure) => measure.items)) {
    const line = seen.get(item.id);
    if (line === undefined) seen.set(item.id, item.place.line ?? 1);
    else reading.problems.push(problem('report-plan-doubled', item.place, { id: item.id, line }));
  }
}
