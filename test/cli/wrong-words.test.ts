import { expect, test } from 'vitest';
import { commands } from '../../src/cli/commands.ts';
import { testFolder } from '../support/folder.ts';
import { roadmap } from '../support/office.ts';
import { faultsAgainst } from '../support/schema.ts';

const ask = (line: string) => roadmap(testFolder(), line.split(' '));

test.each([
  ['register shwo', 'roadmap register show', 'register'],
  ['plan shwo 3.3', 'roadmap plan show', 'plan'],
  ['text chek x', 'roadmap text check', 'text'],
  ['lettr generate x.csv', 'roadmap letter generate', ''],
  ['generate', 'roadmap letter generate', ''],
  ['show 73', 'roadmap plan show, roadmap register show', ''],
  ['template shwo x', 'roadmap plan show, roadmap register show', 'template'],
  ['letter genrate --help', 'roadmap letter generate', 'letter'],
  ['help lettr', 'roadmap letter', ''],
])('%s is refused (2), and it is asked whether %s was meant', async (line, meant, group) => {
  const { code, json } = await ask(`${line} --json`);
  const [found] = json.problems as readonly { hint: string; code: string }[];
  const all = `all commands: roadmap ${group === '' ? '' : `${group} `}--help`;
  expect([code, found?.hint]).toEqual([2, `did you mean ${meant}? ${all}`]);
});

test.each([
  ['letter x --help', 'all commands: roadmap letter --help'],
  ['-w . --json letter x --help', 'all commands: roadmap letter --help'],
  ['x --help', 'all commands: roadmap --help'],
  ['letter kinds --zzz', 'all options: roadmap letter kinds --help'],
])('%s is refused (2) with the way on: %s', async (line, advice) => {
  const { code, json } = await ask(`${line}${line.includes('--json') ? '' : ' --json'}`);
  const [found] = json.problems as readonly { hint: string; code: string }[];
  expect([code, found?.hint]).toEqual([2, advice]);
});

test.each([
  ['uz', 'рақам: қиймат кўрсатилмаган'],
  ['ru', 'номер: не указано значение'],
  ['en', 'number: no value is given'],
])('an argument that is missing is named in the reader’s language: %s', async (lang, message) => {
  const { code, json } = await ask(`register show --lang ${lang} --json`);
  const [found] = json.problems as readonly { message: string }[];
  expect([code, found?.message]).toEqual([2, message]);
});

test('--help with --json is a document of the commands that were named', async () => {
  const hintsOf = async (line: string) => {
    const { code, json } = await ask(line);
    expect([code, faultsAgainst('help', json)]).toEqual([0, []]);
    return (json.commands as readonly { name: string }[]).map(({ name }) => name);
  };
  expect(await hintsOf('--json --help')).toEqual(commands.map(({ name }) => name));
  expect(await hintsOf('letter again --help --json')).toEqual(['letter again']);
  expect(await hintsOf('help pack --json')).toEqual(
    commands.map(({ name }) => name).filter((name) => name.startsWith('pack ')),
  );
  expect(await hintsOf('--version --json')).toHaveLength(commands.length);
});
