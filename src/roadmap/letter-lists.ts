import { parseDay } from '../dates.ts';
import type { DayWording, LetterList, NameInTable, Rhythm } from '../model/roadmap.ts';
import type { YamlRecord } from '../tools/yaml.ts';
import { recordIn, recordsIn, textIn, valueIn, valuesIn, wantedDay } from '../tools/yaml-values.ts';

const keys = {
  needed: {
    kinds: '[monitoring-cabinet]',
    one: '"{date} … {number}-сонли хат орқали {to} маълумот киритилди."',
    several: '"{date} … {letters} маълумот киритилди."',
    each: '"{to} ({number}-сонли хат)"',
  },
  other: ['from', 'not-told', 'join-from', 'days', 'names', 'rhythm'],
};

/** `from-register` of a `done` entry: which letters of the register are listed here, and in which words. `intro` is printed above them. */
export function readLetterList(entry: YamlRecord, intro: readonly string[]): LetterList | undefined {
  const record = recordIn(entry, 'from-register', keys);
  if (record === undefined) return undefined;
  const dayKeys = { needed: { day: '2022-08-08' }, other: ['date-as', 'one', 'order'] };
  const nameKeys = { needed: { recipient: 'CM-IT', dative: 'департаментига' }, other: ['from', 'to'] };
  const rhythmKeys = { needed: { from: '2022-04', every: 'month', day: '10' } };
  return {
    type: 'letters',
    intro,
    kinds: valuesIn(record, 'kinds', 'monitoring-cabinet', parseWord),
    notTold: valuesIn(record, 'not-told', 'notice-overdue', parseWord),
    from: valueIn(record, 'from', wantedDay, parseDay) ?? null,
    joinFrom: valueIn(record, 'join-from', wantedDay, parseDay) ?? null,
    one: patternIn(record, 'one', ['{date}', '{number}', '{to}']) ?? '',
    several: patternIn(record, 'several', ['{date}', '{letters}']) ?? '',
    each: patternIn(record, 'each', ['{number}', '{to}']) ?? '',
    days: recordsIn(record, 'days', dayKeys, readDay),
    names: recordsIn(record, 'names', nameKeys, readName),
    rhythm: recordsIn(record, 'rhythm', rhythmKeys, readRhythm),
    place: record.place,
  };
}

/** A sentence with all its places: one that lost `{number}` would speak of letters without naming them. */
function patternIn(record: YamlRecord, key: string, places: readonly string[]): string | undefined {
  return valueIn(record, key, places.join(' … '), (text) =>
    places.every((place) => text.includes(place)) ? text : undefined,
  );
}

function readDay(record: YamlRecord): DayWording | undefined {
  const day = valueIn(record, 'day', wantedDay, parseDay);
  const dateAs =
    valueIn(record, 'date-as', 'event, as-of', (text) =>
      text === 'event' || text === 'as-of' ? text : undefined,
    ) ?? null;
  const one = patternIn(record, 'one', ['{date}', '{number}', '{to}']) ?? null;
  const order = valuesIn(record, 'order', 'CM-MACRO', parseWord);
  return day === undefined ? undefined : { day, dateAs, one, order };
}

function readName(record: YamlRecord): NameInTable | undefined {
  const recipient = textIn(record, 'recipient');
  const dative = textIn(record, 'dative');
  const from = valueIn(record, 'from', wantedDay, parseDay) ?? null;
  const to = valueIn(record, 'to', wantedDay, parseDay) ?? null;
  return recipient === undefined || dative === undefined ? undefined : { recipient, dative, from, to };
}

function readRhythm(record: YamlRecord): Rhythm | undefined {
  const from = valueIn(record, 'from', '2022-04', (text) =>
    /^\d{4}-\d{2}$/u.test(text) && parseDay(`${text}-01`) !== undefined ? text : undefined,
  );
  const every = valueIn(record, 'every', 'month, quarter', (text) =>
    text === 'month' || text === 'quarter' ? text : undefined,
  );
  const day = valueIn(record, 'day', '1-28', (text) =>
    /^(?:[1-9]|1\d|2[0-8])$/u.test(text) ? Number(text) : undefined,
  );
  return from === undefined || every === undefined || day === undefined ? undefined : { from, every, day };
}

function parseWord(text: string): string | undefined {
  return /^\S+$/u.test(text) ? text : undefined;
}
