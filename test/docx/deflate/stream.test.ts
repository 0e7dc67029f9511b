import { crc32, inflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  addPiece,
  addText,
  type Deflated,
  finishStream,
  startStream,
} from '../../../src/docx/deflate/stream.ts';
import { type DeflateTemplate, makeTemplate } from '../../../src/docx/deflate/template.ts';

type Part = string | number;

function deflate(template: DeflateTemplate, parts: readonly Part[]): Deflated {
  const stream = startStream(template);
  for (const part of parts) {
    if (typeof part === 'number') addPiece(stream, part);
    else addText(stream, part);
  }
  return finishStream(stream);
}

/** What the parts say, in the engine's own UTF-8. */
function plain(pieces: readonly string[], parts: readonly Part[]): Buffer {
  return Buffer.concat(
    parts.map((part) => Buffer.from(typeof part === 'number' ? (pieces[part] ?? '') : part)),
  );
}

const words = fc.string({
  unit: fc.constantFrom('<w:t>', '</w:t>', '<w:r>', 'а', 'қ', '–', '😀', ' ', 'row', '1'),
});
const anything = fc.oneof(
  words,
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom('Қишлоқ хўжалиги вазирлиги', 'вазирлиги', 'ж'.repeat(200)),
);

test('any pieces and texts in any order inflate to themselves, with their size and CRC-32', () => {
  const cases = fc
    .array(
      fc.oneof(
        words,
        words.map((text) => text.repeat(60)),
      ),
      { minLength: 1, maxLength: 6 },
    )
    .chain((pieces) =>
      fc.record({
        pieces: fc.constant(pieces),
        parts: fc.array(fc.oneof(anything, fc.nat({ max: pieces.length - 1 })), { maxLength: 40 }),
      }),
    );
  fc.assert(
    fc.property(cases, ({ pieces, parts }) => {
      const { data, crc, size } = deflate(makeTemplate(pieces, 'қишлоқ'), parts);
      const expected = plain(pieces, parts);
      expect(inflateRawSync(data)).toEqual(expected);
      expect([crc, size]).toEqual([crc32(expected), expected.length]);
    }),
    { numRuns: 500 },
  );
});

test('a piece comes again as a copy wherever it stood, and by its own bytes when that is too far back', () => {
  const pieces = ['<w:tr>'.repeat(120), 'x', ''];
  const template = makeTemplate(pieces, '');
  for (const between of [0, 1, 32_000, 32_047, 32_048, 32_049, 40_000]) {
    const parts = [0, 'ж'.repeat(between / 2), 'z'.repeat(between % 2), 0, 1, 2, 0];
    expect(inflateRawSync(deflate(template, parts).data), String(between)).toEqual(plain(pieces, parts));
  }
});

test('every length of a repeated piece is written, also those that no copy can have alone', () => {
  const lengths = [1, 2, 3, 4, 257, 258, 259, 260, 261, 515, 516, 517, 518, 519, 1000];
  for (const length of lengths) {
    const pieces = ['ab'.repeat(length).slice(0, length)];
    expect(inflateRawSync(deflate(makeTemplate(pieces, ''), [0, '|', 0]).data)).toEqual(
      plain(pieces, [0, '|', 0]),
    );
  }
});

test('every byte can be written, however seldom it is', () => {
  const all = Array.from({ length: 0x800 }, (_, code) => String.fromCharCode(code)).join('');
  expect(inflateRawSync(deflate(makeTemplate(['a'], 'б'.repeat(10_000)), [all]).data).toString()).toBe(all);
});

test('rows of the same pieces take a few bytes each', () => {
  const pieces = [`<w:tr>${'<w:tcPr><w:tcW w:w="566"/></w:tcPr>'.repeat(30)}`, '</w:tr>'];
  const template = makeTemplate(pieces, '');
  const sizeOf = (rows: number) =>
    deflate(template, Array.from({ length: rows }, () => [0, 1]).flat()).data.length;
  expect((sizeOf(1000) - sizeOf(10)) / 990).toBeLessThan(16);
});

test('a piece that repeats what stands farther back than deflate can copy from is still read by the engine', () => {
  const far = 'Ижро ҳолати: бажарилди. ';
  const filler = Array.from({ length: 12_000 }, (_, index) =>
    String.fromCharCode(33 + ((index * 7919) % 90), 97 + (index % 26), 48 + (index % 10)),
  ).join('');
  const pieces = [`${far}${filler}${far}`];
  const { data, size } = deflate(makeTemplate(pieces, 'а'), [0]);
  expect(inflateRawSync(data).toString()).toBe(pieces[0]);
  expect(size).toBeGreaterThan(32_768);
});
