import { parseDay } from '../dates.ts';
import type { CitedLetter, DoneEntry, Fact } from '../model/roadmap.ts';
import { problem } from '../problem.ts';
import { latinInCyrillic } from '../text/characters.ts';
import type { YamlRecord } from '../tools/yaml.ts';
import { missingKey, placeIn } from '../tools/yaml.ts';
import { recordsIn, textIn, valueIn, valuesIn, wantedDay } from '../tools/yaml-values.ts';
import { parseTime } from './fact-time.ts';
import { readLetterList } from './letter-lists.ts';

/** One entry under `done`: a fact, or the place where the register's letters are listed (`from-register`). */
export function readDone(record: YamlRecord): DoneEntry | undefined {
  const paragraphs = readParagraphs(record);
  return record.values.has('from-register')
    ? readLetterList(record, paragraphs)
    : readFact(record, paragraphs);
}

function readFact(record: YamlRecord, paragraphs: readonly string[]): Fact | undefined {
  const when = textIn(record, 'date') ?? '';
  // A key that is there and says nothing is as good as missing: a fact must not go in silence.
  if (when === '') missingKey(record, 'date', wantedDay);
  if (paragraphs.length === 0) missingKey(record, 'text', 'Рўйхат тасдиқланди.');
  const wanted = '2022-08-08, 2022-08, 2022-05-24..2022-05-28';
  const time = valueIn(record, 'date', wanted, parseTime);
  const letterKeys = { needed: { number: '01/3-19-09/1-74', year: '2022' } };
  const letters = recordsIn(record, 'letters', letterKeys, readCited);
  checkPlaces(record, paragraphs, letters.length);
  const links = valuesIn(record, 'links', 'https://...', parseLink);
  const monitored = valuesIn(record, 'monitored', wantedDay, parseDay);
  if (time === undefined) return undefined;
  return { type: 'fact', ...time, when, paragraphs, links, letters, monitored, place: record.place };
}

/** Paragraphs are parted by blank lines of a folded text; words of mixed script are errors, for they would be printed. */
function readParagraphs(record: YamlRecord): readonly string[] {
  const text = textIn(record, 'text') ?? '';
  for (const { word } of latinInCyrillic(text.replace(/https?:\S+/gu, ' '))) {
    const place = { ...placeIn(record, 'text'), value: word };
    record.from.problems.push(problem('report-latin-letters', place, { word }));
  }
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function readCited(record: YamlRecord): CitedLetter | undefined {
  const number = textIn(record, 'number');
  const year = valueIn(record, 'year', '2022', (text) =>
    /^(?:19|20)\d{2}$/u.test(text) ? Number(text) : undefined,
  );
  return number === undefined || year === undefined ? undefined : { number, year, place: record.place };
}

function checkPlaces(record: YamlRecord, texts: readonly string[], count: number): void {
  const places = texts.join('\n').split('{letter}').length - 1;
  if (places === count) return;
  const args = { places, count, letter: '{letter}' };
  record.from.problems.push(problem('report-letter-places', placeIn(record, 'text'), args));
}

function parseLink(text: string): string | undefined {
  return /^https?:\/\/\S+$/u.test(text) && URL.canParse(text) ? text : undefined;
}
