// npm run bench [-- ROUNDS]: the same letter by roadmap and by other tools, rounds interleaved, medians told.
// Ratios are of processor time, which other work on the machine disturbs least.
// The words of all outputs are compared; a tool that writes other words is named.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { pythonDocx } from './python-docx.mjs';
import { batchOfLetters, oneLetter } from './whole-job.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const rounds = Math.max(1, Number(process.argv[2] ?? 2));

if (!existsSync(here('node_modules'))) {
  execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: here('.'),
    stdio: 'inherit',
  });
}
await makeReady();

const cases = [
  { name: '(a) one letter of 10 rows, whole process', letters: 1, rows: 10, whole: true },
  { name: '(b) 1,000 letters of 10 rows, one process', letters: 1000, rows: 10, batch: true },
  { name: '(c) 130 letters of 130 rows, one process', letters: 130, rows: 130 },
  { name: '(d) one letter of 5,000 rows', letters: 1, rows: 5000 },
  {
    name: '(e) 10,000 letters of 10 rows, one process',
    letters: 10_000,
    rows: 10,
    rounds: 1,
    tools: ['roadmap', 'carbone'],
  },
];
const ours = ['roadmap', 'roadmap, first run'];
const all = [...ours, 'docx', 'docxtemplater', 'easy-template-x', 'carbone'];

console.log(
  `Node ${process.version}, ${cpus()[0]?.model ?? 'unknown processor'}, ${rounds} rounds, medians\n`,
);
for (const one of cases) {
  const names = one.tools ?? all;
  const runs = new Map(names.map((name) => [name, []]));
  for (let round = 0; round < (one.rounds ?? rounds); round += 1) {
    for (const name of names) runs.get(name).push(measure(name, one));
  }
  report(one, runs);
  if (one.whole) reportWhole('one letter of 40 rows', oneLetter(rounds), await pythonDocx(rounds, 1));
  if (one.batch) {
    const python = await pythonDocx(1, one.letters);
    reportWhole('1,000 letters of 10 rows', batchOfLetters(rounds, one.letters), python);
  }
}

/** The bundle of the program's own part, and the other tools' templates drawn by it. */
async function makeReady() {
  mkdirSync(here('.out'), { recursive: true });
  await build({
    entryPoints: [here('exports.ts')],
    outdir: here('.out'),
    entryNames: 'roadmap',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    minifySyntax: true,
    outExtension: { '.js': '.mjs' },
    logLevel: 'error',
    banner: {
      js: "import { createRequire as benchRequire } from 'node:module'; const require = benchRequire(import.meta.url);",
    },
  });
  const { drawDocument, shellOf } = await import('./.out/roadmap.mjs');
  const { dataOf, documentOf, templateDocument } = await import('./letter.mjs');
  writeFileSync(here('.out/shell.json'), JSON.stringify(await shellOf(documentOf(dataOf(0, 0)).shape)));
  const { bracesRow, carboneRows } = await import('./tools.mjs');
  const braces = await drawDocument(templateDocument((name) => `{${name}}`, [bracesRow]));
  writeFileSync(here('.out/braces.docx'), withLoopMarksApart(braces));
  writeFileSync(
    here('.out/carbone.docx'),
    await drawDocument(templateDocument((name) => `{d.${name}}`, carboneRows)),
  );
}

/** easy-template-x loses the words that stand in one run with the mark of a loop. */
function withLoopMarksApart(bytes) {
  const files = unzipSync(bytes);
  const apart = '</w:t></w:r><w:r><w:t xml:space="preserve">';
  const xml = strFromU8(files['word/document.xml'])
    .replace('{#bodies}', `{#bodies}${apart}`)
    .replace('{/bodies}', `${apart}{/bodies}`);
  return zipSync({ ...files, 'word/document.xml': strToU8(xml) });
}

function measure(name, { letters, rows }) {
  const output = execFileSync(process.execPath, [here('measure.mjs'), name, String(letters), String(rows)], {
    encoding: 'utf8',
  });
  return JSON.parse(output);
}

function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)];
}

function report({ name, letters, whole }, runs) {
  const figures = [...runs].map(([tool, its]) => {
    const of = (field) => median(its.map((run) => run[field]));
    const cpu = of(whole ? 'processCpu' : 'cpu');
    return { tool, cpu, seconds: of('seconds'), peakMiB: of('peakMiB'), bytes: of('bytes') };
  });
  const best = Math.min(...figures.filter(({ tool }) => !ours.includes(tool)).map(({ cpu }) => cpu));
  console.log(`${name}\n`);
  console.log(
    '| tool | CPU s | letters a CPU second | times the best other | wall s | peak MiB | bytes a file |',
  );
  console.log('| --- | ---: | ---: | ---: | ---: | ---: | ---: |');
  for (const { tool, cpu, seconds, peakMiB, bytes } of figures) {
    const rate = letters === 1 ? '' : Math.round(letters / cpu);
    const ratio = (best / cpu).toFixed(2);
    console.log(
      `| ${tool} | ${cpu.toFixed(3)} | ${rate} | ${ratio} | ${seconds.toFixed(3)} | ${peakMiB} | ${bytes} |`,
    );
  }
  const words = new Map([...runs].map(([tool, its]) => [tool, its[0].words]));
  const other = [...words].filter(([, hash]) => hash !== words.get('roadmap')).map(([tool]) => tool);
  console.log(
    other.length === 0 ? '\nThe words are the same in all.\n' : `\nOther words: ${other.join(', ')}\n`,
  );
}

/** What stands beside the tables of (a) and (b): other work, so no ratio. */
function reportWhole(what, job, python) {
  const line = (who, runs) => {
    const of = (field) => median(runs.map((run) => run[field]));
    console.log(`${who}, ${what}: CPU ${of('processCpu').toFixed(3)} s, wall ${of('seconds').toFixed(3)} s`);
  };
  line('The whole job, `roadmap letter generate` (reading, checks, register, fsync)', job);
  if (python.length > 0) line('python-docx (tables of 10 rows)', python);
  else console.log('python-docx is not on this machine (package python3-docx).');
  console.log();
}
