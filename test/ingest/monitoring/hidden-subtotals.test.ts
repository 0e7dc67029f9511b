import { expect, test } from 'vitest';
import { hiddenSubtotals } from '../../../src/ingest/monitoring/totals-row.ts';

function body(name: string, listed: number, line: number, code: string | null = null) {
  return { body: { code, name }, place: { line }, listed, placed: listed, updated: listed, overdue: 0 };
}

test('a group named in the plural over or under its rows is no body', () => {
  const under = [body('Вазирликлар', 3, 2), body('А', 1, 3), body('Б', 2, 4)];
  expect(hiddenSubtotals(under)).toMatchObject([{ args: { first: 3, last: 4 } }]);
  const above = [body('А', 1, 2), body('Б', 2, 3), body('Министерства', 3, 4)];
  expect(hiddenSubtotals(above)).toMatchObject([{ args: { first: 2, last: 3 } }]);
});

test('a body of the directory, and small figures that add up by chance, are none', () => {
  expect(hiddenSubtotals([body('Темир йўллари', 3, 2, 'TEMIR'), body('А', 1, 3), body('Б', 2, 4)])).toEqual(
    [],
  );
  expect(hiddenSubtotals([body('Агентлик', 3, 2), body('А', 1, 3), body('Б', 2, 4)])).toEqual([]);
  const chance = [body('Агентлик', 12, 2), body('А', 4, 3), body('Б', 4, 4), body('В', 4, 5)];
  expect(hiddenSubtotals(chance)).toHaveLength(1);
});
