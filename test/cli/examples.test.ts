import { expect, test } from 'vitest';
import { commands } from '../../src/cli/commands.ts';
import { examples } from '../../src/cli/examples.ts';
import { readOptions } from '../../src/cli/option.ts';
import { readCommandLine } from '../../src/cli/program.ts';
import { wordsOf } from '../support/case/read-case.ts';
import { office, roadmap } from '../support/office.ts';

test('every command has an example', () => {
  expect(commands.map(({ name }) => name).filter((name) => examples[name] === undefined)).toEqual([]);
});

test.each(commands.flatMap(({ name }) => (examples[name] ?? []).map((line) => [name, line] as const)))(
  '%s: roadmap %s is understood',
  async (name, line) => {
    const call = await readCommandLine(wordsOf(line), 'en', '0');
    if (!('spec' in call)) throw new Error('no command was found');
    expect(call.spec.name).toBe(name);
    expect(() => readOptions(call.spec.options, call.typed, 'en')).not.toThrow();
  },
);

test('help COMMAND is COMMAND --help; an unknown one is refused', async () => {
  const folder = await office();
  const asked = await roadmap(folder, ['help', 'plan', 'show', '--lang', 'en']);
  const usual = await roadmap(folder, ['plan', 'show', '--help', '--lang', 'en']);
  expect([asked.code, asked.out]).toEqual([0, usual.out]);
  expect(asked.out).toContain('roadmap plan show 3.3');
  expect((await roadmap(folder, ['help', 'nonsense'])).code).toBe(2);
});

test('what was most likely meant is named: a month, a file, a choice, a command', async () => {
  const folder = await office();
  for (const [words, meant] of [
    [['pack', 'build', '--month', '2022-8', 'exports/2022-08.csv'], '--month 2022-08'],
    [['monitor', 'check', 'exports/2022-8.csv'], 'exports/2022-08.csv'],
    [['report', 'status', '--format', 'dox'], '--format docx'],
    [['leter', 'generate'], 'roadmap letter'],
    [['letter', 'generate', 'exports/2022-08.csv', '--to', 'CM-TURR'], 'CM-TUR'],
  ] as const) {
    const { code, err } = await roadmap(folder, [...words, '--lang', 'en']);
    expect([code === 0, err.includes(meant), err]).toEqual([false, true, err]);
  }
});
