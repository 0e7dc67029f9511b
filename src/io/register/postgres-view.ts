import type { Client } from 'pg';
import type { StateLine } from '../../model/register.ts';
import { emptyHead } from '../../register/chain.ts';
import { lineColumns, lineOfRow, lineValues } from '../../register/fields.ts';
import type { Keep, SerialAsked, WritingView } from '../../register/store.ts';
import { packContents, unpackContents } from './contents.ts';
import { columnList, notVoid } from './line-sql.ts';
import { columnType } from './postgres-schema.ts';

type Row = Readonly<Record<string, unknown>>;

/** How many lines, and how many bytes of kept things, go to the server in one statement. */
const linesAtOnce = 5000;
const bytesAtOnce = 4_000_000;

/** Questions to the open transaction of this connection, whose register bears this schema. */
export function postgresView(client: Client, address: string, schema: number): WritingView {
  const rows = async (sql: string, values: unknown[] = []): Promise<readonly Row[]> =>
    (await client.query<Row>(sql, values)).rows;
  const lines = async (rest: string, values: unknown[] = []): Promise<readonly StateLine[]> =>
    (
      await client.query<unknown[]>({
        text: `SELECT ${columnList(schema)} FROM line ${rest}`,
        values,
        rowMode: 'array',
      })
    ).rows.map((row) => lineOfRow(row, schema));
  const kept = (what: Keep, hashes: readonly string[]) =>
    rows(`SELECT sha256, bytes FROM ${what} WHERE sha256 = ANY ($1)`, [hashes]);
  return {
    address,
    async head() {
      const [last] = await rows('SELECT n, hash FROM line ORDER BY n DESC LIMIT 1');
      return last === undefined ? emptyHead : { n: Number(last.n), hash: String(last.hash) };
    },
    stamp: async () => String((await rows(stamp))[0]?.stamp),
    linesAfter: (n, most) => lines('WHERE n > $1 ORDER BY n LIMIT $2', [n, most]),
    async linesOfKeys(keys) {
      const numbers = 'SELECT year, file, serial, unit FROM line WHERE key = ANY ($1)';
      const rest = `WHERE (year, file, serial, unit) IN (${numbers}) AND type <> 'open' ORDER BY n`;
      return keys.length === 0 ? [] : lines(rest, [[...new Set(keys)]]);
    },
    linesOfSerials: (asked) => lines(ofSerials, serialArrays(asked)),
    journals: async () =>
      (await rows(journals)).map(({ file, year }) => ({ file: String(file), year: Number(year) })),
    journalPage: ({ file, year, after: { serial, n }, most }) =>
      lines(
        'WHERE file = $1 AND year = $2 AND serial >= $3 AND (serial > $3 OR n > $4) ORDER BY serial, n LIMIT $5',
        [file, year, serial, n, most],
      ),
    imports: ({ file, year }, recipients) =>
      lines("WHERE file = $1 AND year = $2 AND recipient = ANY ($3) AND type = 'import' ORDER BY n", [
        file,
        year,
        recipients,
      ]),
    async counter({ unit, file, year }) {
      const asked = [file, year, unit];
      const [last] = await lines(`WHERE ${given} ORDER BY serial DESC LIMIT 1`, asked);
      const [latest] = await lines(
        `WHERE ${given} AND ${notVoid} ORDER BY date DESC, serial DESC LIMIT 1`,
        asked,
      );
      return { last, latest, openedTo: Number((await rows(opened, [file, year]))[0]?.serial ?? 0) };
    },
    lettersOf: async (hashes) =>
      new Map((await kept('letter', hashes)).map((row) => [String(row.sha256), row.bytes as Uint8Array])),
    textsOf: async (hashes) => new Map((await kept('contents', hashes)).flatMap(unpackContents)),
    // PostgreSQL checks its pages by itself (data checksums); its amcheck needs rights that a clerk has not.
    damage: async () => [],
    async add({ lines: added, letters = new Map(), texts = [] }) {
      for (let from = 0; from < added.length; from += linesAtOnce) {
        await client.query(insertLines(schema), columns(added.slice(from, from + linesAtOnce), schema));
      }
      await keep(client, 'letter', letters);
      await keep(client, 'contents', new Map([...texts].map(([hash, text]) => [hash, packContents(text)])));
    },
  };
}

/** A line that gave a number of the counter: file index, year, and the unit where each counts for itself. */
const given = "file = $1 AND year = $2 AND ($3::text IS NULL OR unit = $3) AND type IN ('reserve', 'import')";

const opened =
  "SELECT serial FROM line WHERE file = $1 AND year = $2 AND type = 'open' ORDER BY serial DESC LIMIT 1";

/** One look into the index a journal, however many lines each has. */
const journals = `WITH RECURSIVE found AS (
    (SELECT file, year FROM line ORDER BY file, year LIMIT 1)
    UNION ALL
    SELECT next.file, next.year FROM found, LATERAL (
      SELECT file, year FROM line WHERE (line.file, line.year) > (found.file, found.year) ORDER BY file, year LIMIT 1
    ) AS next
  ) SELECT file, year FROM found`;

/**
 * What changes when lines are changed and not added: the guards (taken away, put to sleep, made anew), the table's file
 * (emptied, restored), and the server's count of updated and deleted rows, which also sees what a superuser does with the
 * guards asleep. `xmin` of a row of the catalogue is the transaction that wrote it last.
 */
const stamp = `SELECT concat_ws('-', c.oid, c.relfilenode,
    (SELECT md5(string_agg(concat_ws(' ', t.oid, t.xmin, t.tgname, t.tgenabled), ',' ORDER BY t.oid))
      FROM pg_trigger t WHERE t.tgrelid = c.oid),
    (SELECT string_agg(p.oid || '.' || p.xmin, '.' ORDER BY p.oid) FROM pg_proc p
      WHERE p.pronamespace = c.relnamespace),
    pg_stat_get_tuples_updated(c.oid), pg_stat_get_tuples_deleted(c.oid)) AS stamp
  FROM pg_class c WHERE c.oid = 'roadmap.line'::regclass`;

function insertLines(schema: number): string {
  const arrays = lineColumns(schema).map((column, index) => `$${index + 1}::${columnType(column)}[]`);
  return `INSERT INTO line (${columnList(schema)}) SELECT * FROM unnest(${arrays.join(', ')})`;
}

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
function columns(lines: readonly StateLine[], schema: number): unknown[] {
  const values = lines.map((line) => lineValues(line, schema));
  return lineColumns(schema).map((_, index) => values.map((row) => row[index]));
}

async function keep(client: Client, what: Keep, things: ReadonlyMap<string, Uint8Array>): Promise<void> {
  const insert = `INSERT INTO ${what} (sha256, bytes) SELECT * FROM unnest($1::text[], $2::bytea[]) ON CONFLICT DO NOTHING`;
  let hashes: string[] = [];
  let parts: Buffer[] = [];
  let size = 0;
  const send = async () => {
    if (hashes.length > 0) await client.query(insert, [hashes, parts]);
    [hashes, parts, size] = [[], [], 0];
  };
  for (const [sha256, bytes] of things) {
    hashes.push(sha256);
    parts.push(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    size += bytes.byteLength;
    if (size >= bytesAtOnce) await send();
  }
  await send();
}
