import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, openSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { testFolder } from './support/folder.ts';
import { office, roadmap } from './support/office.ts';

test('with --json a command line that names no command gets a document, not a page of help', async () => {
  const { code, json } = await roadmap(testFolder(), ['letter', '--json']);
  expect(code).toBe(2);
  expect(json).toMatchObject({ ok: false, problems: [{ code: 'usage-no-command' }] });
  expect((await roadmap(testFolder(), ['letter'])).code).toBe(0);
});

test('alone outside a workspace the program says how to begin; status needs a workspace', async () => {
  const folder = testFolder();
  const begun = await roadmap(folder, ['--lang', 'en']);
  expect([begun.code, begun.out.trim().split('\n')]).toMatchObject([0, { length: 3 }]);
  const { code, json } = await roadmap(folder, ['--json']);
  expect([code, json]).toMatchObject([0, { ok: true, workspace: null, next: 'roadmap init' }]);
  const asked = await roadmap(folder, ['status', '--json']);
  expect([asked.code, asked.json]).toMatchObject([2, { problems: [{ code: 'workspace-missing' }] }]);
  const named = await roadmap(folder, ['--json'], { environment: { ROADMAP_WORKSPACE: '/nowhere' } });
  expect(named.code).toBe(2);
});

test('a wrong option of a command leaves the keys of its document in place', async () => {
  const { code, json } = await roadmap(testFolder(), ['letter', 'generate', '--nonsense', '--json']);
  expect(code).toBe(2);
  expect(json).toMatchObject({ ok: false, letters: [], problems: [{ code: 'usage-unknown-option' }] });
});

test('a workspace that the environment names wrongly is refused by every command, also by those that need none', async () => {
  const environment = { ROADMAP_WORKSPACE: '/nowhere' };
  for (const words of [
    ['template', 'check'],
    ['template', 'fields'],
    ['monitor', 'check', 'e.csv'],
  ]) {
    const { code, json } = await roadmap(testFolder(), [...words, '--json'], { environment });
    expect([words, code, json.problems]).toMatchObject([words, 2, [{ code: 'workspace-missing' }]]);
  }
});

test('what a file holds cannot steer the terminal; our own colours stay', async () => {
  const folder = await office();
  const headings = 'Ташкилот номи;Рўйхат бўйича;Жойлаштирилган;Муддатида янгиланган;Муддати ўтган';
  const text = `2022 йил 8 август ҳолатига\n${headings}\nФан маркази;10\u001b[2J\u009b5n;10;5;5\n`;
  writeFileSync(join(folder, 'e.csv'), text);
  const { out, err } = await roadmap(folder, ['monitor', 'summary', 'e.csv'], { terminal: true });
  expect(err).toContain('table-control-character');
  expect(err + out).toContain('маркази');
  for (const said of [out, err]) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
    expect(said).not.toMatch(/\u001b\[2J|\u009b/u);
  }
  // biome-ignore lint/suspicious/noControlCharactersInRegex: chalk writes it
  expect(err).toMatch(/\u001b\[31m|\u001b\[33m/u);
});

test('a year that is none is refused where a letter is asked for again', async () => {
  const folder = await office();
  const words = ['letter', 'again', '01/3-19-09/1-73', '--year', 'abc', '--json'];
  const { code, json } = await roadmap(folder, words);
  expect([code, json.problems]).toMatchObject([2, [{ code: 'usage-bad-value' }]]);
});

test.runIf(existsSync('/dev/full'))(
  'an answer that the output does not take is code 3, said on the error stream',
  () => {
    const full = openSync('/dev/full', 'w');
    try {
      const ran = spawnSync(process.execPath, ['bin/roadmap.js', '--help', '--lang', 'en'], {
        stdio: ['ignore', full, 'pipe'],
        encoding: 'utf8',
      });
      expect(ran.status).toBe(3);
      expect(ran.stderr).toMatch(/the disk is full.*\[output-unwritable\]/u);
    } finally {
      closeSync(full);
    }
  },
);
