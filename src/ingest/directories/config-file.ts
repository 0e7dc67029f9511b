import { isScalar, isSeq } from 'yaml';
import { parseDay } from '../../dates.ts';
import type { FormerLetterhead, Letterhead, OfficeConfig, Unfilled } from '../../model/office.ts';
import type { Checked, Place, Problem } from '../../problem.ts';
import { hasErrors, problem } from '../../problem.ts';
import { foldName } from '../../text/characters.ts';
import { isPlaceholder, isUnfilled } from '../../text/placeholder.ts';
import type { YamlRecord } from '../../tools/yaml.ts';
import { badValue, missingKey, openYaml, placeIn, placeOf, recordOf } from '../../tools/yaml.ts';
import { decodeYaml } from '../../tools/yaml-text.ts';
import {
  choiceIn,
  nodesIn,
  recordIn,
  recordsIn,
  textIn,
  valueIn,
  wantedDay,
} from '../../tools/yaml-values.ts';

import { cleanName } from '../values.ts';
import { wordDoubts } from './unfilled.ts';

const defaultZone = 'Asia/Tashkent';

const rootKeys = [
  'office',
  'letterhead',
  'letterheadLatin',
  'formerly',
  'practice',
  'script',
  'scriptFrom',
  'timeZone',
  'language',
  'numbering',
  'register',
  'defaults',
];
const officeKeys = {
  needed: {
    name: 'Давлат статистика қўмитаси',
    genitive: 'Давлат статистика қўмитасининг',
    address: '100170, Тошкент шаҳри, Мустақиллик шоҳкўчаси, 63-уй',
    phone: '"(71) 202-80-00"',
    email: 'info@stat.uz',
  },
  other: ['superior', 'emblem', 'letterhead', 'letterheadLatin'],
};
/** What a former office does not say was as it is now. */
const formerKeys = {
  needed: { to: '2022-12-31', name: officeKeys.needed.name, genitive: officeKeys.needed.genitive },
  other: ['superior', 'address', 'phone', 'email', 'emblem', 'letterhead', 'letterheadLatin'],
};

/**
 * Reads `roadmap.yaml`: all problems at once with their lines (the `yaml-` codes). Missing optional keys get the defaults of
 * docs/product.md section 2. Values of the letterhead that are still in brackets are `unfilled`: whether they matter is for the
 * letters to say.
 */
export function parseConfig(bytes: Uint8Array, file: string): Checked<OfficeConfig> {
  const decoded = decodeYaml(bytes, file);
  if (decoded.value === undefined) return { value: undefined, problems: decoded.problems };
  const { from, root } = openYaml(file, decoded.value);
  const record = hasErrors(from.problems) ? undefined : recordOf(from, root, { other: rootKeys });
  const value = record === undefined ? undefined : readConfig(record);
  return { value: hasErrors(from.problems) ? undefined : value, problems: from.problems };
}

function readConfig(record: YamlRecord): OfficeConfig {
  const unfilled: Unfilled[] = [];
  const office = readOffice(record, unfilled);
  const numbering = recordIn(record, 'numbering', { other: ['countPer'] });
  const defaults = recordIn(record, 'defaults', { other: ['kind', 'signatory', 'executor'] });
  return {
    office,
    formerly: readFormerly(record, office, unfilled),
    ...readScript(record),
    practice: choiceIn(record, 'practice', ['false', 'true']) === 'true',
    ...(unfilled.length === 0 ? {} : { unfilled }),
    timeZone: zoneIn(record),
    language: choiceIn(record, 'language', ['uz', 'ru', 'en']),
    numbering: {
      countPer: numbering === undefined ? 'file' : choiceIn(numbering, 'countPer', ['file', 'unit']),
    },
    register: textIn(record, 'register') ?? 'register.db',
    defaults: {
      kind: (defaults && textIn(defaults, 'kind')) ?? 'monitoring-cabinet',
      ...optionalIn(defaults, 'signatory'),
      ...optionalIn(defaults, 'executor'),
    },
  };
}

/** A day from which nothing changes is forgotten or misplaced (`config-script-from-alone`). */
function readScript(record: YamlRecord): Pick<OfficeConfig, 'script' | 'scriptFrom'> {
  const script = choiceIn(record, 'script', ['cyrillic', 'latin', 'both']);
  const scriptFrom = valueIn(record, 'scriptFrom', wantedDay, parseDay) ?? null;
  const isAlone = script === 'cyrillic' && scriptFrom !== null && !hasErrors(record.from.problems);
  if (isAlone) {
    record.from.problems.push(problem('config-script-from-alone', placeIn(record, 'scriptFrom'), {}));
  }
  return { script, scriptFrom };
}

/** The earliest first; two of one day are one too many (`yaml-bad-value`). */
function readFormerly(
  record: YamlRecord,
  office: Letterhead,
  unfilled: Unfilled[],
): readonly FormerLetterhead[] {
  const days = new Set<string>();
  const former = recordsIn(record, 'formerly', formerKeys, (one) => {
    const to = valueIn(one, 'to', wantedDay, parseDay);
    if (to === undefined) return undefined;
    if (days.has(to)) badValue(one, 'to', wantedDay);
    days.add(to);
    const own = Object.fromEntries(
      ['name', 'genitive', 'address', 'phone', 'email', 'emblem'].flatMap((key) => {
        const text = lineIn(one, key);
        if (text !== undefined) noteUnfilled(unfilled, text, placeIn(one, key));
        return text === undefined ? [] : [[key, text]];
      }),
    );
    const superior = one.values.has('superior') ? { superior: linesIn(one, 'superior', unfilled) } : {};
    const { letterhead: _, letterheadLatin: _latin, doubts: ofToday = [], ...others } = office;
    const blanks = blanksIn(one);
    const inherited = blanks ?? blanksOf(office);
    const named = { ...others, ...own, ...superior };
    checkGenitive(one, named);
    const inheritedDoubts = ofToday.filter(({ place }) => !one.values.has(keyOf(place)));
    return { ...named, ...inherited, ...withDoubts([...doubtsIn(one, named), ...inheritedDoubts]), to };
  });
  return [...former].sort((a, b) => (a.to < b.to ? -1 : 1));
}

function linesIn(office: YamlRecord, key: string, unfilled: Unfilled[]): readonly string[] {
  return nodesIn(office, key).map((node, at) => {
    const text = isScalar(node) ? cleanName(String(node.value)) : '';
    const field = `${office.path}${key}.${at + 1}`;
    noteUnfilled(unfilled, text, { ...placeOf(office.from, node), field });
    return text;
  });
}

function readOffice(record: YamlRecord, unfilled: Unfilled[]): Letterhead {
  const office = recordIn(record, 'office', officeKeys) ?? noOffice(record);
  const printed = (key: string): string => {
    const text = bracketedIn(office, key) ?? lineIn(office, key) ?? '';
    noteUnfilled(unfilled, text, placeIn(office, key));
    return text;
  };
  const words = {
    superior: linesIn(office, 'superior', unfilled),
    name: printed('name'),
    genitive: printed('genitive'),
    address: printed('address'),
    phone: printed('phone'),
    email: printed('email'),
  };
  checkGenitive(office, words);
  return {
    ...words,
    ...withDoubts(doubtsIn(office, words)),
    ...optionalIn(office, 'emblem'),
    ...(blanksIn(office) ?? blanksIn(record) ?? {}),
  };
}

/** A value that letters print in one line: spaces of any kind in a row are one. */
function lineIn(record: YamlRecord, key: string): string | undefined {
  const text = textIn(record, key);
  return text === undefined ? undefined : cleanName(text);
}

type OfficeWords = Pick<Letterhead, 'superior' | 'name' | 'genitive' | 'address'>;

/** What the Uzbek checks find in the words that a part of the file has itself. */
function doubtsIn(record: YamlRecord, words: OfficeWords): readonly Problem[] {
  const own = (['name', 'genitive', 'address'] as const).filter((key) => record.values.has(key));
  const lines = nodesIn(record, 'superior').map((node, at) => {
    const place = { ...placeOf(record.from, node), field: `${record.path}superior.${at + 1}` };
    return wordDoubts(words.superior[at] ?? '', place);
  });
  return [...own.flatMap((key) => wordDoubts(words[key], placeIn(record, key))), ...lines.flat()];
}

/** `name` of `office.name`, `superior` of `office.superior.1`. */
function keyOf({ field = '' }: Place): string {
  return field.split('.')[1] ?? '';
}

function withDoubts(doubts: readonly Problem[]): Pick<Letterhead, 'doubts'> {
  return doubts.length === 0 ? {} : { doubts };
}

/** The genitive is the name with -нинг, which nothing changes (docs/domain.md section 4); the head of every appendix has it. Problems: `config-genitive`. */
function checkGenitive(record: YamlRecord, { name, genitive }: OfficeWords): void {
  if (name === '' || genitive === '' || isPlaceholder(name) || isPlaceholder(genitive)) return;
  const endings = ['нинг', 'ning'].map((ending) => foldName(name + ending));
  if (endings.includes(foldName(genitive))) return;
  const key = record.values.has('genitive') ? 'genitive' : 'name';
  const args = { value: genitive, name, right: `${name}нинг` };
  record.from.problems.push(problem('config-genitive', placeIn(record, key), args));
}

/** What `letterhead: text` says: the program's letterhead, where a blank holds otherwise. */
const textLetterhead = 'text';

/** The blanks that a part of the file names; undefined when it says nothing of them. */
function blanksIn(
  record: YamlRecord | undefined,
): Pick<Letterhead, 'letterhead' | 'letterheadLatin'> | undefined {
  const said = { ...optionalIn(record, 'letterhead'), ...optionalIn(record, 'letterheadLatin') };
  if (Object.keys(said).length === 0) return undefined;
  return Object.fromEntries(Object.entries(said).filter(([, file]) => file !== textLetterhead));
}

function blanksOf({
  letterhead,
  letterheadLatin,
}: Letterhead): Pick<Letterhead, 'letterhead' | 'letterheadLatin'> {
  return {
    ...(letterhead === undefined ? {} : { letterhead }),
    ...(letterheadLatin === undefined ? {} : { letterheadLatin }),
  };
}

/** Every needed value of an office that is not there at all is named. */
function noOffice(record: YamlRecord): YamlRecord {
  const office = { ...record, path: 'office.', values: new Map() };
  if (record.values.has('office')) return office;
  for (const [key, example] of Object.entries(officeKeys.needed)) missingKey(office, key, example);
  return office;
}

/** `phone: [телефон]` without quotes is a list to YAML; it is the same stand-in to the clerk. */
function bracketedIn(office: YamlRecord, key: string): string | undefined {
  const node = office.values.get(key);
  const only = isSeq(node) && node.items.length === 1 ? node.items[0] : undefined;
  return isScalar(only) ? `[${String(only.value).trim()}]` : undefined;
}

function noteUnfilled(unfilled: Unfilled[], value: string, place: Place): void {
  const field = place.field ?? '';
  if (value !== '' && isUnfilled(field, value)) unfilled.push({ field, value, place: { ...place, value } });
}

function optionalIn<Key extends string>(
  record: YamlRecord | undefined,
  key: Key,
): { readonly [K in Key]?: string } {
  const value = record === undefined ? undefined : textIn(record, key);
  return value === undefined ? {} : ({ [key]: value } as { readonly [K in Key]?: string });
}

function zoneIn(record: YamlRecord): string {
  const zone = textIn(record, 'timeZone');
  // Building a formatter costs 20 ms at every start; the shipped zone needs no proof.
  if (zone === undefined || zone === defaultZone) return defaultZone;
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
  } catch {
    badValue(record, 'timeZone', defaultZone);
  }
  return zone;
}
