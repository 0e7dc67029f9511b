// node bench/ingest.mjs [ROWS,ROWS...]: quoted dataset rows read and checked by the program (`monitor check`), beside csv-parse as a stream and Python's csv,
// which only split them; whole processes one after the other, processor time and peak memory of each.
import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const counts = (process.argv[2] ?? '10000,100000,1000000').split(',').map(Number);
const folder = mkdtempSync(join(tmpdir(), 'bench-ingest-'));
const measured =
  "process.on('exit', () => { const { user, system } = process.cpuUsage(); console.error(`\\nTAKEN ${(user + system) / 1e6} ${process.resourceUsage().maxRSS / 1024}`); });";
const library = pathToFileURL(join(root, 'node_modules/csv-parse/lib/index.js')).href;
const csvParse = `import { createReadStream } from 'node:fs'; import { parse } from '${library}'; ${measured}
let rows = 0; for await (const row of createReadStream(process.argv[1]).pipe(parse({ delimiter: ';', relax_column_count: true }))) rows += row.length > 0 ? 1 : 0;`;
const python = `import csv, resource, sys
rows = sum(1 for row in csv.reader(open(sys.argv[1], encoding='utf-8', newline=''), delimiter=';'))
taken = resource.getrusage(resource.RUSAGE_SELF)
print('TAKEN', taken.ru_utime + taken.ru_stime, taken.ru_maxrss / 1024, file=sys.stderr)`;
const preload = `data:text/javascript,${encodeURIComponent(measured)}`;

console.log(
  '| rows | MB | program: CPU s | MiB | csv-parse: CPU s | MiB | Python csv: CPU s | MiB | program / csv-parse |',
);
console.log('| ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |');
for (const count of counts) {
  const file = join(folder, `${count}.csv`);
  const bytes = write(file, count);
  const ours = taken(process.execPath, [
    '--import',
    preload,
    join(root, 'bin/roadmap.js'),
    'monitor',
    'check',
    file,
  ]);
  const theirs = taken(process.execPath, ['--input-type=module', '-e', csvParse, file]);
  const pythons = taken('python3', ['-c', python, file]);
  const cells = [ours, theirs, pythons].flatMap((one) => [one.cpu.toFixed(2), one.peakMiB.toFixed(0)]);
  console.log(
    `| ${count} | ${(bytes / 1e6).toFixed(0)} | ${cells.join(' | ')} | ${(ours.cpu / theirs.cpu).toFixed(2)} |`,
  );
}
rmSync(folder, { recursive: true });

function taken(command, words) {
  const { stderr } = spawnSync(command, words, { encoding: 'utf8', cwd: folder, maxBuffer: 2 ** 28 });
  const [, cpu, peakMiB] = /TAKEN (\S+) (\S+)/u.exec(stderr ?? '') ?? [];
  return { cpu: Number(cpu), peakMiB: Number(peakMiB) };
}

/** Rows of 130 bodies, every cell quoted, a doubled mark in each name, every seventh dataset overdue. */
function write(path, count) {
  const file = openSync(path, 'w');
  let bytes = writeSync(
    file,
    '"2022 йилнинг 8 август ҳолатига";;;;;;\n"Тўплам ID";"Ташкилот номи";"Тўплам номи";"Даврийлиги";"Охирги янгиланган сана";"Янгилаш муддати";"Кечиккан кунлар"\n',
  );
  for (let from = 0; from < count; from += 1000) {
    let text = '';
    for (let at = from; at < Math.min(count, from + 1000); at += 1) text += row(at);
    bytes += writeSync(file, text);
  }
  closeSync(file);
  return bytes;
}

function row(at) {
  const isLate = at % 7 === 0;
  const group = String(Math.floor(at / 10_000) % 1000).padStart(3, '0');
  const cells = [
    `1-${group}-${String(at % 10_000).padStart(5, '0')}`,
    `Очиқ маълумотлар ${(at % 130) + 1}-сон бошқармаси`,
    `Ҳудудлар бўйича кўрсаткичлар ""${at}"" рўйхати`,
    'Чораклик',
    isLate ? '01.05.2022' : `0${1 + (at % 7)}.07.2022`,
    isLate ? '31.07.2022' : `${String(1 + (at % 28)).padStart(2, '0')}.12.2022`,
    isLate ? '8' : '0',
  ];
  return `"${cells.join('";"')}"\n`;
}
