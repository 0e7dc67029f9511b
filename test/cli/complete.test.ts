import { expect, test } from 'vitest';
import { completeWords } from '../../src/cli/complete.ts';
import { office, roadmap } from '../support/office.ts';
import { testWorld } from '../support/outside.ts';

test('a shell is told kinds, codes, months, numbers, items and exports of the workspace', async () => {
  const folder = await office();
  await roadmap(folder, ['letter', 'generate', 'exports/2022-08.csv']);
  const { outside } = testWorld(folder);
  const complete = (...words: readonly string[]) => completeWords(outside, words);
  expect(await complete('letter', 'generate', '--kind', '')).toContain('monitoring-cabinet');
  expect(await complete('letter', 'generate', '--to', 'CM')).toContain('CM-TUR');
  expect(await complete('letter', 'generate', '--signatory', '')).toContain('deputy-3');
  expect(await complete('letter', 'generate', '')).toContain('exports/2022-08.csv');
  expect(await complete('pack', 'build', '--month', '')).toEqual(['2022-08']);
  expect(await complete('register', 'show', '')).toEqual(['73', '74']);
  expect(await complete('plan', 'show', '')).toContain('3.3');
  expect(await complete('nonsense', '')).toEqual([]);
});
