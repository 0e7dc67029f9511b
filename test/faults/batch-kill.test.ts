import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { filesBelow } from '../support/folder.ts';
import { office } from '../support/office.ts';

const program = fileURLToPath(new URL('../../bin/roadmap.js', import.meta.url));
const words = [program, 'letter', 'generate', '--batch', 'batch.csv', '--json'];
const env = { ...process.env, ROADMAP_NOW: '2022-08-08T10:00:00+05:00' };
const count = 150;

async function withBatch(): Promise<string> {
  const folder = await office();
  const rows = Array.from({ length: count }, (_, at) => `exports/2022-08.csv;CM-TUR;08.08.2022;${at}`);
  writeFileSync(join(folder, 'batch.csv'), ['Экспорт;Кимга;Хат санаси;Калит', ...rows, ''].join('\n'));
  return folder;
}

function letters(folder: string): ReadonlyMap<string, string> {
  const names = filesBelow(join(folder, 'letters')).filter((name) => name.endsWith('.docx'));
  const hash = (name: string) =>
    createHash('sha256')
      .update(readFileSync(join(folder, 'letters', name)))
      .digest('hex');
  return new Map(names.map((name) => [name, hash(name)]));
}

/** Sends the signal once this many letters lie on the disk. */
function interrupted(folder: string, after: number, signal: NodeJS.Signals): Promise<number | null> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, words, { cwd: folder, env, stdio: 'ignore' });
    const watch = setInterval(() => {
      if (letters(folder).size >= after) child.kill(signal);
    }, 2);
    child.on('exit', (code) => {
      clearInterval(watch);
      resolve(code);
    });
  });
}

test('a batch killed or stopped in the middle is finished by the same command: complete, no number twice, no file torn', async () => {
  const whole = await withBatch();
  expect(spawnSync(process.execPath, words, { cwd: whole, env }).status).toBe(0);
  const wanted = letters(whole);
  expect(wanted.size).toBe(count);
  const folder = await withBatch();
  await interrupted(folder, 5, 'SIGKILL');
  for (const [name, hash] of letters(folder)) expect(wanted.get(name)).toBe(hash);
  const code = await interrupted(folder, 60, 'SIGTERM');
  expect([0, 130]).toContain(code);
  const last = spawnSync(process.execPath, words, { cwd: folder, env, encoding: 'utf8' });
  expect(last.status).toBe(0);
  expect(letters(folder)).toEqual(wanted);
  const numbers = JSON.parse(last.stdout).letters.map(({ number }: { number: string }) => number);
  expect(new Set(numbers).size).toBe(count);
});
