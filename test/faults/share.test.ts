import { existsSync } from 'node:fs';
import { afterAll, describe, it } from 'vitest';
import type { PostgresServer } from '../support/postgres-server.ts';
import { startPostgres } from '../support/postgres-server.ts';
import { concurrencyFaults } from './concurrency.ts';
import { damageFaults } from './damage.ts';
import type { Fault, Means } from './fault.ts';
import { NotHere, seeded } from './fault.ts';
import { killFaults } from './kills.ts';
import { postgresFaults } from './postgres.ts';
import { storageFaults } from './storage-calls.ts';
import { timeFaults } from './time.ts';
import { leave } from './workplace.ts';

/** A share of `npm run faults` that is done in seconds; the whole of it takes as long as a lunch. */
const shared = [
  'SIGKILL at every link',
  'ENOSPC at every pwrite64 (a full disk)',
  'SIGKILL at random moments of a run',
  'one byte of the register changed',
  'a page of the register zeroed',
  'the register cut short',
  'an old copy of the register put back',
  'a letter of 31 December made on 1 January',
  'the first letters of a year from eight processes at once',
  'the connection cut in the middle of transactions',
  'the PostgreSQL server full',
];
const all: readonly Fault[] = [
  ...storageFaults,
  ...killFaults,
  ...damageFaults,
  ...timeFaults,
  ...concurrencyFaults,
  ...postgresFaults,
];
let server: Promise<PostgresServer> | undefined;
const means: Means = {
  quick: true,
  kills: 2,
  random: seeded(20_220_808),
  server: () => {
    server ??= startPostgres();
    return server;
  },
};

afterAll(async () => {
  await (await server)?.stop();
  leave();
});

describe('a share of the faults, each with its promise', () => {
  it.each(shared)('%s', { timeout: 120_000 }, async (name) => {
    const fault = all.find((one) => one.name === name);
    if (fault === undefined) throw new Error(`no fault has this name: ${name}`);
    if (!existsSync('dist/main.js')) throw new Error('build first: npm run build');
    await fault.run(means).catch((error: unknown) => {
      if (!(error instanceof NotHere)) throw error;
    });
  });
});
