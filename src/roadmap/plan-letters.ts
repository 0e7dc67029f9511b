import { parseDay } from '../dates.ts';
import type { DayWording, LetterList, NameInTable, Rhythm } from '../model/roadmap.ts';
import type { Place } from '../problem.ts';
import type { YamlFields, YamlReading } from './plan-yaml.ts';
import { fieldsOf, listOf, placeOfNode, readText, readValue, readValues, wantedDay } from './plan-yaml.ts';

/** `from-register`: which letters of the register are told here, and in which words. `intro` stands above them. */
export function readLetterList(
  reading: YamlReading,
  node: unknown,
  at: Place,
  intro: readonly string[],
): readonly LetterList[] {
  const keys = {
    needed: ['kinds', 'one', 'several', 'each'],
    other: ['from', 'not-told', 'join-from', 'days', 'names', 'rhythm'],
  };
  const fields = fieldsOf(reading, node, placeOfNode(reading, node, at), keys);
  if (fields === undefined) return [];
  return [
    {
      type: 'letters',
      intro,
      kinds: readValues(reading, fields, 'kinds', 'monitoring-cabinet', parseWord),
      notTold: readValues(reading, fields, 'not-told', 'notice-overdue', parseWord),
      from: readValue(reading, fields, 'from', wantedDay, parseDay) ?? null,
      joinFrom: readValue(reading, fields, 'join-from', wantedDay, parseDay) ?? null,
      one: readPattern(reading, fields, 'one', ['{date}', '{number}', '{to}']) ?? '',
      several: readPattern(reading, fields, 'several', ['{date}', '{letters}']) ?? '',
      each: readPattern(reading, fields, 'each', ['{number}', '{to}']) ?? '',
      days: listOf(fields, 'days').flatMap((one) => readDay(reading, one, fields.place)),
      names: listOf(fields, 'names').flatMap((one) => readName(reading, one, fields.place)),
      rhythm: listOf(fields, 'rhythm').flatMap((one) => readRhythm(reading, one, fields.place)),
      place: fields.place,
    },
  ];
}

/** A sentence with all its places: one that lost `{number}` would tell of letters without naming them. */
function readPattern(
  reading: YamlReading,
  fields: YamlFields,
  key: string,
  places: readonly string[],
): string | undefined {
  return readValue(reading, fields, key, places.join(' … '), (text) =>
    places.every((place) => text.includes(place)) ? text : undefined,
  );
}

function readDay(reading: YamlReading, node: unknown, at: Place): readonly DayWording[] {
  const fields = fieldsOf(reading, node, at, { needed: ['day'], other: ['date-as', 'one', 'order'] });
  if (fields === undefined) return [];
  const day = readValue(reading, fields, 'day', wantedDay, parseDay);
  if (day === undefined) return [];
  return [
    {
      day,
      dateAs:
        readValue(reading, fields, 'date-as', 'event, as-of', (text) =>
          text === 'event' || text === 'as-of' ? text : undefined,
        ) ?? null,
      one: readPattern(reading, fields, 'one', ['{date}', '{number}', '{to}']) ?? null,
      order: readValues(reading, fields, 'order', 'CM-MACRO', parseWord),
    },
  ];
}

function readName(reading: YamlReading, node: unknown, at: Place): readonly NameInTable[] {
  const keys = { needed: ['recipient', 'dative'], other: ['from', 'to'] };
  const fields = fieldsOf(reading, node, at, keys);
  if (fields === undefined) return [];
  const recipient = readText(reading, fields, 'recipient');
  const dative = readText(reading, fields, 'dative');
  if (recipient === undefined || dative === undefined) return [];
  const from = readValue(reading, fields, 'from', wantedDay, parseDay) ?? null;
  const to = readValue(reading, fields, 'to', wantedDay, parseDay) ?? null;
  return [{ recipient, dative, from, to }];
}

function readRhythm(reading: YamlReading, node: unknown, at: Place): readonly Rhythm[] {
  const fields = fieldsOf(reading, node, at, { needed: ['from', 'every', 'day'], other: [] });
  if (fields === undefined) return [];
  const from = readValue(reading, fields, 'from', '2022-04', (text) =>
    /^\d{4}-\d{2}$/u.test(text) && parseDay(`${text}-01`) !== undefined ? text : undefined,
  );
  const every = readValue(reading, fields, 'every', 'month, quarter', (text) =>
    text === 'month' || text === 'quarter' ? text : undefined,
  );
  const day = readValue(reading, fields, 'day', '1-28', (text) =>
    /^(?:[1-9]|1\d|2[0-8])$/u.test(text) ? Number(text) : undefined,
  );
  return from === undefined || every === undefined || day === undefined ? [] : [{ from, every, day }];
}

function parseWord(text: string): string | undefined {
  return /^\S+$/u.test(text) ? text : undefined;
}
