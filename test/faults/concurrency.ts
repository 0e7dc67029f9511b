import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { createRegister } from '../../src/io/register/open.ts';
import { testOptions } from '../io/register/requests.ts';
import { runSql } from '../support/postgres-server.ts';
import type { Fault, Means } from './fault.ts';
import {
  assertFinishes,
  freshFolder,
  generate,
  letters,
  roadmap,
  serials,
  wholeLetters,
  workplace,
} from './workplace.ts';
import type { Reserved } from './writers.ts';
import { bareCounterMs, startWriter } from './writers.ts';

const writers = 8;
type Home = 'SQLite' | 'PostgreSQL';

export const concurrencyFaults: readonly Fault[] = [
  ...(['SQLite', 'PostgreSQL'] as const).flatMap((home): Fault[] => [
    {
      name: `eight processes at once on ${home}`,
      promise: 'every serial from 1 on, each once; nobody waits without end',
      run: (means) => eightAtOnce(home, means),
    },
    {
      name: `eight processes on ${home}, killed at random and started again`,
      promise: 'no serial told is lost or told twice; every letter ends with one number',
      run: (means) => eightKilled(home, means),
    },
  ]),
  {
    name: 'the same letters made by two processes at once',
    promise: 'one number and one file a letter, both processes end right',
    run: async () => {
      const folder = await workplace();
      const both = await Promise.all([roadmap(folder, generate), roadmap(folder, generate)]);
      for (const { code, out } of both)
        assert.ok(code === 0 || code === 3, `exit ${code}: ${out.slice(0, 400)}`);
      assert.ok(both.some(({ code }) => code === 0));
      await assertFinishes(folder);
      assert.deepEqual(await serials(join(folder, 'register.db')), [73, 74]);
      return `exits ${both.map(({ code }) => code).join(' and ')}`;
    },
  },
  {
    name: 'the register locked by another program for too long',
    promise: 'a bounded wait, then exit 3 with who holds it; no number used, no file written',
    run: async () => {
      const folder = await workplace();
      const other = new DatabaseSync(join(folder, 'register.db'));
      other.exec('BEGIN IMMEDIATE');
      const begun = performance.now();
      const { code, out } = await roadmap(folder, generate);
      const seconds = (performance.now() - begun) / 1000;
      other.exec('ROLLBACK');
      other.close();
      assert.equal(code, 3);
      assert.match(out, /register-busy/);
      assert.ok(seconds < 40, `${seconds} s`);
      assert.deepEqual(letters(folder), []);
      await assertFinishes(folder);
      return `exit 3 after ${seconds.toFixed(1)} s`;
    },
  },
  {
    name: 'the register held by a process that was killed',
    promise: 'the next one goes on at once: no lock outlives its process',
    run: async () => {
      const folder = await workplace();
      const address = join(folder, 'register.db');
      const writer = startWriter(address, 'gone', 1000);
      await new Promise((resolve) => setTimeout(resolve, 1500));
      writer.kill();
      await writer.ended;
      const begun = performance.now();
      assert.equal((await roadmap(folder, ['register', 'list', '--json'])).code, 0);
      assert.equal((await roadmap(folder, generate)).code, 0);
      assert.equal(letters(folder).length, (await wholeLetters()).length);
      return `${(performance.now() - begun).toFixed(0)} ms`;
    },
  },
];

async function freshRegister(home: Home, means: Means): Promise<string> {
  const address =
    home === 'SQLite' ? join(freshFolder(), 'register.db') : await (await means.server()).freshDatabase();
  await (await createRegister(address, testOptions())).close();
  return address;
}

async function eightAtOnce(home: Home, means: Means): Promise<string> {
  const count = means.quick ? 10 : 200;
  const address = await freshRegister(home, means);
  const begun = performance.now();
  const told = await Promise.all(
    Array.from({ length: writers }, (_, index) => startWriter(address, `W${index}`, count).ended),
  );
  const wall = performance.now() - begun;
  assert.deepEqual(await serials(address), oneTo(writers * count));
  assert.deepEqual(
    told
      .flat()
      .map((one) => one.serial)
      .sort((a, b) => a - b),
    oneTo(writers * count),
  );
  const bare = await bareCounterMs(await bareCounter(home, means), writers, count);
  const waits = told
    .flat()
    .map((one) => one.waitMs)
    .sort((a, b) => a - b);
  const at = (part: number) => waits[Math.min(waits.length - 1, Math.floor(waits.length * part))]?.toFixed(0);
  return `1–${writers * count} each once in ${(wall / 1000).toFixed(1)} s; a bare counter takes ${(bare / 1000).toFixed(1)} s; waits: median ${at(0.5)} ms, 99 % ${at(0.99)} ms, longest ${at(1)} ms`;
}

async function eightKilled(home: Home, means: Means): Promise<string> {
  const count = means.quick ? 5 : 50;
  const address = await freshRegister(home, means);
  const told: Reserved[] = [];
  let kills = 0;
  await Promise.all(
    Array.from({ length: writers }, async (_, index) => {
      for (let life = means.quick ? 1 : 4; life >= 0; life -= 1) {
        const writer = startWriter(address, `W${index}`, count);
        const timer = setTimeout(() => writer.kill(), 700 + means.random() * 2500);
        if (life === 0) clearTimeout(timer);
        else kills += 1;
        told.push(...(await writer.ended));
        clearTimeout(timer);
      }
    }),
  );
  assert.deepEqual(await serials(address), oneTo(writers * count));
  const ofKey = new Map<string, number>();
  for (const { key, serial } of told)
    assert.equal(ofKey.get(key) ?? serial, serial, `${key} was told two serials`);
  for (const { key, serial } of told) ofKey.set(key, serial);
  assert.equal(new Set(ofKey.values()).size, writers * count);
  return `${kills} processes killed, serials 1–${writers * count} each once`;
}

async function bareCounter(home: Home, means: Means): Promise<string> {
  if (home === 'PostgreSQL') {
    const url = await (await means.server()).freshDatabase();
    await runSql(url, 'CREATE TABLE public.counter (n integer); INSERT INTO public.counter VALUES (0)');
    return url;
  }
  const path = join(freshFolder(), 'counter.db');
  const database = new DatabaseSync(path);
  database.exec('CREATE TABLE counter (n INTEGER); INSERT INTO counter VALUES (0)');
  database.close();
  assert.ok(readFileSync(path).length > 0);
  return path;
}

function oneTo(last: number): number[] {
  return Array.from({ length: last }, (_, index) => index + 1);
}
