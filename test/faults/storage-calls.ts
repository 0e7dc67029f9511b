import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Fault, Means } from './fault.ts';
import { each, NotHere, share } from './fault.ts';
import { assertFinishes, assertNothingTorn, generate, roadmap, workplace } from './workplace.ts';

/** The calls by which the program changes the disk; `write` is left to the full disk and the size limit. */
type Call = 'pwrite64' | 'fsync' | 'link' | 'rename' | 'unlink';

/**
 * Every storage call of a run failing in its turn, or being the last thing the process does. The counters of strace
 * count by thread: files are written by one thread, the register by another, so each fault is made on a fresh
 * workspace and on one where the numbers are reserved and nothing is written.
 */
export const storageFaults: readonly Fault[] = [
  ...(['pwrite64', 'fsync', 'link', 'rename', 'unlink'] as const).map((call) => killedAt(call)),
  failing('pwrite64', 'EIO', 'a bad disk'),
  failing('pwrite64', 'ENOSPC', 'a full disk'),
  failing('fsync', 'EIO', 'a bad disk'),
  failing('fsync', 'ENOSPC', 'a full disk'),
  failing('link', 'EIO', 'a bad disk'),
  failing('link', 'EACCES', 'no right to the folder'),
  failing('link', 'EPERM', 'a disk without links'),
  failing('rename', 'EACCES', 'no right to the folder'),
  failing('rename', 'EBUSY', 'a file held by another program'),
  failing('unlink', 'EIO', 'a bad disk'),
  failing('unlink', 'EACCES', 'no right to the folder'),
];

function killedAt(call: Call): Fault {
  return {
    name: `SIGKILL at every ${call}`,
    promise: 'no half file under a final name; the same command ends with the same numbers and bytes',
    run: (means) => atEvery(call, 'signal=SIGKILL', means, () => undefined),
  };
}

function failing(call: Call, error: string, meaning: string): Fault {
  return {
    name: `${error} at every ${call} (${meaning})`,
    promise: 'done or exit 3, never a torn file; the same command ends right afterwards',
    run: (means) =>
      atEvery(call, `error=${error}`, means, (code, out) => {
        assert.ok(code === 0 || code === 3, `exit ${code}: ${out.slice(0, 600)}`);
      }),
  };
}

async function atEvery(
  call: Call,
  harm: string,
  means: Means,
  judge: (code: number | null, out: string) => void,
): Promise<string> {
  const begun = await reservedOnly();
  const points = [undefined, begun].flatMap((from) =>
    Array.from({ length: calls(call) }, (_, index) => ({ from, when: index + 1 })),
  );
  const chosen = share(points, means, 2);
  await each(chosen, async ({ from, when }) => {
    const folder = await workplace(from);
    const ended = await roadmap(folder, generate, traced(folder, `--inject=${call}:${harm}:when=${when}`));
    judge(ended.code, ended.out);
    await assertNothingTorn(folder);
    await assertFinishes(folder);
  });
  return `${chosen.length} points`;
}

/** More than a run of two letters makes of each (counted with strace). */
function calls(call: Call): number {
  return { pwrite64: 72, fsync: 18, link: 2, rename: 2, unlink: 13 }[call];
}

function traced(folder: string, inject: string) {
  const wrap = ['strace', '-f', '--seccomp-bpf', '-qq', '-o', join(folder, 'trace.txt'), inject];
  return { wrap, env: { UV_THREADPOOL_SIZE: '1' } };
}

let begun: Promise<string> | undefined;

/** A workspace whose run was killed after the numbers were reserved, at the first letter's final name. */
function reservedOnly(): Promise<string> {
  begun ??= (async () => {
    haveStrace();
    const folder = await workplace();
    await roadmap(folder, generate, traced(folder, '--inject=link:signal=SIGKILL:when=1'));
    assert.match(readFileSync(join(folder, 'trace.txt'), 'utf8'), /killed by SIGKILL/);
    return folder;
  })();
  return begun;
}

function haveStrace(): void {
  try {
    execFileSync('strace', ['-V'], { stdio: 'ignore' });
  } catch {
    throw new NotHere('strace is not installed');
  }
}
