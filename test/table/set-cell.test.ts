import fc from 'fast-check';
import { expect, test } from 'vitest';
import { setCell } from '../../src/table/set-cell.ts';

const change = (bytes: Uint8Array, line: number, column: number, from: string, to: string) =>
  setCell({ file: 'a.csv', bytes }, { place: { line, column }, from, to });
const utf8 = (text: string) => Buffer.from(text, 'utf8');
const changed = (text: string, line: number, column: number, from: string, to: string) => {
  const bytes = change(utf8(text), line, column, from, to);
  return bytes === undefined ? undefined : Buffer.from(bytes).toString('utf8');
};

test('byte order mark, line ends, quotes, spaces and other cells stay as they were', () => {
  expect(changed('\uFEFFa;b;c\r\n"x;""y""";[q];z \r\n\r\n1;2;3', 2, 2, '[q]', 'Қ. Ғ')).toBe(
    '\uFEFFa;b;c\r\n"x;""y""";Қ. Ғ;z \r\n\r\n1;2;3',
  );
  expect(changed('a,b\n"[q]",z', 2, 1, '[q]', 'Қ "Ғ"')).toBe('a,b\n"Қ ""Ғ""",z');
});

test('a value that needs quotes gets them, and one that had them keeps them', () => {
  expect(changed('a;b\n[q];z\n', 2, 1, '[q]', 'Қ; Ғ')).toBe('a;b\n"Қ; Ғ";z\n');
  expect(changed('a\tb\n"[q]"\tz\n', 2, 1, '[q]', 'Қ')).toBe('a\tb\n"Қ"\tz\n');
});

test('UTF-16 with its mark stays UTF-16', () => {
  for (const swap of [false, true]) {
    const of = (text: string) => {
      const bytes = Buffer.from(text, 'utf16le');
      return swap ? bytes.swap16() : bytes;
    };
    const result = change(of('\uFEFFa\tb\r\n[q]\tz\r\n'), 2, 1, '[q]', 'Қ');
    expect(Buffer.from(result ?? []).equals(of('\uFEFFa\tb\r\nҚ\tz\r\n'))).toBe(true);
  }
});

test('a cell that is not where it was read, and a file in another encoding, are left alone', () => {
  expect(change(utf8('a;b\nx;y\n'), 2, 1, 'other', 'Қ')).toBeUndefined();
  expect(change(utf8('a;b\nx;y\n'), 9, 1, 'x', 'Қ')).toBeUndefined();
  expect(change(utf8('a;b\nx;y\n'), 2, 9, '', 'Қ')).toBeUndefined();
  expect(change(Uint8Array.from([0x61, 0x0a, 0xf3]), 2, 1, 'у', 'Қ')).toBeUndefined();
});

test('whatever the cells are, only the one asked for changes', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', 'Қ', ' ', ';', '"', '.', '0'), maxLength: 6 });
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
  const written = (text: string) => (/[;"]|^\s|\s$/u.test(text) ? quoted(text) : text);
  const rows = fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(rows, fc.nat(), cell, (table, n, to) => {
      const [at, column] = [n % table.length, n % 3];
      const before = table[at]?.[column] ?? '';
      const now = written(before) === before ? written(to) : quoted(to);
      const wanted = table.map((row, index) =>
        row.map((text, place) => (index === at && place === column ? now : written(text))).join(';'),
      );
      const text = table.map((row) => row.map(written).join(';')).join('\r\n');
      expect(changed(text, at + 1, column + 1, before.trim(), to)).toBe(wanted.join('\r\n'));
    }),
  );
});
