import { hostname } from 'node:os';
import type { Client } from 'pg';
import type { StateLine } from '../../model/register.ts';
import { problem, RoadmapError } from '../../problem.ts';
import { connectPostgres } from './postgres-connect.ts';
import { isConnectionLost, isLockTimeout, postgresError } from './postgres-errors.ts';
import { migrations, schemaVersion, writerLock } from './postgres-schema.ts';
import { postgresView } from './postgres-view.ts';
import { withoutPassword } from './put-aside.ts';
import type { RegisterOptions } from './register.ts';
import type { RegisterStore, WritingView } from './store.ts';

const defaultWaitMs = 15_000;

/**
 * Opens the register of a PostgreSQL database. Throws `register-unreachable`, `-missing`, `-fsync-off` (3) and
 * `register-newer` (4). A connection lost later is made anew by the next call.
 */
export async function openPostgres(url: string, options: RegisterOptions): Promise<RegisterStore> {
  const waitMs = options.waitMs ?? defaultWaitMs;
  const address = withoutPassword(url);
  let client: Client | undefined = await connectPostgres(url, waitMs);
  try {
    await settleSchema(client, address);
  } catch (error) {
    await client.end();
    throw postgresError(error, address);
  }
  // One connection has one transaction: calls of this process stand in line here, other processes in the database.
  let turn: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: (connected: Client) => Promise<T>): Promise<T> => {
    const result = turn.then(async () => {
      client ??= await connectPostgres(url, waitMs);
      try {
        return await work(client);
      } catch (error) {
        const told = await explain(client, error, address, waitMs);
        client = await leave(client, error);
        throw told;
      }
    });
    turn = result.catch(() => undefined);
    return result;
  };
  return {
    address,
    read: (work) =>
      inTurn((connected) => transaction(connected, 'BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY', work)),
    write: (work) =>
      inTurn((connected) =>
        transaction(connected, 'BEGIN', async (view) => {
          await becomeWriter(connected, options);
          return work(view);
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
    await transaction(client, 'BEGIN', async (view) => {
      await client.query(`SELECT pg_advisory_xact_lock(${writerLock})`);
      if ((await foundVersion(client)) !== undefined) {
        throw new RoadmapError(4, [problem('register-exists', {}, { address })]);
      }
      await migrateFrom(client, 0);
      await view.add({ lines });
    });
  } catch (error) {
    throw postgresError(error, address);
  } finally {
    await client.end();
  }
}

/** Brings the schema up to this program's; a newer one is left untouched and refused. */
async function settleSchema(client: Client, address: string): Promise<void> {
  const found = await foundVersion(client);
  if (found === undefined) throw new RoadmapError(3, [problem('register-missing', {}, { address })]);
  if (found > schemaVersion) {
    throw new RoadmapError(4, [problem('register-newer', {}, { found, known: schemaVersion })]);
  }
  if (found === schemaVersion) return;
  await transaction(client, 'BEGIN', async () => {
    await client.query(`SELECT pg_advisory_xact_lock(${writerLock})`);
    await migrateFrom(client, (await foundVersion(client)) ?? 0);
  });
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

async function transaction<T>(
  client: Client,
  begin: string,
  work: (view: WritingView) => Promise<T>,
): Promise<T> {
  await client.query(begin);
  const result = await work(postgresView(client));
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
