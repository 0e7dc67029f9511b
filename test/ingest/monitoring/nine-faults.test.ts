import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { printMessage } from '../../../src/messages/catalog.ts';
import { languages } from '../../../src/messages/message.ts';
import { readMonitoring } from '../../../src/runs/monitoring.ts';

const file = 'fixtures/exports/nine-faults.csv';
const read = () => readMonitoring([{ file, bytes: readFileSync(file) }], null, {});

describe('an export with nine different faults', () => {
  it('names all nine at once, each with row, column and value, and gives no figures', async () => {
    const { value, problems } = await read();
    expect(value).toBeUndefined();
    const errors = problems.filter((found) => found.severity === 'error');
    expect(errors.map(({ code, place }) => [place.line, place.column, code, place.value])).toEqual([
      [4, 4, 'ingest-placed-over-listed', '13'],
      [5, 4, 'ingest-parts-disagree', '15'],
      [6, 7, 'ingest-not-placed-disagrees', '1'],
      [7, 8, 'ingest-percent-disagrees', '98,9'],
      [8, 3, 'ingest-bad-count', 'ўн'],
      [9, 2, 'ingest-doubled-agency', 'Ўзбекистон Республикаси Адлия  Вазирлиги'],
      [10, 4, 'ingest-empty-cell', ''],
      [11, 2, 'csv-lossy-encoding', 'Давлат Со?ли?ни назорат қилиш маркази'],
      [12, 2, 'ingest-agency-not-cyrillic', 'Davlat navlarni sinash markazi'],
    ]);
  });

  it('says each in three languages, with nothing left unfilled and a hint of its own', async () => {
    const { problems } = await read();
    for (const language of languages) {
      const said = problems.map((found) => printMessage(found, language));
      expect(said.filter(({ message, hint }) => /\{\w+\}/u.test(message + hint) || hint === '')).toEqual([]);
      expect(new Set(said.map(({ message }) => message)).size).toBe(problems.length);
    }
  });
});
