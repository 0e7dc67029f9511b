import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { delimiterOf, parseCsv } from '../../src/table/csv.ts';

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

  it('names the line where a quote opens that is never closed, and keeps the rows before it', () => {
    const { rows, problems } = parseCsv('a;b\n1;2\n"МЧЖ;3\nc;4\nd;5\n', 'e.csv', ';');
    expect(rows.map((row) => row.line)).toEqual([1, 2]);
    expect(problems.map(({ code, place }) => [code, place.line])).toEqual([['table-open-quote', 3]]);
  });

  it('obeys sep= in the first line and leaves it out', () => {
    expect(rowsOf('sep=;\na;b\n1;2\n')).toEqual([
      [2, 'a', 'b'],
      [3, '1', '2'],
    ]);
  });

  it('splits any text into the same records as csv-parse does on the whole of it', () => {
    const text = fc
      .array(fc.constantFrom('a', 'Қ', '"', '""', ';', ';', '\n', '\n', ' ', '1', '"x;y"', '"x\ny";'), {
        maxLength: 60,
      })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, (plain) => {
        let whole: string[][] | undefined;
        try {
          whole = parse(plain, {
            delimiter: ';',
            relax_quotes: true,
            relax_column_count: true,
            record_delimiter: ['\n'],
          });
        } catch {
          whole = undefined;
        }
        const ours = parseCsv(plain, 'e.csv', ';');
        if (whole === undefined)
          expect(ours.problems.map((found) => found.code)).toEqual(['table-open-quote']);
        else {
          const filled = whole.filter((cells) => cells.some((cell) => cell.trim() !== ''));
          expect(ours.rows.map((row) => row.cells)).toEqual(filled);
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('finds the delimiter that splits a line most, outside quotes', () => {
    expect(delimiterOf('a;b,c;d')).toBe(';');
    expect(delimiterOf('"a;b;c",d')).toBe(',');
    expect(delimiterOf('a\tb')).toBe('\t');
    expect(delimiterOf('a')).toBe(';');
  });
});
