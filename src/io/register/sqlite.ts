import { existsSync } from 'node:fs';
import type { DatabaseSyncInstance } from '@photostructure/sqlite';
import { DatabaseSync } from '@photostructure/sqlite';
import type { StateLine } from '../../model/register.ts';
import { problem, RoadmapError } from '../../problem.ts';
import type { RegisterOptions } from '../../register/register.ts';
import type { Store, View, WritingView } from '../../register/store.ts';
import { syncFile, writeNew } from '../files.ts';
import { clearHolder, noteHolder } from './holder.ts';
import { whenFree } from './patience.ts';
import { isBusy, sqliteError } from './sqlite-errors.ts';
import { applicationId, migrations, pragmas, schemaVersion } from './sqlite-schema.ts';
import type { Connected } from './sqlite-view.ts';
import { connected, sqliteView } from './sqlite-view.ts';

const defaultWaitMs = 15_000;

/**
 * Opens a register file that is there. Throws `register-missing`, `-not-ours`, `-damaged` (3), `-newer` (4). One of an older
 * schema is read as it is and brought up to this program's by the first write.
 */
export async function openSqlite(path: string, options: RegisterOptions): Promise<Store> {
  const waitMs = options.waitMs ?? defaultWaitMs;
  if (!existsSync(path)) throw new RoadmapError(3, [problem('register-missing', {}, { address: path })]);
  try {
    const connection = await whenFree(waitMs, isBusy, () => connect(path));
    return sqliteStore(connection, options, waitMs);
  } catch (error) {
    throw sqliteError(error, path, waitMs);
  }
}

/**
 * Makes a register with these first lines; it appears whole under its name or not at all. Throws `register-exists` (4). It is
 * built in memory and written out by SQLite itself: a database that this process had open under the temporary name would keep
 * that file open while a statement lives (@photostructure/sqlite 1.2.1), and Windows neither renames nor removes an open file.
 */
export async function createSqlite(path: string, lines: readonly StateLine[]): Promise<void> {
  if (existsSync(path)) throw existing(path);
  try {
    await writeNew(path, async (temporary) => {
      const database = new DatabaseSync(':memory:');
      try {
        database.exec(`${pragmas} PRAGMA application_id = ${applicationId}`);
        migrate(database, 0);
        await sqliteView(connected(database, path, schemaVersion)).add({ lines });
        database.exec(`VACUUM INTO '${temporary.replaceAll("'", "''")}'`);
      } finally {
        database.close();
      }
      await syncFile(temporary);
    });
  } catch (error) {
    const isTold = error instanceof RoadmapError;
    if (isTold && error.problems[0]?.code === 'file-taken') throw existing(path);
    throw sqliteError(isTold ? (error.cause ?? error) : error, path, defaultWaitMs);
  }
}

function existing(path: string): RoadmapError {
  return new RoadmapError(4, [problem('register-exists', {}, { address: path })]);
}

function connect(path: string): Connected {
  const database = new DatabaseSync(path, { timeout: 0 });
  try {
    const schema = checkIdentity(database, path);
    database.exec(pragmas);
    return connected(database, path, schema);
  } catch (error) {
    database.close();
    throw error;
  }
}

/** The schema; a register made by a newer program is refused before anything touches the file. */
function checkIdentity(database: DatabaseSyncInstance, path: string): number {
  const found = pragma(database, 'user_version');
  if (pragma(database, 'application_id') !== applicationId || found < 1) {
    throw new RoadmapError(3, [problem('register-not-ours', {}, { address: path })]);
  }
  if (found > schemaVersion) {
    throw new RoadmapError(4, [problem('register-newer', {}, { found, known: schemaVersion })]);
  }
  return found;
}

/** All steps from a schema to this program's, inside the caller's transaction. */
function migrate(database: DatabaseSyncInstance, from: number): void {
  for (const step of migrations.slice(from)) database.exec(step);
  database.exec(`PRAGMA user_version = ${schemaVersion}`);
}

function pragma(database: DatabaseSyncInstance, name: string): number {
  return Number(Object.values(database.prepare(`PRAGMA ${name}`).get() as object)[0]);
}

function sqliteStore(connection: Connected, options: RegisterOptions, waitMs: number): Store {
  const { database, path } = connection;
  const view = sqliteView(connection);
  const patiently = <T>(work: () => T | Promise<T>) => whenFree(waitMs, isBusy, work);
  // One connection has one transaction: calls of this process wait their turn here, other processes in `patiently`.
  let turn: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const result = turn.then(work).catch((error: unknown) => {
      rollBack(database);
      throw sqliteError(error, path, waitMs);
    });
    turn = result.catch(() => undefined);
    return result;
  };
  const readOnce = async <T>(work: (view: View) => Promise<T>): Promise<T> => {
    try {
      database.exec('BEGIN');
      return await work(view);
    } finally {
      rollBack(database);
    }
  };
  const writeOnce = async <T>(work: (view: WritingView) => Promise<T>): Promise<T> => {
    await patiently(() => database.exec('BEGIN IMMEDIATE'));
    noteHolder(path, { by: options.by, since: options.now() });
    try {
      return await work(view);
    } finally {
      clearHolder(path);
    }
  };
  return {
    address: path,
    read: (work) => inTurn(() => patiently(() => readOnce(work))),
    write: (work) =>
      inTurn(async () => {
        const result = await writeOnce(async (writing) => {
          // Another program may have brought the register up meanwhile, or to a schema that this one does not know.
          const found = checkIdentity(database, path);
          if (found < schemaVersion) migrate(database, found);
          connection.schema = schemaVersion;
          return work(writing);
        });
        // Readers may still hold their lock for a moment; the transaction stays whole until the commit succeeds.
        await patiently(() => database.exec('COMMIT'));
        return result;
      }),
    close: () => inTurn(async () => database.close()),
  };
}

/** After some errors SQLite has rolled back by itself; then there is nothing left to do. */
function rollBack(database: DatabaseSyncInstance): void {
  try {
    if (database.isTransaction) database.exec('ROLLBACK');
  } catch {
    // The error that brought us here is the one to report.
  }
}
