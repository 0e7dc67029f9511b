import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openRegister } from '../../src/io/register/open.ts';
import { fileProblems } from '../../src/runs/verify-register.ts';
import { testOptions } from '../io/register/requests.ts';
import { filledIn, realExport } from '../support/office.ts';

const project = fileURLToPath(new URL('../../', import.meta.url));
const program = join(project, 'bin', 'roadmap.js');
/** The main job of the demo: letters 73 and 74 of 8 August 2022. */
export const generate = ['letter', 'generate', 'exports/2022-08.csv', '--json'];

export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly out: string;
}

export interface RunOptions {
  /** Words before `node`: strace, prlimit. */
  readonly wrap?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Called with the running process, to harm it. */
  readonly meanwhile?: (kill: (signal: NodeJS.Signals) => void) => void;
  readonly nodeFlags?: readonly string[];
}

/** Runs the built program in a folder as a process of its own. */
export function roadmap(folder: string, words: readonly string[], options: RunOptions = {}): Promise<Ended> {
  const line = [...(options.wrap ?? []), process.execPath, ...(options.nodeFlags ?? []), program, ...words];
  const env = { ...process.env, ROADMAP_NOW: '2022-08-08T10:00:00+05:00', NO_COLOR: '1', ...options.env };
  return new Promise((resolve) => {
    const child = spawn(line[0] ?? '', line.slice(1), {
      cwd: folder,
      env,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    let out = '';
    child.stdout.on('data', (part: Buffer) => {
      out += part.toString();
    });
    child.on('close', (code, signal) => resolve({ code, signal, out }));
    options.meanwhile?.((signal) => void child.kill(signal));
  });
}

const made: string[] = [];
let template: Promise<string> | undefined;

/** A workspace of its own on 8 August 2022: 1 to 72 used on paper, the sample export in `exports/`. */
export async function workplace(from?: string): Promise<string> {
  template ??= makeTemplate();
  const folder = freshFolder();
  cpSync(from ?? (await template), folder, { recursive: true });
  return folder;
}

export function freshFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'roadmap-faults-'));
  made.push(folder);
  return folder;
}

export function leave(): void {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
}

async function makeTemplate(): Promise<string> {
  if (!existsSync(join(project, 'dist', 'main.js'))) throw new Error('build first: npm run build');
  const folder = freshFolder();
  const { code } = await roadmap(folder, ['init', '--last', '19-09/1=72']);
  assert.equal(code, 0, 'init');
  mkdirSync(join(folder, 'exports'), { recursive: true });
  writeFileSync(join(folder, 'exports', '2022-08.csv'), realExport());
  return filledIn(folder);
}

/** The letters under their final names, each with its hash; hidden files are unfinished ones. */
export function letters(folder: string): readonly string[] {
  const root = join(folder, 'letters');
  if (!existsSync(root)) return [];
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile() && !item.name.startsWith('.'))
    .map((item) => {
      const path = join(item.parentPath, item.name);
      return `${relative(root, path)} ${createHash('sha256').update(readFileSync(path)).digest('hex')}`;
    })
    .sort();
}

let whole: Promise<readonly string[]> | undefined;

/** The letters of a run that nothing disturbed. */
export function wholeLetters(): Promise<readonly string[]> {
  whole ??= (async () => {
    const folder = await workplace();
    assert.equal((await roadmap(folder, generate)).code, 0);
    return letters(folder);
  })();
  return whole;
}

/** What stands is whole: no letter under a final name that an undisturbed run would not have written. */
export async function assertNothingTorn(folder: string): Promise<void> {
  const expected = await wholeLetters();
  for (const letter of letters(folder)) assert.ok(expected.includes(letter), `torn or strange: ${letter}`);
}

/** The same command again ends right: the same numbers, the same files, a register in order. */
export async function assertFinishes(folder: string): Promise<void> {
  await assertNothingTorn(folder);
  const again = await roadmap(folder, generate);
  assert.equal(again.code, 0, `run again: exit ${again.code} ${again.out.slice(0, 400)}`);
  assert.deepEqual(letters(folder), await wholeLetters());
  await assertInOrder(folder);
}

/** A check of the register and of the written files finds no error, no gap and no unfinished letter. */
export async function assertInOrder(folder: string): Promise<void> {
  const register = await openRegister(join(folder, 'register.db'), testOptions());
  try {
    const { problems } = await register.verify();
    const files = await fileProblems(folder, await register.entries(), () => undefined);
    assert.deepEqual(
      [...problems, ...files].filter((found) => found.code !== 'number-clock-back'),
      [],
    );
  } finally {
    await register.close();
  }
}

/** Serials of the register, in the order of its listing. */
export async function serials(address: string): Promise<number[]> {
  const register = await openRegister(address, testOptions());
  try {
    return (await register.entries()).map((entry) => entry.serial);
  } finally {
    await register.close();
  }
}
