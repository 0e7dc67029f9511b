import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { correctDocx } from '../support/correct-docx.ts';
import { office, roadmap } from '../support/office.ts';

afterEach(() => vi.unstubAllEnvs());

test('letter open hands the file to the desktop; one that has gone is written again, a changed one is refused', async () => {
  const folder = await office();
  await roadmap(folder, ['letter', 'generate', 'exports/2022-08.csv', '--to', 'CM-TUR']);
  const told = join(folder, 'told.txt');
  mkdirSync(join(folder, 'bin'));
  for (const name of ['xdg-open', 'open']) {
    writeFileSync(join(folder, 'bin', name), `#!/bin/sh\nprintf %s "$1" > '${told}'\n`);
    chmodSync(join(folder, 'bin', name), 0o755);
  }
  vi.stubEnv('PATH', `${join(folder, 'bin')}:${process.env.PATH}`);
  rmSync(join(folder, 'letters', '2022'), { recursive: true });
  const { code, json } = await roadmap(folder, ['letter', 'open', '73', '--json']);
  expect([code, json.entry]).toMatchObject([0, { number: '01/3-19-09/1-73' }]);
  const path = join(folder, String((json.entry as { path: string }).path));
  await vi.waitUntil(() => existsSync(told) && readFileSync(told, 'utf8') !== '', 5000);
  expect(readFileSync(told, 'utf8')).toBe(path);
  expect(existsSync(path)).toBe(true);
  writeFileSync(path, correctDocx(readFileSync(path), { 'зудлик билан': 'тезда' }));
  expect((await roadmap(folder, ['letter', 'open', '73'])).code).toBe(4);
});

test('a letter corrected in its own place, and a script that reads the changes first', async () => {
  const folder = await office();
  const made = await roadmap(folder, [
    'letter',
    'generate',
    'exports/2022-08.csv',
    '--to',
    'CM-TUR',
    '--json',
  ]);
  const path = String(made.json.letters[0]?.path);
  writeFileSync(
    join(folder, path),
    correctDocx(readFileSync(join(folder, path)), { 'зудлик билан янгилаш': 'қисқа муддатда янгилаш' }),
  );
  const words = ['letter', 'adopt', '73', path, '--reason', 'раҳбар таҳрири', '--json'];
  const asked = await roadmap(folder, words);
  expect([asked.code, asked.json]).toMatchObject([2, { ok: false, changes: [{ line: 23 }] }]);
  expect((await roadmap(folder, ['register', 'verify', '--files'])).code).toBe(4);
  const taken = await roadmap(folder, [...words, '-y']);
  expect([taken.code, taken.json.entry]).toMatchObject([0, { path }]);
  expect((await roadmap(folder, ['register', 'verify', '--files'])).code).toBe(0);
  const again = await roadmap(folder, [
    'letter',
    'generate',
    'exports/2022-08.csv',
    '--to',
    'CM-TUR',
    '--json',
  ]);
  expect(again.json.letters).toMatchObject([
    { reused: true, sha256: (taken.json.entry as { sha256: string }).sha256 },
  ]);
});
