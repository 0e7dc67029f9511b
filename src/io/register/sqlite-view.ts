import type { DatabaseSyncInstance, StatementSyncInstance } from '@photostructure/sqlite';
import type { StateLine } from '../../model/register.ts';
import { chainStart } from '../../register/chain.ts';
import { columnList, lineColumns, lineOfRow, lineValues, notVoid } from './row.ts';
import type { CounterAsked, CounterFound, Keep, LineFilter, SerialAsked, WritingView } from './store.ts';

/** Questions to the open transaction. Statements are prepared when first used and kept. */
export function sqliteView(database: DatabaseSyncInstance): WritingView {
  const statements = new Map<string, StatementSyncInstance>();
  const sql = (text: string): StatementSyncInstance => {
    const kept = statements.get(text) ?? database.prepare(text);
    statements.set(text, kept);
    return kept;
  };
  const lines = (text: string, ...values: unknown[]): readonly StateLine[] =>
    sql(`SELECT ${columnList} FROM line ${text}`)
      .all(...values)
      .map(lineOfRow);
  const linesOfSerial = ({ unit, file, year, serial }: SerialAsked) =>
    unit === null
      ? lines(`${ofSerial} ORDER BY n`, file, year, serial)
      : lines(`${ofSerial} AND unit = ? ORDER BY n`, file, year, serial, unit);
  return {
    async head() {
      return sql('SELECT n, hash FROM line ORDER BY n DESC LIMIT 1').get() ?? { n: 0, hash: chainStart };
    },
    async lineAt(n) {
      return lines('WHERE n = ?', n)[0];
    },
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
    async lines(filter) {
      const { where, values } = conditions(filter);
      return lines(`${where} ORDER BY n`, ...values);
    },
    async imports({ file, year }) {
      return lines(`WHERE file = ? AND year = ? AND type = 'import' ORDER BY n`, file, year);
    },
    counter: async (asked) => counterFound(asked, lines, sql),
    async kept(what, sha256) {
      return sql(`SELECT bytes FROM ${what} WHERE sha256 = ?`).get(sha256)?.bytes;
    },
    async keptOf(what, hashes) {
      const asked = `SELECT sha256, bytes FROM ${what} WHERE sha256 IN (SELECT value FROM json_each(?))`;
      const rows = sql(asked).all(JSON.stringify(hashes));
      return new Map(rows.map((row) => [String(row.sha256), row.bytes]));
    },
    async damage() {
      const said = sql('PRAGMA integrity_check')
        .all()
        .map((row) => String(row.integrity_check));
      return said.filter((one) => one !== 'ok');
    },
    async add({ lines: added, letters, contents }) {
      const marks = lineColumns.map(() => '?').join(', ');
      const insert = sql(`INSERT INTO line (${columnList}) VALUES (${marks})`);
      for (const line of added) insert.run(...lineValues(line));
      keep('letter', letters);
      keep('contents', contents);
    },
  };

  function keep(what: Keep, things: ReadonlyMap<string, Uint8Array> | undefined): void {
    if (things === undefined) return;
    const insert = sql(`INSERT INTO ${what} (sha256, bytes) VALUES (?, ?) ON CONFLICT DO NOTHING`);
    for (const [sha256, bytes] of things) insert.run(sha256, bytes);
  }
}

function counterFound(
  { unit, file, year }: CounterAsked,
  lines: (text: string, ...values: unknown[]) => readonly StateLine[],
  sql: (text: string) => StatementSyncInstance,
): CounterFound {
  const asked = unit === null ? [file, year] : [file, year, unit];
  const ofUnit = unit === null ? '' : 'AND unit = ?';
  const given = `WHERE file = ? AND year = ? ${ofUnit} AND type IN ('reserve', 'import')`;
  const opened = sql(`SELECT max(serial) AS last FROM line WHERE file = ? AND year = ? AND type = 'open'`);
  return {
    last: lines(`${given} ORDER BY serial DESC LIMIT 1`, ...asked)[0],
    latest: lines(`${given} AND ${notVoid} ORDER BY date DESC, serial DESC LIMIT 1`, ...asked)[0],
    openedTo: Number(opened.get(file, year)?.last ?? 0),
  };
}

const ofSerial = `WHERE file = ? AND year = ? AND serial = ? AND type <> 'open'`;

function serialKey(asked: SerialAsked): string {
  return `${asked.year} ${asked.unit ?? ''}-${asked.file}-${asked.serial}`;
}

function inOrder(lines: readonly StateLine[]): readonly StateLine[] {
  return [...lines].sort((a, b) => a.n - b.n);
}

function conditions(filter: LineFilter): { readonly where: string; readonly values: readonly unknown[] } {
  const asked = [
    ['year', filter.year],
    ['file', filter.file],
    ['serial', filter.serial],
  ].filter(([, value]) => value !== undefined);
  const where = asked.map(([column]) => `${column} = ?`).join(' AND ');
  return { where: where === '' ? '' : `WHERE ${where}`, values: asked.map(([, value]) => value) };
}
