import assert from 'node:assert/strict';
import pg from 'pg';
import { createRegister, openRegister } from '../../src/io/register/open.ts';
import { RoadmapError } from '../../src/problem.ts';
import { request, testOptions } from '../io/register/requests.ts';
import { runSql, startPostgres } from '../support/postgres-server.ts';
import type { Fault, Means } from './fault.ts';
import { assertNothingTorn, generate, letters, roadmap, wholeLetters, workplace } from './workplace.ts';

export const postgresFaults: readonly Fault[] = [
  {
    name: 'the PostgreSQL server killed while numbers are given',
    promise: 'no number told is lost; every letter ends with one number',
    run: (means) => crashed(means),
  },
  {
    name: 'the connection cut in the middle of transactions',
    promise: 'exit 3 for that call; the same letters keep their numbers',
    run: (means) => cut(means),
  },
  {
    name: 'a client asleep inside its transaction',
    promise: 'others wait a bounded time and are told who holds the register',
    run: async (means) => {
      const url = await fresh(means);
      const sleeper = new pg.Client({ connectionString: url, application_name: 'roadmap aziza@office-2' });
      await sleeper.connect();
      await sleeper.query('BEGIN; SELECT pg_advisory_xact_lock(1382313328, 1)');
      const register = await openRegister(url, testOptions({ waitMs: 500 }));
      const refused = await register.reserve([request('A')]).catch((error: unknown) => error);
      assert.ok(refused instanceof RoadmapError && refused.exitCode === 3);
      assert.match(String(refused.problems[0]?.args.holder), /aziza@office-2/);
      await sleeper.end();
      assert.equal((await register.reserve([request('A')])).value?.length, 1);
      await register.close();
      return 'register-busy, roadmap aziza@office-2';
    },
  },
  {
    name: 'a PostgreSQL server with fsync off',
    promise: 'refused before anything is written',
    run: async () => {
      const server = await startPostgres(['fsync=off']);
      try {
        const url = await server.freshDatabase();
        await assert.rejects(createRegister(url, testOptions()), /register-fsync-off/);
        return 'register-fsync-off';
      } finally {
        await server.stop();
      }
    },
  },
  {
    name: 'the PostgreSQL server full',
    promise: 'exit 3; nothing half written',
    run: async (means) => {
      const url = await fresh(means);
      await runSql(
        url,
        `CREATE FUNCTION full_disk() RETURNS trigger LANGUAGE plpgsql AS
        $$ BEGIN RAISE EXCEPTION 'could not extend file' USING ERRCODE = '53100'; END $$;
        CREATE TRIGGER full_disk BEFORE INSERT ON contents FOR EACH ROW EXECUTE FUNCTION full_disk()`,
      );
      const register = await openRegister(url, testOptions());
      await assert.rejects(register.reserve([request('A')]), /register-failed/);
      assert.deepEqual(await register.entries(), []);
      await runSql(url, 'DROP TRIGGER full_disk ON contents');
      assert.equal((await register.reserve([request('A')])).value?.[0]?.entry.serial, 1);
      await register.close();
      return 'register-failed, then serial 1';
    },
  },
  {
    name: 'a run against a PostgreSQL register, killed at random and run again',
    promise: 'the same numbers and bytes as a run on SQLite that nothing disturbed',
    run: (means) => killedRuns(means),
  },
  {
    name: 'the same letters made by two offices at once on one PostgreSQL register',
    promise: 'one waits, none doubles: both have the same files',
    run: async (means) => {
      const url = await fresh(means, [{ file: '19-09/1', year: 2022, last: 72 }]);
      const offices = [await workplace(), await workplace()];
      const env = { ROADMAP_REGISTER: url };
      const ended = await Promise.all(offices.map((folder) => roadmap(folder, generate, { env })));
      assert.ok(
        ended.some(({ code }) => code === 0),
        ended.map(({ code }) => code).join(),
      );
      for (const folder of offices) {
        assert.equal((await roadmap(folder, generate, { env })).code, 0);
        assert.deepEqual(letters(folder), await wholeLetters());
      }
      return `exits ${ended.map(({ code }) => code).join(' and ')}`;
    },
  },
];

async function fresh(means: Means, openings: Parameters<typeof createRegister>[2] = []): Promise<string> {
  const url = await (await means.server()).freshDatabase();
  await (await createRegister(url, testOptions(), openings)).close();
  return url;
}

/** A server of its own is ended without warning, again and again, under a writer that goes on. */
async function crashed(means: Means): Promise<string> {
  const server = await startPostgres();
  try {
    const url = await server.freshDatabase();
    const register = await createRegister(url, testOptions());
    const told = new Map<string, number>();
    let failed = 0;
    for (let round = 0; round < (means.quick ? 1 : 6); round += 1) {
      const crash = new Promise<void>((resolve) => {
        setTimeout(() => void server.crash().then(server.start).then(resolve), 20 + means.random() * 80);
      });
      for (let letter = 0; letter < 40; letter += 1) {
        const asked = request(`R${round}-${letter}`);
        const given = await register.reserve([asked]).catch(() => undefined);
        if (given?.value?.[0] === undefined) failed += 1;
        else told.set(asked.key, given.value[0].entry.serial);
      }
      await crash;
    }
    const entries = await register.entries();
    for (const [key, serial] of told) {
      assert.equal(entries.find((entry) => entry.key === key)?.serial, serial, `${key} was told ${serial}`);
    }
    assert.equal(new Set(entries.map((entry) => entry.serial)).size, entries.length);
    assert.deepEqual(
      (await register.verify()).problems.filter((one) => one.severity === 'error'),
      [],
    );
    await register.close();
    return `${told.size} numbers told and kept, ${failed} calls failed with the server down`;
  } finally {
    await server.stop();
  }
}

async function cut(means: Means): Promise<string> {
  const url = await fresh(means);
  const register = await openRegister(url, testOptions());
  const killer = new pg.Client({ connectionString: url });
  await killer.connect();
  const told = new Map<string, number>();
  let failed = 0;
  for (let letter = 0; letter < (means.quick ? 20 : 200); letter += 1) {
    const asked = request(`R${letter}`);
    const answer = register.reserve([asked]).catch((error: unknown) => {
      assert.ok(error instanceof RoadmapError && error.exitCode === 3, String(error));
      return undefined;
    });
    if (letter % 2 === 1) {
      await new Promise((resolve) => setTimeout(resolve, means.random() * 3));
      await killer.query(
        'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid() AND datname = current_database()',
      );
    }
    const given = await answer;
    if (given?.value?.[0] === undefined) failed += 1;
    const again = await register.reserve([asked]).catch(() => register.reserve([asked]));
    const serial = again.value?.[0]?.entry.serial ?? 0;
    assert.equal(given?.value?.[0]?.entry.serial ?? serial, serial);
    told.set(asked.key, serial);
  }
  await killer.end();
  assert.deepEqual(
    [...told.values()].sort((a, b) => a - b),
    Array.from({ length: told.size }, (_, index) => index + 1),
  );
  await register.close();
  return `${failed} of ${told.size} calls cut, serials 1–${told.size} each once`;
}

async function killedRuns(means: Means): Promise<string> {
  const trials = means.quick ? 1 : 20;
  for (let trial = 0; trial < trials; trial += 1) {
    const folder = await workplace();
    const env = { ROADMAP_REGISTER: await fresh(means, [{ file: '19-09/1', year: 2022, last: 72 }]) };
    await roadmap(folder, generate, {
      env,
      meanwhile: (kill) => setTimeout(() => kill('SIGKILL'), 200 + means.random() * 700),
    });
    await assertNothingTorn(folder);
    assert.equal((await roadmap(folder, generate, { env })).code, 0);
    assert.deepEqual(letters(folder), await wholeLetters());
    const verified = await roadmap(folder, ['register', 'verify', '--files', '--json'], { env });
    assert.equal(verified.code, 0, verified.out);
  }
  return `${trials} runs`;
}
