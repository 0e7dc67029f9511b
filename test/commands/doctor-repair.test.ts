import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeXlsx } from 'hucre/xlsx';
import { expect, test } from 'vitest';
import { office, roadmap } from '../support/office.ts';

test('--repair writes the index that Excel has made a date of back, nothing else, and keeps a copy', async () => {
  const folder = await office();
  const path = join(folder, 'signatories.csv');
  const right = readFileSync(path, 'utf8');
  const spoilt = right.replaceAll('01/3', '01.мар');
  expect(spoilt).not.toBe(right);
  writeFileSync(path, spoilt);
  const refused = await roadmap(folder, ['letter', 'preview', 'exports/2022-08.csv', '--lang', 'uz']);
  expect([refused.code, refused.err]).toEqual([
    1,
    expect.stringContaining('Excel 01/3 индексини 01.мар санасига айлантирган'),
  ]);
  const seen = await roadmap(folder, ['doctor', '--json']);
  expect([seen.code, seen.json.repaired ?? [], readFileSync(path, 'utf8')]).toEqual([1, [], spoilt]);
  const done = await roadmap(folder, ['doctor', '--repair', '--json']);
  expect([done.code, readFileSync(path, 'utf8')]).toEqual([0, right]);
  expect(done.json.repaired).toContainEqual({
    file: 'signatories.csv',
    line: expect.any(Number),
    from: '01.мар',
    to: '01/3',
  });
  expect(readFileSync(join(folder, 'repaired-2022-08-08', 'signatories.csv'), 'utf8')).toBe(spoilt);
  writeFileSync(path, spoilt.replace('01.мар', '1-Mar'));
  await roadmap(folder, ['doctor', '--repair']);
  expect(existsSync(join(folder, 'repaired-2022-08-08-2', 'signatories.csv'))).toBe(true);
});

test('a workbook gets its index back as a text', async () => {
  const folder = await office();
  const path = join(folder, 'signatories.csv');
  const rows = readFileSync(path, 'utf8')
    .replace(/^\uFEFF/u, '')
    .trim()
    .split(/\r?\n/u)
    .map((line) => line.split(';').map((cell) => (cell === '01/3' ? new Date(Date.UTC(2022, 2, 1)) : cell)));
  rmSync(path);
  writeFileSync(
    join(folder, 'signatories.xlsx'),
    await writeXlsx({ sheets: [{ name: 'Имзо & <ҳуқуқ>', rows }] }),
  );
  expect((await roadmap(folder, ['letter', 'preview', 'exports/2022-08.csv'])).code).toBe(1);
  const done = await roadmap(folder, ['doctor', '--repair', '--json']);
  const cells = rows.flatMap((row, at) => (row.some((cell) => cell instanceof Date) ? [at + 1] : []));
  expect(cells.length).toBeGreaterThan(1);
  expect([done.code, done.json.repaired]).toEqual([
    0,
    cells.map((line) => ({ file: 'signatories.xlsx', line, from: '2022-03-01', to: '01/3' })),
  ]);
  expect((await roadmap(folder, ['letter', 'preview', 'exports/2022-08.csv'])).code).toBe(0);
});
