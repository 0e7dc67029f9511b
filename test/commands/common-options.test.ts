import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { office, roadmap } from '../support/office.ts';

const codes = (problems: unknown) => (problems as readonly { code: string }[]).map(({ code }) => code);
const entriesIn = async (folder: string) =>
  (await roadmap(folder, ['register', 'list', '--json'])).json.entries as readonly unknown[];

/** A column that nobody knows: a warning. */
function addColumn(folder: string): void {
  const file = join(folder, 'exports/2022-08.csv');
  const rows = readFileSync(file, 'utf8').replace(/^(Т\/р;.*)$/mu, '$1;Изоҳлар устуни');
  writeFileSync(file, rows.replace(/^(\d.*|;?Жами.*)$/gmu, '$1;–'));
}

test.each([
  ['letter', 'generate', 'exports/2022-08.csv'],
  ['letter', 'generate', 'exports/2022-08.csv', '--draft'],
  ['letter', 'generate', 'exports/2022-08.csv', '--plan-out', 'plan.json'],
  ['pack', 'build', '--month', '2022-08', 'exports/2022-08.csv'],
  ['pack', 'build', '--month', '2022-08', 'exports/2022-08.csv', '--draft'],
])('%s %s with --strict: a warning is code 1, no file, no number', async (...words) => {
  const folder = await office();
  addColumn(folder);
  const { code, json } = await roadmap(folder, [...words, '--strict', '--json']);
  expect(code).toBe(1);
  expect(json).toMatchObject({ ok: false, letters: [] });
  expect(codes(json.problems)).toContain('table-unknown-column');
  for (const left of ['letters/2022', 'packs/2022-08', 'packs/2022-08-draft', 'plan.json'])
    expect([left, existsSync(join(folder, left))]).toEqual([left, false]);
  expect(await entriesIn(folder)).toEqual([]);
  expect((await roadmap(folder, [...words, '--json'])).code).toBe(0);
});

test('--strict makes the warnings of a command that only reads its failure, and asks nothing of a clean run', async () => {
  const folder = await office();
  expect((await roadmap(folder, ['monitor', 'check', 'exports/2022-08.csv', '--strict'])).code).toBe(0);
  addColumn(folder);
  expect((await roadmap(folder, ['monitor', 'check', 'exports/2022-08.csv'])).code).toBe(0);
  expect((await roadmap(folder, ['monitor', 'check', 'exports/2022-08.csv', '--strict'])).code).toBe(1);
});

test('init --strict over files that differ writes nothing; void --strict leaves the number as it was', async () => {
  const folder = await office();
  writeFileSync(join(folder, 'recipients.csv'), 'code;name;dative\nA;Б;Бга\n');
  renameSync(join(folder, 'plan.yaml'), join(folder, 'plan.old'));
  expect((await roadmap(folder, ['init', '--last', '19-09/1=72', '--strict'])).code).toBe(1);
  expect(existsSync(join(folder, 'plan.yaml'))).toBe(false);
  expect((await roadmap(folder, ['init', '--last', '19-09/1=72'])).code).toBe(0);
  const other = await office();
  await roadmap(other, ['letter', 'generate', 'exports/2022-08.csv', '--to', 'CM-MACRO']);
  const made = ['register', 'void', '01/3-19-09/1-73', '--reason', 'хато', '--json'];
  expect((await roadmap(other, [...made, '--strict'])).code).toBe(1);
  expect(await entriesIn(other)).toMatchObject([{ status: 'issued' }]);
  expect((await roadmap(other, made)).code).toBe(0);
});

test('a comma in the path of --previous is a comma', async () => {
  const folder = await office();
  const text = readFileSync(join(folder, 'exports/2022-08.csv'), 'utf8');
  const july = 'exports/july, 2022.csv';
  writeFileSync(join(folder, july), text.replace('8 август', '7 июль'));
  const { code, json } = await roadmap(folder, [
    ...['letter', 'preview', 'exports/2022-08.csv', '--previous', july, '--to', 'CM-MACRO,CM-TUR', '--json'],
  ]);
  expect(code).toBe(0);
  expect(json.letters).toHaveLength(2);
});

test('-w finds the workspace upwards from the folder it names; the environment must name it itself', async () => {
  const folder = await office();
  const away = join(folder, '..');
  const words = ['register', 'list', '--json'];
  expect((await roadmap(away, [...words, '-w', join(folder, 'exports')])).code).toBe(0);
  const environment = { ROADMAP_WORKSPACE: join(folder, 'exports') };
  const { code, json } = await roadmap(away, words, { environment });
  expect([code, codes(json.problems)]).toEqual([2, ['workspace-missing']]);
});
