import { crc32, inflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { storedEntry, textEntry } from '../../src/docx/compress.ts';

const words = fc.string({
  unit: fc.constantFrom('<w:t>', '</w:t>', 'Қишлоқ хўжалиги', 'қ', '–', '😀', ' ', '1', '\u0000'),
});

test('any text inflates to itself, with its size and CRC-32', () => {
  const cases = fc.tuple(words, fc.integer({ min: 1, max: 3000 }), fc.constantFrom('often', 'once'));
  fc.assert(
    fc.property(cases, ([text, times, use]) => {
      const plain = Buffer.from(text.repeat(times));
      const { method, data, crc, size } = textEntry('a', plain.toString(), use);
      expect(inflateRawSync(data).equals(plain)).toBe(true);
      expect([method, crc, size]).toEqual([8, crc32(plain), plain.length]);
    }),
    { numRuns: 300 },
  );
});

test('what is farther back than deflate can copy from inflates as well', () => {
  const far = Array.from({ length: 200_000 }, (_, index) =>
    String.fromCharCode(1040 + ((index * 7919) % 64), 97 + (index % 26)),
  ).join('');
  expect(inflateRawSync(textEntry('a', far + far, 'often').data).toString() === far + far).toBe(true);
});

test('bytes are stored as they are', () => {
  const data = Uint8Array.of(0, 255, 7);
  expect(storedEntry('p.png', data)).toEqual({ name: 'p.png', method: 0, crc: crc32(data), size: 3, data });
});
