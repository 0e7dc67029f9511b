import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { proven } from '../../../src/docx/deflate/proof.ts';

const plain = Buffer.from('Ўзбекистон Республикаси '.repeat(40));
const good = deflateRawSync(plain);

test('data that reads back as the plain bytes is kept as it is', () => {
  expect(proven(good, plain)).toBe(good);
});

test.each([
  ['cut short', good.subarray(0, good.length - 3)],
  ['of other bytes', deflateRawSync(Buffer.from('other'))],
  ['no deflate at all', new Uint8Array([0xff, 0xff, 0xff])],
])('data that is %s is replaced by data that reads back', (_, bad) => {
  expect(inflateRawSync(proven(bad, plain)).equals(plain)).toBe(true);
});

test.each([0, 1, 65_535, 65_536, 200_000])(
  '%i bytes are given as stored blocks when their data is wrong',
  (size) => {
    const plain = Buffer.alloc(size, 'матн');
    expect(inflateRawSync(proven(Buffer.from('00ff', 'hex'), plain)).equals(plain)).toBe(true);
  },
);
