import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { office, roadmap } from '../support/office.ts';

const kinds = ['monitoring-cabinet', 'request-periods', 'notice-overdue', 'charter-application'];

test.each(kinds)('the empty batch of %s is a batch whose every heading is known', async (kind) => {
  const folder = await office();
  for (const file of ['b.xlsx', 'b.csv']) {
    const made = await roadmap(folder, ['template', 'fields', kind, '--batch', file, '--json']);
    expect([made.code, made.json.path]).toEqual([0, file]);
    const read = await roadmap(folder, ['letter', 'generate', '--batch', file, '--kind', kind, '--json']);
    const found = (read.json.problems as readonly { code: string }[]).map(({ code }) => code);
    expect(found.filter((code) => !code.startsWith('config-'))).toEqual(['batch-empty']);
  }
});

test('an empty batch is the same bytes each time, and is never written over a file that is there', async () => {
  const folder = await office();
  const words = (file: string) => ['template', 'fields', 'request-periods', '--batch', file, '--lang', 'uz'];
  await roadmap(folder, words('one.xlsx'));
  await roadmap(folder, words('two.xlsx'));
  const [one, two] = ['one.xlsx', 'two.xlsx'].map((file) => readFileSync(join(folder, file)));
  expect(one?.equals(two ?? Buffer.alloc(0))).toBe(true);
  expect((await roadmap(folder, words('one.xlsx'))).code).toBe(3);
});
