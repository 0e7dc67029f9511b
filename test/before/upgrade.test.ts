import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { testFolder } from '../support/folder.ts';
import { roadmap } from '../support/office.ts';

test('a workspace with the work of its office is brought up to date, also in two goes; its letters stay proved', async () => {
  const folder = testFolder();
  cpSync('fixtures/before/workspace', folder, { recursive: true });
  const run = (...words: string[]) => roadmap(folder, words, { now: '2026-11-24T05:00:00.000Z' });
  const read = (name: string) => readFileSync(join(folder, name), 'utf8');
  const ours = `${read('recipients.csv').trimEnd()}\r\nOZ;Ўзимизнинг бўлим;Ўзимизнинг бўлимга\r\n`;
  writeFileSync(join(folder, 'recipients.csv'), ours);
  const before = { recipients: ours, config: read('roadmap.yaml') };
  await run('doctor', '--upgrade', '--json');
  expect(read('recipients.csv')).toContain('OZ;Ўзимизнинг бўлим;Ўзимизнинг бўлимга');
  expect(read('recipients.csv')).toMatch(/^CM-TUR;.*;31\.12\.2022;.*;CM$/mu);
  expect(read('roadmap.yaml')).toContain('formerly:');
  const after = read('recipients.csv');

  // As if the power had gone before the last files were written.
  rmSync(join(folder, 'nomenclature.csv'));
  writeFileSync(join(folder, 'recipients.csv'), before.recipients);
  await run('doctor', '--upgrade', '--json');
  expect([read('recipients.csv'), readdirSync(folder).includes('nomenclature.csv')]).toEqual([after, true]);
  const kept = readdirSync(folder).filter((name) => name.startsWith('upgraded-'));
  expect(kept).toEqual(['upgraded-2026-11-24']);
  expect(read('upgraded-2026-11-24/recipients.csv')).toBe(before.recipients);
  expect(read('upgraded-2026-11-24/roadmap.yaml')).toBe(before.config);

  const listed = () => readdirSync(folder, { recursive: true }).sort().join('\n');
  const whole = listed();
  await run('doctor', '--upgrade', '--json');
  expect([listed(), read('recipients.csv')]).toEqual([whole, after]);
  expect((await run('register', 'verify', '--files', '--json')).code).toBe(0);
}, 90_000);
