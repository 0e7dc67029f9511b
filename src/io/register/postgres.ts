import { hostname } from 'node:os';
import type { Client } from 'pg';
import type { StateLine } from '../../model/register.ts';
import { problem, RoadmapError } from '../../problem.ts';
import type { RegisterOptions } from '../../register/register.ts';
import type { Store } from '../../register/store.ts';
import { withoutPassword } from './address.ts';
import { connectPostgres } from './postgres-connect.ts';
import { isConnectionLost, isLockTimeout, lacksRights, postgresError } from './postgres-errors.ts';
import { migrations, schemaVersion, writerLock } from './postgres-schema.ts';
import { postgresView } from './postgres-view.ts';

const defaultWaitMs = 15_000;

/**
 * Opens the register of a PostgreSQL database. Throws `register-unreachable`, `-missing`, `-fsync-off` (3) and
 * `register-newer` (4). A connection lost later is made anew by the next call. A register of an older schema is read as it is
 * and brought up to this program's by the first write, which takes the rights of its owner (`register-owner-needed`, 3).
 */
export async function openPostgres(url: string, options: RegisterOptions): Promise<Store> {
  const waitMs = options.waitMs ?? defaultWaitMs;
  const address = withoutPassword(url);
  let client: Client | undefined = await connectPostgres(url, waitMs);
  let schema: number;
  try {
    schema = await knownSchema(client, address);
  } catch (error) {
    await client.end();
    throw postgresError(error, address);
  }
  // One connection has one transaction: calls of this process wait their turn here, other processes in the database.
  let turn: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: (connected: Client) => Promise<T>): Promise<T> => {
    const result = turn.then(async () => {
      client ??= await connectPostgres(url, waitMs);
      try {
        return await work(client);
      } catch (error) {
        const reported = await explain(client, error, address, waitMs);
        client = await leave(client, error);
        throw reported;
      }
    });
    turn = result.catch(() => undefined);
    return result;
  };
  return {
    address,
    read: (work) =>
      inTurn((connected) =>
        transaction(connected, 'BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY', () =>
          work(postgresView(connected, address, schema)),
        ),
      ),
    write: (work) =>
      inTurn((connected) =>
        transaction(connected, 'BEGIN', async () => {
          await becomeWriter(connected, options);
          schema = await bringUp(connected, address);
          return work(postgresView(connected, address, schema));
        }),
      ),
    close: async () => {
      await turn;
      await client?.end();
    },
  };
}

/** Makes a register with these first lines in the database. Throws `register-exists` (4) when there is one. */
export async function createPostgres(
  url: string,
  options: RegisterOptions,
  lines: readonly StateLine[],
): Promise<void> {
  const address = withoutPassword(url);
  const client = await connectPostgres(url, options.waitMs ?? defaultWaitMs);
  try {
    await transaction(client, 'BEGIN', async () => {
      await client.query(`SELECT pg_advisory_xact_lock(${writerLock})`);
      if ((await foundVersion(client)) !== undefined) {
        throw new RoadmapError(4, [problem('register-exists', {}, { address })]);
      }
      await migrateFrom(client, 0);
      await postgresView(client, address, schemaVersion).add({ lines });
    });
  } catch (error) {
    throw postgresError(error, address);
  } finally {
    await client.end();
  }
}

/** The register's schema. A newer one is left untouched and refused. */
async function knownSchema(client: Client, address: string): Promise<number> {
  const found = await foundVersion(client);
  if (found === undefined) throw new RoadmapError(3, [problem('register-missing', {}, { address })]);
  if (found <= schemaVersion) return found;
  throw new RoadmapError(4, [problem('register-newer', {}, { found, known: schemaVersion })]);
}

/** Brings the schema up to this program's, inside the writer's transaction. */
async function bringUp(client: Client, address: string): Promise<number> {
  const found = await knownSchema(client, address);
  if (found === schemaVersion) return found;
  try {
    await migrateFrom(client, found);
    return schemaVersion;
  } catch (error) {
    if (!lacksRights(error)) throw error;
    const args = { address, found, known: schemaVersion };
    throw new RoadmapError(3, [problem('register-owner-needed', {}, args)], error);
  }
}

/** The schema's version; undefined when the database holds no register. */
async function foundVersion(client: Client): Promise<number | undefined> {
  const there = await client.query<{ found: string | null }>(
    "SELECT to_regclass('roadmap.schema_version')::text AS found",
  );
  if (there.rows[0]?.found == null) return undefined;
  const newest = await client.query<{ version: number }>(
    'SELECT max(version) AS version FROM roadmap.schema_version',
  );
  return newest.rows[0]?.version;
}

async function migrateFrom(client: Client, version: number): Promise<void> {
  for (const [index, step] of migrations.entries()) {
    if (index < version) continue;
    await client.query(step);
    await client.query('INSERT INTO roadmap.schema_version (version) VALUES ($1)', [index + 1]);
  }
}

async function transaction<T>(client: Client, begin: string, work: () => Promise<T>): Promise<T> {
  await client.query(begin);
  const result = await work();
  await client.query('COMMIT');
  return result;
}

/**
 * Waits for the one writer's place, first come first served, for `lock_timeout`. The connection bears the writer's
 * name while it waits and writes, where every role may read it.
 */
async function becomeWriter(client: Client, options: RegisterOptions): Promise<void> {
  const name = `roadmap ${options.by}@${hostname()}, ${options.now()}`;
  await client.query(
    `SELECT set_config('application_name', $1, true), pg_advisory_xact_lock(${writerLock})`,
    [
      Buffer.from(name)
        .subarray(0, 63)
        .toString('utf8')
        .replace(/\uFFFD$/u, ''),
    ],
  );
}

/** After an error: the transaction is rolled back, or the dead connection given up. */
async function leave(client: Client, error: unknown): Promise<Client | undefined> {
  try {
    if (!isConnectionLost(error)) {
      await client.query('ROLLBACK');
      return client;
    }
    await client.end();
  } catch {
    // A connection that cannot even roll back is given up; the server rolls back when it notices.
  }
  return undefined;
}

async function explain(client: Client, error: unknown, address: string, waitMs: number): Promise<unknown> {
  if (!isLockTimeout(error)) return postgresError(error, address);
  const args = { seconds: Math.round(waitMs / 1000), holder: await holderOf(client) };
  return new RoadmapError(3, [problem('register-busy', {}, args)], error);
}

async function holderOf(client: Client): Promise<string> {
  try {
    await client.query('ROLLBACK');
    const [classId, objectId] = writerLock.split(', ');
    const { rows } = await client.query<{ name: string; role: string; pid: number }>(
      `SELECT a.application_name AS name, a.usename AS role, a.pid FROM pg_locks l JOIN pg_stat_activity a USING (pid)
       WHERE l.locktype = 'advisory' AND l.granted AND l.classid = $1 AND l.objid = $2`,
      [classId, objectId],
    );
    const [holder] = rows;
    return holder === undefined ? '?' : `${holder.name} (${holder.role}, ${holder.pid})`;
  } catch {
    return '?';
  }
}
