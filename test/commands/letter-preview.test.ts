import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { office, roadmap } from '../support/office.ts';

const folder = await office();
const page = join(folder, 'reports/letters-preview.html');

test('--html writes the letters as one page of sheets, at the usual place or where --html says', async () => {
  const usual = await roadmap(folder, ['letter', 'preview', 'exports/2022-08.csv', '--html']);
  expect([usual.code, usual.out.trim()]).toEqual([0, 'Ёзилди: reports/letters-preview.html']);
  const html = readFileSync(page, 'utf8');
  expect(html.match(/<article /gu)?.length).toBe(2);
  expect(html).toContain('№\u00A0____');
  const named = await roadmap(folder, [
    'letter',
    'preview',
    'exports/2022-08.csv',
    '--html=august.html',
    '--json',
  ]);
  expect(named.json).toMatchObject({ ok: true, html: 'august.html' });
  expect(readFileSync(join(folder, 'august.html'), 'utf8')).toBe(html);
});

test('an export after --html is not written over', async () => {
  const file = join(folder, 'exports/2022-08.csv');
  const before = readFileSync(file);
  const refused = await roadmap(folder, ['letter', 'preview', '--html', 'exports/2022-08.csv']);
  expect(refused.code).toBe(2);
  expect(refused.err).toContain('FILE.html');
  expect(readFileSync(file)).toEqual(before);
});

test('without it nothing is written, and JSON says so', async () => {
  const bare = await office();
  const { json } = await roadmap(bare, ['letter', 'preview', 'exports/2022-08.csv', '--json']);
  expect(json.html).toBeNull();
  expect(existsSync(join(bare, 'reports/letters-preview.html'))).toBe(false);
});

test('figures that are wrong leave the page of before as it was', async () => {
  writeFileSync(page, 'of before');
  writeFileSync(join(folder, 'exports/bad.csv'), 'Ташкилот номи;Рўйхат бўйича\nАдлия вазирлиги;x\n');
  const refused = await roadmap(folder, ['letter', 'preview', 'exports/bad.csv', '--html']);
  expect(refused.code).toBe(1);
  expect(readFileSync(page, 'utf8')).toBe('of before');
});
