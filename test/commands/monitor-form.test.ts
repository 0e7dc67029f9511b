import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CellValue } from 'hucre/xlsx';
import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { expect, test } from 'vitest';
import { office, roadmap } from '../support/office.ts';

/** The form as a clerk saves it: `fill` gives what each row gets beside what is in it; sums are left as the program wrote them. */
async function fillIn(
  path: string,
  rows: number,
  fill: (row: number) => readonly CellValue[],
): Promise<void> {
  const { sheets } = await readXlsx(readFileSync(path), { readStyles: true });
  const [sheet] = sheets;
  if (sheet === undefined) throw new Error('no sheet');
  for (let at = 0; at < rows; at += 1) {
    const kept = (sheet.rows[3 + at] ?? []).slice(0, 2);
    const added = fill(at);
    sheet.rows[3 + at] = [...kept.slice(0, 6 - added.length), ...added];
  }
  sheet.rows.length = 3 + rows;
  const kept = sheets.map(({ name, rows: values, cells, hidden }) => ({
    name,
    rows: values,
    ...(cells === undefined ? {} : { cells }),
    ...(hidden === undefined ? {} : { hidden }),
  }));
  writeFileSync(path, await writeXlsx({ sheets: kept }));
}

test.each(['uz', 'ru', 'en'])(
  'the form of body rows in %s is read without a warning once it is filled in',
  async (lang) => {
    const folder = await office();
    const words = ['monitor', 'form', 'f.xlsx', '--as-of', '2022-08-08', '--lang', lang, '--json'];
    const made = await roadmap(folder, words);
    expect([made.code, made.json.path, made.json.level]).toEqual([0, 'f.xlsx', 'body']);
    const bodies = Number(made.json.bodies);
    expect(bodies).toBeGreaterThan(100);
    await fillIn(join(folder, 'f.xlsx'), bodies, (row) => [row + 4, row + 3, row + 1, 2]);
    const { code, json } = await roadmap(folder, ['monitor', 'check', 'f.xlsx', '--strict', '--json']);
    expect([code, json.problems, json.asOf]).toEqual([0, [], '2022-08-08']);
    expect(json.rows).toMatchObject({ figures: bodies, problems: 0 });
  },
);

test.each(['uz', 'ru', 'en'])(
  'the form of dataset rows in %s is read without a warning, its IDs and days as they were typed',
  async (lang) => {
    const folder = await office();
    const made = await roadmap(folder, ['monitor', 'form', 'd.xlsx', '--datasets', '--lang', lang]);
    expect(made.code).toBe(0);
    const row = (at: number) => [
      at + 1,
      `2-001-${1000 + at}`,
      'Давлат статистика қўмитаси',
      'Тўплам',
      'ойлик',
      '05.08.2022',
    ];
    await fillIn(join(folder, 'd.xlsx'), 20, row);
    const read = await roadmap(folder, [
      'monitor',
      'check',
      'd.xlsx',
      '--as-of',
      '2022-08-08',
      '--strict',
      '--json',
    ]);
    expect([read.code, read.json.problems]).toEqual([0, []]);
    expect(read.json.totals).toMatchObject({ bodies: 1, listed: 20, updated: 20 });
  },
);

test('the CSV form has the same headings; a body that was left empty is an error, not a nought', async () => {
  const folder = await office();
  await roadmap(folder, ['monitor', 'form', 'f.csv', '--as-of', '2022-08-08', '--lang', 'uz']);
  const [title, headings, first, second] = readFileSync(join(folder, 'f.csv'), 'utf8').split('\r\n');
  expect(title).toContain('2022 йил 8 август ҳолатига');
  writeFileSync(
    join(folder, 'f.csv'),
    [title, headings, first?.replace(/;;;;$/u, ';4;3;2;1'), second, ''].join('\r\n'),
  );
  const { code, json } = await roadmap(folder, ['monitor', 'check', 'f.csv', '--json']);
  expect(code).toBe(1);
  expect((json.problems as readonly { code: string }[]).map((found) => found.code)).toEqual([
    'ingest-row-without-figures',
  ]);
});

test('a form is never written over a file, nor into one of another ending', async () => {
  const folder = await office();
  writeFileSync(join(folder, 'f.xlsx'), 'mine');
  expect((await roadmap(folder, ['monitor', 'form', 'f.xlsx'])).code).toBe(3);
  expect(readFileSync(join(folder, 'f.xlsx'), 'utf8')).toBe('mine');
  expect((await roadmap(folder, ['monitor', 'form', 'f.docx'])).code).toBe(2);
  expect(existsSync(join(folder, 'f.docx'))).toBe(false);
});
