// node bench/ingest.mjs [ROWS,ROWS...]: quoted dataset rows as CSV, XLSX (up to 100,000) and JSON, and exports of 130, 5,000 and 50,000 bodies, read and checked by the program
// (`monitor check`), beside csv-parse as a stream and Python's csv, which only split the same rows as CSV; whole processes one after the other, processor time and peak memory of each.
import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, statSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { strToU8, zipSync } from 'fflate';

const headings = [
  'Тўплам ID',
  'Ташкилот номи',
  'Тўплам номи',
  'Даврийлиги',
  'Охирги янгиланган сана',
  'Янгилаш муддати',
  'Кечиккан кунлар',
];
const root = fileURLToPath(new URL('..', import.meta.url));
const counts = (process.argv[2] ?? '10000,100000,1000000').split(',').map(Number);
const folder = mkdtempSync(join(tmpdir(), 'bench-ingest-'));
// `VmHWM` and not `maxRSS`, in which Linux counts also what the process had that started this one.
const measured = `import { readFileSync } from 'node:fs'; process.on('exit', () => { const { user, system } = process.cpuUsage(); console.error(\`\\nTAKEN \${(user + system) / 1e6} \${/VmHWM:\\s*(\\d+)/u.exec(readFileSync('/proc/self/status', 'utf8'))[1] / 1024}\`); });`;
const library = pathToFileURL(join(root, 'node_modules/csv-parse/lib/index.js')).href;
const csvParse = `import { createReadStream } from 'node:fs'; import { parse } from '${library}'; ${measured}
let rows = 0; for await (const row of createReadStream(process.argv[1]).pipe(parse({ delimiter: ';', relax_column_count: true }))) rows += row.length > 0 ? 1 : 0;`;
const python = `import csv, re, resource, sys
rows = sum(1 for row in csv.reader(open(sys.argv[1], encoding='utf-8', newline=''), delimiter=';'))
taken = resource.getrusage(resource.RUSAGE_SELF)
print('TAKEN', taken.ru_utime + taken.ru_stime, int(re.search(r'VmHWM:\\s*(\\d+)', open('/proc/self/status').read())[1]) / 1024, file=sys.stderr)`;
const preload = `data:text/javascript,${encodeURIComponent(measured)}`;

console.log(
  '| export | MB | program: CPU s | MiB | csv-parse: CPU s | MiB | Python csv: CPU s | MiB | program / csv-parse |',
);
console.log('| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |');
for (const count of counts) {
  const file = join(folder, `${count}.csv`);
  write(file, count);
  const others = [
    taken(process.execPath, ['--input-type=module', '-e', csvParse, file]),
    taken('python3', ['-c', python, file]),
  ];
  report(`${count} datasets, CSV`, file, others);
  if (count > 100_000) continue;
  writeFileSync(join(folder, `${count}.xlsx`), workbook(count));
  report('the same as XLSX', join(folder, `${count}.xlsx`), others);
  writeFileSync(
    join(folder, `${count}.json`),
    JSON.stringify({ result: { data: Array.from({ length: count }, (_, at) => record(at)) } }),
  );
  report('the same as JSON', join(folder, `${count}.json`), others);
}
for (const count of [130, 5_000, 50_000]) {
  const file = join(folder, `bodies-${count}.csv`);
  writeFileSync(file, bodies(count));
  report(`${count} bodies, CSV`, file, [
    taken(process.execPath, ['--input-type=module', '-e', csvParse, file]),
    taken('python3', ['-c', python, file]),
  ]);
}
rmSync(folder, { recursive: true });

function report(name, file, [theirs, pythons]) {
  const ours = taken(process.execPath, [
    '--import',
    preload,
    join(root, 'bin/roadmap.js'),
    'monitor',
    'check',
    file,
  ]);
  const cells = [ours, theirs, pythons].flatMap((one) => [one.cpu.toFixed(2), one.peakMiB.toFixed(0)]);
  const megabytes = (statSync(file).size / 1e6).toFixed(1);
  console.log(`| ${name} | ${megabytes} | ${cells.join(' | ')} | ${(ours.cpu / theirs.cpu).toFixed(2)} |`);
}

function taken(command, words) {
  const { stderr } = spawnSync(command, words, { encoding: 'utf8', cwd: folder, maxBuffer: 2 ** 28 });
  const [, cpu, peakMiB] = /TAKEN (\S+) (\S+)/u.exec(stderr ?? '') ?? [];
  return { cpu: Number(cpu), peakMiB: Number(peakMiB) };
}

/** Rows of 130 bodies, every cell quoted, a doubled mark in each name, every seventh dataset overdue. */
function write(path, count) {
  const file = openSync(path, 'w');
  writeSync(file, `"2022 йилнинг 8 август ҳолатига";;;;;;\n"${headings.join('";"')}"\n`);
  for (let from = 0; from < count; from += 1000) {
    let text = '';
    for (let at = from; at < Math.min(count, from + 1000); at += 1) text += row(at);
    writeSync(file, text);
  }
  closeSync(file);
}

function row(at) {
  return `"${cellsOf(at)
    .map((cell) => cell.replaceAll('"', '""'))
    .join('";"')}"\n`;
}

function cellsOf(at) {
  const isLate = at % 7 === 0;
  const group = String(Math.floor(at / 10_000) % 1000).padStart(3, '0');
  return [
    `1-${group}-${String(at % 10_000).padStart(5, '0')}`,
    `Очиқ маълумотлар ${(at % 130) + 1}-сон бошқармаси`,
    `Ҳудудлар бўйича кўрсаткичлар "${at}" рўйхати`,
    'Чораклик',
    isLate ? '01.05.2022' : `0${1 + (at % 7)}.07.2022`,
    isLate ? '31.07.2022' : `${String(1 + (at % 28)).padStart(2, '0')}.12.2022`,
    isLate ? '8' : '0',
  ];
}

/** A record as the portal's catalogue has them. */
function record(at) {
  const [id, agency, dataset, periodicity, last, , late] = cellsOf(at);
  return {
    id,
    orgName: { uzbKrText: agency },
    dataName: { uzbKrText: dataset },
    periodicity,
    lastUpdate: last,
    lateDay: Number(late),
  };
}

function bodies(count) {
  const lines = Array.from(
    { length: count },
    (_, at) => `"Очиқ маълумотлар ${at + 1}-сон бошқармаси";24;20;15;5`,
  );
  return `"2022 йилнинг 8 август ҳолатига";;;;\n"Ташкилот номи";"Рўйхат бўйича";"Жойлаштирилган";"Муддатида янгиланган";"Муддати ўтган"\n${lines.join('\n')}\n`;
}

/** Shared texts, an address and a style for each cell: as Excel writes. */
function workbook(count) {
  const texts = new Map();
  const shared = (text) => {
    if (!texts.has(text)) texts.set(text, texts.size);
    return texts.get(text);
  };
  const rows = [
    ['2022 йилнинг 8 август ҳолатига'],
    headings,
    ...Array.from({ length: count }, (_, at) => cellsOf(at)),
  ];
  const xml = rows.map((cells, line) => {
    const written = cells.map((cell, at) => {
      const open = `<c r="${'ABCDEFG'[at]}${line + 1}" s="1"`;
      return at === 6 && line > 1 ? `${open}><v>${cell}</v></c>` : `${open} t="s"><v>${shared(cell)}</v></c>`;
    });
    return `<row r="${line + 1}" spans="1:7">${written.join('')}</row>`;
  });
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const relations = (...parts) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${parts.map(([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${office}/${type}" Target="${target}"/>`).join('')}</Relationships>`;
  const parts = {
    '_rels/.rels': relations(['officeDocument', 'xl/workbook.xml']),
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations(
      ['worksheet', 'worksheets/sheet1.xml'],
      ['sharedStrings', 'sharedStrings.xml'],
    ),
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}"><sheetData>${xml.join('')}</sheetData></worksheet>`,
    'xl/sharedStrings.xml': `<sst xmlns="${main}">${[...texts.keys()].map((text) => `<si><t>${text.replaceAll('"', '&quot;')}</t></si>`).join('')}</sst>`,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}
