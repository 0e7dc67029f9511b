import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { commands } from '../src/cli/commands.ts';
import { listOptions } from '../src/cli/option.ts';

const path = fileURLToPath(new URL('../README.md', import.meta.url));
const begin = '<!-- commands: made from src/cli by test/readme.test.ts -->\n';
const end = '<!-- /commands -->';

function commandTable(): string {
  const rows = commands.map(({ name, takes, words }) => {
    const call = ['roadmap', name, ...takes].join(' ').replaceAll('|', '\\|');
    return `| \`${call}\` | ${words.en.replaceAll('|', '\\|')} |`;
  });
  return ['| command | what it does |', '| --- | --- |', ...rows, ''].join('\n');
}

test('the README lists every command as the program knows it (UPDATE_EXPECTED=1 renews the list)', () => {
  const text = readFileSync(path, 'utf8');
  const from = text.indexOf(begin) + begin.length;
  const to = text.indexOf(end);
  const told = text.slice(from, to);
  if (process.env.UPDATE_EXPECTED === '1') {
    writeFileSync(path, text.slice(0, from) + commandTable() + text.slice(to));
    return;
  }
  expect(told).toBe(commandTable());
});

test('every option that the README names is an option of some command', () => {
  const flags = new Set(
    commands.flatMap((spec) =>
      listOptions(spec.options).flatMap((option) => option.flags.match(/--[\w-]+/gu) ?? []),
    ),
  );
  const common = ['--help', '--json', '--lang', '--no-color', '--workspace', '--all', '--strict'];
  const named = new Set(readFileSync(path, 'utf8').match(/(?<![\w-])--[a-z][\w-]*/gu) ?? []);
  const unknown = [...named].filter((flag) => !flags.has(flag) && !common.includes(flag));
  expect(unknown).toEqual([]);
});

test('every page and folder that the README links to is there', () => {
  const targets = [...readFileSync(path, 'utf8').matchAll(/\]\((?!https?:)([^)#]+)\)/gu)].map(
    ([, target]) => target ?? '',
  );
  expect(targets.length).toBeGreaterThan(5);
  for (const target of targets)
    expect(() => readFileSync(new URL(`../${target}`, import.meta.url))).not.toThrow(/ENOENT/u);
});
