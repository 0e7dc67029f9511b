import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Fault } from './fault.ts';
import { NotHere, share } from './fault.ts';
import {
  assertFinishes,
  assertNothingTorn,
  freshFolder,
  generate,
  letters,
  roadmap,
  serials,
  wholeLetters,
  workplace,
} from './workplace.ts';

export const diskFaults: readonly Fault[] = [
  {
    name: 'the disk full at any moment',
    promise: 'exit 3, nothing torn; with room again the same command ends with the same numbers',
    run: async (means) => {
      const rooms = share([0, 8, 16, 24, 32, 48, 64, 80, 96, 128, 160, 200, 260, 340], means, 1);
      for (const room of rooms) await onSmallDisk(room);
      return `${rooms.length} sizes of free room`;
    },
  },
  {
    name: 'a limit on the size of files',
    promise: 'exit 3 or killed, nothing torn; without the limit the same command ends right',
    run: async (means) => {
      const limits = share([0, 512, 4096, 8192, 16_384, 40_960, 65_536, 81_920], means, 1);
      for (const limit of limits) {
        const folder = await workplace();
        const { code, signal } = await roadmap(folder, generate, { wrap: ['prlimit', `--fsize=${limit}`] });
        assert.ok(code === 0 || code === 3 || signal === 'SIGXFSZ', `limit ${limit}: exit ${code}`);
        await assertFinishes(folder);
      }
      return `${limits.length} limits`;
    },
  },
  {
    name: 'a read-only folder for the letters',
    promise: 'found before a number is taken: exit 3, no line in the register',
    run: () => onReadOnly('letters'),
  },
  {
    name: 'a read-only workspace',
    promise: 'exit 3, nothing changed; listing still works',
    run: () => onReadOnly('.'),
  },
  {
    name: "a file in the place of the letters' folder",
    promise: 'exit 3 before a number is taken; with the folder back the run ends right',
    run: async () => {
      const folder = await workplace();
      rmSync(join(folder, 'letters'), { recursive: true });
      writeFileSync(join(folder, 'letters'), '');
      assert.equal((await roadmap(folder, generate)).code, 3);
      assert.deepEqual(await serials(join(folder, 'register.db')), []);
      rmSync(join(folder, 'letters'));
      await assertFinishes(folder);
      return 'exit 3';
    },
  },
  {
    name: "a letter's name taken by another file",
    promise: 'the other file is never written over; exit 3 before a number is taken',
    run: async () => {
      const folder = await workplace();
      const [first = ''] = await wholeLetters();
      const name = first.slice(0, first.lastIndexOf(' '));
      const path = join(folder, 'letters', name);
      mkdirSync(join(path, '..'), { recursive: true });
      writeFileSync(path, 'another file');
      assert.equal((await roadmap(folder, generate)).code, 3);
      assert.equal(readFileSync(path, 'utf8'), 'another file');
      assert.deepEqual(await serials(join(folder, 'register.db')), []);
      rmSync(path);
      await assertFinishes(folder);
      return 'exit 3, the other file stands';
    },
  },
  {
    name: "a letter's name that is a link to a file elsewhere",
    promise: 'what the link points at is not written',
    run: async () => {
      const folder = await workplace();
      const outside = join(freshFolder(), 'outside.txt');
      writeFileSync(outside, 'mine');
      const [first = ''] = await wholeLetters();
      const path = join(folder, 'letters', first.slice(0, first.lastIndexOf(' ')));
      mkdirSync(join(path, '..'), { recursive: true });
      symlinkSync(outside, path);
      const { code } = await roadmap(folder, generate);
      assert.equal(readFileSync(outside, 'utf8'), 'mine');
      return `exit ${code}, the file elsewhere stands`;
    },
  },
  {
    name: 'a written letter that has gone',
    promise: 'the same command writes it again, the same bytes, with no new number',
    run: async () => {
      const folder = await workplace();
      await roadmap(folder, generate);
      rmSync(join(folder, 'letters'), { recursive: true });
      await assertFinishes(folder);
      assert.deepEqual(await serials(join(folder, 'register.db')), [73, 74]);
      return 'the same bytes';
    },
  },
  {
    name: 'a written letter that was changed',
    promise: 'it is not written over silently: exit 4, and a check names it',
    run: async () => {
      const folder = await workplace();
      await roadmap(folder, generate);
      const [first = ''] = letters(folder);
      writeFileSync(join(folder, 'letters', first.slice(0, first.lastIndexOf(' '))), 'PK changed');
      const again = await roadmap(folder, generate);
      const verified = await roadmap(folder, ['register', 'verify', '--files', '--json']);
      assert.deepEqual([again.code, verified.code], [4, 4]);
      assert.match(verified.out, /number-file-altered/);
      return 'exit 4, number-file-altered';
    },
  },
  {
    name: 'the export cut at any byte',
    promise: 'no number from a table that is cut in the middle of a row: exit 1, or the rows that are whole',
    run: async (means) => {
      const folder = await workplace();
      const path = join(folder, 'exports', '2022-08.csv');
      const whole = readFileSync(path);
      const cuts = Array.from({ length: 24 }, (_, index) => Math.floor((whole.length * index) / 24));
      const codes = new Set<number | null>();
      for (const cut of share(cuts, means, 2)) {
        writeFileSync(path, whole.subarray(0, cut));
        const { code } = await roadmap(folder, [...generate, '--dry-run']);
        codes.add(code);
        assert.ok(code === 0 || code === 1, `cut at ${cut}: exit ${code}`);
      }
      assert.deepEqual(await serials(join(folder, 'register.db')), []);
      return `exits ${[...codes].join(', ')}`;
    },
  },
];

/** A run on a disk of its own that has `roomKb` left over; then the same workspace with room. */
async function onSmallDisk(roomKb: number): Promise<void> {
  const disk = freshFolder();
  mount(['-t', 'tmpfs', '-o', 'size=16m', 'tmpfs', disk]);
  try {
    const folder = join(disk, 'office');
    cpSync(await workplace(), folder, { recursive: true });
    const free = freeKb(disk);
    const filler = join(disk, 'filler');
    writeFileSync(filler, Buffer.alloc(Math.max(0, free - roomKb) * 1024));
    const { code, out } = await roadmap(folder, generate);
    assert.ok(code === 0 || code === 3, `${roomKb} kB left: exit ${code} ${out.slice(0, 400)}`);
    await assertNothingTorn(folder);
    rmSync(filler);
    await assertFinishes(folder);
  } finally {
    execFileSync('umount', ['-l', disk]);
  }
}

/** The part of the workspace mounted read-only over itself. */
async function onReadOnly(part: string): Promise<string> {
  const folder = await workplace();
  const path = join(folder, part);
  mkdirSync(path, { recursive: true });
  mount(['--bind', path, path]);
  try {
    mount(['-o', 'remount,ro,bind', path]);
    const { code } = await roadmap(folder, generate);
    assert.equal(code, 3);
    assert.equal((await roadmap(folder, ['register', 'list'])).code, 0);
  } finally {
    execFileSync('umount', ['-l', path]);
  }
  assert.deepEqual(await serials(join(folder, 'register.db')), []);
  await assertFinishes(folder);
  return 'exit 3';
}

function mount(words: readonly string[]): void {
  try {
    execFileSync('mount', words, { stdio: 'ignore' });
  } catch {
    throw new NotHere('no right to mount a disk');
  }
}

function freeKb(folder: string): number {
  const [, line = ''] = execFileSync('df', ['-k', '--output=avail', folder]).toString().split('\n');
  return Number(line.trim());
}
