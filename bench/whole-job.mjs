// The built program at its whole job, as a user starts it: reading, checking, register, hashes, fsync.
import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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

/** `letter generate --batch` of so many letters with an appendix of ten rows, in a fresh workspace each time. */
export function batchOfLetters(rounds, count) {
  return Array.from({ length: rounds }, () => {
    const folder = batchOffice(count);
    const figures = run(['letter', 'generate', '--batch', 'batch.csv', '--json'], folder);
    rmSync(folder, { recursive: true, force: true });
    return figures;
  });
}

/** A workspace with an export of ten state bodies and a batch of `count` rows; whoever asks for it takes it away. */
export function batchOffice(count) {
  const folder = mkdtempSync(join(tmpdir(), 'roadmap-bench-'));
  run(['init', folder, '--last', '19-09/1=72'], tmpdir());
  appendFileSync(join(folder, 'roadmap.yaml'), '\npractice: true\n');
  const agencies = readFileSync(join(folder, 'agencies.csv'), 'utf8').split(/\r?\n/u).slice(1, 11);
  const figures = agencies.map((line, at) => `${line.split(';')[1]};20;${18 - at};${15 - at};3`);
  writeFileSync(
    join(folder, 'export.csv'),
    [
      '2022 йил 8 август ҳолатига;;;;',
      'Ташкилот номи;Рўйхат бўйича;Жойлаштирилган;Муддатида янгиланган;Муддати ўтган',
      ...figures,
      '',
    ].join('\n'),
  );
  const rows = Array.from(
    { length: count },
    (_, at) => `export.csv;${at % 2 === 0 ? 'CM-MACRO' : 'CM-TUR'};08.08.2022;${at}`,
  );
  writeFileSync(join(folder, 'batch.csv'), ['Экспорт;Кимга;Хат санаси;Калит', ...rows, ''].join('\n'));
  return folder;
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
