import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { testFolder } from '../support/folder.ts';
import { office, roadmap } from '../support/office.ts';
import type { PostgresServer } from '../support/postgres-server.ts';
import { startPostgres } from '../support/postgres-server.ts';

let server: PostgresServer;
beforeAll(async () => {
  server = await startPostgres();
});
afterAll(() => server.stop());

const reserve = ['register', 'reserve', '--file', '19-09/1', '--json'];

/** Codes of a document's problems. */
function codes(json: Readonly<Record<string, unknown>>): readonly string[] {
  return (json.problems as readonly { code: string }[]).map((found) => found.code);
}

describe('register move', () => {
  test('closes the register on a server for every other workspace: no number is given twice', async () => {
    const url = await server.freshDatabase();
    const [a, b] = [testFolder(), testFolder()];
    await roadmap(a, ['init', '--last', '19-09/1=72', '--register', url]);
    await roadmap(b, ['init', '--register', url]);
    expect((await roadmap(a, ['register', 'move', '--to', 'local.db', '--json'])).code).toBe(0);
    expect((await roadmap(a, reserve)).json).toMatchObject({ entries: [{ number: '01/3-19-09/1-73' }] });
    const other = await roadmap(b, reserve);
    expect([other.code, codes(other.json)]).toEqual([4, ['register-closed']]);
  });

  test('carries a register from server to server, and is finished by the same command when it was cut off', async () => {
    const [first, second] = [await server.freshDatabase(), await server.freshDatabase()];
    const folder = testFolder();
    await roadmap(folder, ['init', '--register', first]);
    await roadmap(folder, reserve);
    const config = readFileSync(join(folder, 'roadmap.yaml'), 'utf8');
    const move = ['register', 'move', '--to', second, '--json'];
    expect((await roadmap(folder, move)).code).toBe(0);
    // As if the power had gone before roadmap.yaml was written.
    writeFileSync(join(folder, 'roadmap.yaml'), config);
    expect((await roadmap(folder, move)).code).toBe(0);
    expect((await roadmap(folder, reserve)).json).toMatchObject({ entries: [{ serial: 2 }] });
  });

  test('closes the old file too, whatever name it has', async () => {
    const folder = await office();
    await roadmap(folder, ['register', 'move', '--to', 'new.db']);
    const old = await roadmap(folder, reserve, { environment: { ROADMAP_REGISTER: 'register.db.moved' } });
    expect([old.code, codes(old.json)]).toEqual([4, ['register-closed']]);
  });
});

describe('init', () => {
  test('uses the password of --register and writes it nowhere', async () => {
    const folder = testFolder();
    const url = (await server.freshDatabase()).replace('tester@', () => 'tester:S3cret$&@');
    const made = await roadmap(folder, ['init', '--register', url]);
    expect(made.code).toBe(0);
    expect(made.out + made.err + readFileSync(join(folder, 'roadmap.yaml'), 'utf8')).not.toContain('S3cret');
    const given = await roadmap(folder, reserve);
    expect(given.json.problems).toEqual([]);
    expect(given.json).toMatchObject({ entries: [{ serial: 1 }] });
  });

  test('that was killed before roadmap.yaml is finished by the same command, the 19 letters included', async () => {
    const folder = testFolder();
    const words = ['init', '--last', '19-09/1=72', '--json'];
    await roadmap(folder, words);
    rmSync(join(folder, 'roadmap.yaml'));
    expect((await roadmap(folder, [...words, '--example'])).code).toBe(0);
    const { json } = await roadmap(folder, ['register', 'list', '--json']);
    expect(json.entries).toHaveLength(19);
    expect((await roadmap(folder, words)).code).toBe(0);
    const other = await roadmap(folder, ['init', '--last', '19-09/1=80', '--json']);
    expect([other.code, codes(other.json)]).toEqual([4, ['init-register-there']]);
  });
});

describe('doctor', () => {
  test('ends with the code of the worst finding: no workspace 2, no register 3, an altered one 4', async () => {
    expect((await roadmap(testFolder(), ['doctor', '--json'])).code).toBe(2);
    const folder = await office();
    await roadmap(folder, reserve);
    await roadmap(folder, reserve);
    renameSync(join(folder, 'register.db'), join(folder, 'away.db'));
    expect((await roadmap(folder, ['doctor', '--json'])).code).toBe(3);
    renameSync(join(folder, 'away.db'), join(folder, 'register.db'));
    writeFileSync(join(folder, 'register.db.head'), `9 ${'0'.repeat(64)}\n`);
    expect((await roadmap(folder, ['doctor', '--json'])).code).toBe(4);
  });
});

describe("the register's address", () => {
  test.each([
    'postgres://[',
    'postgres://h:99999/db',
    ' ',
    ':memory:',
    'postgres:t0',
    'file:r.db',
    'mysql://h/db',
  ])('is refused with code 2 when it is %j, wherever it is said', async (address) => {
    const made = await roadmap(testFolder(), ['init', '--register', address, '--json']);
    expect([made.code, codes(made.json)[0]]).toEqual([
      2,
      expect.stringMatching(/^usage-(?:bad|empty)-value$/u),
    ]);
    const folder = await office();
    const given = await roadmap(folder, reserve, { environment: { ROADMAP_REGISTER: address } });
    expect(given.code).toBe(2);
    expect((await roadmap(folder, ['register', 'move', '--to', address, '--json'])).code).toBe(2);
  });

  test.each(['postgres://tester@/', 'postgres:///'])(
    'may name a socket as libpq does: %s…',
    async (begin) => {
      const url = new URL(await server.freshDatabase());
      const address = `${begin}${url.pathname.slice(1)}?user=tester&host=${decodeURIComponent(url.hostname)}`;
      const folder = testFolder();
      expect((await roadmap(folder, ['init', '--last', '19-09/1=72', '--register', address])).code).toBe(0);
      expect((await roadmap(folder, reserve)).json).toMatchObject({ entries: [{ serial: 73 }] });
    },
  );
});

describe('ROADMAP_NOW', () => {
  test.each(['2022-02-30T00:00:00Z', '0000-01-01T00:00:00Z', '2101-01-01T00:00:00Z', '1989-12-31T12:00:00Z'])(
    'is refused when it is %s, which is no day or none of an office',
    async (now) => {
      const refused = await roadmap(await office(), reserve, { environment: { ROADMAP_NOW: now } });
      expect([refused.code, codes(refused.json)]).toEqual([2, ['usage-bad-value']]);
    },
  );

  test('is kept in the register in UTC, and without a zone is the time of the office', async () => {
    const folder = await office();
    for (const now of ['2022-08-08T12:00:00+05:00', '2022-08-08T08:00:00Z', '2022-08-08T23:30']) {
      const given = await roadmap(folder, reserve, { environment: { ROADMAP_NOW: now } });
      expect(given.json).toMatchObject({ entries: [{ date: '2022-08-08' }] });
    }
    expect(codes((await roadmap(folder, ['register', 'verify', '--json'])).json)).toEqual([]);
  });
});

describe('letter again', () => {
  test('says of a void letter that it is void, and why', async () => {
    const folder = await office();
    await roadmap(folder, ['letter', 'generate', 'exports/2022-08.csv', '--to', 'CM-MACRO']);
    await roadmap(folder, ['register', 'void', '01/3-19-09/1-73', '--reason', 'хато манзил']);
    const refused = await roadmap(folder, ['letter', 'again', '01/3-19-09/1-73', '--json']);
    expect([refused.code, codes(refused.json)]).toEqual([1, ['number-is-void']]);
    const badYear = await roadmap(folder, ['letter', 'again', '01/3-19-09/1-73', '--year', 'abc', '--json']);
    expect([badYear.code, codes(badYear.json)]).toEqual([2, ['usage-bad-value']]);
  });
});

describe('a paper journal', () => {
  test('exported and imported elsewhere says the same: void and reserved numbers, names of state bodies', async () => {
    const [a, b] = [await office(), testFolder()];
    await roadmap(a, ['letter', 'generate', 'exports/2022-08.csv']);
    await roadmap(a, [
      'letter',
      'generate',
      'exports/2022-08.csv',
      '--kind',
      'notice-overdue',
      '--to',
      'BOJXONA',
    ]);
    await roadmap(a, ['register', 'void', '01/3-19-09/1-74', '--reason', 'хато манзил']);
    await roadmap(a, [...reserve, '--note', 'эълон учун']);
    const exported = await roadmap(a, ['register', 'export', '--format', 'csv']);
    expect(exported.out).not.toContain('BOJXONA');
    await roadmap(b, ['init']);
    const taken = await roadmap(b, ['register', 'import', '-', '--json'], {
      input: new TextEncoder().encode(exported.out),
    });
    expect(codes(taken.json)).toEqual([]);
    const said = async (folder: string) =>
      ((await roadmap(folder, ['register', 'list', '--json'])).json.entries as Record<string, unknown>[]).map(
        ({ number, date, recipient, status, note }) => ({ number, date, recipient, status, note }),
      );
    expect(await said(b)).toEqual(await said(a));
    expect((await roadmap(b, ['register', 'verify', '--json'])).code).toBe(0);
    expect((await roadmap(b, reserve)).json).toMatchObject({
      entries: [
        {
          serial:
            1 + Math.max(...(await said(a)).map(({ number }) => Number(String(number).split('-').at(-1)))),
        },
      ],
    });
  });

  test('may call the kind "Тури" and the day of the figures "Кўрсаткичлар санаси"', async () => {
    const folder = testFolder();
    await roadmap(folder, ['init']);
    const csv =
      'Рақам;Сана;Кимга;Тури;Кўрсаткичлар санаси\n01/3-19-09/1-7;08.07.2022;CM-MACRO;monitoring-cabinet;07.07.2022\n';
    const taken = await roadmap(folder, ['register', 'import', '-', '--json'], {
      input: new TextEncoder().encode(csv),
    });
    expect(taken.json).toMatchObject({
      problems: [],
      entries: [{ kind: 'monitoring-cabinet', asOf: '2022-07-07' }],
    });
  });
});

describe('register list', () => {
  test('takes the states as it prints them', async () => {
    const folder = testFolder();
    await roadmap(folder, ['init', '--example']);
    await roadmap(folder, [...reserve, '--date', '2022-12-01'], { now: '2022-12-01T05:00:00.000Z' });
    const count = async (status: string) =>
      ((await roadmap(folder, ['register', 'list', '--status', status, '--json'])).json.entries as unknown[])
        .length;
    expect([await count('қоғозда'), await count('захираланган'), await count('issued')]).toEqual([19, 1, 19]);
    expect([await count('бекор қилинган'), await count('АННУЛИРОВАНО')]).toEqual([0, 0]);
    const refused = await roadmap(folder, ['register', 'list', '--status', 'янги', '--json']);
    expect([refused.code, codes(refused.json)]).toEqual([2, ['usage-bad-value']]);
  });
});

describe('register void and verify', () => {
  test('say that the file of a void letter is still there, and that of a deleted one only the file is missing', async () => {
    const folder = await office();
    await roadmap(folder, ['letter', 'generate', 'exports/2022-08.csv', '--to', 'CM-MACRO']);
    const voided = await roadmap(folder, [
      'register',
      'void',
      '01/3-19-09/1-73',
      '--reason',
      'хато',
      '--json',
    ]);
    expect(voided.json).toMatchObject({ ok: true, problems: [{ code: 'number-void-file' }] });
    const file = (voided.json.problems as { file: string }[])[0]?.file ?? '';
    rmSync(join(folder, file));
    const later = { now: '2022-08-12T05:00:00.000Z' };
    const shown = await roadmap(folder, ['register', 'show', '01/3-19-09/1-73', '--lang', 'en'], later);
    expect(shown.out).toContain('voided on: 08.08.2022');
    const verified = await roadmap(folder, ['register', 'verify', '--files', '--lang', 'en']);
    expect(verified.code).toBe(4);
    expect(verified.out).toContain('Letters: 0, reserved: 0, void: 1');
    expect(verified.err).toContain('only letter files are missing');
    expect(verified.err).not.toContain('not as the program wrote it');
  });
});

describe('letter generate', () => {
  const generate = ['letter', 'generate', 'exports/2022-08.csv', '--to', 'CM-MACRO'];

  test('shows a jump of numbers above the question, and gives no number when the answer is no', async () => {
    const folder = await office();
    const words = [...generate, '--number', '01/3-19-09/1-120', '--lang', 'en'];
    const asked = await roadmap(folder, words, { terminal: true, answers: ['n'] });
    expect(asked.err).toContain('leaves 73 to 119 unused');
    expect((await roadmap(folder, ['register', 'list', '--json'])).json.entries).toEqual([]);
    expect(codes((await roadmap(folder, [...words, '--dry-run', '--json'])).json)).toContain('number-jump');
  });

  test('--again names the number that the letter has, and repeated gives the second number again', async () => {
    const folder = await office();
    await roadmap(folder, generate);
    const second = await roadmap(folder, [...generate, '--again', '--json']);
    expect(second.json.letters).toMatchObject([{ serial: 74, reused: false }]);
    expect(codes(second.json)).toContain('number-second');
    const repeated = await roadmap(folder, [...generate, '--again', '--json']);
    expect(repeated.json.letters).toMatchObject([{ serial: 74, reused: true }]);
    expect(codes(repeated.json)).not.toContain('number-second');
  });
});
