import { DatabaseSync } from '@photostructure/sqlite';
import pg from 'pg';

/** What a bare counter costs on the same engine: `bare-counter.ts ADDRESS COUNT` draws numbers and does nothing else. */
const [address = '', count = '0'] = process.argv.slice(2);
const draw = 'UPDATE counter SET n = n + 1 RETURNING n';

if (address.startsWith('postgres')) {
  const client = new pg.Client({ connectionString: address });
  await client.connect();
  for (let number = 0; number < Number(count); number += 1) await client.query(draw);
  await client.end();
} else {
  const database = new DatabaseSync(address, { timeout: 60_000 });
  database.exec('PRAGMA journal_mode = DELETE; PRAGMA synchronous = EXTRA');
  const statement = database.prepare(draw);
  for (let number = 0; number < Number(count); number += 1) {
    database.exec('BEGIN IMMEDIATE');
    statement.get();
    database.exec('COMMIT');
  }
  database.close();
}
