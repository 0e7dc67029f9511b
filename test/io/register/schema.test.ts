import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createRegister, openRegister } from '../../../src/io/register/open.ts';
import { migrations as postgresMigrations } from '../../../src/io/register/postgres-schema.ts';
import { schemaVersion } from '../../../src/io/register/sqlite-schema.ts';
import { lineColumns } from '../../../src/register/fields.ts';
import { testFolder } from '../../support/folder.ts';
import type { PostgresServer } from '../../support/postgres-server.ts';
import { runSql, startPostgres } from '../../support/postgres-server.ts';
import { leastRights } from './least-rights.ts';
import { request, testOptions } from './requests.ts';

/** What SQLite says of the file's schema and tables. */
function describeFile(path: string) {
  const database = new DatabaseSync(path);
  try {
    const [version] = database.prepare('PRAGMA user_version').all();
    const columns = database.prepare('PRAGMA table_info(line)').all();
    const objects = database.prepare('SELECT type, name FROM sqlite_schema ORDER BY type, name').all();
    return {
      version: Number(version?.user_version),
      columns: columns.map((row) => String(row.name)).sort(),
      objects: objects.map((row) => `${row.type} ${row.name}`),
    };
  } finally {
    database.close();
  }
}

describe('a register file of schema 1', () => {
  it('is read as it is, brought up by the first write to what a new register is, and keeps its chain', async () => {
    const folder = testFolder();
    const path = join(folder, 'register.db');
    copyFileSync('fixtures/before/workspace/register.db', path);
    const register = await openRegister(path, testOptions());
    const [lines, entries] = [await register.lines(), await register.entries()];
    expect((await register.verify()).problems.filter((one) => one.severity === 'error')).toEqual([]);
    expect(describeFile(path)).toMatchObject({
      version: 1,
      columns: expect.not.arrayContaining(['earlier']),
    });
    expect((await register.reserve([request('NEW')])).value?.[0]?.entry.serial).toBe(87);
    expect((await register.lines()).slice(0, -1)).toEqual(lines);
    expect((await register.entries()).filter((entry) => entry.recipient !== 'NEW')).toEqual(entries);
    await register.close();
    await (await createRegister(join(folder, 'new.db'), testOptions())).close();
    expect(describeFile(path)).toEqual(describeFile(join(folder, 'new.db')));
    expect(describeFile(path)).toMatchObject({
      version: schemaVersion,
      columns: [...lineColumns(schemaVersion)].sort(),
    });
  });

  it('is left as it was when the write fails', async () => {
    const path = join(testFolder(), 'register.db');
    copyFileSync('fixtures/before/workspace/register.db', path);
    const register = await openRegister(path, testOptions());
    const doubled = [request('A'), request('A')];
    await expect(register.handOver('x', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(describeFile(path).version).toBe(1);
    expect((await register.reserve(doubled)).value).toBeUndefined();
    expect((await register.verify()).problems.filter((one) => one.severity === 'error')).toEqual([]);
    await register.close();
  });
});

describe('a register of schema 1 on PostgreSQL', () => {
  let server: PostgresServer;
  beforeAll(async () => {
    server = await startPostgres();
  });
  afterAll(() => server.stop());

  async function olderRegister(): Promise<string> {
    const url = await server.freshDatabase();
    const [first = ''] = postgresMigrations;
    await runSql(url, `${first}; INSERT INTO roadmap.schema_version VALUES (1)`);
    return url;
  }

  it('is brought up by the first write of its owner', async () => {
    const url = await olderRegister();
    const register = await openRegister(url, testOptions());
    expect(await register.entries()).toEqual([]);
    await register.reserve([request('A')]);
    expect((await register.entries()).map((entry) => entry.number)).toEqual(['01/3-19-09/1-1']);
    await register.close();
    await expect(runSql(url, 'INSERT INTO schema_version VALUES (2)')).rejects.toThrow(/duplicate/);
  });

  it('is read by a role that does not own it, whose user learns who must write first', async () => {
    const url = await olderRegister();
    await runSql(url, `CREATE ROLE reader LOGIN; ${leastRights('reader')}`);
    const asReader = await openRegister(url.replace('tester@', 'reader@'), testOptions());
    expect(await asReader.entries()).toEqual([]);
    await expect(asReader.reserve([request('A')])).rejects.toMatchObject({
      exitCode: 3,
      problems: [{ code: 'register-owner-needed', args: { found: 1, known: 3 } }],
    });
    const owner = await openRegister(url, testOptions());
    await owner.addOpenings([{ file: '24-12', year: 2022, last: 3 }]);
    expect((await asReader.reserve([request('A')])).value).toHaveLength(1);
    for (const one of [asReader, owner]) await one.close();
  });
});
