import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { describe, expect, test } from 'vitest';

/** Files of `src` with `/`, relative to it, and their text without comments. */
const sources: ReadonlyMap<string, string> = new Map(
  readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.ts'))
    .sort()
    .map((name) => [name, withoutComments(readFileSync(join('src', name), 'utf8'))] as const),
);

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/[^\n]*/gu, (comment) => comment.replace(/[^\n]/gu, ''));
}

/** What a file imports: `import`, `export ... from`, `import(...)`. */
function importsOf(text: string): readonly string[] {
  const found = text.matchAll(/(?:^|[\s}])(?:from|import)\s*\(?\s*'([^'\n]+)'/gu);
  return [...found].map((one) => one[1] ?? '');
}

const stages = [
  'table',
  'ingest',
  'roadmap',
  'letters',
  'register',
  'template',
  'layout',
  'docx',
  'report',
  'pack',
];
const layers: Readonly<Record<string, number>> = {
  text: 0,
  messages: 1,
  model: 2,
  tools: 2,
  spelling: 3,
  ...Object.fromEntries(stages.map((stage) => [stage, 4])),
  io: 5,
  runs: 6,
  commands: 7,
  cli: 8,
};
const topFiles: Readonly<Record<string, number>> = { 'dates.ts': 0, 'problem.ts': 1, 'main.ts': 9 };

function roomOf(file: string): string {
  return file.includes('/') ? (file.split('/')[0] ?? '') : file;
}

function layerOf(file: string): number | undefined {
  return file.includes('/') ? layers[roomOf(file)] : topFiles[file];
}

/** Why a file may not import another; undefined when it may. */
function objection(from: string, to: string): string | undefined {
  const [own, other] = [roomOf(from), roomOf(to)];
  if (own === other) return undefined;
  const [ownLayer = -1, otherLayer = 99] = [layerOf(from), layerOf(to)];
  if (otherLayer > ownLayer) return 'looks upwards';
  if (ownLayer === 4 && otherLayer === 4) return 'stages meet only through the model';
  if (own === 'io' && otherLayer === 4 && other !== 'register') return 'io knows no stage but register';
  return undefined;
}

const edges = [...sources].flatMap(([from, text]) =>
  importsOf(text)
    .filter((path) => path.startsWith('.'))
    .map((path) => ({ from, to: posix.normalize(posix.join(dirname(from), path)) })),
);

describe('rooms', () => {
  test('every file is in a room that ARCHITECTURE.md names', () => {
    const page = readFileSync('ARCHITECTURE.md', 'utf8');
    expect([...sources.keys()].filter((file) => layerOf(file) === undefined)).toEqual([]);
    expect(
      Object.keys(layers).filter((room) => !page.includes(`${room}/`) && !page.includes(`${room}.ts`)),
    ).toEqual([]);
  });

  test('imports look downwards only, and stages do not know each other', () => {
    expect(edges.length).toBeGreaterThan(50);
    const wrong = edges.flatMap(({ from, to }) => {
      const why = objection(from, to);
      return why === undefined ? [] : [`${from} -> ${to}: ${why}`];
    });
    expect(wrong).toEqual([]);
  });

  test('every import names a file that is there, with its ending', () => {
    const missing = edges.filter(({ to }) => !sources.has(to) && !to.startsWith('..'));
    expect(missing).toEqual([]);
  });

  test('no file only passes on what others export', () => {
    const passing = [...sources].filter(([, text]) =>
      text
        .trim()
        .split('\n')
        .every((line) => /^(?:export .* from |$)/u.test(line)),
    );
    expect(passing.map(([file]) => file)).toEqual([]);
    expect(
      [...sources.keys()].filter((file) => /(?:^|\/)(?:index|utils?|helpers?)(?:\.ts|\/)/u.test(file)),
    ).toEqual([]);
  });
});

const targets: ReadonlyMap<string, readonly string[]> = new Map(
  [...sources.keys()].map((file) => [file, edges.filter(({ from }) => from === file).map(({ to }) => to)]),
);

/** Every file that a file needs, itself not counted unless it is in a circle. */
function reachedFrom(file: string): ReadonlySet<string> {
  const reached = new Set<string>();
  const waiting = [...(targets.get(file) ?? [])];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (reached.has(next)) continue;
    reached.add(next);
    waiting.push(...(targets.get(next) ?? []));
  }
  return reached;
}

test('there is no circle of imports, those of types counted', () => {
  const inCircle = [...sources.keys()].filter((file) => reachedFrom(file).has(file));
  expect(inCircle).toEqual([]);
});

test('the road of one export is as ARCHITECTURE.md describes it: at most 15 files, each called by one above it', () => {
  const page = readFileSync('ARCHITECTURE.md', 'utf8');
  const section = page.slice(page.indexOf('## The road of one export')).split('\n## ')[0] ?? '';
  const road = [...section.matchAll(/^\d+\. `src\/([^`]+)`/gmu)].map((found) => found[1] ?? '');
  expect(road.length).toBeGreaterThan(9);
  expect(road.length).toBeLessThanOrEqual(15);
  expect(road.filter((file) => !sources.has(file))).toEqual([]);
  const lost = road.filter(
    (file, at) => at > 0 && !road.slice(0, at).some((above) => reachedFrom(above).has(file)),
  );
  expect(lost).toEqual([]);
  // Stages have no order among themselves: what a later step takes from one is no way back.
  const isRun = (file: string): boolean => (layerOf(file) ?? 0) > (layers.io ?? 0);
  const backwards = road.filter((file, at) =>
    road.slice(0, at).some((above) => isRun(above) && reachedFrom(file).has(above)),
  );
  expect(backwards).toEqual([]);
});

test('every file of the source that a page names is there', () => {
  const named = ['ARCHITECTURE.md', 'CONTRIBUTING.md', 'GLOSSARY.md'].flatMap((page) =>
    [...readFileSync(page, 'utf8').matchAll(/`src\/([\w./-]+)`/gu)].map(([, path = '']) => path),
  );
  const isThere = (path: string): boolean =>
    sources.has(path) || [...sources.keys()].some((file) => file.startsWith(`${path.replace(/\/$/u, '')}/`));
  expect(named.filter((path) => !isThere(path))).toEqual([]);
});

/** Where each package may be imported. A package that is not named here may not be imported at all. */
const homes: Readonly<Record<string, RegExp>> = {
  commander: /^cli\/|^main\.ts$/u,
  docx: /^docx\//u,
  fflate: /^(?:docx|table|pack|tools)\//u,
  handlebars: /^template\//u,
  hucre: /^table\//u,
  'mdast-util-from-markdown': /^layout\//u,
  'date-fns': /^dates\.ts$/u,
  mdast: /^layout\//u,
  '@clack/prompts': /^io\/ask\.ts$/u,
  chalk: /^io\/terminal\.ts$/u,
  yaml: /^(?:ingest|roadmap|template|tools)\//u,
  '@photostructure/sqlite': /^io\/register\//u,
  pg: /^io\/register\//u,
  'node:fs': /^io\//u,
  'node:fs/promises': /^io\//u,
  'node:child_process': /^io\//u,
  'node:os': /^io\//u,
  'node:readline/promises': /^io\//u,
  'node:timers/promises': /^io\//u,
  'node:url': /^io\//u,
  'node:util': /^io\//u,
  'node:buffer': /^table\//u,
  'node:v8': /^io\//u,
  'node:vm': /^io\//u,
  'node:crypto': /./u,
  'node:path': /./u,
  'node:zlib': /^(?:docx|pack|tools)\/|^io\//u,
};

function packageOf(path: string): string {
  if (path.startsWith('node:')) return path;
  return path
    .split('/')
    .slice(0, path.startsWith('@') ? 2 : 1)
    .join('/');
}

test('only native code is installed beside the program; every other package is in its bundle', () => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    readonly dependencies: Readonly<Record<string, string>>;
    readonly devDependencies: Readonly<Record<string, string>>;
  };
  const used = new Set([...sources.values()].flatMap(importsOf).map(packageOf));
  expect(Object.keys(dependencies)).toEqual(['@photostructure/sqlite']);
  const known = new Set([...Object.keys(dependencies), ...Object.keys(devDependencies)]);
  const types = new Set(['mdast']);
  const missing = [...used].filter((name) => !name.startsWith('.') && !name.startsWith('node:'));
  expect(missing.filter((name) => !known.has(name) && !types.has(name))).toEqual([]);
});

test('each package has one home', () => {
  const strangers = [...sources].flatMap(([file, text]) =>
    importsOf(text)
      .filter((path) => !path.startsWith('.') && !homes[packageOf(path)]?.test(file))
      .map((path) => `${file}: ${path}`),
  );
  expect(strangers).toEqual([]);
});

/** The process hands over here: its arguments in, its exit code out. */
const isEntry = (file: string): boolean => file === 'main.ts';

test.each([
  ['new Date()', /new Date\(\s*\)/u],
  ['Date.now(', /\bDate\.now\(/u],
  ['Math.random(', /\bMath\.random\(/u],
  ['process.', /\bprocess\./u],
])('%s is in io only', (_, word) => {
  const outside = [...sources].filter(
    ([file, text]) => !file.startsWith('io/') && !isEntry(file) && word.test(text),
  );
  expect(outside.map(([file]) => file)).toEqual([]);
});
