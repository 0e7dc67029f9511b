import { isSeq } from 'yaml';
import { parseDay } from '../dates.ts';
import type { LetterKind, PlannedLetter } from '../model/letter.ts';
import type { OfficeConfig, Recipient } from '../model/office.ts';
import type { DatasetFigures, Snapshot } from '../model/snapshot.ts';
import type { Checked } from '../problem.ts';
import { hasErrors } from '../problem.ts';
import type { YamlRecord } from '../tools/yaml.ts';
import { badValue, missingKey, openYaml, recordOf } from '../tools/yaml.ts';
import { nodesIn, recordIn, recordsIn, textIn, valueIn, wantedDay } from '../tools/yaml-values.ts';
import type { SampleRow } from './sample-snapshot.ts';
import { sampleSnapshot } from './sample-snapshot.ts';

/** A letter to try a kind with, and the number it is shown with. */
export interface Sample {
  readonly planned: PlannedLetter;
  readonly number: string;
  /** Figures of earlier days, the earliest first. */
  readonly previous: readonly Snapshot[];
}

const keys = {
  needed: { recipients: '- {name: ..., dative: ...}' },
  other: ['date', 'asOf', 'number', 'fields', 'bodies', 'datasets', 'previous'],
};
const bodyExample = '- [Адлия вазирлиги, 20, 18, 1]';
const datasetExample = '- [1-003-0016, Адлия вазирлиги, Тўплам номи, чораклик, 2022-04-12, 2022-07-12, 27]';

/**
 * Reads a kind's `sample.yaml`: a made-up letter with which the kind is tried and its goldens are kept. `bodies` are
 * rows of name, listed, updated on time, overdue; `datasets` rows of ID, body, name, periodicity, last update, due, days late
 * (–: not placed); `previous` has earlier days, each with its `asOf` and `bodies`.
 */
export function readSample(kind: LetterKind, text: string): Checked<Sample> {
  const { from, root } = openYaml(`${kind.folder}/sample.yaml`, text);
  const record = hasErrors(from.problems) ? undefined : recordOf(from, root, keys);
  if (record === undefined) return { value: undefined, problems: from.problems };
  const date = dayIn(record, 'date');
  const recipients = recordsIn(record, 'recipients', { other: ['name', 'dative'] }, readRecipient);
  const snapshot = readSnapshot(record, kind);
  const asOf = snapshot?.asOf ?? null;
  const names = kind.fields.map((field) => field.name);
  const given = recordIn(record, 'fields', { other: names });
  const fields = Object.fromEntries(names.map((name) => [name, (given && textIn(given, name)) ?? '']));
  const previousKeys = { needed: { asOf: '2022-07-08' }, other: ['bodies'] };
  const previous = recordsIn(record, 'previous', previousKeys, (one) =>
    sampleSnapshot(dayIn(one, 'asOf'), readBodies(one), []),
  );
  const planned = {
    ...people,
    kind,
    file: kind.file,
    key: 'sample',
    recipients,
    date,
    asOf,
    snapshot,
    fields,
  };
  const number = textIn(record, 'number') ?? '01/3-19-09/1-74';
  const value = hasErrors(from.problems) ? undefined : { planned, number, previous };
  return { value, problems: from.problems };
}

function dayIn(record: YamlRecord, key: string): string {
  return valueIn(record, key, wantedDay, parseDay) ?? '2022-08-08';
}

function readRecipient(record: YamlRecord): Recipient {
  const name = textIn(record, 'name') ?? '';
  return { ...open, code: 'SAMPLE', name, dative: textIn(record, 'dative') ?? name, note: '' };
}

function readSnapshot(record: YamlRecord, kind: LetterKind): Snapshot | null {
  if (kind.needs === 'none') return null;
  const bodies = readBodies(record);
  const datasets = readRows(record, 'datasets', 7, datasetExample).map((cells) =>
    datasetOf(record.from.file, cells),
  );
  if (!record.values.has('bodies')) missingKey(record, 'bodies', bodyExample);
  return sampleSnapshot(dayIn(record, 'asOf'), bodies, datasets);
}

function readBodies(record: YamlRecord): readonly SampleRow[] {
  return readRows(record, 'bodies', 4, bodyExample).map((cells): SampleRow => {
    return [cells[0] ?? '', Number(cells[1]), Number(cells[2]), Number(cells[3])];
  });
}

function readRows(record: YamlRecord, key: string, width: number, example: string): readonly string[][] {
  return nodesIn(record, key).flatMap((node) => {
    if (isSeq(node) && node.items.length === width) return [node.items.map(String)];
    badValue(record, key, example, node);
    return [];
  });
}

function datasetOf(file: string, cells: readonly string[]): DatasetFigures {
  const [id = '', agency = '', name = '', periodicity = '', last = '', due = '', late = '0'] = cells;
  return {
    id,
    agency,
    name,
    periodicity,
    lastUpdate: parseDay(last) ?? null,
    due: parseDay(due) ?? null,
    daysLate: late === '–' ? 0 : Number(late),
    placed: late !== '–',
    place: { file },
  };
}

const open = { from: null, to: null } as const;

const people = {
  signatory: {
    ...open,
    code: 'sample',
    unit: '01/3',
    post: 'Раис ўринбосари',
    name: 'А. Султанов',
  },
  executor: { ...open, code: 'sample', name: 'Б. Каримов', phone: '(71) 202-80-00' },
} as const;

/** The office of samples; a kind is tried the same way in every workspace. */
export const sampleOffice: OfficeConfig = {
  office: {
    superior: ['Ўзбекистон Республикаси'],
    name: 'Давлат статистика қўмитаси',
    genitive: 'Давлат статистика қўмитасининг',
    address: '100170, Тошкент шаҳри, Мустақиллик шоҳкўчаси, 63',
    phone: '(71) 202-80-00',
    email: 'info@stat.uz',
  },
  formerly: [],
  script: 'cyrillic',
  scriptFrom: null,
  practice: false,
  timeZone: 'Asia/Tashkent',
  language: 'uz',
  numbering: { countPer: 'file' },
  register: 'register.db',
  defaults: { kind: 'monitoring-cabinet' },
};
