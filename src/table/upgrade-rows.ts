import { delimiterOf, parseCsv } from './csv.ts';

/** How a directory of an older program becomes one of this program. */
export interface RowUpgrade {
  /** The column that an older program did not have; a file that has it is of this program. */
  readonly since: string;
  /** Columns by which a row that the office has not changed is known. */
  readonly same: readonly string[];
  /** Columns by which a new row is missing. */
  readonly key: readonly string[];
}

/** From this day on the older program had nothing: rows that begin later are new. */
const firstNewDay = '2023-01-01';

/**
 * A directory with rows of the office's own brought up to date: the columns that are new, what is shipped in them for the rows that the office has left as they
 * were, and the rows that begin after the older program's. What the office wrote stays, cell by cell; a row that it has taken out stays out. Undefined when the
 * file is of this program already, or has other headings than the shipped one, or is not whole.
 */
export function upgradeRows(own: string, shipped: string, upgrade: RowUpgrade): string | undefined {
  const [mine, news] = [readRows(own), readRows(shipped)];
  if (mine === undefined || news === undefined) return undefined;
  if (mine.heads.includes(upgrade.since) || !upgrade.same.every((head) => mine.heads.includes(head)))
    return undefined;
  const heads = [...mine.heads, ...news.heads.filter((head) => !mine.heads.includes(head))];
  const known = new Map(news.rows.map((row) => [keyOf(row, upgrade.same), row]));
  const codes = new Set([...mine.rows, ...news.rows.filter(isNew)].map((row) => row.get('code')));
  const kept = mine.rows.map((row) => filled(row, known.get(keyOf(row, upgrade.same)), codes));
  const there = new Set(kept.map((row) => keyOf(row, upgrade.key)));
  const added = news.rows.filter((row) => isNew(row) && !there.has(keyOf(row, upgrade.key)));
  const lines = [heads, ...[...kept, ...added].map((row) => heads.map((head) => row.get(head) ?? ''))];
  return `\uFEFF${lines.map((cells) => `${cells.map((cell) => quoted(cell, mine.delimiter)).join(mine.delimiter)}\r\n`).join('')}`;
}

type Row = ReadonlyMap<string, string>;

interface Rows {
  readonly heads: readonly string[];
  readonly rows: readonly Row[];
  readonly delimiter: string;
}

/** Undefined for a file that is not whole: what is wrong with it is said when it is read. */
function readRows(text: string): Rows | undefined {
  const plain = text.replace(/^\uFEFF/u, '');
  const delimiter = delimiterOf(/^.*/u.exec(plain)?.[0] ?? '');
  const { rows: records, problems } = parseCsv(plain, '', delimiter);
  if (problems.length > 0) return undefined;
  const [heads = [], ...rest] = records.map(({ cells }) => cells.map((cell) => cell.trim()));
  const rows = rest.map((cells) => new Map(heads.map((head, at) => [head, cells[at] ?? ''])));
  return { heads, rows, delimiter };
}

/** The office's row with what is shipped in its empty cells; a successor that no row has is left out. */
function filled(row: Row, shipped: Row | undefined, codes: ReadonlySet<string | undefined>): Row {
  if (shipped === undefined) return row;
  const more = [...shipped].filter(([head, cell]) => {
    const isMissing = (row.get(head) ?? '') === '';
    return isMissing && (head !== 'successor' || codes.has(cell));
  });
  return new Map([...row, ...more]);
}

function isNew(row: Row): boolean {
  const [day = '', month = '', year = ''] = (row.get('from') ?? '').split('.');
  return `${year}-${month}-${day}` >= firstNewDay && year !== '';
}

function keyOf(row: Row, columns: readonly string[]): string {
  return columns.map((column) => row.get(column)?.trim() ?? '').join('\n');
}

function quoted(cell: string, delimiter: string): string {
  return cell.includes(delimiter) || /^\s|\s$|["\r\n]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
