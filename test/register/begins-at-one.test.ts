import { expect, test } from 'vitest';
import { office, roadmap } from '../support/office.ts';

const reserve = (file: string, ...words: readonly string[]) => [
  ...['register', 'reserve', '--file', file, '--count', '1', '--note', 'қўлда', '--json'],
  ...words,
];
const codes = (json: Record<string, unknown>) =>
  (json.problems as readonly { readonly code: string }[]).map(({ code }) => code);

test('the first number of a file of which nobody spoke is warned of, and only the first', async () => {
  const folder = await office();
  const first = await roadmap(folder, reserve('24-12'));
  expect([first.code, codes(first.json)]).toEqual([0, ['number-begins-at-one']]);
  expect(codes((await roadmap(folder, reserve('24-12'))).json)).toEqual([]);
  expect(codes((await roadmap(folder, reserve('19-09/1'))).json)).toEqual([]);
});

test('under --strict no number is given then', async () => {
  const folder = await office();
  const refused = await roadmap(folder, reserve('24-12', '--strict'));
  expect([refused.code, codes(refused.json)]).toEqual([1, ['number-begins-at-one']]);
  expect((await roadmap(folder, ['register', 'list', '--json'])).json.entries).toEqual([]);
});

test('a number of a day too far ahead is not reserved', async () => {
  const folder = await office();
  const refused = await roadmap(folder, reserve('19-09/1', '--date', '08.08.2023'));
  expect([refused.code, codes(refused.json)]).toEqual([1, ['plan-date-ahead']]);
});
