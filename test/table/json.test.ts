import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Source } from '../../src/model/table.ts';
import { faultPosition } from '../../src/table/json/fault-position.ts';
import { readJson } from '../../src/table/json/json.ts';

/** The text in pieces of so many bytes. */
function source(text: string, length = 65_536): Source {
  const bytes = Buffer.from(text);
  return {
    file: 'e.json',
    bytes,
    *pieces() {
      for (let at = 0; at < bytes.length; at += length) yield bytes.subarray(at, at + length);
    },
  };
}

function rowsOf(text: string, length?: number) {
  const { value, problems } = readJson(source(text, length), {});
  const batches = value === undefined ? [] : [...{ [Symbol.iterator]: () => value.batches }];
  return { rows: batches.flatMap(({ rows }) => rows), codes: problems.map(({ code }) => code), problems };
}

const text = fc.oneof(
  fc.string(),
  fc.constantFrom('Адлия', '"', '\\', '{', ']', 'ў\u0000', '\ud800', '1-003-0016'),
);
const leaf = fc.oneof(
  text,
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
  fc.constant(null),
);
const record = fc.dictionary(text, fc.oneof(leaf, fc.dictionary(text, leaf), fc.array(leaf)), { maxKeys: 6 });
const answer = fc.oneof(
  fc.array(record),
  fc.array(record).map((data) => ({ count: data.length, data })),
  fc.array(record).map((data) => ({ result: { total: 1, data } })),
);

describe('JSON of any size', () => {
  it('gives each record a row, wherever its text is cut into pieces', () => {
    const name = fc.stringMatching(/^[a-zў]{1,4}$/);
    const flat = fc.dictionary(name, leaf, { maxKeys: 6 });
    fc.assert(
      fc.property(
        fc.array(flat, { minLength: 1 }),
        fc.integer({ min: 1, max: 40 }),
        fc.integer({ min: 0, max: 3 }),
        (records, length, indent) => {
          const { rows, codes } = rowsOf(JSON.stringify({ result: { data: records } }, null, indent), length);
          const [head, ...others] = rows;
          const names = head?.cells ?? [];
          const meant = records.map((one) =>
            names.map((own) => String((Object.hasOwn(one, own) ? one[own] : null) ?? '')),
          );
          expect([codes, others.map(({ cells }) => names.map((_, at) => cells[at] ?? ''))]).toEqual([
            [],
            meant,
          ]);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('is refused as no JSON exactly when it is none', () => {
    const changed = fc
      .tuple(
        answer,
        fc.nat(),
        fc.constantFrom(
          '',
          '{',
          '}',
          '[',
          ']',
          ',',
          ':',
          '"',
          '\\',
          '1',
          'e',
          '-',
          '.',
          'null',
          '\n',
          '\t',
          '\u0001',
        ),
        fc.nat(2),
      )
      .map(([whole, at, put, cut]) => {
        const right = JSON.stringify(whole);
        const from = at % (right.length + 1);
        return right.slice(0, from) + put + right.slice(from + cut);
      });
    fc.assert(
      fc.property(changed, fc.integer({ min: 1, max: 40 }), (text, length) => {
        let isJson = true;
        try {
          JSON.parse(text);
        } catch {
          isJson = false;
        }
        if (text.trim() === '') return;
        expect([text, rowsOf(text, length).codes.includes('table-bad-json')]).toEqual([text, !isJson]);
        if (!isJson) expect(faultPosition(text)).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 800 },
    );
  });

  it.each([
    ['[{"a": x}]', 1, 8],
    ['[{"a": 1},\n{"a" 1}]', 2, 6],
    ['[{"a": 1}\n{"a": 1}]', 2, 1],
    ['{"data": [{"a": 1}], }', 1, 22],
    ['[{"a": "b\nc"}]', 1, 8],
    ['[{"a": 1}]]', 1, 11],
    ['[{"a": 01}]', 1, 9],
  ])('breaks in %j at line %i, column %i', (text, line, column) => {
    const { problems } = rowsOf(text);
    expect(problems.map(({ code, place }) => [code, place.line, place.column])).toEqual([
      ['table-bad-json', line, column],
    ]);
  });

  it('keeps the digits of numbers that JavaScript would change', () => {
    const long =
      '[{"a":12345678901234567890,"b":-9007199254740993,"c":1E400,"d":-0,"e":1e2,"f":"\\"1234567890123456789,"}]';
    for (const length of [1, 3, 65_536])
      expect(rowsOf(long, length).rows[1]?.cells).toEqual([
        '12345678901234567890',
        '-9007199254740993',
        '1E400',
        '0',
        '100',
        '"1234567890123456789,',
      ]);
    expect(rowsOf('[{"a":01234567890123456789}]').codes).toEqual(['table-bad-json']);
  });

  it('is refused where two names become one, of which only one could be read', () => {
    expect(rowsOf('[{"a.b": 1, "a": {"b": 2}}]').codes).toEqual(['table-json-doubled-key']);
  });

  it('takes the list under the first name that has one, and no list that holds anything but records', () => {
    const heads = (text: string) => rowsOf(text).rows[0]?.cells ?? rowsOf(text).codes;
    expect(heads('{"records":[{"r":1}],"items":[1,{"i":1}],"data":{"x":[]}}')).toEqual(['r']);
    expect(heads('{"items":[{"i":1}],"data":[{"d":1}]}')).toEqual(['d']);
    expect(heads('[1]')).toEqual(['table-json-no-records']);
    expect(heads('{"rows":[{"i":1}]}')).toEqual(['table-json-no-records']);
    expect(heads('7')).toEqual(['table-json-no-records']);
  });
});
