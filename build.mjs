// One bundle for the command: importing the fixed packages one by one costs three times as much at start
// (measured: 138 ms as modules, 44 ms bundled). Heavy parts are split off and loaded when first used.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

const source = readdirSync('src', { recursive: true, withFileTypes: true })
  .filter((item) => item.isFile())
  .map((item) => join(item.parentPath, item.name))
  .sort();
const hash = createHash('sha256');
for (const file of [...source, 'package-lock.json']) hash.update(file).update(readFileSync(file));

/** The register's commands need no templates: on their own `register list` takes 0.19 s of processor time and not 0.22 (measured). */
const isRegister = (path) => /[/\\]commands[/\\]register[/\\]/.test(path);

/**
 * The commands as two modules, as far as the bundle is concerned: loaded one by one they share so many parts that a run
 * reads thirty files, at a millisecond or more each. What is heavy (docx, workbooks, PostgreSQL) stays split off.
 */
const commandsTogether = {
  name: 'commands-together',
  setup(bundle) {
    const files = source
      .filter((file) => file.startsWith(join('src', 'commands', '')))
      .map((file) => file.replaceAll('\\', '/'));
    bundle.onResolve({ filter: /\/commands\/[\w/-]+\.ts$/ }, ({ kind, path }) =>
      kind === 'dynamic-import'
        ? { path: isRegister(path) ? 'register' : 'commands', namespace: 'together' }
        : undefined,
    );
    bundle.onLoad({ filter: /./, namespace: 'together' }, ({ path }) => ({
      contents: files
        .filter((file) => isRegister(file) === (path === 'register'))
        .map((file) => `export * from './${file}';`)
        .join('\n'),
      resolveDir: '.',
      loader: 'ts',
    }));
  },
};

rmSync('dist', { recursive: true, force: true });
const { metafile } = await build({
  metafile: true,
  entryPoints: ['src/main.ts'],
  outdir: 'dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  minifySyntax: true,
  minifyWhitespace: true,
  define: { ROADMAP_BUILD: JSON.stringify(hash.digest('hex')) },
  // Cyrillic as it is: escaped it is three times as long.
  charset: 'utf8',
  sourcemap: 'linked',
  sourcesContent: false,
  legalComments: 'none',
  // Native code and optional parts stay packages.
  external: ['@photostructure/sqlite', 'pg-native'],
  plugins: [commandsTogether],
  // Handlebars takes it only to make source maps, and has a stand-in for where it is not there.
  alias: { 'source-map': './tools/no-source-map.cjs' },
  banner: {
    js: "import { createRequire as roadmapCreateRequire } from 'node:module'; const require = roadmapCreateRequire(import.meta.url);",
  },
});

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
