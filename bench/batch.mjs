// node bench/batch.mjs [LETTERS]: the whole job of a batch (register, fsync, hashes, checks) by the built program;
// then the same batch killed at a random moment and run again. Default 10,000 letters with an appendix of 10 rows.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { batchOffice } from './whole-job.mjs';

const program = fileURLToPath(new URL('../bin/roadmap.js', import.meta.url));
const count = Number(process.argv[2] ?? 10_000);
const words = ['letter', 'generate', '--batch', 'batch.csv', '--json'];
const env = { ...process.env, ROADMAP_NOW: '2022-08-08T10:00:00+05:00' };

const whole = batchOffice(count);
const first = await job(whole);
console.log(`whole job: ${count} letters in ${first.seconds.toFixed(1)} s`);
console.log(`  ${Math.round(count / first.seconds)} letters/s by the clock, peak memory ${first.peakMb} MB`);
const letters = hashes(whole);

const killed = batchOffice(count);
const share = Math.random();
await job(killed, first.seconds * 1000 * share);
const before = hashes(killed);
const again = await job(killed);
const after = hashes(killed);
const torn = [...before].filter(([name, hash]) => letters.get(name) !== hash);
const numbers = new Set(JSON.parse(again.out).letters.map(({ number }) => number));
console.log(
  `killed at ${Math.round(share * 100)} % (${before.size} letters there), run again in ${again.seconds.toFixed(1)} s`,
);
const isSame = after.size === letters.size && [...letters].every(([name, hash]) => after.get(name) === hash);
console.log(
  `  torn files ${torn.length}, numbers ${numbers.size}, ${isSame ? 'the same files as of the whole job' : 'OTHER FILES'}`,
);
for (const folder of [whole, killed]) rmSync(folder, { recursive: true, force: true });
process.exitCode = torn.length === 0 && numbers.size === count && isSame ? 0 : 1;

/** Runs the batch; SIGKILL after `killMs` when given. Peak memory is the kernel's own mark, asked every 20 ms. */
function job(folder, killMs) {
  return new Promise((resolve) => {
    const started = performance.now();
    const child = spawn(process.execPath, [program, ...words], {
      cwd: folder,
      env,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const parts = [];
    let peakMb = 0;
    child.stdout.on('data', (part) => parts.push(part));
    const watch = setInterval(() => {
      try {
        const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
        peakMb = Math.round(Number(/VmHWM:\s+(\d+)/u.exec(status)?.[1] ?? 0) / 1024) || peakMb;
      } catch {}
    }, 20);
    const timer = killMs === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), killMs);
    child.on('close', () => {
      clearInterval(watch);
      clearTimeout(timer);
      resolve({
        seconds: (performance.now() - started) / 1000,
        peakMb,
        out: Buffer.concat(parts).toString(),
      });
    });
  });
}

/** Hash of every letter by its name. */
function hashes(folder) {
  const letters = join(folder, 'letters', '2022');
  try {
    const names = readdirSync(letters).filter((name) => name.endsWith('.docx'));
    return new Map(
      names.map((name) => [
        name,
        createHash('sha256')
          .update(readFileSync(join(letters, name)))
          .digest('hex'),
      ]),
    );
  } catch {
    return new Map();
  }
}
