import { parseDay } from '../dates.ts';
import type { CitedLetter, DoneEntry } from '../model/roadmap.ts';
import type { Place } from '../problem.ts';
import { problem } from '../problem.ts';
import { latinInCyrillic } from '../text/characters.ts';
import { readLetterList } from './plan-letters.ts';
import { parseTime } from './plan-time.ts';
import type { YamlFields, YamlReading } from './plan-yaml.ts';
import { fieldsOf, listOf, placeOf, placeOfNode, readText, readValue, readValues } from './plan-yaml.ts';

/** One entry under `done`: a fact, or the place where the register's letters are told (`from-register`). */
export function readDone(reading: YamlReading, node: unknown, at: Place): readonly DoneEntry[] {
  const keys = { needed: [], other: ['date', 'text', 'links', 'letters', 'monitored', 'from-register'] };
  const fields = fieldsOf(reading, node, placeOfNode(reading, node, at), keys);
  if (fields === undefined) return [];
  const paragraphs = readParagraphs(reading, fields);
  const list = fields.nodes.get('from-register');
  if (list !== undefined) return readLetterList(reading, list, fields.place, paragraphs);
  return readFact(reading, fields, paragraphs);
}

function readFact(
  reading: YamlReading,
  fields: YamlFields,
  paragraphs: readonly string[],
): readonly DoneEntry[] {
  for (const key of ['date', 'text']) {
    if (!fields.nodes.has(key))
      reading.problems.push(problem('report-plan-missing-key', fields.place, { key }));
  }
  const when = readText(reading, fields, 'date') ?? '';
  const wanted = '2022-08-08, 2022-08, 2022-05-24..2022-05-28';
  const time = readValue(reading, fields, 'date', wanted, parseTime);
  const letters = listOf(fields, 'letters').flatMap((one) => readCited(reading, one, fields.place));
  checkPlaces(reading, fields, paragraphs, letters.length);
  const links = readValues(reading, fields, 'links', 'https://...', parseLink);
  const monitored = readValues(reading, fields, 'monitored', '2022-08-08', parseDay);
  if (time === undefined) return [];
  return [{ type: 'fact', ...time, when, paragraphs, links, letters, monitored, place: fields.place }];
}

/** Paragraphs are parted by blank lines of a folded text; words of mixed script are errors, for they would be printed. */
function readParagraphs(reading: YamlReading, fields: YamlFields): readonly string[] {
  const text = readText(reading, fields, 'text') ?? '';
  for (const { word } of latinInCyrillic(text.replace(/https?:\S+/gu, ' '))) {
    const place = { ...placeOf(reading, fields, 'text'), value: word };
    reading.problems.push(problem('report-latin-letters', place, { word }));
  }
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function readCited(reading: YamlReading, node: unknown, at: Place): readonly CitedLetter[] {
  const fields = fieldsOf(reading, node, at, { needed: ['number', 'year'], other: [] });
  if (fields === undefined) return [];
  const number = readText(reading, fields, 'number');
  const year = readValue(reading, fields, 'year', '2022', (text) =>
    /^(?:19|20)\d{2}$/u.test(text) ? Number(text) : undefined,
  );
  return number === undefined || year === undefined ? [] : [{ number, year, place: fields.place }];
}

function checkPlaces(
  reading: YamlReading,
  fields: YamlFields,
  texts: readonly string[],
  count: number,
): void {
  const places = texts.join('\n').split('{letter}').length - 1;
  if (places === count) return;
  const args = { places, count, letter: '{letter}' };
  reading.problems.push(problem('report-letter-places', placeOf(reading, fields, 'text'), args));
}

function parseLink(text: string): string | undefined {
  return /^https?:\/\/\S+$/u.test(text) && URL.canParse(text) ? text : undefined;
}
