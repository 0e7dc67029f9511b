import { copyFileSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createRegister, openRegister } from '../../../src/io/register/open.ts';
import type { Register } from '../../../src/register/register.ts';
import { mark, request, testOptions } from './requests.ts';

let folder: string;
let path: string;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'roadmap-sqlite-'));
  path = join(folder, 'register.db');
  const register = await createRegister(path, testOptions(), [{ file: '19-09/1', year: 2022, last: 72 }]);
  const given = (await register.reserve(['A', 'B', 'C'].map((code) => request(code)))).value ?? [];
  await register.issue(given.map((one) => mark(one.entry, `PK ${one.entry.serial}`)));
  await register.close();
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function withRegister<T>(work: (register: Register) => Promise<T>): Promise<T> {
  const register = await openRegister(path, testOptions());
  try {
    return await work(register);
  } finally {
    await register.close();
  }
}

/** What somebody does who takes the triggers away first. */
function byHand(sql: string): void {
  const database = new DatabaseSync(path);
  database.exec(`DROP TRIGGER line_no_update; DROP TRIGGER line_no_delete; ${sql}`);
  database.close();
}

const verifyCodes = () =>
  withRegister(async (register) =>
    (await register.verify()).problems.map((one) => `${one.code} ${one.args.n ?? ''}`),
  );

describe('the register file', () => {
  it.each([
    ['missing', () => rmSync(path), 3, 'register-missing'],
    ['empty', () => truncateSync(path, 0), 3, 'register-not-ours'],
    ['something else', () => writeFileSync(path, 'Т/р;Ташкилот\n'.repeat(200)), 3, 'register-damaged'],
    ['cut short', () => truncateSync(path, 5000), 3, 'register-damaged'],
    [
      'another database',
      () => {
        rmSync(path);
        new DatabaseSync(path).exec('CREATE TABLE line (n)');
      },
      3,
      'register-not-ours',
    ],
    [
      'of a newer program',
      () => new DatabaseSync(path).exec('PRAGMA user_version = 99'),
      4,
      'register-newer',
    ],
  ])('that is %s is refused and not repaired', async (_, harm, exitCode, code) => {
    harm();
    const before = code === 'register-missing' ? undefined : readFileSync(path);
    const refused = withRegister(async (register) => {
      await register.verify();
      await register.reserve([request('D')]);
    });
    await expect(refused).rejects.toMatchObject({ exitCode, problems: [{ code }] });
    if (before !== undefined) expect(readFileSync(path).equals(before)).toBe(true);
  });

  it('put back from an old copy gives no number, and is taken on only when somebody says so', async () => {
    const old = join(folder, 'old.db');
    copyFileSync(path, old);
    await withRegister((register) => register.reserve([request('D')]));
    copyFileSync(old, path);
    await expect(withRegister((register) => register.reserve([request('E')]))).rejects.toMatchObject({
      exitCode: 4,
      problems: [{ code: 'register-went-back', args: { found: 7, seen: 8 } }],
    });
    expect(await verifyCodes()).toContain('register-went-back ');
    await withRegister((register) => register.acceptHead());
    const given = await withRegister((register) => register.reserve([request('E')]));
    expect(given.value?.[0]?.entry.number).toBe('01/3-19-09/1-76');
  });

  it.each(['', 'garbage', '7'])(
    'beside a note that says %j gives no number until somebody accepts it',
    async (note) => {
      writeFileSync(`${path}.head`, note);
      const refusal = { exitCode: 4, problems: [{ code: 'register-note-unreadable' }] };
      await expect(withRegister((register) => register.preview([request('E')]))).rejects.toMatchObject(
        refusal,
      );
      await expect(withRegister((register) => register.reserve([request('E')]))).rejects.toMatchObject(
        refusal,
      );
      expect(await verifyCodes()).toContain('register-note-unreadable ');
      await withRegister((register) => register.acceptHead());
      const given = await withRegister((register) => register.reserve([request('E')]));
      expect(given.value?.[0]?.entry.number).toBe('01/3-19-09/1-76');
    },
  );

  it('shows a changed line by its number', async () => {
    byHand("UPDATE line SET date = '2022-08-09' WHERE n = 3");
    expect(await verifyCodes()).toContain('number-line-altered 3');
  });

  it('shows a line that was taken out of the middle', async () => {
    byHand('DELETE FROM line WHERE n = 3');
    expect(await verifyCodes()).toContain('number-line-missing 4');
  });

  it('shows that the newest line was taken out, by the note beside the register', async () => {
    byHand('DELETE FROM line WHERE n = 7');
    expect(await verifyCodes()).toContain('register-went-back ');
  });

  it('shows that the newest line was taken out together with the note, by a head kept elsewhere', async () => {
    const head = await withRegister((register) => register.fingerprint());
    byHand('DELETE FROM line WHERE n = 7');
    rmSync(`${path}.head`);
    const codes = await withRegister(async (register) => {
      const { problems } = await register.verify({ knownHead: head });
      return problems.map((one) => one.code);
    });
    expect(codes).toContain('number-head-unknown');
  });

  it('shows a line that was put in by hand', async () => {
    byHand(`INSERT INTO line SELECT 8, type, at, by, unit, file, 500, year, counter, date, as_of, kind, recipient, subject,
      note, key || '!', contents_sha256, path, sha256, measure, act, hash, again, earlier, hash || 'x', means FROM line WHERE n = 7`);
    expect(await verifyCodes()).toContain('number-line-altered 8');
  });

  it('shows one byte changed in the file itself, in its table as well as in its indexes', async () => {
    const bytes = readFileSync(path);
    const lines = await withRegister((register) => register.lines());
    for (let at = 0; at < bytes.length; at += 1) {
      const isText = ['monitoring-cabinet B', '2022-08-08', '19-09/1'].some(
        (word) => bytes.indexOf(word, at) === at,
      );
      if (!isText) continue;
      const harmed = Buffer.from(bytes);
      harmed[at] = (harmed[at] ?? 0) ^ 1;
      writeFileSync(path, harmed);
      const found = await verifyCodes().catch((error: { problems: { code: string }[] }) =>
        error.problems.map((one) => one.code),
      );
      const same = await withRegister(
        async (register) => JSON.stringify(await register.lines()) === JSON.stringify(lines),
      ).catch(() => false);
      expect(found.length > 0 || same).toBe(true);
      if (!same) expect(found.join()).toMatch(/number-line-altered|register-damaged/);
    }
  });

  it('shows a kept letter whose bytes were changed', async () => {
    const database = new DatabaseSync(path);
    database.exec("DROP TRIGGER letter_no_update; UPDATE letter SET bytes = x'00'");
    database.close();
    expect((await verifyCodes()).filter((code) => code.startsWith('number-letter-lost'))).toHaveLength(3);
  });

  it('held by another writer makes one wait a bounded time and then says by whom', async () => {
    const holder = new DatabaseSync(path);
    holder.exec('BEGIN IMMEDIATE');
    writeFileSync(
      `${path}.holder`,
      JSON.stringify({ by: 'aziza', host: 'office-2', pid: 1, since: '2022-08-08T05:00:00.000Z' }),
    );
    const register = await openRegister(path, testOptions({ waitMs: 200 }));
    await expect(register.reserve([request('D')])).rejects.toMatchObject({
      exitCode: 3,
      problems: [{ code: 'register-busy', args: { holder: 'aziza@office-2 (1), 2022-08-08T05:00:00.000Z' } }],
    });
    holder.close();
    expect((await register.reserve([request('D')])).value).toHaveLength(1);
    await register.close();
  });
});
