import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvBatches, delimiterOf, parseCsv } from '../../src/table/csv.ts';
import type { Swallow } from '../../src/table/csv-records.ts';

const rowsOf = (text: string, delimiter: ',' | ';' | '\t' = ';') =>
  parseCsv(text, 'e.csv', delimiter).rows.map(({ line, cells }) => [line, ...cells]);

describe('parseCsv', () => {
  it('gives each record the physical line where it begins, also after quoted line ends and empty lines', () => {
    for (const end of ['\n', '\r\n', '\r']) {
      const text = ['a;b', '"x', 'y";2', '', '', '1;"2"', '3;4', ''].join(end);
      expect(rowsOf(text)).toEqual([
        [1, 'a', 'b'],
        [2, 'x\ny', '2'],
        [6, '1', '2'],
        [7, '3', '4'],
      ]);
    }
  });

  it('takes a quote inside an unquoted cell as a letter', () => {
    expect(rowsOf('МЧЖ "Нур";1\n"МЧЖ ""Нур""";2\n')).toEqual([
      [1, 'МЧЖ "Нур"', '1'],
      [2, 'МЧЖ "Нур"', '2'],
    ]);
  });

  it('names the lines where a quote opens and where the next one is, and reads on below', () => {
    const { rows, problems, faulty } = parseCsv('a;b\n1;2\nx;"МЧЖ;3\nc;4\n"d";5\n', 'e.csv', ';');
    expect(rows.map((row) => row.line)).toEqual([1, 2, 4, 5]);
    expect([problems.map(({ code, place, args }) => [code, place.line, place.column, args]), faulty]).toEqual(
      [[['table-open-quote', 3, 2, { closes: 5, last: '' }]], 1],
    );
  });

  it('says up to which line a quote was not closed', () => {
    const { rows, problems } = parseCsv('a;b\n1;2\n"МЧЖ;3\nc;4\nd;5\n', 'e.csv', ';');
    expect(rows.map((row) => row.line)).toEqual([1, 2, 4, 5]);
    expect(problems.map(({ code, place, args }) => [code, place.line, args])).toEqual([
      ['table-open-quote', 3, { closes: '', last: 5 }],
    ]);
  });

  it('refuses text after a closing quote and shows how to write the cell; blanks there count for nothing', () => {
    const { rows, problems } = parseCsv('"Нур" МЧЖ;1\n"Нур"  ;2\n', 'e.csv', ';');
    expect(rows).toEqual([{ line: 2, cells: ['Нур', '2'] }]);
    expect(problems).toMatchObject([
      { code: 'table-text-after-quote', place: { line: 1, column: 1 }, args: { example: '"""Нур"" МЧЖ"' } },
    ]);
  });

  it('makes an error of each of 100,000 rows that open a quote, never half as many rows', () => {
    const { rows, problems, faulty } = parseCsv('"Нур;1;2\n'.repeat(100_000), 'e.csv', ';');
    expect([rows.length, problems.length, faulty]).toEqual([0, 100_000, 100_000]);
  });

  it('reports a quoted cell over several lines that hold delimiters, and how many cells the widest would have', () => {
    const text = '"a;1\nb;2\nc";3\n"x\ny";4\n"1) x;\n2) y";5\nx;"q\ny;z"\n';
    const { rows, swallows } = parseCsv(text, 'e.csv', ';');
    expect(rows.length).toBe(4);
    expect(swallows).toEqual([
      { line: 1, column: 1, closes: 3, cells: 2 },
      { line: 6, column: 1, closes: 7, cells: 2 },
      { line: 8, column: 2, closes: 9, cells: 2 },
    ]);
  });

  it('obeys sep= in the first line and leaves it out', () => {
    expect(rowsOf('sep=;\na;b\n1;2\n')).toEqual([
      [2, 'a', 'b'],
      [3, '1', '2'],
    ]);
  });

  it('splits any text that csv-parse reads strictly into the same records, and every line is a record or a fault', () => {
    const text = fc
      .array(
        fc.constantFrom(
          'a',
          'Қ',
          '"',
          '""',
          ';',
          ';',
          '\n',
          '\n',
          ' ',
          '1',
          '"x;y"',
          '"x\ny";',
          ';"a""b"',
          '\n"c";',
        ),
        { maxLength: 60 },
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, (plain) => {
        const whole = strictly(plain);
        const ours = parseCsv(plain, 'e.csv', ';');
        if (whole === undefined) return;
        const filled = whole.filter((cells) => cells.some((cell) => cell.trim() !== ''));
        expect(ours.rows.map((row) => row.cells)).toEqual(filled);
        expect([ours.faulty, ours.blank + ours.rows.length]).toEqual([0, whole.length]);
      }),
      { numRuns: 5000 },
    );
  });

  it('gives the same records, faults and lines wherever the text is cut into pieces', () => {
    const parts = [
      'a',
      '"',
      '""',
      ';',
      '\n',
      '\r\n',
      '\r',
      ' ',
      '"x;y"',
      '"x\ny";',
      ';"a""b"',
      '\n"c";',
      'sep=;\n',
    ];
    const text = fc.array(fc.constantFrom(...parts), { maxLength: 40 }).map((some) => some.join(''));
    fc.assert(
      fc.property(text, fc.array(fc.nat(8), { maxLength: 60 }), (plain, sizes) => {
        const pieces: string[] = [];
        let at = 0;
        for (const size of sizes) {
          pieces.push(plain.slice(at, at + size));
          at += size;
        }
        pieces.push(plain.slice(at));
        const gathered = { counts: { read: 0, blank: 0, faulty: 0 }, swallows: new Map<number, Swallow[]>() };
        const batches = [...csvBatches(pieces.values(), 'e.csv', ';', gathered)];
        const { rows, problems, swallows, ...counts } = parseCsv(plain, 'e.csv', ';');
        expect(batches.flatMap((batch) => batch.rows)).toEqual(rows);
        expect(batches.flatMap((batch) => batch.problems)).toEqual(problems);
        expect([gathered.counts, [...gathered.swallows.values()].flat()]).toEqual([counts, swallows]);
      }),
      { numRuns: 5000 },
    );
  });

  it('finds the delimiter that splits a line most, outside quotes', () => {
    expect(delimiterOf('a;b,c;d')).toBe(';');
    expect(delimiterOf('"a;b;c",d')).toBe(',');
    expect(delimiterOf('a\tb')).toBe('\t');
    expect(delimiterOf('a')).toBe(';');
  });
});

/** What csv-parse makes of a text whose quotation marks are all in their places; undefined of any other. */
function strictly(text: string): readonly string[][] | undefined {
  // A mark within an unquoted cell is a character to us, and a fault to csv-parse when it is strict.
  if (/(?:^|[;\n])[^;"\n]+"/u.test(text)) return undefined;
  try {
    return parse(text, { delimiter: ';', relax_column_count: true, record_delimiter: ['\n'] });
  } catch {
    return undefined;
  }
}
