import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { monitoringWant } from '../src/ingest/monitoring/monitoring-fields.ts';
import { plain } from '../src/ingest/monitoring/monitoring-headings.ts';

const path = fileURLToPath(new URL('../docs/headings.md', import.meta.url));
const code = (words: readonly string[]): string => words.map((word) => `\`${word}\``).join(', ');
const table = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => `| ${row.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |\n`).join('');

/** The parts of the page that repeat the program's own tables. */
const parts: Readonly<Record<string, () => string>> = {
  needed: () =>
    table([
      ['rows', 'must have'],
      ['---', '---'],
      ...monitoringWant.needed.map((fields) => [
        fields.includes('id') ? 'a dataset' : 'a state body',
        code(fields),
      ]),
    ]),
  headings: () =>
    table([
      ['field', 'Cyrillic', 'Latin', 'Russian', 'English', 'also read'],
      ['---', '---', '---', '---', '---', '---'],
      ...Object.entries(plain.fields).map(([field, [uz = '', latin = '', ru = '', en = '', ...more]]) => [
        `\`${field}\``,
        uz,
        latin,
        ru,
        en,
        more.join('; '),
      ]),
    ]),
  catalogue: () =>
    table([
      ['field', 'catalogue', 'feed of a partner site'],
      ['---', '---', '---'],
      ...Object.entries(monitoringWant.layouts.find(({ name }) => name === 'catalogue')?.fields ?? {}).map(
        ([field, spellings]) => [
          `\`${field}\``,
          code(spellings),
          code(monitoringWant.layouts.find(({ name }) => name === 'feed')?.fields[field] ?? []),
        ],
      ),
    ]),
};

test.each(Object.entries(parts))(
  'the page of headings has its part "%s" as the program has it (UPDATE_EXPECTED=1 renews it)',
  (name, make) => {
    const text = readFileSync(path, 'utf8');
    const begin = `<!-- ${name}: made from src/ingest/monitoring by test/headings-page.test.ts -->\n`;
    const from = text.indexOf(begin) + begin.length;
    const to = text.indexOf(`<!-- /${name} -->`);
    if (process.env.UPDATE_EXPECTED === '1') {
      writeFileSync(path, text.slice(0, from) + make() + text.slice(to));
      return;
    }
    expect(text.slice(from, to)).toBe(make());
  },
);

test('each field has its headings in four languages first', () => {
  for (const [field, [uz = '', latin = '', ru = '', en = '']] of Object.entries(plain.fields)) {
    if (field === 'no') continue;
    expect([field, /\p{Script=Cyrillic}/u.test(uz), /\p{Script=Latin}/u.test(latin)]).toEqual([
      field,
      true,
      true,
    ]);
    expect([field, /[А-я]/u.test(ru), /^[A-Z][A-Za-z ]+$/u.test(en)]).toEqual([field, true, true]);
  }
});
