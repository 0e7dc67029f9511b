import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { office, roadmap, sampleExport } from '../support/office.ts';

const codesOf = (json: Readonly<Record<string, unknown>>) =>
  (json.problems as readonly { code: string; severity: string }[]).map(
    ({ code, severity }) => `${severity} ${code}`,
  );

test('monitor check warns of a sample and of a day to come: letters would be refused', async () => {
  const folder = await office();
  const sample = await roadmap(folder, ['monitor', 'check', sampleExport, '--json']);
  expect([sample.code, codesOf(sample.json)]).toEqual([0, ['warning plan-sample-figures']]);
  const text = readFileSync(join(folder, 'exports', '2022-08.csv'), 'utf8').replaceAll(
    /8 август/gu,
    '18 август',
  );
  writeFileSync(join(folder, 'exports', 'ahead.csv'), text);
  const ahead = await roadmap(folder, ['monitor', 'check', 'exports/ahead.csv', '--json']);
  expect([ahead.code, codesOf(ahead.json)]).toEqual([0, ['warning plan-figures-to-come']]);
});

test('register verify without --files says that the files were not checked', async () => {
  const folder = await office();
  await roadmap(folder, ['letter', 'generate', 'exports/2022-08.csv']);
  const said = 'roadmap register verify --files';
  expect((await roadmap(folder, ['register', 'verify'])).err).toContain(said);
  expect((await roadmap(folder, ['register', 'verify', '--files'])).err).not.toContain(said);
});

test('a value given with {{x}} is an error: nobody fills it in any more', async () => {
  const folder = await office();
  const words = [
    'letter',
    'generate',
    '--kind',
    'request-periods',
    '--set',
    'incomingNumber={{raqam}}',
    '--json',
  ];
  const { code, json } = await roadmap(folder, words);
  expect([code, json.letters]).toEqual([1, []]);
  expect(codesOf(json)).toContain('error plan-field-placeholder');
  const filled = await roadmap(folder, ['fill', '--set', 'office.address={{манзил}}', '--json']);
  expect([filled.code, codesOf(filled.json)]).toEqual([1, ['error fill-bad-value']]);
});
