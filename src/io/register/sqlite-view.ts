import { statSync } from 'node:fs';
import type { DatabaseSyncInstance, StatementSyncInstance } from '@photostructure/sqlite';
import type { StateLine } from '../../model/register.ts';
import { emptyHead } from '../../register/chain.ts';
import { lineColumns, lineOfRow, lineValues } from '../../register/fields.ts';
import type {
  CounterAsked,
  CounterFound,
  Journal,
  Keep,
  SerialAsked,
  WritingView,
} from '../../register/store.ts';
import { packContents, unpackContents } from './contents.ts';
import { columnList, notVoid } from './line-sql.ts';

/** An open database with the schema it bears; statements are prepared when first used and kept. */
export interface Connected {
  readonly database: DatabaseSyncInstance;
  readonly path: string;
  schema: number;
  readonly sql: (text: string) => StatementSyncInstance;
}

export function connected(database: DatabaseSyncInstance, path: string, schema: number): Connected {
  const statements = new Map<string, StatementSyncInstance>();
  const sql = (text: string): StatementSyncInstance => {
    const kept = statements.get(text) ?? database.prepare(text);
    statements.set(text, kept);
    return kept;
  };
  return { database, path, schema, sql };
}

/** Questions to the open transaction. */
export function sqliteView(connection: Connected): WritingView {
  const { sql, path } = connection;
  const lines: Lines = (text, ...values) => {
    const { schema } = connection;
    // Arrays: an object with a name for every column costs three times as much.
    const statement = sql(`SELECT ${columnList(schema)} FROM line ${text}`);
    statement.setReturnArrays(true);
    return statement.all(...values).map((row) => lineOfRow(row, schema));
  };
  const linesOfSerial = ({ unit, file, year, serial }: SerialAsked) =>
    unit === null
      ? lines(`${ofSerial} ORDER BY n`, file, year, serial)
      : lines(`${ofSerial} AND unit = ? ORDER BY n`, file, year, serial, unit);
  const kept = (what: Keep, hashes: readonly string[]) =>
    sql(`SELECT sha256, bytes FROM ${what} WHERE sha256 IN (SELECT value FROM json_each(?))`).all(
      JSON.stringify(hashes),
    );
  return {
    address: path,
    head: async () => sql('SELECT n, hash FROM line ORDER BY n DESC LIMIT 1').get() ?? emptyHead,
    stamp: async () => stampOf(connection),
    linesAfter: async (n, most) => lines('WHERE n > ? ORDER BY n LIMIT ?', n, most),
    async linesOfKeys(keys) {
      const asked = new Map<string, SerialAsked>();
      for (const key of new Set(keys)) {
        for (const line of lines('WHERE key = ?', key)) asked.set(serialKey(line), line);
      }
      return inOrder([...asked.values()].flatMap(linesOfSerial));
    },
    async linesOfSerials(asked) {
      const serials = new Map(asked.map((one) => [serialKey(one), one]));
      return inOrder([...serials.values()].flatMap(linesOfSerial));
    },
    journals: async () => journalsOf(sql),
    journalPage: async ({ file, year, after: { serial, n }, most }) =>
      lines(
        'WHERE file = ? AND year = ? AND serial >= ? AND (serial > ? OR n > ?) ORDER BY serial, n LIMIT ?',
        ...[file, year, serial, serial, n, most],
      ),
    imports: async ({ file, year }, recipients) =>
      inOrder(
        recipients.flatMap((recipient) =>
          lines(`WHERE file = ? AND year = ? AND recipient = ? AND type = 'import'`, file, year, recipient),
        ),
      ),
    counter: async (asked) => counterFound(asked, lines, sql),
    lettersOf: async (hashes) =>
      new Map(kept('letter', hashes).map((row) => [String(row.sha256), row.bytes as Uint8Array])),
    textsOf: async (hashes) => new Map(kept('contents', hashes).flatMap(unpackContents)),
    async damage() {
      const said = sql('PRAGMA integrity_check')
        .all()
        .map((row) => String(row.integrity_check));
      return said.filter((one) => one !== 'ok');
    },
    async add({ lines: added, letters = new Map(), texts = [] }) {
      const marks = lineColumns(connection.schema).map(() => '?');
      const insert = sql(`INSERT INTO line (${columnList(connection.schema)}) VALUES (${marks.join(', ')})`);
      for (const line of added) insert.run(...lineValues(line, connection.schema));
      const keep = (what: Keep) =>
        sql(`INSERT INTO ${what} (sha256, bytes) VALUES (?, ?) ON CONFLICT DO NOTHING`);
      for (const [sha256, bytes] of letters) keep('letter').run(sha256, bytes);
      for (const [sha256, text] of texts) keep('contents').run(sha256, packContents(text));
    },
  };
}

type Lines = (text: string, ...values: unknown[]) => readonly StateLine[];

/**
 * The file as the disk knows it, and SQLite's count of changes to the tables themselves (triggers taken away, ...): any write
 * past the program changes one of them. `stat` and no `open`: closing a second handle would drop SQLite's locks (fcntl).
 */
function stampOf({ path, sql }: Connected): string {
  const { ino, size, mtimeNs, ctimeNs } = statSync(path, { bigint: true });
  const schema = Object.values(sql('PRAGMA schema_version').get() as object)[0];
  return [ino, size, mtimeNs, ctimeNs, schema].join('-');
}

/** One look into the index a journal, however many lines each has. */
function journalsOf(sql: Connected['sql']): readonly Journal[] {
  const next = sql('SELECT file, year FROM line WHERE (file, year) > (?, ?) ORDER BY file, year LIMIT 1');
  const journals: Journal[] = [];
  let last: Journal = { file: '', year: -1 };
  for (;;) {
    const row = next.get(last.file, last.year) as { file: string; year: number } | undefined;
    if (row === undefined) return journals;
    last = { file: row.file, year: row.year };
    journals.push(last);
  }
}

function counterFound({ unit, file, year }: CounterAsked, lines: Lines, sql: Connected['sql']): CounterFound {
  const asked = unit === null ? [file, year] : [file, year, unit];
  const ofUnit = unit === null ? '' : 'AND unit = ?';
  const given = `WHERE file = ? AND year = ? ${ofUnit} AND type IN ('reserve', 'import')`;
  const opened = sql(
    `SELECT serial FROM line WHERE file = ? AND year = ? AND type = 'open' ORDER BY serial DESC LIMIT 1`,
  );
  return {
    last: lines(`${given} ORDER BY serial DESC LIMIT 1`, ...asked)[0],
    latest: lines(`${given} AND ${notVoid} ORDER BY date DESC, serial DESC LIMIT 1`, ...asked)[0],
    openedTo: Number(opened.get(file, year)?.serial ?? 0),
  };
}

const ofSerial = `WHERE file = ? AND year = ? AND serial = ? AND type <> 'open'`;

function serialKey(asked: SerialAsked): string {
  return `${asked.year} ${asked.unit ?? ''}-${asked.file}-${asked.serial}`;
}

function inOrder(lines: readonly StateLine[]): readonly StateLine[] {
  return [...lines].sort((a, b) => a.n - b.n);
}
