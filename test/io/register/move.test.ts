import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createRegister } from '../../../src/io/register/open.ts';
import type { PostgresServer } from '../../support/postgres-server.ts';
import { startPostgres } from '../../support/postgres-server.ts';
import { hashOf, mark, request, testOptions } from './requests.ts';

let server: PostgresServer;
const folder = mkdtempSync(join(tmpdir(), 'roadmap-move-'));

beforeAll(async () => {
  server = await startPostgres();
});
afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

describe('a register that moves house', () => {
  it('is the same chain, the same entries and the same letters on PostgreSQL and back on SQLite', async () => {
    const first = await createRegister(join(folder, 'first.db'), testOptions(), [
      { file: '19-09/1', year: 2022, last: 72 },
    ]);
    const given =
      (await first.reserve([request('A', { subject: 'ўқғҳ “Ў” – ʻ' }), request('B')])).value ?? [];
    const own = new TextEncoder().encode('PK of one recipient');
    const copies = [{ recipient: 'SSV', sha256: hashOf(own), bytes: own }];
    const marks = given.map((one) => ({ ...mark(one.entry, `PK ${one.entry.serial}`), copies }));
    await first.issue(marks);
    await first.voidNumber({ unit: '01/3', file: '19-09/1', serial: 74 }, 2022, 'хато');
    const second = await createRegister(await server.freshDatabase(), testOptions());
    const third = await createRegister(join(folder, 'third.db'), testOptions());
    const heads = [await second.receive(first), await third.receive(second)];
    expect(heads.map((head) => head.hash)).toEqual(Array(2).fill(await first.fingerprint()));
    expect(await third.lines()).toEqual(await first.lines());
    expect(await third.entries()).toEqual(await first.entries());
    for (const one of marks) {
      expect(new Uint8Array((await third.bytesOf(one.sha256)) ?? [])).toEqual(one.bytes);
    }
    expect(new Uint8Array((await third.bytesOf(hashOf(own))) ?? [])).toEqual(own);
    expect((await third.verify()).problems).toEqual([]);
    expect((await third.reserve([request('C')])).value?.[0]?.entry.serial).toBe(75);
    for (const one of [first, second, third]) await one.close();
  });

  it('is refused by a register that has lines already', async () => {
    const one = await createRegister(join(folder, 'one.db'), testOptions());
    const other = await createRegister(join(folder, 'other.db'), testOptions());
    await one.reserve([request('A')]);
    await other.reserve([request('A')]);
    await expect(other.receive(one)).rejects.toMatchObject({ exitCode: 4 });
    await one.close();
    await other.close();
  });
});
