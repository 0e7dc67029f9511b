import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { testFolder } from '../support/folder.ts';
import { office, roadmap } from '../support/office.ts';

const headings = 'Ташкилот номи;Рўйхат бўйича;Жойлаштирилган;Муддатида янгиланган;Муддати ўтган';
const colour = new RegExp(`${String.fromCharCode(27)}\\[[\\d;]*m`, 'gu');
const linesOf = (text: string) => text.replace(colour, '').split('\n');
const widest = (text: string) => Math.max(...linesOf(text).map((line) => [...line].length));

describe('messages on a terminal', () => {
  const told = async (given: Parameters<typeof roadmap>[2], words: readonly string[] = []) => {
    const folder = testFolder();
    const rows = ['Молия;12;10;7;3', 'Адлия;5;9;1;1', 'Фан;уч;1;1;0'];
    writeFileSync(join(folder, 'e.csv'), `${[headings, ...rows].join('\n')}\n`);
    return roadmap(folder, ['monitor', 'check', 'e.csv', '--lang', 'uz', ...words], given);
  };

  test.each([60, 80, 100])('are broken at words, no wider than %i columns', async (columns) => {
    const { err } = await told({ terminal: true, columns });
    expect(widest(err)).toBeLessThanOrEqual(columns);
    const plain = (await told({})).err;
    expect(linesOf(err).join(' ').replace(/\s+/gu, ' ')).toBe(plain.replace(/\s+/gu, ' '));
  });

  test('are at most 100 columns wide on a wide terminal, and not broken where nobody reads', async () => {
    expect(widest((await told({ terminal: true, columns: 300 })).err)).toBeLessThanOrEqual(100);
    expect((await told({})).err.split('\n').filter((line) => line.startsWith('e.csv'))).toHaveLength(3);
  });
});

test('cells that lost their letters in one file are shown as one, with their number; --all shows each', async () => {
  const folder = testFolder();
  const rows = Array.from({ length: 24 }, (_, i) => `?ишло? ${String.fromCharCode(0x430 + i)};1;1;1;0`);
  writeFileSync(join(folder, 'e.csv'), `${[headings, ...rows].join('\n')}\n`);
  const words = ['monitor', 'check', 'e.csv', '--lang', 'uz'];
  const { err } = await roadmap(folder, words);
  expect(err.match(/\[csv-lossy-encoding\]/gu)).toHaveLength(3);
  expect(err).toContain('яна 21 та шундай: 5, 6, 7');
  expect(err.match(/нима қилиш керак/gu)).toHaveLength(1);
  expect(err).toContain('Хатолар: 24');
  expect((await roadmap(folder, [...words, '--all'])).err.match(/\[csv-lossy-encoding\]/gu)).toHaveLength(24);
  expect((await roadmap(folder, [...words, '--json'])).json.problems).toHaveLength(24);
});

test('register list and report status fit 80 columns', async () => {
  const folder = testFolder();
  await roadmap(folder, ['init', '--example']);
  for (const words of [
    ['register', 'list'],
    ['report', 'status', '--as-of', '2022-10-04'],
  ]) {
    for (const columns of [80, 120]) {
      const { code, out } = await roadmap(folder, [...words, '--lang', 'uz'], { terminal: true, columns });
      expect([code, words, widest(out) <= columns]).toEqual([0, words, true]);
    }
  }
});

test('an export that names no day is mentioned with the plan, until --as-of says it', async () => {
  const folder = await office();
  writeFileSync(join(folder, 'e.csv'), `${headings}\nФан маркази;12;10;7;3\n`);
  const now = '2022-10-08T05:00:00.000Z';
  const words = ['letter', 'generate', 'e.csv', '--date', '2022-10-08', '--lang', 'uz'];
  const { err } = await roadmap(folder, words, { terminal: true, answers: ['йўқ'], now });
  expect(linesOf(err).join(' ')).toMatch(
    /ҳолат санаси кўрсатилмаган; хатда 08\.10\.2022 ҳолатига.*ёзилсинми/su,
  );
  const said = await roadmap(folder, [...words, '--as-of', '08.08.2022', '--dry-run'], { now });
  expect(said.err).not.toContain('ҳолат санаси кўрсатилмаган');
});
