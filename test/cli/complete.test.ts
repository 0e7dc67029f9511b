import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { completeWords } from '../../src/cli/complete.ts';
import { testFolder } from '../support/folder.ts';
import { office, roadmap } from '../support/office.ts';
import { testWorld } from '../support/outside.ts';

const completer = (folder: string) => (line: string) =>
  completeWords(testWorld(folder).outside, line.split(' '));

test('a shell is given kinds, codes, months, numbers, items, exports and packs of the workspace', async () => {
  const folder = await office();
  await roadmap(folder, ['letter', 'generate', 'exports/2022-08.csv']);
  const complete = completer(folder);
  expect(await complete('letter generate --kind ')).toContain('monitoring-cabinet');
  expect(await complete('letter generate --to CM')).toContain('CM-TUR');
  expect(await complete('letter generate --to CM-MACRO,CM-T')).toEqual(['CM-MACRO,CM-TUR']);
  expect(await complete('letter generate --signatory ')).toContain('deputy-3');
  expect(await complete('letter generate ')).toEqual(['exports/2022-08.csv']);
  expect(await complete('letter generate exports/2022-08.csv ')).toEqual(['exports/2022-08.csv']);
  expect(await complete('pack build --month ')).toEqual(['2022-08']);
  expect(await complete('register show ')).toEqual(['73', '74']);
  expect(await complete('register reserve --file ')).toContain('19-09/1');
  expect(await complete('plan show 3.')).toEqual(['3.1', '3.2', '3.3']);
  expect(await complete('plan state 3.3 done')).toEqual(['done']);
  mkdirSync(join(folder, 'packs', '2022-08'), { recursive: true });
  expect(await complete('pack verify ')).toEqual(['packs/2022-08']);
  expect(await completer(join(folder, '..'))(`-w ${folder} plan show 8.5`)).toEqual(['8.5']);
});

test('commands, options and the words of a choice are known outside a workspace too', async () => {
  const complete = completer(testFolder());
  expect(await complete('re')).toEqual(['report', 'register']);
  expect(await complete('register m')).toEqual(['move']);
  expect(await complete('help letter g')).toEqual(['generate']);
  expect(await complete('letter generate --dr')).toEqual(['--draft', '--dry-run']);
  expect(await complete('report status --format ')).toEqual(['docx', 'md', 'html', 'json']);
  expect(await complete('register list --status v')).toEqual(['void']);
  expect(await complete('letter generate --lang ')).toEqual(['uz', 'ru', 'en']);
  expect(await complete('completion z')).toEqual(['zsh']);
  expect(await complete('doctor --re')).toEqual(['--repair']);
  expect(await complete('nonsense ')).toEqual([]);
  expect(await complete('text check ')).toEqual([]);
});

test('an export with a name of several words is one word', async () => {
  const folder = await office();
  writeFileSync(join(folder, 'exports', 'август $(id).csv'), 'x');
  expect(await completeWords(testWorld(folder).outside, ['monitor', 'check', 'exports/а'])).toEqual([
    'exports/август $(id).csv',
  ]);
});
