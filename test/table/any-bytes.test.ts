import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { headings, monitor } from '../ingest/sources.ts';

const names = fc.constantFrom('e.csv', 'e.txt', 'e.tsv', 'e.xlsx', 'e.json', '-', 'e');

/** A file that is right, to be spoilt. */
const whole: readonly (readonly [string, Uint8Array])[] = [
  [
    'e.csv',
    Buffer.from(
      `2022 йил 8 август ҳолатига\n${headings};Фоиз\n"Адлия ""А""";12;10;7;3;58,3\nЖами;12;10;7;3;58,3\n`,
    ),
  ],
  ['e.json', readFileSync('fixtures/exports/portal/catalogue-sample.json').subarray(0, 20_000)],
  ['e.xlsx', readFileSync('fixtures/problems/table-hidden-rows/files/input.xlsx')],
];

test('any bytes under any name give problems or figures, never a fault of the program', async () => {
  await fc.assert(
    fc.asyncProperty(names, fc.uint8Array({ maxLength: 300 }), async (file, bytes) => {
      const { value, problems } = await monitor([{ file, bytes }]);
      expect(value !== undefined || problems.length > 0).toBe(true);
    }),
    { numRuns: 500 },
  );
});

test('a right file with bytes changed, taken out or put in gives problems or figures that hold together', async () => {
  const change = fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    take: fc.nat(4),
    put: fc.uint8Array({ maxLength: 4 }),
  });
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...whole),
      fc.array(change, { minLength: 1, maxLength: 3 }),
      async ([file, right], changes) => {
        let bytes = right;
        for (const { at, take, put } of changes) {
          const from = Math.floor(at * bytes.length);
          bytes = Buffer.concat([bytes.subarray(0, from), put, bytes.subarray(from + take)]);
        }
        const { value, problems } = await monitor([{ file, bytes }]);
        if (value === undefined) expect(problems.some((found) => found.severity === 'error')).toBe(true);
        for (const body of value?.bodies ?? []) {
          expect(body.updated + body.overdue).toBe(body.placed);
          expect(body.placed + body.notPlaced).toBe(body.listed);
        }
      },
    ),
    { numRuns: 500 },
  );
});
