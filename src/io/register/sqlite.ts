import { linkSync, renameSync, rmSync, statSync } from 'node:fs';
import type { DatabaseSyncInstance } from '@photostructure/sqlite';
import { DatabaseSync } from '@photostructure/sqlite';
import type { StateLine } from '../../model/register.ts';
import { problem, RoadmapError } from '../../problem.ts';
import { clearHolder, noteHolder } from './holder.ts';
import { whenFree } from './patience.ts';
import type { RegisterOptions } from './register.ts';
import { isBusy, sqliteError } from './sqlite-errors.ts';
import { applicationId, migrations, pragmas, schemaVersion } from './sqlite-schema.ts';
import { sqliteView } from './sqlite-view.ts';
import type { RegisterStore, View, WritingView } from './store.ts';

const defaultWaitMs = 15_000;

/** Opens a register file that is there. Throws `register-missing`, `-not-ours`, `-damaged` (3), `-newer` (4). */
export async function openSqlite(path: string, options: RegisterOptions): Promise<RegisterStore> {
  const waitMs = options.waitMs ?? defaultWaitMs;
  if (statSync(path, { throwIfNoEntry: false }) === undefined) {
    throw new RoadmapError(3, [problem('register-missing', {}, { address: path })]);
  }
  try {
    const database = await whenFree(waitMs, isBusy, () => connect(path));
    return sqliteStore(database, path, options, waitMs);
  } catch (error) {
    throw sqliteError(error, path, waitMs);
  }
}

/** Makes a register with these first lines; it appears whole under its name or not at all. Throws `register-exists` (4). */
export async function createSqlite(path: string, lines: readonly StateLine[]): Promise<void> {
  if (statSync(path, { throwIfNoEntry: false }) !== undefined) throw existing(path);
  const temporary = `${path}.${process.pid}.new`;
  try {
    rmSync(temporary, { force: true });
    const database = new DatabaseSync(temporary);
    database.exec(pragmas);
    database.exec(`PRAGMA application_id = ${applicationId}`);
    migrate(database);
    database.exec('BEGIN IMMEDIATE');
    await sqliteView(database).add({ lines });
    database.exec('COMMIT');
    database.close();
    settleName(temporary, path);
  } catch (error) {
    if ((error as { code?: string }).code === 'EEXIST') throw existing(path);
    throw sqliteError(error, path, defaultWaitMs);
  } finally {
    rmSync(temporary, { force: true });
  }
}

/** The finished file gets its name, which nobody may have taken meanwhile. Some disks have no links. */
function settleName(temporary: string, path: string): void {
  try {
    linkSync(temporary, path);
  } catch (error) {
    if (!noLinks.has((error as { code?: string }).code ?? '')) throw error;
    if (statSync(path, { throwIfNoEntry: false }) !== undefined) throw existing(path);
    renameSync(temporary, path);
  }
}

const noLinks = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK']);

function connect(path: string): DatabaseSyncInstance {
  const database = new DatabaseSync(path, { timeout: 0 });
  try {
    checkIdentity(database, path);
    database.exec(pragmas);
    migrate(database);
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

function existing(path: string): RoadmapError {
  return new RoadmapError(4, [problem('register-exists', {}, { address: path })]);
}

/** A register made by a newer program is refused before anything touches the file. */
function checkIdentity(database: DatabaseSyncInstance, path: string): void {
  const found = pragma(database, 'user_version');
  if (pragma(database, 'application_id') !== applicationId || found < 1) {
    throw new RoadmapError(3, [problem('register-not-ours', {}, { address: path })]);
  }
  if (found > schemaVersion) {
    throw new RoadmapError(4, [problem('register-newer', {}, { found, known: schemaVersion })]);
  }
}

/** All steps up to this program's schema in one transaction; nothing to do costs one look. */
function migrate(database: DatabaseSyncInstance): void {
  if (pragma(database, 'user_version') === schemaVersion) return;
  database.exec('BEGIN IMMEDIATE');
  for (const step of migrations.slice(pragma(database, 'user_version'))) database.exec(step);
  database.exec(`PRAGMA user_version = ${schemaVersion}; COMMIT`);
}

function pragma(database: DatabaseSyncInstance, name: string): number {
  return Number(Object.values(database.prepare(`PRAGMA ${name}`).get() as object)[0]);
}

function sqliteStore(
  database: DatabaseSyncInstance,
  path: string,
  options: RegisterOptions,
  waitMs: number,
): RegisterStore {
  const view = sqliteView(database);
  const patiently = <T>(work: () => T | Promise<T>) => whenFree(waitMs, isBusy, work);
  // One connection has one transaction: calls of this process stand in line here, other processes in `patiently`.
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
        const result = await writeOnce(work);
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
    // The error that brought us here is the one to tell.
  }
}
