import { describe, expect, test } from 'vitest';
import { directoryWants } from '../src/ingest/directories/directory-fields.ts';
import { layoutWant } from '../src/ingest/directories/layouts.ts';
import { monitoringWant } from '../src/ingest/monitoring/monitoring-fields.ts';
import { printMessage } from '../src/messages/catalog.ts';
import { fieldWords } from '../src/messages/field-words.ts';
import { languages } from '../src/messages/message.ts';
import { problem } from '../src/problem.ts';
import { journalWant } from '../src/register/journal-fields.ts';
import { foldHeading } from '../src/text/characters.ts';
import { testFolder } from './support/folder.ts';
import { office, roadmap } from './support/office.ts';

describe('what a message puts in is written as its reader writes it', () => {
  test('a missing column is called by its heading, and the form to copy is accepted', () => {
    const found = problem('table-missing-column', {}, { field: 'updated', headings: 'x', map: 'updated' });
    expect(languages.map((language) => printMessage(found, language).message)).toEqual([
      '“Муддатида янгиланган” устуни йўқ',
      'столбца «Обновлено в срок» нет',
      'the column “Updated” is missing',
    ]);
    expect(printMessage(found, 'uz').hint).toContain('--map "САРЛАВҲА=Муддатида янгиланган"');
  });

  test('every word for a column is a heading by which that column is known', () => {
    const wants = [monitoringWant, layoutWant, journalWant, ...Object.values(directoryWants)];
    const unknown = Object.entries(fieldWords).flatMap(([field, words]) => {
      const known = wants.flatMap((want) =>
        want.layouts.flatMap((layout) => [field, ...(layout.fields[field] ?? [])].map(foldHeading)),
      );
      return languages
        .map((language) => words[language].replace(/ \(\w+\)$/u, ''))
        .filter((word) => !known.includes(foldHeading(word)));
    });
    expect(unknown).toEqual([]);
  });

  test('days are 08.08.2022 in every language, but what a person typed stays as it was', () => {
    const late = problem('ingest-future-date', {}, { last: '2022-08-20', asOf: '2022-08-08' });
    for (const language of languages) {
      const { message, hint } = printMessage(late, language);
      expect(message).toMatch(/20\.08\.2022.*08\.08\.2022/u);
      expect(hint).toContain('--as-of 20.08.2022');
    }
    const typed = problem('ingest-bad-date', {}, { value: '2022-08-08' });
    expect(printMessage(typed, 'uz').message).toContain('“2022-08-08”');
  });

  test('the answers of the system and of the YAML parser are words', () => {
    const words = (reason: string) =>
      languages.map((language) => printMessage(problem('file-unreadable', {}, { reason }), language).message);
    expect(words('EISDIR')).toEqual([
      'файлни ўқиб бўлмади (бу папка)',
      'файл не удалось прочитать (это папка)',
      'the file could not be read (this is a folder)',
    ]);
    expect(words('EWHATEVER').every((text) => text.includes('EWHATEVER'))).toBe(true);
  });

  test('quotes around a name that has its own are left out, except in a form to copy', () => {
    const name = '“Ўзбекгидроэнерго” АЖ';
    const args = { name, firstLine: 2, firstFile: 'e.csv' };
    expect(printMessage(problem('ingest-doubled-agency', {}, args), 'uz').message).toMatch(
      /^“Ўзбекгидроэнерго” АЖ икки марта/u,
    );
    const column = problem('table-unknown-column', {}, { heading: name, field: 'agency', fields: '' });
    expect(printMessage(column, 'uz').hint).toContain(`--map "${name}=Ташкилот номи"`);
  });

  test('what there is nothing to say about is left out', () => {
    const none = { value: 'Со?ли?', encoding: '', whole: '' };
    expect(printMessage(problem('csv-lossy-encoding', {}, none), 'uz').message).toBe(
      '“Со?ли?” ёзувида ҳарфлар йўқолган',
    );
  });
});

describe('a wrong command line is answered with one to copy', () => {
  const refused = async (words: readonly string[], language = 'uz') => {
    const { code, json } = await roadmap(await office(), [...words, '--json', '--lang', language]);
    const [told] = json.problems as readonly { readonly message: string; readonly hint: string }[];
    return [code, told?.message, told?.hint];
  };

  test.each([
    [
      ['plan', 'done', '3.3', '--text', ' '],
      '--text учун қиймат кўрсатилмаган',
      '--text "2022 йилнинг 8 август куни …"',
    ],
    [
      ['monitor', 'check', 'exports/2022-08.csv', '--as-of', '31.06.2022'],
      '--as-of: бундай сана йўқ: 31.06.2022',
      '--as-of 08.08.2022',
    ],
    [
      ['monitor', 'check', 'exports/2022-08.csv', '--as-of', 'кеча'],
      '--as-of: “кеча” тўғри келмайди; керакли кўриниш: КК.ОО.ЙЙЙЙ',
      '--as-of 08.08.2022',
    ],
    [
      ['template', 'new', 'Катта Хат'],
      'ХАТ ТУРИ: “Катта Хат” тўғри',
      'roadmap template new monitoring-agency',
    ],
    [['plan', 'state', '3.3', 'тайёр'], 'ҲОЛАТ: “тайёр” тўғри', 'roadmap plan state 3.3 done'],
    [
      ['register', 'void', '01/3-19-09/1-73'],
      '--reason учун қиймат кўрсатилмаган',
      '--reason "хат юборилмади"',
    ],
  ])('%j', async (words, message, form) => {
    const [code, said, hint] = await refused(words);
    expect(code).toBe(2);
    expect(said).toContain(message);
    expect(hint).toContain(`қуйидагича ёзинг: ${form}`.replace('қуйидагича ёзинг: --as-of 0', '--as-of 0'));
  });

  test('help has no English word in Uzbek', async () => {
    for (const words of [
      ['--help'],
      ['letter', 'generate', '--help'],
      ['init', '--help'],
      ['pack', '--help'],
    ]) {
      const { out } = await roadmap(testFolder(), [...words, '--lang', 'uz']);
      expect(out).not.toMatch(/[<[](?!help)[a-z][a-z=]+(?:\.\.\.)?[>\]]/u);
    }
    expect((await roadmap(testFolder(), ['init', '--help', '--lang', 'en'])).out).toContain('[dir]');
  });
});
