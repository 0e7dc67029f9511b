import assert from 'node:assert/strict';
import { join } from 'node:path';
import type { Fault, Means } from './fault.ts';
import { each } from './fault.ts';
import {
  assertFinishes,
  assertNothingTorn,
  freshFolder,
  generate,
  letters,
  roadmap,
  serials,
  workplace,
} from './workplace.ts';

export const killFaults: readonly Fault[] = [
  {
    name: 'SIGKILL at random moments of a run',
    promise: '0 doubles, 0 unexplained gaps, 0 torn files; every interrupted run ends right when run again',
    run: randomKills,
  },
  ...(['SIGINT', 'SIGTERM'] as const).map(
    (signal): Fault => ({
      name: `${signal} in the middle of a run`,
      promise: 'exit 0 or 130, whole files only; the same command goes on from there',
      run: async (means) => {
        const codes: (number | null)[] = [];
        for (let trial = 0; trial < (means.quick ? 1 : 20); trial += 1) {
          const folder = await workplace();
          const wait = (await duration()) * means.random();
          const { code, signal: by } = await roadmap(folder, generate, {
            meanwhile: (kill) => setTimeout(() => kill(signal), wait),
          });
          codes.push(code);
          assert.ok(code === 0 || code === 130 || by === signal, `exit ${code}`);
          await assertFinishes(folder);
        }
        return `exits ${[...new Set(codes)].join(', ')}`;
      },
    }),
  ),
  {
    name: 'SIGKILL while the register is made',
    promise: 'init run again ends right, and the first number is the one after those used on paper',
    run: async (means) => {
      let cut = 0;
      for (let trial = 0; trial < (means.quick ? 1 : 30); trial += 1) {
        const folder = freshFolder();
        const wait = (await duration()) * means.random();
        const ended = await roadmap(folder, ['init', '--last', '19-09/1=72'], {
          meanwhile: (kill) => setTimeout(() => kill('SIGKILL'), wait),
        });
        if (ended.signal !== null) cut += 1;
        const again = await roadmap(folder, ['init', '--last', '19-09/1=72', '--json']);
        assert.equal(again.code, 0, `init again: exit ${again.code} ${again.out.slice(0, 400)}`);
        const next = ['register', 'reserve', '--file', '19-09/1', '--date', '2022-08-08', '--json'];
        assert.match((await roadmap(folder, next)).out, /"serial": 73/);
      }
      return `${cut} inits killed`;
    },
  },
  {
    name: 'too little memory for the run',
    promise: 'it ends without a torn file, and a run with enough memory ends right',
    run: async () => {
      const folder = await workplace();
      const { code, signal } = await roadmap(folder, generate, { nodeFlags: ['--max-old-space-size=8'] });
      await assertNothingTorn(folder);
      await assertFinishes(folder);
      return `ended with ${signal ?? code}`;
    },
  },
  {
    name: 'the reader of the output gone',
    promise: 'the letters are written and registered all the same',
    run: async () => {
      const folder = await workplace();
      await roadmap(folder, generate, { wrap: ['sh', '-c', '"$@" | true', 'sh'] });
      assert.equal(letters(folder).length, 2);
      await assertFinishes(folder);
      return 'both letters stand';
    },
  },
];

/** Kills come once or twice in a row before the run may end. */
async function randomKills(means: Means): Promise<string> {
  const whole = await duration();
  let kills = 0;
  let hit = 0;
  await each(
    Array.from({ length: Math.ceil(means.kills / 1.5) }, (_, index) => index),
    async (index) => {
      const folder = await workplace();
      for (let times = index % 2; times >= 0; times -= 1) {
        // The first part of a run only loads the program: most kills come later.
        const wait = whole * (0.3 + 0.8 * means.random());
        const { signal } = await roadmap(folder, generate, {
          meanwhile: (kill) => setTimeout(() => kill('SIGKILL'), wait),
        });
        kills += 1;
        if (signal !== null) hit += 1;
        await assertNothingTorn(folder);
      }
      await assertFinishes(folder);
      assert.deepEqual(await serials(join(folder, 'register.db')), [73, 74]);
    },
  );
  return `${kills} kills, ${hit} before the run had ended`;
}

let measured: Promise<number> | undefined;

/** How long an undisturbed run takes here, in milliseconds. */
function duration(): Promise<number> {
  measured ??= (async () => {
    const folder = await workplace();
    const begun = performance.now();
    await roadmap(folder, generate);
    return performance.now() - begun;
  })();
  return measured;
}
