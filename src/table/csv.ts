import type { Row } from '../model/table.ts';
import type { Problem } from '../problem.ts';
import { problem } from '../problem.ts';
import type { CsvFault, Delimiter, Swallow } from './csv-records.ts';
import { maxRecordChars, splitCsv } from './csv-records.ts';

/** As many columns as a spreadsheet has. */
export const maxColumns = 16_384;

/** Records of a CSV text, and what is wrong with it as a CSV text. */
export interface CsvRecords {
  readonly rows: readonly Row[];
  /** Records and lines that are none, all together. */
  readonly read: number;
  /** Lines that are no rows: a problem tells of each. */
  readonly faulty: number;
  /** Records whose cells are all blank; they are not among the rows. */
  readonly blank: number;
  readonly swallows: readonly Swallow[];
  readonly problems: readonly Problem[];
  /** False when the text ends within a line. */
  readonly ended: boolean;
}

/**
 * Records of a CSV text, each with the physical line where it begins. `sep=;` in the first line is obeyed and left out.
 * Problems: `table-open-quote` and `table-text-after-quote` (each at the line and column where the quote opens), `table-long-row`, `table-wide-row`.
 */
export function parseCsv(text: string, file: string, delimiter: Delimiter): CsvRecords {
  const plain = text.includes('\r') ? text.replace(/\r\n?/gu, '\n') : text;
  const said = /^sep=.\n/u.test(plain) ? plain.indexOf('\n') + 1 : 0;
  const rows: Row[] = [];
  const swallows: Swallow[] = [];
  const problems: Problem[] = [];
  let [read, blank, faulty] = [0, 0, 0];
  const refuse = (found: Problem): void => {
    faulty += 1;
    problems.push(found);
  };
  splitCsv(said === 0 ? plain : plain.slice(said), delimiter, said === 0 ? 1 : 2, {
    record(line, cells) {
      read += 1;
      if (cells.length > maxColumns)
        refuse(problem('table-wide-row', { file, line }, { count: cells.length, most: maxColumns }));
      else if (cells.some((cell) => cell.trim() !== '')) rows.push({ line, cells });
      else blank += 1;
    },
    fault(fault) {
      read += 1;
      refuse(faultProblem(fault, file));
    },
    swallow: (found) => void swallows.push(found),
  });
  return { rows, read, faulty, blank, swallows, problems, ended: plain === '' || plain.endsWith('\n') };
}

function faultProblem(fault: CsvFault, file: string): Problem {
  const { type, line } = fault;
  if (type === 'long-row') return problem('table-long-row', { file, line }, { most: maxRecordChars });
  const { column } = fault;
  if (type === 'text-after-quote') {
    const example = `"${fault.value.replaceAll('"', '""')}"`;
    return problem(
      'table-text-after-quote',
      { file, line, column, value: fault.value },
      { value: fault.value, example },
    );
  }
  return openQuote(file, fault);
}

/** A quotation mark that opens in `line` and closes only in `closes`, over other rows; null when it never does. */
export function openQuote(
  file: string,
  {
    line,
    column,
    closes,
    last,
  }: {
    readonly line: number;
    readonly column: number;
    readonly closes: number | null;
    readonly last: number;
  },
): Problem {
  const args = { closes: closes ?? '', last: closes === null ? last : '' };
  return problem('table-open-quote', { file, line, column }, args);
}

/** The delimiter of a line: the one that splits it into most cells, outside quotes; `;` when none does. */
export function delimiterOf(line: string): Delimiter {
  const bare = line.replace(/"[^"]*"/gu, '');
  const count = (delimiter: string) => bare.split(delimiter).length;
  const [tab, semicolon, comma] = [count('\t'), count(';'), count(',')];
  if (tab > 1 && tab >= semicolon && tab >= comma) return '\t';
  return comma > semicolon ? ',' : ';';
}
