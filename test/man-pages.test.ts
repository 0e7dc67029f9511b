import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { manPages } from '../src/cli/man-page.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const { version, man } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
const pages = manPages(version);

test('the build has made every page from the data of the help', () => {
  for (const { file, text } of pages)
    expect([file, readFileSync(`${root}man/${file}`, 'utf8')]).toEqual([file, text]);
});

test('the package ships every page and no other', () => {
  const files = pages.map(({ file }) => file).sort();
  expect(readdirSync(`${root}man`).sort()).toEqual(files);
  expect([...man].sort()).toEqual(files.map((file) => `./man/${file}`));
});

const hasGroff = spawnSync('groff', ['--version']).status === 0;

test.skipIf(!hasGroff)('troff prints every page without a warning', () => {
  for (const { file } of pages) {
    const shown = spawnSync('groff', ['-man', '-Tutf8', '-ww', '-k', `man/${file}`], {
      cwd: root,
      encoding: 'utf8',
    });
    expect([file, shown.status, shown.stderr]).toEqual([file, 0, '']);
  }
});
