import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { filesBelow } from '../support/folder.ts';
import { office } from '../support/office.ts';

const program = fileURLToPath(new URL('../../bin/roadmap.js', import.meta.url));
const words = [program, 'letter', 'generate', 'exports/2022-08.csv', '--json'];
const environment = { ...process.env, ROADMAP_NOW: '2022-08-08T10:00:00+05:00' };

/** Name and hash of every file below `letters/`. */
function letters(folder: string): readonly (readonly [string, string])[] {
  return filesBelow(join(folder, 'letters')).map((name) => {
    const bytes = readFileSync(join(folder, 'letters', name));
    return [name, createHash('sha256').update(bytes).digest('hex')] as const;
  });
}

function finish(folder: string): number | null {
  return spawnSync(process.execPath, words, { cwd: folder, env: environment }).status;
}

function killedAfter(folder: string, milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, words, { cwd: folder, env: environment, stdio: 'ignore' });
    const timer = setTimeout(() => child.kill('SIGKILL'), milliseconds);
    child.on('exit', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}

let whole: readonly (readonly [string, string])[] = [];
let duration = 0;

beforeAll(async () => {
  const folder = await office();
  const before = performance.now();
  expect(finish(folder)).toBe(0);
  duration = performance.now() - before;
  whole = letters(folder);
});

describe('a run killed at any point is finished by the same command', () => {
  test.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])('at %i/11 of its time', async (share) => {
    const folder = await office();
    await killedAfter(folder, (duration * share) / 11);
    for (const [name, hash] of letters(folder)) {
      if (!name.endsWith('.tmp')) expect(whole).toContainEqual([name, hash]);
    }
    expect(finish(folder)).toBe(0);
    expect(letters(folder)).toEqual(whole);
  });
});

test('the register in use by a copy of an old workspace is not silently another one', async () => {
  const folder = await office();
  copyFileSync(join(folder, 'register.db'), join(folder, 'old.db'));
  expect(finish(folder)).toBe(0);
  copyFileSync(join(folder, 'old.db'), join(folder, 'register.db'));
  expect(finish(folder)).toBe(4);
});
