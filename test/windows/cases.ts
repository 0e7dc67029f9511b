import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finished, Windows } from './windows.ts';
import { winPath } from './windows.ts';

/** A case throws what did not hold. `home` is an empty folder of its own. */
export interface WindowsCase {
  readonly name: string;
  readonly run: (windows: Windows, home: string) => Promise<void>;
}

const project = join(import.meta.dirname, '..', '..');
const sample = 'exports/2022-08-namuna.csv';

function hold(truth: boolean, what: string, seen: Finished | string = ''): void {
  const shown = typeof seen === 'string' ? seen : `code ${seen.code}\n${seen.out}\n${seen.err}`;
  if (!truth) throw new Error(`${what} ${shown}`.trim());
}

function done(seen: Finished, what: string): Finished {
  hold(seen.code === 0, what, seen);
  return seen;
}

/** A workspace named in Cyrillic with a space, its register beginning at 73. */
function office(windows: Windows, home: string): string {
  const words = ['init', 'Иш папкаси', '--example-export', '--last', '19-09/1=72'];
  done(windows.roadmap(home, ...words), 'init');
  return join(home, 'Иш папкаси');
}

function generate(windows: Windows, root: string): Finished {
  return windows.roadmap(root, 'letter', 'generate', sample, '--json');
}

interface Reported {
  readonly letters: readonly { readonly number: string; readonly path: string; readonly sha256: string }[];
}

function lettersOf(seen: Finished): Reported['letters'] {
  return (JSON.parse(seen.out) as Reported).letters;
}

function sha256(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}

/** Files that no finished command leaves behind. */
function leftovers(root: string): readonly string[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(?:tmp|new)$/u.test(name),
  );
}

/** Another process of Windows that holds a file open (`flags` of Node's `open`) while the work is done. */
async function whileHeld(
  windows: Windows,
  home: string,
  { file, flags }: { readonly file: string; readonly flags: string },
  work: () => void,
): Promise<void> {
  const [ready, holder] = [join(home, 'held'), join(home, 'hold.mjs')];
  const named = (path: string): string => JSON.stringify(winPath(path).replaceAll('\\', '/'));
  writeFileSync(
    holder,
    `import fs from 'node:fs'; fs.openSync(${named(file)}, '${flags}'); fs.writeFileSync(${named(ready)}, ''); setTimeout(() => {}, 60000);\n`,
  );
  const child = windows.start(home, winPath(holder));
  try {
    for (let waited = 0; !existsSync(ready) && waited < 20_000; waited += 100) {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    hold(existsSync(ready), 'the other process does not hold the file');
    work();
  } finally {
    child.kill('SIGKILL');
    await new Promise((resolve) => child.once('close', resolve));
  }
}

export const cases: readonly WindowsCase[] = [
  {
    name: 'init makes a workspace at the first try and leaves nothing behind',
    async run(windows, home) {
      const root = office(windows, home);
      hold(existsSync(join(root, 'register.db')), 'there is no register');
      hold(leftovers(root).length === 0, 'left behind:', leftovers(root).join(', '));
    },
  },
  {
    name: 'roadmap.cmd passes words and exit codes, and Cyrillic comes out whole',
    async run(windows, home) {
      const root = office(windows, home);
      const listed = done(windows.typed(root, 'letter', 'kinds'), 'letter kinds');
      hold(listed.out.includes('мониторинг'), 'no Cyrillic in', listed);
      hold(windows.typed(root, 'no-such-command').code === 2, 'the exit code is lost');
    },
  },
  {
    name: 'letters have the bytes that they have on Linux',
    async run(windows, home) {
      const letters = lettersOf(done(generate(windows, office(windows, home)), 'letter generate'));
      hold(letters.length === 2, 'letters', String(letters.length));
      const here = join(home, 'linux');
      const linux = (where: string, ...words: readonly string[]): string =>
        spawnSync(process.execPath, [join(project, 'bin', 'roadmap.js'), ...words], {
          cwd: where,
          env: { ...process.env, ROADMAP_NOW: '2022-08-08T10:00:00+05:00' },
          encoding: 'utf8',
        }).stdout;
      linux(home, 'init', 'linux', '--example-export', '--last', '19-09/1=72');
      const same = (JSON.parse(linux(here, 'letter', 'generate', sample, '--json')) as Reported).letters;
      const sums = (all: Reported['letters']): string =>
        all.map((one) => `${one.number} ${one.sha256}`).join('\n');
      hold(sums(letters) === sums(same), `${sums(letters)}\nis not\n${sums(same)}`);
    },
  },
  {
    name: 'a letter that was deleted comes back byte for byte; verify finds nothing',
    async run(windows, home) {
      const root = office(windows, home);
      const [letter] = lettersOf(done(generate(windows, root), 'letter generate'));
      hold(letter !== undefined, 'no letter');
      const path = join(root, letter?.path ?? '');
      rmSync(path);
      done(windows.roadmap(root, 'letter', 'again', letter?.number ?? '', '--year', '2022'), 'letter again');
      hold(sha256(path) === letter?.sha256, 'other bytes');
      done(windows.roadmap(root, 'register', 'verify', '--files'), 'register verify');
    },
  },
  {
    name: 'register move carries the register to another file and leaves nothing behind',
    async run(windows, home) {
      const root = office(windows, home);
      done(generate(windows, root), 'letter generate');
      done(windows.roadmap(root, 'register', 'move', '--to', 'second.db'), 'register move');
      hold(existsSync(join(root, 'second.db')), 'there is no second.db');
      hold(leftovers(root).length === 0, 'left behind:', leftovers(root).join(', '));
    },
  },
  {
    name: 'a letter that Word holds open is code 3, and the same command finishes it with the same number',
    async run(windows, home) {
      const root = office(windows, home);
      const [letter] = lettersOf(done(generate(windows, root), 'letter generate'));
      const path = join(root, letter?.path ?? '');
      rmSync(path);
      // A folder in the letter's place answers as a file that is held open does: it cannot be replaced.
      mkdirSync(path);
      const held = generate(windows, root);
      hold(held.code !== 0 && held.code !== 70, 'the code is', held);
      rmSync(path, { recursive: true });
      const again = lettersOf(done(generate(windows, root), 'letter generate'));
      hold(again[0]?.number === letter?.number && sha256(path) === letter?.sha256, 'another letter');
    },
  },
  {
    name: 'a letter held open by another process: the same command goes on with the same numbers',
    async run(windows, home) {
      const root = office(windows, home);
      const [letter] = lettersOf(done(generate(windows, root), 'letter generate'));
      await whileHeld(windows, home, { file: join(root, letter?.path ?? ''), flags: 'r+' }, () => {
        const again = lettersOf(done(generate(windows, root), 'letter generate'));
        hold(again[0]?.number === letter?.number, 'another number');
      });
      done(windows.roadmap(root, 'register', 'verify', '--files'), 'register verify');
    },
  },
  {
    name: 'register move while another process holds the old register open ends well or is refused, and goes on after',
    async run(windows, home) {
      const root = office(windows, home);
      done(generate(windows, root), 'letter generate');
      const move = (): Finished => windows.roadmap(root, 'register', 'move', '--to', 'second.db');
      await whileHeld(windows, home, { file: join(root, 'register.db'), flags: 'r' }, () => {
        const moved = move();
        hold(moved.code !== 70, 'a fault of our own:', moved);
      });
      if (!existsSync(join(root, 'second.db'))) done(move(), 'the second time');
      done(generate(windows, root), 'letter generate');
      done(windows.roadmap(root, 'register', 'verify', '--files'), 'register verify');
      hold(leftovers(root).length === 0, 'left behind:', leftovers(root).join(', '));
    },
  },
  {
    name: 'a path of 300 characters',
    async run(windows, home) {
      const deep = join(home, ...Array.from({ length: 5 }, (_, at) => `папка-${at}-${'а'.repeat(45)}`));
      mkdirSync(deep, { recursive: true });
      // No program can be started in a folder so deep: the workspace is named.
      const root = join(deep, 'иш папкаси');
      done(windows.roadmap(home, 'init', winPath(root), '--example-export'), 'init');
      const words = ['-w', winPath(root), 'letter', 'generate', winPath(join(root, sample)), '--json'];
      const letters = lettersOf(done(windows.roadmap(home, ...words), 'letter generate'));
      hold(winPath(join(root, letters[0]?.path ?? '')).length > 300, 'the path is short');
      hold(existsSync(join(root, letters[0]?.path ?? '')), 'there is no letter');
    },
  },
  {
    name: 'a path with a drive letter and backslashes is taken wherever a path is',
    async run(windows, home) {
      const root = office(windows, home);
      const outside = windows.roadmap(
        home,
        '-w',
        winPath(root),
        'monitor',
        'check',
        `${winPath(root)}\\exports\\2022-08-namuna.csv`,
      );
      done(outside, 'monitor check');
    },
  },
  {
    name: 'a stick that knows no links (EISDIR): letters are written and issued',
    async run(windows, home) {
      const root = office(windows, home);
      const shim = join(home, 'no-links.mjs');
      writeFileSync(
        shim,
        `import fs from 'node:fs'; import { syncBuiltinESMExports } from 'node:module';
const refuse = () => Object.assign(new Error('EISDIR: illegal operation on a directory, link'), { code: 'EISDIR', errno: -4068, syscall: 'link' });
fs.linkSync = () => { throw refuse(); };
fs.promises.link = async () => { throw refuse(); };
fs.link = (_from, _to, then) => then(refuse());
syncBuiltinESMExports();\n`,
      );
      const seen = windows.roadmapWith(root, { preload: shim }, 'letter', 'generate', sample, '--json');
      hold(lettersOf(done(seen, 'letter generate')).length === 2, 'letters are missing');
      done(windows.roadmap(root, 'register', 'verify', '--files'), 'register verify');
      hold(leftovers(root).length === 0, 'left behind:', leftovers(root).join(', '));
    },
  },
  {
    name: 'killed in the middle, the same command finishes with the same numbers',
    async run(windows, home) {
      const root = office(windows, home);
      for (const after of [150, 300, 450, 600, 900]) {
        const child = windows.start(root, windows.program, 'letter', 'generate', sample);
        await new Promise((resolve) => setTimeout(resolve, after));
        child.kill('SIGKILL');
        await new Promise((resolve) => child.once('close', resolve));
      }
      const numbers = lettersOf(done(generate(windows, root), 'letter generate')).map(({ number }) => number);
      hold(numbers.join(' ') === '01/3-19-09/1-73 01/3-19-09/1-74', 'numbers are', numbers.join(' '));
      done(windows.roadmap(root, 'register', 'verify', '--files'), 'register verify');
    },
  },
  {
    name: 'directories that Excel has saved (Unicode text, CRLF) are read the same',
    async run(windows, home) {
      const root = office(windows, home);
      for (const name of ['recipients.csv', 'agencies.csv', 'distribution.csv']) {
        const file = join(root, name);
        const text = readFileSync(file, 'utf8')
          .replace(/^\uFEFF/u, '')
          .replaceAll(';', '\t');
        writeFileSync(file, Buffer.from(`\uFEFF${text.replace(/\r?\n/gu, '\r\n')}`, 'utf16le'));
      }
      hold(lettersOf(done(generate(windows, root), 'letter generate')).length === 2, 'letters are missing');
    },
  },
  {
    name: 'names that Windows refuses are refused before anything is written',
    async run(windows, home) {
      const root = office(windows, home);
      for (const words of [
        ['template', 'new', 'con'],
        ['letter', 'generate', sample, '--out', 'nul'],
        ['register', 'export', '--format', 'docx', '--out', 'a:b.docx'],
        ['report', 'status', '--as-of', '2022-08-08', '--format', 'docx', '--out', 'x.docx.'],
      ]) {
        const seen = windows.roadmap(root, ...words);
        hold(seen.code === 2 || seen.code === 1, `${words.join(' ')}:`, seen);
      }
    },
  },
  {
    name: 'doctor names remedies of Windows',
    async run(windows, home) {
      const seen = windows.roadmap(office(windows, home), 'doctor');
      hold(seen.code !== 70, 'doctor', seen);
      hold(
        !/apt(?:-get)? install|Debian/u.test(`${seen.out}${seen.err}`),
        'advice for another system:',
        seen,
      );
    },
  },
];
