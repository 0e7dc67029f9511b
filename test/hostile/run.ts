// Files made to hold the program up, each read by the built program in a process of its own: none may take longer than a minute of
// processor time or more than 1 GB, and none may be a fault of the program (70).
//   node --import tsx test/hostile/run.ts [PART OF A NAME] [MEGABYTES]
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { HostileFile } from './files.ts';
import { hostileFiles } from './files.ts';

const [part = '', megabytes = '50'] = process.argv.slice(2);
const mostSeconds = 60;
const mostMiB = 1000;
const program = resolve('bin/roadmap.js');
const measure = pathToFileURL(resolve('test/hostile/measure.mjs')).href;
const folder = mkdtempSync(join(tmpdir(), 'hostile-'));
let over = 0;

console.log('| file | MB | exit | CPU s | peak MiB |\n| --- | ---: | ---: | ---: | ---: |');
for (const one of hostileFiles(Number(megabytes) * 1_000_000)) if (one.name.includes(part)) run(one);
rmSync(folder, { recursive: true });
console.log(over === 0 ? '\nAll within the bounds.' : `\n${over} beyond the bounds.`);
process.exitCode = over === 0 ? 0 : 1;

function run({ name, file, command = ['monitor', 'check', 'FILE'], make }: HostileFile): void {
  const workspace = join(folder, 'office');
  rmSync(workspace, { recursive: true, force: true });
  spawnSync(process.execPath, [program, 'init', workspace, '--example'], { input: '' });
  const path = join(workspace, file);
  const bytes = make();
  writeFileSync(path, bytes);
  const taken = join(folder, 'taken.json');
  rmSync(taken, { force: true });
  const words = command.map((word) => (word === 'FILE' ? path : word));
  const { status, signal } = spawnSync(
    process.execPath,
    ['--import', measure, program, ...words, '-w', workspace],
    {
      env: { ...process.env, ROADMAP_MEASURE: taken, LANG: 'C.UTF-8' },
      input: '',
      timeout: 180_000,
      maxBuffer: 2 ** 30,
    },
  );
  const { cpu, peakMiB } = existsSync(taken)
    ? (JSON.parse(readFileSync(taken, 'utf8')) as { readonly cpu: number; readonly peakMiB: number })
    : { cpu: Number.NaN, peakMiB: Number.NaN };
  const isOver =
    signal !== null || status === 70 || status === null || !(cpu <= mostSeconds && peakMiB <= mostMiB);
  if (isOver) over += 1;
  const size = (bytes.length / 1e6).toFixed(1);
  console.log(
    `| ${name} | ${size} | ${signal ?? status} | ${cpu.toFixed(1)} | ${peakMiB.toFixed(0)} |${isOver ? ' OVER' : ''}`,
  );
}
