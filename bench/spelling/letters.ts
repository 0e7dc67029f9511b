import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { randomFrom } from '../../test/spelling/slips.ts';

const program = resolve('bin/roadmap.js');
const days = ['2022-04-08', '2022-05-10', '2022-06-07', '2022-07-07', '2022-08-08', '2022-09-08'];

/** The letters that the built program makes of an export of its own for each of six months: bodies and figures by the seed. */
export function generatedLetters(seed: number): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'spelling-'));
  const run = (...options: readonly string[]): string =>
    spawnSync(process.execPath, [program, ...options], { cwd: folder, encoding: 'utf8' }).stdout;
  run('init', '--example', '.');
  const random = randomFrom(seed);
  const bodies = readFileSync(join(folder, 'agencies.csv'), 'utf8')
    .split('\n')
    .slice(1)
    .map((row) => row.split(';'))
    .filter((cells) => (cells[6] ?? '') === '' && (cells[1] ?? '') !== '')
    .map((cells) => cells[1] ?? '');
  const letters = days.flatMap((day) => {
    writeFileSync(join(folder, 'exports/drawn.csv'), drawnExport(bodies, random));
    return ['monitoring-cabinet', 'monitoring-senate'].map((kind) =>
      run('letter', 'preview', 'exports/drawn.csv', '--kind', kind, '--as-of', day, '--date', day),
    );
  });
  rmSync(folder, { recursive: true });
  return letters;
}

function drawnExport(bodies: readonly string[], random: () => number): string {
  const upTo = (most: number): number => Math.floor(random() * (most + 1));
  const rows = [...bodies]
    .sort(() => random() - 0.5)
    .slice(0, 40)
    .map((body) => {
      const listed = 1 + upTo(39);
      const placed = upTo(listed);
      const updated = upTo(placed);
      return [body, listed, placed, updated, placed - updated].join(';');
    });
  return `Ташкилот номи;Рўйхат бўйича;Жойлаштирилган;Муддатида янгиланган;Муддати ўтган\n${rows.join('\n')}\n`;
}
