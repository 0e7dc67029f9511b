import { afterAll, beforeAll } from 'vitest';
import type { PostgresServer } from '../../support/postgres-server.ts';
import { runSql, startPostgres } from '../../support/postgres-server.ts';
import { describeContract } from './contract.ts';

let server: PostgresServer;

beforeAll(async () => {
  server = await startPostgres();
});
afterAll(() => server.stop());

describeContract('PostgreSQL', () => ({
  freshAddress: () => server.freshDatabase(),
  byHand: async (address, sql) => {
    await runSql(address, sql);
  },
  unlock: (table) => `DROP TRIGGER ${table}_only_grows ON ${table}`,
}));
