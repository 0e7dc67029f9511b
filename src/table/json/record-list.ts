import { maxColumns } from '../csv.ts';
import type { RowStore } from '../row-store.ts';
import { rowStore } from '../row-store.ts';

/** The records of a JSON list as rows: a column for each name of a leaf, in the order in which they come. */
export interface RecordList {
  readonly rows: RowStore;
  readonly names: readonly string[];
  readonly firstLine: number;
  /** True when two records begin in one line: they are told apart by their number. */
  readonly isCompact: boolean;
  /** True when rows as wide as their names would take all memory. */
  readonly isTooWide: boolean;
  /** The names of the first record itself. */
  readonly firstKeys: readonly string[];
}

/** As for workbooks: where tables end, and how many cells may lie beyond. */
const nearColumns = 256;
const mostFarCells = 20_000_000;

/** An empty list, and what adds the next record to it. */
export function recordList(): {
  /** Gives the name that two leaves of the record have (`{"a.b": 1, "a": {"b": 2}}`), of which only one could be kept; undefined when each has its own. */
  readonly add: (record: object, line: number) => string | undefined;
  readonly list: () => RecordList;
} {
  const rows = rowStore();
  const columns = new Map<string, number>();
  let firstKeys: readonly string[] = [];
  let [firstLine, lastLine, far] = [1, 0, 0];
  let isCompact = false;
  const columnOf = (name: string): number => {
    const column = columns.get(name) ?? columns.size + 1;
    if (column > columns.size) columns.set(name, column);
    return column;
  };
  return {
    add(record, line) {
      if (rows.count() === 0) [firstLine, firstKeys] = [line, Object.keys(record)];
      else if (line === lastLine) isCompact = true;
      lastLine = line;
      if (columns.size > maxColumns) return undefined;
      const cells: (readonly [number, string])[] = [];
      const { leaves, doubled } = flatten(record);
      for (const [name, text] of leaves) {
        const column = columnOf(name);
        if (text !== '') cells.push([column, text]);
      }
      cells.sort(([a], [b]) => a - b);
      for (const [column, text] of cells) rows.text(column, text);
      far += Math.max(0, (cells.at(-1)?.[0] ?? 0) - nearColumns);
      rows.end(line);
      return doubled;
    },
    list: () => ({
      rows,
      names: [...columns.keys()],
      firstLine,
      isCompact,
      isTooWide: columns.size > maxColumns || far > mostFarCells,
      firstKeys,
    }),
  };
}

/** Leaves by their dotted names; an array inside a record is kept as its JSON text. */
function flatten(record: object): {
  readonly leaves: ReadonlyMap<string, string>;
  readonly doubled: string | undefined;
} {
  const leaves = new Map<string, string>();
  let doubled: string | undefined;
  const walk = (value: unknown, name: string, depth: number): void => {
    if (isObject(value) && depth < 8) {
      for (const [key, inner] of Object.entries(value))
        walk(inner, name === '' ? key : `${name}.${key}`, depth + 1);
      return;
    }
    if (leaves.has(name)) doubled = name;
    leaves.set(name, textOf(value));
  };
  walk(record, '', 0);
  return { leaves, doubled };
}

function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

export function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
