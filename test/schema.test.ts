import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { commands } from '../src/cli/commands.ts';
import { office, roadmap } from './support/office.ts';
import { faultsAgainst, schemaNames } from './support/schema.ts';

const files = ['common', 'help', 'manifest', 'saved-plan'];

test('every command has its schema, and every schema its command or file', () => {
  const wanted = [...commands.map(({ name }) => name.replaceAll(' ', '-')), ...files];
  expect([...schemaNames].sort()).toEqual(wanted.sort());
});

test('a document with a key too many, one too few or a wrong value is refused', () => {
  const good = { ok: true, entries: [], problems: [] };
  expect(faultsAgainst('register-list', good)).toEqual([]);
  expect(faultsAgainst('register-list', { ...good, more: 1 })).toHaveLength(1);
  expect(faultsAgainst('register-list', { ok: true, problems: [] })).not.toEqual([]);
  expect(faultsAgainst('register-list', { ...good, entries: [{}] })).not.toEqual([]);
});

/** The words of one run of each command that gives something; `roadmap()` holds every document against its schema. */
const runs: readonly (readonly string[])[] = [
  ['monitor', 'check', 'exports/2022-08.csv'],
  ['monitor', 'summary', 'exports/2022-08.csv'],
  ['monitor', 'compare', 'exports/2022-08.csv', 'exports/2022-08.csv'],
  ['letter', 'kinds'],
  ['letter', 'preview', 'exports/2022-08.csv'],
  ['letter', 'generate', 'exports/2022-08.csv', '--draft'],
  ['letter', 'generate', 'exports/2022-08.csv', '--dry-run'],
  ['letter', 'generate', 'exports/2022-08.csv'],
  ['letter', 'again', '01/3-19-09/1-73'],
  ['template', 'new', 'own'],
  ['template', 'check'],
  ['template', 'fields', 'monitoring-cabinet'],
  ['text', 'check', 'recipients.csv'],
  ['plan', 'list'],
  ['plan', 'show', '3.3'],
  ['plan', 'check'],
  ['plan', 'done', '3.3', '--text', 'Мониторинг ўтказилди.', '--date', '2022-08-08'],
  ['plan', 'state', '8.3', 'done'],
  ['register', 'reserve', '--file', '19-09/1', '--count', '2', '--note', 'x', '--date', '2022-08-08'],
  ['register', 'void', '01/3-19-09/1-75', '--reason', 'x', '--year', '2022'],
  ['register', 'list'],
  ['register', 'show', '01/3-19-09/1-73'],
  ['register', 'verify', '--files'],
  ['register', 'prove', '01/3-19-09/1-73'],
  ['register', 'export', '--format', 'csv'],
  ['report', 'status', '--as-of', '2022-10-04', '--format', 'json'],
  ['report', 'status', '--as-of', '2022-10-04', '--format', 'html'],
  ['pack', 'build', '--month', '2022-08', 'exports/2022-08.csv', '--kind', 'monitoring-cabinet'],
  ['pack', 'verify', 'packs/2022-08'],
  ['register', 'move', '--to', 'other.db'],
  ['status'],
  ['doctor'],
  ['completion', 'bash'],
];

describe('the JSON of the program', () => {
  test('is as its schemas say for every command that does its work', async () => {
    const folder = await office();
    for (const words of runs) {
      const { json, err } = await roadmap(folder, [...words, '--json', '--lang', 'en']);
      expect([words.join(' '), json.ok, json.ok ? '' : err + JSON.stringify(json.problems)]).toEqual([
        words.join(' '),
        true,
        '',
      ]);
    }
    const manifest: unknown = JSON.parse(readFileSync(join(folder, 'packs/2022-08/manifest.json'), 'utf8'));
    expect(faultsAgainst('manifest', manifest)).toEqual([]);
  });

  test('is as its schemas say for every command that fails, in three languages', async () => {
    const folder = await office();
    writeFileSync(join(folder, 'roadmap.yaml'), 'office: [');
    for (const lang of ['uz', 'ru', 'en']) {
      for (const words of runs) await roadmap(folder, [...words, '--json', '--lang', lang]);
      for (const { name } of commands)
        await roadmap(folder, [...name.split(' '), '--none', '--json', '--lang', lang]);
    }
  });

  test('of a saved plan is as its schema says', async () => {
    const folder = await office();
    await roadmap(folder, ['letter', 'generate', 'exports/2022-08.csv', '--plan-out', 'plan.json', '--json']);
    expect(faultsAgainst('saved-plan', JSON.parse(readFileSync(join(folder, 'plan.json'), 'utf8')))).toEqual(
      [],
    );
  });
});
