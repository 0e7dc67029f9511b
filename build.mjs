// The program as chunks that `src/io/start.ts` loads: importing the fixed packages one by one costs three times as much at
// start (measured: 138 ms as modules, 44 ms bundled). Every command, and what is heavy, is loaded when first used.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, transform } from 'esbuild';

const source = readdirSync('src', { recursive: true, withFileTypes: true })
  .filter((item) => item.isFile())
  .map((item) => join(item.parentPath, item.name))
  .sort();
const hash = createHash('sha256');
for (const file of [...source, 'package-lock.json', 'build.mjs'])
  hash.update(file).update(readFileSync(file));

const common = {
  bundle: true,
  outdir: 'dist',
  write: false,
  platform: 'node',
  target: 'node20.19',
  minifySyntax: true,
  minifyIdentifiers: true,
  minifyWhitespace: true,
  define: { ROADMAP_BUILD: JSON.stringify(hash.digest('hex')) },
  // Cyrillic as it is: escaped it is three times as long.
  charset: 'utf8',
  sourcesContent: false,
  legalComments: 'none',
};

rmSync('dist', { recursive: true, force: true });
mkdirSync('dist');
const { metafile, outputFiles } = await build({
  ...common,
  metafile: true,
  entryPoints: ['src/main.ts'],
  splitting: true,
  format: 'esm',
  sourcemap: 'inline',
  // Native code and optional parts stay packages.
  external: ['@photostructure/sqlite', 'pg-native'],
  alias: {
    // Handlebars takes it only to make source maps, and has a stand-in for where it is not there.
    'source-map': './tools/no-source-map.cjs',
    // The same code without the workers, whose module Node takes 5 ms to load.
    fflate: './node_modules/fflate/esm/browser.js',
  },
});
await Promise.all(outputFiles.map(writeChunk));
const [entry] = (await build({ ...common, entryPoints: ['src/io/start.ts'], format: 'cjs' })).outputFiles;
writeFileSync('dist/start.js', entry.contents);
// The package's own type is `module`; these are none.
writeFileSync('dist/package.json', '{ "type": "commonjs" }\n');

/** A chunk as `src/io/start.ts` loads it: an expression, a function that fills its `exports`. */
async function writeChunk({ path, text }) {
  const name = basename(path);
  const { code, map } = await transform(text, {
    format: 'cjs',
    platform: 'node',
    target: common.target,
    supported: { 'dynamic-import': false },
    define: { 'import.meta.url': 'roadmapUrl' },
    minifySyntax: true,
    minifyIdentifiers: true,
    minifyWhitespace: true,
    charset: 'utf8',
    sourcemap: 'external',
    sourcesContent: false,
    sourcefile: name,
    banner: '(function(exports,require,module,roadmapUrl){',
    footer: '})',
  });
  writeFileSync(join('dist', name), `${code}//# sourceMappingURL=${name}.map\n`);
  writeFileSync(join('dist', `${name}.map`), map);
}

// The packages in the bundle ask for their licences to go with it.
const packages = Object.keys(metafile.inputs).flatMap(
  (file) => /^node_modules\/((?:@[^/]+\/)?[^/]+)\//u.exec(file)?.[1] ?? [],
);
const notices = [...new Set(packages)].sort().map((name) => {
  const folder = join('node_modules', name);
  const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((one) => /^licen[cs]e/iu.test(one));
  const text =
    file === undefined || !existsSync(join(folder, file)) ? '' : readFileSync(join(folder, file), 'utf8');
  return `${name} ${version} (${license})\n\n${text.trim()}\n`;
});
writeFileSync('dist/THIRD-PARTY.txt', notices.join(`\n${'-'.repeat(80)}\n\n`));

// Manual pages, from the data of the help. What the commands do is not needed for that.
const pages = await build({
  ...common,
  entryPoints: ['src/cli/man-page.ts'],
  format: 'esm',
  packages: 'external',
  plugins: [
    {
      name: 'without-commands',
      setup: ({ onResolve }) =>
        onResolve({ filter: /\/commands\// }, ({ path }) => ({ path, external: true })),
    },
  ],
});
const maker = join(process.cwd(), 'dist', 'man-pages.mjs');
writeFileSync(maker, pages.outputFiles[0].contents);
const { manPages } = await import(pathToFileURL(maker).href);
rmSync(maker);
mkdirSync('man', { recursive: true });
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
for (const { file, text } of manPages(version)) writeFileSync(join('man', file), text);
