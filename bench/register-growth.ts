// What one more letter costs when the register has grown: `node --import tsx bench/register-growth.ts [1000,20000,...] [sqlite|postgres]`.
// The workspace is that of fixtures/before; each figure is the processor time of one whole process of the built program.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createRegister } from '../src/io/register/open.ts';
import { openPostgres } from '../src/io/register/postgres.ts';
import { openSqlite } from '../src/io/register/sqlite.ts';
import type { LineBody } from '../src/model/register.ts';
import { chainLines } from '../src/register/chain.ts';
import { issueLine, letterLine } from '../src/register/lines.ts';
import type { Store } from '../src/register/store.ts';
import { startPostgres } from '../test/support/postgres-server.ts';

const program = fileURLToPath(new URL('../bin/roadmap.js', import.meta.url));
const timed = fileURLToPath(new URL('timed.mjs', import.meta.url));
const sizes = (process.argv[2] ?? '1000,20000,100000').split(',').map(Number);
const home = process.argv[3] ?? 'sqlite';
const options = { now: () => '2022-08-01T05:00:00.000Z', by: 'bench', countPer: 'file' } as const;
const environment = { ...process.env, ROADMAP_NOW: '2022-08-10T05:00:00.000Z', USER: 'bench' };

const letter = ['letter', 'generate', 'exports/2022-08-09.csv', '--date', '2022-08-09', '--yes'];
const steps: readonly (readonly [string, readonly string[]])[] = [
  ['first letter, whole chain proved', [...letter, '--to', 'CM-MACRO']],
  ['one more letter', [...letter, '--to', 'CM-TUR']],
  ['the same letter again', [...letter, '--to', 'CM-TUR']],
  ['register reserve', ['register', 'reserve', '--file', '24-12', '--date', '2022-08-08']],
  ['register show', ['register', 'show', '01/3-19-09/1-500']],
  ['register list --month', ['register', 'list', '--month', '2022-02', '--file', '24-11']],
  ['register list, all', ['register', 'list']],
  ['register verify', ['register', 'verify']],
];

/** Two lines an entry (given and issued), all in one journal; of each letter a text and a file of a few bytes are kept. */
async function grow(store: Store, entries: number): Promise<void> {
  const atOnce = 20_000;
  for (let from = 0; from < entries; from += atOnce) {
    await store.write(async (view) => {
      const bodies: LineBody[] = [];
      for (let serial = from + 1; serial <= Math.min(entries, from + atOnce); serial += 1) {
        bodies.push(...entryLines(serial, entries));
      }
      const lines = chainLines(await view.head(), bodies, { at: options.now(), by: 'bench' });
      const kept = Array.from({ length: bodies.length / 2 }, (_, at) => String(from + at + 1));
      const texts = new Map(kept.map((text) => [hashOf(text), text]));
      const letters = new Map(kept.map((text) => [hashOf(text), Buffer.from(text)]));
      await view.add({ lines, texts, letters });
    });
  }
}

function entryLines(serial: number, entries: number): readonly LineBody[] {
  const number = { unit: '01/3', file: '19-09/1', serial };
  const day = String(1 + Math.floor((serial * 27) / entries)).padStart(2, '0');
  const date = `2022-07-${day}`;
  const hash = hashOf(String(serial));
  const said = { unit: '01/3', file: '19-09/1', year: 2022, date, asOf: date, kind: 'monitoring-cabinet' };
  const request = {
    ...said,
    ...{
      key: `monitoring-cabinet R${serial} ${date}`,
      recipient: `R${serial % 130}`,
      contents: '',
      again: false,
    },
    ...{ subject: 'мониторинг натижалари тўғрисида', contentsSha256: hash },
  };
  const path = `letters/2022/01-3-19-09-1-${serial} R${serial % 130} ${date}.docx`;
  const mark = { number, year: 2022, path, sha256: hash, bytes: new Uint8Array() };
  return [letterLine('reserve', number, request, 'file'), issueLine(mark, 'file')];
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

const server = home === 'postgres' ? await startPostgres() : undefined;
console.log(['entries', ...steps.map(([name]) => name)].join(' | '));
for (const size of sizes) {
  const folder = mkdtempSync(join(tmpdir(), 'roadmap-growth-'));
  cpSync('fixtures/before/workspace', folder, { recursive: true });
  for (const name of ['register.db', 'register.db.head']) rmSync(join(folder, name));
  const address = server === undefined ? join(folder, 'register.db') : await server.freshDatabase();
  await (await createRegister(address, options)).close();
  const store = await (server === undefined ? openSqlite : openPostgres)(address, options);
  await grow(store, size);
  await store.close();
  const config = readFileSync(join(folder, 'roadmap.yaml'), 'utf8');
  const set = `register: ${server === undefined ? 'register.db' : address}`;
  writeFileSync(join(folder, 'roadmap.yaml'), config.replace(/^register: .*$/mu, set));
  const told = steps.map(([, words]) => {
    const ran = spawnSync(process.execPath, ['--import', timed, program, ...words, '-w', folder], {
      encoding: 'utf8',
      env: environment,
      maxBuffer: 1e9,
    });
    const [, cpu = '?', peak = '?'] = /bench-cpu (\S+) (\S+)/u.exec(ran.stderr) ?? [];
    return ran.status === 0 || words[1] === 'verify'
      ? `${Number(cpu).toFixed(2)} s ${peak} MB`
      : `exit ${ran.status}: ${ran.stderr.slice(0, 200)}`;
  });
  console.log([size, ...told].join(' | '));
  rmSync(folder, { recursive: true, force: true });
}
await server?.stop();
