import { copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesBelow, testFolder } from '../support/folder.ts';
import { office, roadmap } from '../support/office.ts';

describe('text check', () => {
  test('shows every slip of every file, writes nothing and ends with 1, in or out of a workspace', async () => {
    const folder = testFolder();
    writeFileSync(join(folder, 'a.txt'), 'Очик маълумотлар\nва илоvasи\n');
    writeFileSync(join(folder, 'b.csv'), 'Номи;Изоҳ\nАдлия вазирлиги;худудда\n');
    const { code, json } = await roadmap(folder, [
      'text',
      'check',
      'a.txt',
      'b.csv',
      '--json',
      '--lang',
      'uz',
    ]);
    expect(code).toBe(1);
    expect(json.ok).toBe(false);
    expect(json.problems).toMatchObject([
      {
        code: 'text-wrong-word',
        file: 'a.txt',
        line: 1,
        column: 1,
        value: 'Очик',
        hint: 'қуйидагича ёзинг: Очиқ',
      },
      { code: 'text-latin-in-cyrillic', file: 'a.txt', line: 2, column: 4, value: 'илоvasи' },
      { code: 'text-wrong-word', file: 'b.csv', line: 2, column: 2, value: 'худудда' },
    ]);
    expect(filesBelow(folder)).toEqual(['a.txt', 'b.csv']);
  });

  test('finds the slips of the seed document, a clean text gives 0, a missing file 3, no file 2', async () => {
    const folder = testFolder();
    copyFileSync('fixtures/seed/roadmap-status-2022-10-04.txt', join(folder, 'seed.txt'));
    writeFileSync(join(folder, 'clean.txt'), 'Очиқ маълумотлар портали\n');
    const seed = await roadmap(folder, ['text', 'check', 'seed.txt', '--json']);
    expect(seed.code).toBe(1);
    expect(JSON.stringify(seed.json.problems)).toContain('феввалида');
    expect((await roadmap(folder, ['text', 'check', 'clean.txt'])).code).toBe(0);
    expect((await roadmap(folder, ['text', 'check', 'none.txt'])).code).toBe(3);
    expect((await roadmap(folder, ['text', 'check'])).code).toBe(2);
  });

  test('reads standard input as -', async () => {
    const input = new TextEncoder().encode('очиq');
    const { code, json } = await roadmap(testFolder(), ['text', 'check', '-', '--json'], { input });
    expect(code).toBe(1);
    expect(json.problems).toMatchObject([{ file: '-', line: 1, column: 1 }]);
  });

  test('finds nothing in the letters that the program writes', async () => {
    const folder = await office();
    const made = await roadmap(folder, ['letter', 'generate', 'exports/2022-08.csv', '--json', '-y']);
    const paths = made.json.letters.map(({ path }) => String(path));
    expect(paths).toHaveLength(2);
    const { code, json } = await roadmap(folder, ['text', 'check', ...paths, '--json']);
    expect([code, json]).toMatchObject([0, { ok: true, problems: [] }]);
  });
});
