import { expect, test } from 'vitest';
import { commands } from '../../src/cli/commands.ts';
import { testFolder } from '../support/folder.ts';
import { roadmap } from '../support/office.ts';
import { faultsAgainst } from '../support/schema.ts';

const ask = (line: string) => roadmap(testFolder(), line.split(' '));

test.each([
  ['register shwo', 'roadmap register show'],
  ['plan shwo 3.3', 'roadmap plan show'],
  ['text chek x', 'roadmap text check'],
  ['lettr generate x.csv', 'roadmap letter generate'],
  ['generate', 'roadmap letter generate'],
  ['letter genrate --help', 'roadmap letter generate'],
  ['letter x --help', 'roadmap letter --help'],
  ['-w . --json letter x --help', 'roadmap letter --help'],
  ['x --help', 'roadmap --help'],
  ['help lettr', 'roadmap letter'],
  ['letter kinds --zzz', 'roadmap letter kinds --help'],
])('%s is refused (2) with the way on: %s', async (line, advice) => {
  const { code, json } = await ask(`${line}${line.includes('--json') ? '' : ' --json'}`);
  const [found] = json.problems as readonly { hint: string; code: string }[];
  expect([code, found?.hint]).toEqual([2, advice]);
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
