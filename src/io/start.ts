import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { cachedDataVersionTag, setFlagsFromString } from 'node:v8';
import { Script } from 'node:vm';
import { crc32 } from 'node:zlib';
import { programBuild } from './build.ts';
import { cacheFolder } from './cache-folder.ts';
import { keptCode } from './kept-code.ts';

type Exports = Record<string, unknown>;
type Require = (name: string) => unknown;

/** What a chunk's file is: one expression, a function that fills `exports`. `build.mjs` makes it so. */
type Chunk = (exports: Exports, require: Require, module: { readonly exports: Exports }, url: string) => void;

/** What a run needs of Node whatever it does. */
const nodeModules = [
  'child_process',
  'crypto',
  'fs/promises',
  'perf_hooks',
  'readline/promises',
  'stream',
  'tty',
];

/**
 * Runs the built program from the chunks in `folder`, with the compiled code that earlier runs have left (see
 * DECISIONS.md: kept code). `outer` loads what is no chunk: Node's modules and native packages.
 */
export async function startProgram(folder: string, outer: Require): Promise<void> {
  optimiseLater(outer);
  const kept = process.env.NODE_DISABLE_COMPILE_CACHE
    ? undefined
    : keptCode(join(cacheFolder(process.env), 'code'), nameOfCode());
  const scripts = new Map<string, { readonly script: Script; readonly textSum: number }>();
  const modules = new Map<string, { readonly exports: Exports }>();
  const url = pathToFileURL(join(folder, 'main.js')).href;
  let isNew = false;
  const load = (name: string): unknown => {
    if (!name.startsWith('./')) return outer(name);
    const known = modules.get(name);
    if (known !== undefined) return known.exports;
    const module = { exports: {} };
    modules.set(name, module);
    const filename = join(folder, name);
    const bytes = readFileSync(filename);
    const textSum = crc32(bytes);
    const cachedData = kept?.load(name, textSum);
    const script = new Script(bytes.toString('utf8'), {
      filename,
      ...(cachedData === undefined ? {} : { cachedData }),
    });
    isNew ||= cachedData === undefined || script.cachedDataRejected === true;
    scripts.set(name, { script, textSum });
    const chunk: Chunk = script.runInThisContext();
    chunk(module.exports, load, module, url);
    return module.exports;
  };
  const main = load('./main.js') as { readonly start: () => Promise<string> };
  const kind = await main.start();
  if (kept !== undefined && (isNew || !kept.knows(kind))) {
    const code = [...scripts].map(
      ([name, { script, textSum }]) => [name, { code: script.createCachedData(), textSum }] as const,
    );
    kept.save(kind, new Map(code));
  }
  kept?.close();
}

/**
 * Code is to be seven times as hot as V8's own measure (132 kB of bytecode run) before it is optimised, and a pattern is to be
 * tried on ten short texts, not on one, before it becomes machine code: a run of a few letters ends before that pays (a fifth
 * of its time), and 1,000 letters take no longer. Node's modules come first, for their ready code is refused under other flags.
 * Only where it was measured: Node 20.
 */
function optimiseLater(outer: Require): void {
  if (!process.version.startsWith('v20.')) return;
  for (const name of nodeModules) outer(`node:${name}`);
  setFlagsFromString('--interrupt-budget=1000000');
  setFlagsFromString('--regexp-tier-up-ticks=10');
}

function nameOfCode(): string {
  const build = programBuild()?.slice(0, 16) ?? 'source';
  return `${build}-${process.version}-${process.platform}-${process.arch}-${cachedDataVersionTag()}.bin`;
}
