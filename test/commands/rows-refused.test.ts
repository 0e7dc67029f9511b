import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { MessageCode } from '../../src/messages/catalog.ts';
import { office, roadmap } from '../support/office.ts';

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
