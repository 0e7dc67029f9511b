import { dayOf, parseDay } from '../dates.ts';
import type { Deadline, ItemState, Measure, MeasureItem, Roadmap, StateMark } from '../model/roadmap.ts';
import type { Checked, Problem } from '../problem.ts';
import { hasErrors, problem } from '../problem.ts';
import type { YamlRecord } from '../tools/yaml.ts';
import { openYaml, recordOf } from '../tools/yaml.ts';
import { recordIn, recordsIn, textIn, valueIn, wantedDay } from '../tools/yaml-values.ts';
import { readDone } from './done-entries.ts';

/** The states a person may write. */
export const itemStates: readonly ItemState[] = ['done', 'in-progress', 'not-started'];

/**
 * Reads `plan.yaml` whole: all problems at once, each with line and column (the `yaml-` codes, `report-plan-doubled`,
 * `report-letter-places`, `report-latin-letters`). The value is undefined when one of them is an error.
 */
export function parseRoadmap(text: string, file: string): Checked<Roadmap> {
  const { from, root } = openYaml(file, text);
  if (hasErrors(from.problems)) return { value: undefined, problems: from.problems };
  const needed = { title: '“ЙЎЛ ХАРИТАСИ”', act: '{number: 808-сон, date: 2020-12-23}', measures: '- no: 1' };
  const record = recordOf(from, root, { needed });
  if (record === undefined) return { value: undefined, problems: from.problems };
  const act = recordIn(record, 'act', { needed: { number: '808-сон', date: '2020-12-23' } });
  const roadmap = {
    title: textIn(record, 'title') ?? '',
    act: {
      number: (act && textIn(act, 'number')) ?? '',
      date: (act && valueIn(act, 'date', wantedDay, parseDay)) ?? '',
    },
    measures: recordsIn(record, 'measures', measureKeys, readMeasure),
  };
  const problems = [...from.problems, ...doubledItems(roadmap.measures)];
  return { value: hasErrors(problems) ? undefined : roadmap, problems };
}

const measureKeys = { needed: { no: '1', name: 'Рўйхатни шакллантириш.', items: '- id: 1.1' } };
const itemKeys = {
  needed: { id: '1.1', mechanism: 'Рўйхатни тасдиқлаш.', deadline: '2021-01' },
  other: ['states', 'done'],
};

function readMeasure(record: YamlRecord): Measure {
  const no = valueIn(record, 'no', '1', (text) => (/^\d+$/u.test(text) ? text : undefined)) ?? '';
  return {
    no,
    name: textIn(record, 'name') ?? '',
    items: recordsIn(record, 'items', itemKeys, (item) => readItem(item, no)),
    place: record.place,
  };
}

function readItem(record: YamlRecord, no: string): MeasureItem {
  const isOwn = (text: string): boolean => text === no || new RegExp(`^${no}\\.\\d+$`, 'u').test(text);
  const stateKeys = { needed: { from: '2021-02-05', state: 'done' } };
  const states = recordsIn(record, 'states', stateKeys, readState);
  const doneKeys = { other: ['date', 'text', 'links', 'letters', 'monitored', 'from-register'] };
  return {
    id: valueIn(record, 'id', `${no}.1`, (text) => (isOwn(text) ? text : undefined)) ?? '',
    mechanism: textIn(record, 'mechanism') ?? '',
    deadline: valueIn(record, 'deadline', wantedDeadline, parseDeadline) ?? { type: 'schedule' },
    states: [...states].sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0)),
    done: recordsIn(record, 'done', doneKeys, readDone),
    place: record.place,
  };
}

function readState(record: YamlRecord): StateMark | undefined {
  const from = valueIn(record, 'from', wantedDay, parseDay);
  const state = valueIn(record, 'state', itemStates.join(', '), parseState);
  return from === undefined || state === undefined ? undefined : { from, state, place: record.place };
}

/** A state as a person writes it. */
function parseState(text: string): ItemState | undefined {
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

function doubledItems(measures: readonly Measure[]): readonly Problem[] {
  const first = new Map<string, number>();
  return measures
    .flatMap((measure) => measure.items)
    .flatMap(({ id, place }) => {
      const line = first.get(id);
      if (line !== undefined) return [problem('report-plan-doubled', place, { id, line })];
      first.set(id, place.line ?? 1);
      return [];
    });
}
