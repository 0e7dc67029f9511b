import type { Row } from '../model/table.ts';

/** A row as it was kept: its cells as texts, and those that were kept as marked, which are blank. */
export interface StoredRow extends Row {
  readonly marked: readonly { readonly column: number; readonly text: string }[];
}

/** Rows of a table in a few bytes a cell, in their order: those of a large table take a tenth of what objects take. */
export interface RowStore {
  /** A cell of the row that is being filled; columns count from 1 and must grow. An empty text needs no cell. */
  readonly text: (column: number, text: string) => void;
  /** A cell whose text is in a list. */
  readonly listed: (column: number, index: number) => void;
  /** A blank cell with something to be said of it. */
  readonly marked: (column: number, text: string) => void;
  /** Ends the row; lines must not become smaller. */
  readonly end: (line: number) => void;
  /** Forgets the cells of the row that is being filled. */
  readonly drop: () => void;
  readonly count: () => number;
  /** All rows from the first; may be asked for again. */
  readonly rows: () => Generator<StoredRow, void>;
}

const kinds = { text: 0, listed: 1, marked: 2, units: 3 } as const;
const chunkBytes = 262_144;

/** An empty store; `list` gives the texts of listed cells. */
export function rowStore(list: (index: number) => string = () => ''): RowStore {
  const chunks: Buffer[] = [];
  let row = bytesOut();
  let room = 0;
  let column = 0;
  let line = 0;
  let count = 0;
  const cell = (next: number, kind: number): void => {
    row.number((next - column) * 4 + kind);
    column = next;
  };
  const drop = (): void => {
    row.clear();
    column = 0;
  };
  return {
    text(next, text) {
      // UTF-8 has no half of a pair of surrogates, which JSON and XML may name.
      const isWhole = !/\p{Surrogate}/u.test(text);
      cell(next, isWhole ? kinds.text : kinds.units);
      row.text(text, isWhole ? 'utf8' : 'utf16le');
    },
    listed(next, index) {
      cell(next, kinds.listed);
      row.number(index);
    },
    marked(next, text) {
      cell(next, kinds.marked);
      row.text(text, 'utf8');
    },
    end(at) {
      const cells = row.taken();
      const head = bytesOut(12);
      head.number(at - line);
      head.number(cells.length);
      const whole = head.taken().length + cells.length;
      let chunk = chunks.at(-1);
      if (chunk === undefined || room < whole) {
        if (chunk !== undefined) chunks[chunks.length - 1] = chunk.subarray(0, chunk.length - room);
        room = Math.max(chunkBytes, whole);
        chunk = Buffer.allocUnsafeSlow(room);
        chunks.push(chunk);
      }
      const from = chunk.length - room;
      head.taken().copy(chunk, from);
      cells.copy(chunk, from + head.taken().length);
      room -= whole;
      line = at;
      count += 1;
      // A row of a million characters is no measure for the next.
      if (cells.length > chunkBytes) row = bytesOut();
      drop();
    },
    drop,
    count: () => count,
    *rows() {
      let at = 0;
      for (const [index, chunk] of chunks.entries()) {
        const source = bytesIn(chunk, index === chunks.length - 1 ? chunk.length - room : chunk.length);
        while (!source.isAtEnd()) {
          at += source.number();
          yield storedRow(source, at, list);
        }
      }
    },
  };
}

function storedRow(source: BytesIn, line: number, list: (index: number) => string): StoredRow {
  const cells: string[] = [];
  let marked: { column: number; text: string }[] | undefined;
  const end = source.number() + source.at();
  while (source.at() < end) {
    const head = source.number();
    const column = cells.length + Math.floor(head / 4);
    while (cells.length < column - 1) cells.push('');
    const kind = head % 4;
    if (kind === kinds.listed) cells.push(list(source.number()));
    else if (kind === kinds.marked) {
      marked ??= [];
      marked.push({ column, text: source.text('utf8') });
      cells.push('');
    } else cells.push(source.text(kind === kinds.units ? 'utf16le' : 'utf8'));
  }
  return { line, cells, marked: marked ?? [] };
}

interface BytesOut {
  readonly number: (value: number) => void;
  readonly text: (text: string, encoding: 'utf8' | 'utf16le') => void;
  readonly taken: () => Buffer;
  readonly clear: () => void;
}

/** Bytes one after the other: numbers in seven bits a byte, the lowest first; texts after their length in bytes. */
function bytesOut(size = 4_096): BytesOut {
  let bytes = Buffer.allocUnsafeSlow(size);
  let at = 0;
  const need = (more: number): void => {
    if (at + more > bytes.length) bytes = Buffer.concat([bytes], Math.max(bytes.length * 2, at + more));
  };
  const number = (value: number): void => {
    need(8);
    let left = value;
    while (left > 127) {
      bytes[at++] = (left % 128) + 128;
      left = Math.floor(left / 128);
    }
    bytes[at++] = left;
  };
  return {
    number,
    text(text, encoding) {
      const length = Buffer.byteLength(text, encoding);
      number(length);
      need(length);
      at += bytes.write(text, at, encoding);
    },
    taken: () => bytes.subarray(0, at),
    clear() {
      at = 0;
    },
  };
}

interface BytesIn {
  readonly number: () => number;
  readonly text: (encoding: 'utf8' | 'utf16le') => string;
  readonly at: () => number;
  readonly isAtEnd: () => boolean;
}

function bytesIn(bytes: Buffer, end: number): BytesIn {
  let at = 0;
  const number = (): number => {
    let value = 0;
    for (let unit = 1; ; unit *= 128) {
      const byte = bytes[at++] ?? 0;
      value += (byte % 128) * unit;
      if (byte < 128) return value;
    }
  };
  return {
    number,
    text(encoding) {
      const length = number();
      at += length;
      return bytes.toString(encoding, at - length, at);
    },
    at: () => at,
    isAtEnd: () => at >= end,
  };
}
