// The built program at its whole job, as a user starts it: reading, checking, register, hashes, fsync.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('../bin/roadmap.js', import.meta.url));
const env = { ...process.env, ROADMAP_NOW: '2022-08-08T10:00:00+05:00' };
const example = ['exports/2022-08-namuna.csv', '--date', '2022-08-08', '--to', 'CM-TUR'];

/** `letter generate` of one letter in a fresh workspace each time; the first run, which draws the shape, does not count. */
export function oneLetter(rounds) {
  const folder = mkdtempSync(join(tmpdir(), 'roadmap-bench-'));
  const workspace = join(folder, 'office');
  run(['init', workspace, '--example-export', '--last', '19-09/1=72', '--year', '2022'], folder);
  const runs = [];
  for (let round = 0; round <= rounds; round += 1) {
    const own = join(folder, String(round));
    cpSync(workspace, own, { recursive: true });
    const figures = run(['letter', 'generate', ...example, '--json', '--yes'], own);
    if (round > 0) runs.push(figures);
  }
  rmSync(folder, { recursive: true, force: true });
  return runs;
}

/** Runs the program; CPU of the child is what this process's children took meanwhile. */
function run(words, cwd) {
  const timed = fileURLToPath(new URL('timed.mjs', import.meta.url));
  const started = performance.now();
  const result = spawnSync(process.execPath, ['--import', timed, program, ...words], {
    cwd,
    env,
    encoding: 'utf8',
  });
  if (result.status !== 0) throw new Error(`${words.join(' ')}\n${result.stdout}${result.stderr}`);
  const seconds = (performance.now() - started) / 1000;
  const [, cpu, peakMiB] = /bench-cpu (\S+) (\S+)/u.exec(result.stderr) ?? [];
  return { seconds, processCpu: Number(cpu), peakMiB: Number(peakMiB) };
}
