import type { Client } from 'pg';
import type { StateLine } from '../../model/register.ts';
import { chainStart } from '../../register/chain.ts';
import { columnList, lineColumns, lineOfRow, lineValues, notVoid } from './row.ts';
import type { Keep, LineFilter, SerialAsked, WritingView } from './store.ts';

type Row = Readonly<Record<string, unknown>>;

/** How many lines, and how many bytes of kept things, go to the server in one statement. */
const linesAtOnce = 5000;
const bytesAtOnce = 4_000_000;

/** Questions to the open transaction of this connection. */
export function postgresView(client: Client): WritingView {
  const rows = async (sql: string, values: unknown[] = []): Promise<readonly Row[]> =>
    (await client.query<Row>(sql, values)).rows;
  const lines = async (rest: string, values: unknown[] = []): Promise<readonly StateLine[]> =>
    (await rows(`SELECT ${columnList} FROM line ${rest}`, values)).map(lineOfRow);
  return {
    async head() {
      const [last] = await rows('SELECT n, hash FROM line ORDER BY n DESC LIMIT 1');
      return last === undefined ? { n: 0, hash: chainStart } : { n: Number(last.n), hash: String(last.hash) };
    },
    lineAt: async (n) => (await lines('WHERE n = $1', [n]))[0],
    async linesOfKeys(keys) {
      const numbers = 'SELECT year, file, serial, unit FROM line WHERE key = ANY ($1)';
      const rest = `WHERE (year, file, serial, unit) IN (${numbers}) AND type <> 'open' ORDER BY n`;
      return keys.length === 0 ? [] : lines(rest, [[...new Set(keys)]]);
    },
    linesOfSerials: (asked) => lines(ofSerials, serialArrays(asked)),
    lines: (filter) => {
      const { where, values } = conditions(filter);
      return lines(`${where} ORDER BY n`, values);
    },
    imports: ({ file, year }) =>
      lines("WHERE file = $1 AND year = $2 AND type = 'import' ORDER BY n", [file, year]),
    async counter({ unit, file, year }) {
      const asked = [file, year, unit];
      const [last] = await lines(`WHERE ${given} ORDER BY serial DESC LIMIT 1`, asked);
      const [latest] = await lines(
        `WHERE ${given} AND ${notVoid} ORDER BY date DESC, serial DESC LIMIT 1`,
        asked,
      );
      return { last, latest, openedTo: Number((await rows(opened, [file, year]))[0]?.last ?? 0) };
    },
    async kept(what, sha256) {
      const [row] = await rows(`SELECT bytes FROM ${what} WHERE sha256 = $1`, [sha256]);
      return row?.bytes as Uint8Array | undefined;
    },
    async keptOf(what, hashes) {
      const found = await rows(`SELECT sha256, bytes FROM ${what} WHERE sha256 = ANY ($1)`, [hashes]);
      return new Map(found.map((row) => [String(row.sha256), row.bytes as Uint8Array]));
    },
    // PostgreSQL checks its pages by itself (data checksums); its amcheck needs rights that a clerk has not.
    damage: async () => [],
    async add({ lines: added, letters, contents }) {
      for (let from = 0; from < added.length; from += linesAtOnce) {
        await client.query(insertLines, columns(added.slice(from, from + linesAtOnce)));
      }
      await keep(client, 'letter', letters);
      await keep(client, 'contents', contents);
    },
  };
}

/** A line that gave a number of the counter: file index, year, and the unit where each counts for itself. */
const given = "file = $1 AND year = $2 AND ($3::text IS NULL OR unit = $3) AND type IN ('reserve', 'import')";

const opened = "SELECT max(serial) AS last FROM line WHERE file = $1 AND year = $2 AND type = 'open'";

const numeric: Readonly<Record<string, string>> = {
  n: 'bigint',
  serial: 'bigint',
  year: 'integer',
  again: 'integer',
};

const insertLines = `INSERT INTO line (${columnList}) SELECT * FROM unnest(${lineColumns
  .map((column, index) => `$${index + 1}::${numeric[column] ?? 'text'}[]`)
  .join(', ')})`;

const ofSerials = `JOIN unnest($1::text[], $2::integer[], $3::bigint[], $4::text[]) AS asked (a_file, a_year, a_serial, a_unit)
  ON file = a_file AND year = a_year AND serial = a_serial AND (a_unit IS NULL OR unit = a_unit)
  WHERE type <> 'open' ORDER BY n`;

function serialArrays(asked: readonly SerialAsked[]): unknown[] {
  const unique = [...new Map(asked.map((one) => [JSON.stringify(serialParts(one)), one])).values()];
  const parts = unique.map(serialParts);
  return [0, 1, 2, 3].map((index) => parts.map((part) => part[index]));
}

function serialParts(asked: SerialAsked): readonly (string | number | null)[] {
  return [asked.file, asked.year, asked.serial, asked.unit];
}

/** Lines turned into one array a column, as `unnest` takes them. */
function columns(lines: readonly StateLine[]): unknown[] {
  const values = lines.map(lineValues);
  return lineColumns.map((_, index) => values.map((row) => row[index]));
}

async function keep(
  client: Client,
  what: Keep,
  things: ReadonlyMap<string, Uint8Array> | undefined,
): Promise<void> {
  const insert = `INSERT INTO ${what} (sha256, bytes) SELECT * FROM unnest($1::text[], $2::bytea[]) ON CONFLICT DO NOTHING`;
  let hashes: string[] = [];
  let parts: Buffer[] = [];
  let size = 0;
  const send = async () => {
    if (hashes.length > 0) await client.query(insert, [hashes, parts]);
    [hashes, parts, size] = [[], [], 0];
  };
  for (const [sha256, bytes] of things ?? []) {
    hashes.push(sha256);
    parts.push(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    size += bytes.byteLength;
    if (size >= bytesAtOnce) await send();
  }
  await send();
}

function conditions(filter: LineFilter): { readonly where: string; readonly values: unknown[] } {
  const asked = (['year', 'file', 'serial'] as const).filter((column) => filter[column] !== undefined);
  const where = asked.map((column, index) => `${column} = $${index + 1}`).join(' AND ');
  return { where: where === '' ? '' : `WHERE ${where}`, values: asked.map((column) => filter[column]) };
}
