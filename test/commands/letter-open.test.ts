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

test('adopt refuses what is another letter, names it, and what it took is proved before and after the register moves', async () => {
  const folder = await office();
  const exported = ['exports/2022-08.csv', '--to', 'CM-TUR', '--json'];
  const path = String((await roadmap(folder, ['letter', 'generate', ...exported])).json.letters[0]?.path);
  const issued = readFileSync(join(folder, path));
  const adopt = async (words: Readonly<Record<string, string>>) => {
    writeFileSync(join(folder, 'corrected.docx'), correctDocx(issued, words));
    const typed = ['letter', 'adopt', '73', 'corrected.docx', '--reason', 'раҳбар таҳрири', '-y', '--json'];
    const { code, json } = await roadmap(folder, typed);
    const problems = json.problems as readonly { readonly code: string }[];
    return [code, ...new Set(problems.map((found) => found.code))];
  };
  expect(await adopt({ '>565<': '>566<' })).toEqual([4, 'adopt-figure-differs']);
  expect(await adopt({ 'оммавий коммуникациялар': 'спорт' })).toEqual([4, 'adopt-other-addressee']);
  expect(await adopt({ '01/3-19-09/1-73': '01/3-19-09/1-74' })).toEqual([4, 'adopt-other-number']);
  expect(await adopt({ 'зудлик билан янгилаш': 'tezda yangilash' })).toEqual([4, 'adopt-other-script']);
  expect(await adopt({ 'зудлик билан янгилаш': 'тезда янгилaш' })).toEqual([1, 'text-latin-in-cyrillic']);
  expect((await roadmap(folder, ['register', 'verify', '--files'])).code).toBe(0);
  expect(await adopt({ 'зудлик билан янгилаш': 'қисқа муддатда янгилаш' })).toEqual([0]);
  const proof = async () => {
    const { code, json } = await roadmap(folder, ['register', 'prove', '73', 'corrected.docx', '--json']);
    return [code, json];
  };
  const before = await proof();
  expect(before[0]).toBe(0);
  expect((await roadmap(folder, ['register', 'move', '--to', 'moved.db'])).code).toBe(0);
  expect(await proof()).toEqual(before);
  expect((await roadmap(folder, ['register', 'verify', '--files'])).code).toBe(0);
});
