import { inflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { deflateRuns } from '../../src/layout/deflate-runs.ts';

test('any bytes, and runs of any length, come back from zlib as they were', () => {
  const run = fc.tuple(fc.nat({ max: 255 }), fc.integer({ min: 1, max: 900 }));
  fc.assert(
    fc.property(fc.array(run, { maxLength: 20 }), fc.uint8Array({ maxLength: 60 }), (runs, loose) => {
      const data = Uint8Array.from([...runs.flatMap(([byte, count]) => Array(count).fill(byte)), ...loose]);
      expect(new Uint8Array(inflateRawSync(deflateRuns(data)))).toEqual(data);
    }),
  );
});
