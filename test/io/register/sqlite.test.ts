import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { afterAll } from 'vitest';
import { describeContract } from './contract.ts';

const folder = mkdtempSync(join(tmpdir(), 'roadmap-register-'));
let made = 0;

describeContract('SQLite', () => ({
  freshAddress: async () => {
    made += 1;
    return join(folder, `register-${made}.db`);
  },
  byHand: async (address, sql) => {
    const database = new DatabaseSync(address);
    try {
      database.exec(sql);
    } finally {
      database.close();
    }
  },
  unlock: (table) => `DROP TRIGGER ${table}_no_update; DROP TRIGGER ${table}_no_delete`,
}));

afterAll(() => rmSync(folder, { recursive: true, force: true }));
