import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createRegister, openRegister } from '../../../src/io/register/open.ts';
import type { PostgresServer } from '../../support/postgres-server.ts';
import { runSql, startPostgres } from '../../support/postgres-server.ts';
import { leastRights } from './least-rights.ts';
import { mark, request, testOptions } from './requests.ts';

let server: PostgresServer;

beforeAll(async () => {
  server = await startPostgres();
});
afterAll(() => server.stop());

async function freshRegister(): Promise<string> {
  const url = await server.freshDatabase();
  await (await createRegister(url, testOptions())).close();
  return url;
}

describe('the register on PostgreSQL', () => {
  it('is missing, not empty, in a database where init never was', async () => {
    const url = await server.freshDatabase();
    await expect(openRegister(url, testOptions())).rejects.toMatchObject({
      exitCode: 3,
      problems: [{ code: 'register-missing' }],
    });
  });

  it('made by a newer program is refused and left untouched', async () => {
    const url = await freshRegister();
    await runSql(url, 'INSERT INTO schema_version VALUES (99)');
    await expect(openRegister(url, testOptions())).rejects.toMatchObject({
      exitCode: 4,
      problems: [{ code: 'register-newer', args: { found: 99, known: 3 } }],
    });
  });

  it('serves a role that may only read and add, and lets it change nothing', async () => {
    const url = await freshRegister();
    await runSql(url, `CREATE ROLE clerk LOGIN; ${leastRights('clerk')}`);
    const asClerk = url.replace('tester@', 'clerk@');
    const register = await openRegister(asClerk, testOptions());
    const [given] = (await register.reserve([request('A')])).value ?? [];
    await register.issue([mark(given?.entry ?? { unit: '', file: '', serial: 0 })]);
    await register.close();
    for (const sql of [
      'UPDATE line SET serial = 9',
      'DELETE FROM letter',
      'TRUNCATE line',
      'DROP TABLE line',
    ]) {
      await expect(runSql(asClerk, sql)).rejects.toThrow(/permission denied|must be owner/);
    }
  });

  it('held by a client that sleeps inside a transaction makes others say who holds it, in bounded time', async () => {
    const url = await freshRegister();
    const sleeper = new pg.Client({ connectionString: url, application_name: 'roadmap aziza@office-2' });
    await sleeper.connect();
    await sleeper.query('BEGIN; SELECT pg_advisory_xact_lock(1382313328, 1)');
    const register = await openRegister(url, testOptions({ waitMs: 300 }));
    const refused = await register.reserve([request('A')]).catch((error: unknown) => error);
    expect(refused).toMatchObject({ exitCode: 3, problems: [{ code: 'register-busy' }] });
    expect(JSON.stringify(refused)).toContain('roadmap aziza@office-2');
    await sleeper.query('ROLLBACK');
    expect((await register.reserve([request('A')])).value).toHaveLength(1);
    await register.close();
    await sleeper.end();
  });

  it('goes on with the same numbers after the server was killed', async () => {
    const url = await freshRegister();
    const register = await openRegister(url, testOptions());
    const first = (await register.reserve([request('A')])).value?.[0]?.entry.number;
    await server.crash();
    await expect(register.reserve([request('B')])).rejects.toMatchObject({
      exitCode: 3,
      problems: [{ code: 'register-unreachable' }],
    });
    await server.start();
    const again = (await register.reserve([request('A'), request('B')])).value ?? [];
    expect(again.map((one) => [one.entry.number, one.reused])).toEqual([
      [first, true],
      ['01/3-19-09/1-2', false],
    ]);
    await register.close();
  });

  it('on a server with fsync off is refused before anything is written', async () => {
    const forgetful = await startPostgres(['fsync=off']);
    try {
      const url = await forgetful.freshDatabase();
      await expect(createRegister(url, testOptions())).rejects.toMatchObject({
        exitCode: 3,
        problems: [{ code: 'register-fsync-off', args: { setting: 'fsync' } }],
      });
    } finally {
      await forgetful.stop();
    }
  });

  it('that cannot be reached says so without showing the password', async () => {
    const url = 'postgres://clerk:secret@127.0.0.1:1/none';
    const refused = await openRegister(url, testOptions()).catch((error: unknown) => error);
    expect(refused).toMatchObject({ exitCode: 3, problems: [{ code: 'register-unreachable' }] });
    expect(JSON.stringify(refused)).not.toContain('secret');
  });
});
