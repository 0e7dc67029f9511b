import assert from 'node:assert/strict';
import { copyFileSync, existsSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { createRegister, openRegister } from '../../src/io/register/open.ts';
import { RoadmapError } from '../../src/problem.ts';
import { mark, request, testOptions } from '../io/register/requests.ts';
import type { Fault, Means } from './fault.ts';
import { assertFinishes, freshFolder, generate, letters, roadmap, workplace } from './workplace.ts';

export const damageFaults: readonly Fault[] = [
  {
    name: 'one byte of the register changed',
    promise: 'a check names it, or nothing that the register says is another',
    run: (means) =>
      damaged(means, means.quick ? 60 : 600, (bytes, random) => {
        const at = Math.floor(random() * bytes.length);
        bytes[at] = (bytes[at] ?? 0) ^ (1 << Math.floor(random() * 8));
      }),
  },
  {
    name: 'a page of the register zeroed',
    promise: 'a check names it, or nothing that the register says is another',
    run: (means) =>
      damaged(means, means.quick ? 8 : 60, (bytes, random) => {
        const page = Math.floor((random() * bytes.length) / 4096);
        bytes.fill(0, page * 4096, (page + 1) * 4096);
      }),
  },
  {
    name: 'the register cut short',
    promise: 'refused or named by the check; never taken for an empty register',
    run: async (means) => {
      const { path, lines } = await filledRegister();
      const whole = readFileSync(path);
      const sizes = Array.from({ length: means.quick ? 6 : 40 }, () =>
        Math.floor(means.random() * (whole.length - 1)),
      );
      for (const size of [0, 1, 100, 4096, ...sizes]) {
        writeFileSync(path, whole);
        truncateSync(path, size);
        assert.notEqual(await whatIsFound(path, lines), 'nothing', `cut to ${size} bytes`);
      }
      return `${sizes.length + 4} lengths`;
    },
  },
  {
    name: 'the register replaced by something else',
    promise: 'exit 3 and the file left as it is',
    run: async () => {
      for (const text of ['', 'PK\u0003\u0004 a workbook', 'Т/р;Ташкилот\n'.repeat(500)]) {
        const folder = await workplace();
        writeFileSync(join(folder, 'register.db'), text);
        assert.equal((await roadmap(folder, generate)).code, 3);
        assert.equal(readFileSync(join(folder, 'register.db'), 'utf8'), text);
        assert.deepEqual(letters(folder), []);
      }
      return 'exit 3 three times';
    },
  },
  {
    name: 'the register gone',
    promise: 'exit 3; no new one is made that would number from 1 again',
    run: async () => {
      const folder = await workplace();
      rmSync(join(folder, 'register.db'));
      assert.equal((await roadmap(folder, generate)).code, 3);
      assert.equal(existsSync(join(folder, 'register.db')), false);
      assert.deepEqual(letters(folder), []);
      return 'exit 3';
    },
  },
  {
    name: 'the register of a newer version',
    promise: 'exit 4, not a byte of it changed',
    run: async () => {
      const folder = await workplace();
      const path = join(folder, 'register.db');
      sql(path, 'PRAGMA user_version = 99');
      const before = readFileSync(path);
      assert.equal((await roadmap(folder, generate)).code, 4);
      assert.ok(readFileSync(path).equals(before));
      return 'exit 4';
    },
  },
  {
    name: 'an old copy of the register put back',
    promise: 'exit 4 before a number is given again; the check says so and names the letters that lie there',
    run: async () => {
      const folder = await workplace();
      const path = join(folder, 'register.db');
      await roadmap(folder, generate);
      copyFileSync(path, `${path}.old`);
      await roadmap(folder, ['register', 'reserve', '--file', '19-09/1', '--date', '2022-08-08']);
      copyFileSync(`${path}.old`, path);
      const { code, out } = await roadmap(folder, [...generate, '--again']);
      assert.equal(code, 4);
      assert.match(out, /register-went-back/);
      const verified = await roadmap(folder, ['register', 'verify', '--json']);
      assert.equal(verified.code, 4);
      assert.match(verified.out, /register-went-back/);
      return 'exit 4, register-went-back';
    },
  },
  {
    name: 'an old copy put back together with its note',
    promise: 'letters on the disk that it does not know are named; a head kept elsewhere is missed',
    run: async () => {
      const folder = await workplace();
      const path = join(folder, 'register.db');
      copyFileSync(path, `${path}.old`);
      await roadmap(folder, generate);
      const { out } = await roadmap(folder, ['register', 'verify', '--json']);
      const { head } = JSON.parse(out) as { head: string };
      copyFileSync(`${path}.old`, path);
      rmSync(`${path}.head`);
      const files = await roadmap(folder, ['register', 'verify', '--files', '--json']);
      assert.match(files.out, /number-file-unknown/);
      const known = await roadmap(folder, ['register', 'verify', '--head', head, '--json']);
      assert.equal(known.code, 4);
      assert.match(known.out, /number-head-unknown/);
      return 'number-file-unknown, number-head-unknown';
    },
  },
  ...(
    [
      ['a line edited', "UPDATE line SET recipient = 'X' WHERE n = 4", /number-line-altered/],
      ['a line taken out', 'DELETE FROM line WHERE n = 4', /number-line-missing/],
      [
        'the newest line taken out',
        'DELETE FROM line WHERE n = (SELECT max(n) FROM line)',
        /register-went-back/,
      ],
      ['a letter taken out of the register', 'DELETE FROM letter', /number-letter-lost/],
    ] as const
  ).map(
    ([what, harm, named]): Fault => ({
      name: `${what} by SQL`,
      promise: 'the check names it: exit 4',
      run: async () => {
        const folder = await workplace();
        await roadmap(folder, generate);
        sql(join(folder, 'register.db'), harm);
        const { code, out } = await roadmap(folder, ['register', 'verify', '--json']);
        assert.equal(code, 4);
        assert.match(out, named);
        return String(named);
      },
    }),
  ),
  {
    name: "SQLite's journal removed after a kill in mid-commit",
    promise: 'a check names what is broken; nothing broken is taken for whole',
    run: async (means) => {
      let found = 0;
      for (let when = 1; when <= (means.quick ? 1 : 34); when += 1) {
        const folder = await workplace();
        const wrap = [
          'strace',
          '-f',
          '--seccomp-bpf',
          '-qq',
          '-o',
          join(folder, 't'),
          `--inject=pwrite64:signal=SIGKILL:when=${when + 8}`,
        ];
        await roadmap(folder, generate, { wrap });
        const path = join(folder, 'register.db');
        if (!existsSync(`${path}-journal`)) {
          await assertFinishes(folder);
          continue;
        }
        rmSync(`${path}-journal`);
        if ((await whatIsFound(path, undefined)) !== 'nothing') found += 1;
        else await assertFinishes(folder);
      }
      return `${found} broken registers named`;
    },
  },
];

/** A register of 20 letters, half of them issued, one void. */
async function filledRegister(): Promise<{ readonly path: string; readonly lines: string }> {
  const path = join(freshFolder(), 'register.db');
  const register = await createRegister(path, testOptions(), [{ file: '19-09/1', year: 2022, last: 72 }]);
  const given =
    (await register.reserve(Array.from({ length: 20 }, (_, index) => request(`R${index}`)))).value ?? [];
  await register.issue(
    given.slice(0, 10).map(({ entry }) => mark(entry, `PK ${entry.serial} ${'x'.repeat(3000)}`)),
  );
  await register.voidNumber({ unit: '01/3', file: '19-09/1', serial: 80 }, 2022, 'хато');
  const lines = await said(path);
  await register.close();
  return { path, lines };
}

/** All that the register says and would decide: lines, kept letters, and the number each key has or would get. */
async function said(path: string): Promise<string> {
  const register = await openRegister(path, testOptions({ waitMs: 0 }));
  try {
    const asked = Array.from({ length: 21 }, (_, index) => request(`R${index}`));
    const given = (await register.preview(asked)).value?.map((one) => one.entry.number);
    const entries = await register.entries();
    const bytes = await Promise.all(entries.map((entry) => entry.sha256 && register.bytesOf(entry.sha256)));
    return JSON.stringify([await register.lines(), given, bytes]);
  } finally {
    await register.close();
  }
}

/** What a check finds: `nothing` when it finds nothing; the codes, or the refusal's. */
async function whatIsFound(path: string, expected: string | undefined): Promise<string> {
  try {
    const register = await openRegister(path, testOptions({ waitMs: 0 }));
    try {
      const { problems } = await register.verify();
      const grave = problems.filter((found) => found.severity === 'error').map((found) => found.code);
      if (grave.length > 0) return grave.join();
      if (expected !== undefined && (await said(path)) !== expected) return 'nothing';
      return expected === undefined ? 'nothing' : 'harmless';
    } finally {
      await register.close();
    }
  } catch (error) {
    if (error instanceof RoadmapError) return error.problems.map((found) => found.code).join();
    throw error;
  }
}

async function damaged(
  means: Means,
  trials: number,
  harm: (bytes: Buffer, random: () => number) => void,
): Promise<string> {
  const { path, lines } = await filledRegister();
  const whole = readFileSync(path);
  let harmless = 0;
  for (let trial = 0; trial < trials; trial += 1) {
    const bytes = Buffer.from(whole);
    harm(bytes, means.random);
    writeFileSync(path, bytes);
    const found = await whatIsFound(path, lines);
    assert.notEqual(found, 'nothing', `trial ${trial} changed what the register says, and no check named it`);
    if (found === 'harmless') harmless += 1;
  }
  return `${trials - harmless} of ${trials} named, ${harmless} changed nothing`;
}

function sql(path: string, text: string): void {
  const database = new DatabaseSync(path);
  const triggers = database.prepare("SELECT name FROM sqlite_schema WHERE type = 'trigger'").all();
  if (!text.startsWith('PRAGMA')) for (const { name } of triggers) database.exec(`DROP TRIGGER ${name}`);
  database.exec(text);
  database.close();
}
