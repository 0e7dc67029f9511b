import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { testFolder } from '../support/folder.ts';
import { office, roadmap } from '../support/office.ts';
import type { PostgresServer } from '../support/postgres-server.ts';
import { startPostgres } from '../support/postgres-server.ts';

let server: PostgresServer;
beforeAll(async () => {
  server = await startPostgres();
});
afterAll(() => server.stop());

async function clerk(keys: readonly string[]): Promise<string> {
  const folder = await office();
  rmSync(join(folder, 'register.db'));
  const rows = keys.map((key) => `exports/2022-08.csv;CM-TUR;08.08.2022;${key}`);
  writeFileSync(join(folder, 'batch.csv'), ['Экспорт;Кимга;Хат санаси;Калит', ...rows, ''].join('\n'));
  return folder;
}

test('two clerks with a batch each at one server: every number once, each batch in one row of numbers', async () => {
  const url = await server.freshDatabase();
  await roadmap(testFolder(), ['init', '--register', url, '--last', '19-09/1=72']);
  const keys = (name: string) => Array.from({ length: 20 }, (_, at) => `${name}${at}`);
  const folders = [await clerk(keys('a')), await clerk(keys('b'))];
  const given = { environment: { ROADMAP_REGISTER: url } };
  const words = ['letter', 'generate', '--batch', 'batch.csv', '--json'];
  const ran = await Promise.all(folders.map((folder) => roadmap(folder, words, given)));
  expect(ran.map(({ code }) => code)).toEqual([0, 0]);
  const serials = ran.map(({ json }) => json.letters.map(({ serial }) => Number(serial)));
  for (const own of serials) expect(own).toEqual(own.map((_, at) => (own[0] ?? 0) + at));
  expect(serials.flat().sort((a, b) => a - b)).toEqual(Array.from({ length: 40 }, (_, at) => 73 + at));
  const again = await roadmap(folders[1] ?? '', words, given);
  expect(again.json.letters.map(({ serial }) => serial)).toEqual(serials[1]);
  expect((await roadmap(folders[0] ?? '', ['register', 'verify', '--json'], given)).code).toBe(0);
});
