import type { Node } from 'yaml';
import { isSeq } from 'yaml';
import { parseDay } from '../dates.ts';
import type { LetterKind, PlannedLetter } from '../model/letter.ts';
import type { OfficeConfig, Recipient } from '../model/office.ts';
import type { DatasetFigures, Snapshot } from '../model/snapshot.ts';
import type { Checked } from '../problem.ts';
import { hasErrors } from '../problem.ts';
import type { SampleRow } from './sample-snapshot.ts';
import { sampleSnapshot } from './sample-snapshot.ts';
import type { YamlRecord, YamlSource } from './yaml-source.ts';
import { badValue, missingKey, nodeOf, openYaml, readList, readRecord, readText } from './yaml-source.ts';

/** A letter to try a kind with, and the number it is shown with. */
export interface Sample {
  readonly planned: PlannedLetter;
  readonly number: string;
  /** Figures of earlier days, the earliest first. */
  readonly previous: readonly Snapshot[];
}

const keys = ['date', 'asOf', 'number', 'recipients', 'fields', 'bodies', 'datasets', 'previous'];
const bodyExample = '- [Адлия вазирлиги, 20, 18, 1]';
const datasetExample = '- [1-003-0016, Адлия вазирлиги, Тўплам номи, чораклик, 2022-04-12, 2022-07-12, 27]';

/**
 * Reads a kind's `sample.yaml`: a made-up letter with which the kind is tried and its goldens are kept. `bodies` are
 * rows of name, listed, updated on time, overdue; `datasets` rows of ID, body, name, periodicity, last update, due, days late; `previous` has earlier days, each with its `asOf` and `bodies`.
 */
export function readSample(kind: LetterKind, text: string): Checked<Sample> {
  const source = openYaml(`${kind.folder}/sample.yaml`, text);
  const contents = source.document.contents as Node | null;
  const record = hasErrors(source.problems) ? undefined : readRecord(source, contents, keys);
  if (record === undefined) return { value: undefined, problems: source.problems };
  const date = readSampleDay(record, 'date') ?? '2022-08-08';
  const recipients = readRecipients(record);
  if (recipients.length === 0) missingKey(record, 'recipients', '- {name: ..., dative: ...}');
  const snapshot = readSnapshot(record, kind);
  const asOf = snapshot?.asOf ?? null;
  const fields = readOwnFields(record, kind);
  const previous = readPrevious(record);
  const planned = { ...people, kind, key: 'sample', recipients, date, asOf, snapshot, fields };
  const number = readText(record, 'number', '01/3-19-09/1-74') ?? '01/3-19-09/1-74';
  const value = hasErrors(source.problems) ? undefined : { planned, number, previous };
  return { value, problems: source.problems };
}

function readSampleDay(record: YamlRecord, key: string): string | undefined {
  const text = readText(record, key, '2022-08-08');
  const day = text === undefined ? undefined : parseDay(text);
  if (text !== undefined && day === undefined)
    badValue(record.source, nodeOf(record, key), key, '2022-08-08');
  return day;
}

function readRecipients(record: YamlRecord): readonly Recipient[] {
  return readList(record, 'recipients', '- {name: ..., dative: ...}').flatMap((node) => {
    const one = readRecord(record.source, node, ['name', 'dative']);
    if (one === undefined) return [];
    const name = readText(one, 'name', '...') ?? '';
    return [{ ...open, code: 'SAMPLE', name, dative: readText(one, 'dative', '...') ?? name, note: '' }];
  });
}

function readOwnFields(record: YamlRecord, kind: LetterKind): Readonly<Record<string, string>> {
  const node = nodeOf(record, 'fields');
  if (node === undefined) return {};
  const names = kind.fields.map((field) => field.name);
  const given = readRecord(record.source, node, names);
  if (given === undefined) return {};
  return Object.fromEntries(names.map((name) => [name, readText(given, name, '...') ?? '']));
}

function readSnapshot(record: YamlRecord, kind: LetterKind): Snapshot | null {
  if (kind.needs === 'none') return null;
  const { source } = record;
  const bodies = readBodies(record);
  const datasets = readRows(record, 'datasets', 7, datasetExample).map((cells) => datasetOf(source, cells));
  if (bodies.length === 0) missingKey(record, 'bodies', bodyExample);
  return sampleSnapshot(readSampleDay(record, 'asOf') ?? '2022-08-08', bodies, datasets);
}

function readBodies(record: YamlRecord): readonly SampleRow[] {
  return readRows(record, 'bodies', 4, bodyExample).map((cells): SampleRow => {
    return [cells[0] ?? '', Number(cells[1]), Number(cells[2]), Number(cells[3])];
  });
}

function readPrevious(record: YamlRecord): readonly Snapshot[] {
  return readList(record, 'previous', '- {asOf: 2022-07-08, bodies: [...]}').flatMap((node) => {
    const one = readRecord(record.source, node, ['asOf', 'bodies']);
    if (one === undefined) return [];
    const day = readSampleDay(one, 'asOf');
    if (day === undefined) missingKey(one, 'asOf', '2022-07-08');
    return [sampleSnapshot(day ?? '2022-07-08', readBodies(one), [])];
  });
}

function readRows(record: YamlRecord, key: string, width: number, example: string): readonly string[][] {
  return readList(record, key, example).flatMap((node) => {
    if (isSeq(node) && node.items.length === width) return [node.items.map(String)];
    badValue(record.source, node, key, example);
    return [];
  });
}

function datasetOf(source: YamlSource, cells: readonly string[]): DatasetFigures {
  const [id = '', agency = '', name = '', periodicity = '', last = '', due = '', late = '0'] = cells;
  return {
    id,
    agency,
    name,
    periodicity,
    lastUpdate: parseDay(last) ?? null,
    due: parseDay(due) ?? null,
    daysLate: Number(late),
    placed: true,
    place: { file: source.file },
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
  practice: false,
  timeZone: 'Asia/Tashkent',
  language: 'uz',
  numbering: { countPer: 'file' },
  register: 'register.db',
  defaults: { kind: 'monitoring-cabinet' },
};
