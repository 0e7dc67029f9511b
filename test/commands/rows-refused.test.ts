import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { MessageCode } from '../../src/messages/catalog.ts';
import { office, roadmap } from '../support/office.ts';

const bodies = 'Ташкилот номи;Рўйхат бўйича;Жойлаштирилган;Муддатида янгиланган;Муддати ўтган';

/** An export with a row that must neither vanish nor be printed, and what is told of it. */
interface Refused {
  readonly name: string;
  readonly file: string;
  readonly text: string | Uint8Array;
  readonly code: MessageCode;
  readonly line: number;
}

const cases: readonly Refused[] = [
  {
    name: 'a dataset whose late cell is empty, with nothing else to judge by',
    file: 'e.csv',
    text: 'Тўплам ID;Ташкилот номи;Даврийлиги;Кечиккан кунлар\n1-003-0001;Адлия вазирлиги;ойлик;0\n1-003-0002;Адлия вазирлиги;ойлик;\n',
    code: 'ingest-no-last-update',
    line: 3,
  },
  {
    name: 'a dataset whose late cell is a dash, with nothing else to judge by',
    file: 'e.csv',
    text: 'Тўплам ID;Ташкилот номи;Даврийлиги;Кечиккан кунлар\n1-003-0001;Адлия вазирлиги;ойлик;0\n1-003-0002;Адлия вазирлиги;ойлик;-\n',
    code: 'ingest-no-last-update',
    line: 3,
  },
  {
    name: 'an unclosed quotation mark that ends in another row, text after it',
    file: 'e.csv',
    text: `${bodies}\n"Адлия вазирлиги;1;1;1;0\nМолия вазирлиги;1;1;1;0\n"Транспорт вазирлиги;1;1;1;0\n`,
    code: 'table-open-quote',
    line: 2,
  },
  {
    name: 'an unclosed quotation mark that another row closes well',
    file: 'e.csv',
    text: `${bodies}\n"Адлия вазирлиги;1;1;1;0\nМолия вазирлиги";1;1;1;0\nТранспорт вазирлиги;1;1;1;0\n`,
    code: 'table-open-quote',
    line: 2,
  },
  {
    name: 'an unclosed quotation mark in the last cell of a row, closed in that of the next',
    file: 'e.csv',
    text: `${bodies};Изоҳ\nАдлия вазирлиги;1;1;1;0;"a\nМолия вазирлиги;1;1;1;0;b"\nТранспорт вазирлиги;1;1;1;0;c\n`,
    code: 'table-open-quote',
    line: 2,
  },
  {
    name: 'a quotation mark that nothing closes',
    file: 'e.csv',
    text: `${bodies}\nАдлия вазирлиги;1;1;1;0\n"Молия вазирлиги;1;1;1;0\nТранспорт вазирлиги;1;1;1;0\n`,
    code: 'table-open-quote',
    line: 3,
  },
  {
    name: 'text after a closing quotation mark',
    file: 'e.csv',
    text: `${bodies}\n"Адлия" вазирлиги;1;1;1;0\n`,
    code: 'table-text-after-quote',
    line: 2,
  },
  {
    name: 'a row of three numbers under headings of five columns',
    file: 'e.csv',
    text: `${bodies}\n1;2;3\nАдлия вазирлиги;1;1;1;0\n`,
    code: 'table-row-too-short',
    line: 2,
  },
  {
    name: 'a row that counts 1, 2, 3 below the first one',
    file: 'e.csv',
    text: 'Тўплам ID;Ташкилот номи;Кечиккан кунлар\n1-003-0001;Адлия вазирлиги;0\n1;2;3\n',
    code: 'ingest-bad-id',
    line: 3,
  },
  {
    name: 'a short row in the middle',
    file: 'e.csv',
    text: `${bodies};Фоиз\nАдлия вазирлиги;1;1;1;0\nМолия вазирлиги;1;1;1;0;100\n`,
    code: 'table-row-too-short',
    line: 2,
  },
  {
    name: 'NUL in CSV',
    file: 'e.csv',
    text: `${bodies}\nАдлия\u0000 вазирлиги;1;1;1;0\n`,
    code: 'table-nul',
    line: 2,
  },
  {
    name: 'a control character in CSV',
    file: 'e.csv',
    text: `${bodies}\nАдлия\u0007 вазирлиги;1;1;1;0\n`,
    code: 'table-control-character',
    line: 2,
  },
  {
    name: 'NUL in JSON',
    file: 'e.json',
    text: '[{"id":"1-003-0001",\n"orgName":"Адлия\\u0000 вазирлиги","lateDay":0}]',
    code: 'table-control-character',
    line: 1,
  },
  {
    name: 'half of a surrogate pair in JSON',
    file: 'e.json',
    text: '[{"id":"1-003-0001","orgName":"Адлия вазирлиги","lateDay":0},\n{"id":"1-003-0002","orgName":"Адлия\\ud83d вазирлиги","lateDay":0}]',
    code: 'table-control-character',
    line: 2,
  },
  {
    name: 'a control character in a heading of JSON',
    file: 'e.json',
    text: '[{"id":"1-003-0001","orgName":"Адлия вазирлиги","lateDay":0,"a\\u0001":1}]',
    code: 'table-control-character',
    line: 1,
  },
];

describe('a letter is refused with code 1 in three languages and no number is used for', () => {
  test.each(cases)('$name', async ({ file, text, code, line }) => {
    const folder = await office();
    writeFileSync(join(folder, file), text);
    for (const language of ['en', 'ru', 'uz']) {
      const run = ['letter', 'generate', file, '--as-of', '2022-08-08', '--json', '--lang', language];
      const told = await roadmap(folder, run);
      expect(told.code).toBe(1);
      expect(told.json.letters).toEqual([]);
      expect(told.json.problems).toContainEqual(expect.objectContaining({ code, severity: 'error', line }));
      const message = (told.json.problems as readonly { code: string; message: string }[]).find(
        (found) => found.code === code,
      )?.message;
      expect(message).toMatch(language === 'en' ? /[a-z]/iu : /[а-я]/iu);
      expect(message).not.toMatch(/[{}⟦⟧]/u);
    }
    const { json } = await roadmap(folder, ['register', 'list', '--json']);
    expect(json.entries).toEqual([]);
  });
});
