// One bundle for the command: importing the fixed packages one by one costs three times as much at start
// (measured: 138 ms as modules, 44 ms bundled). Heavy parts are split off and loaded when first used.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

const source = readdirSync('src', { recursive: true, withFileTypes: true })
  .filter((item) => item.isFile())
  .map((item) => join(item.parentPath, item.name))
  .sort();
const hash = createHash('sha256');
for (const file of [...source, 'package-lock.json']) hash.update(file).update(readFileSync(file));

rmSync('dist', { recursive: true, force: true });
await build({
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
  sourcemap: 'linked',
  sourcesContent: false,
  legalComments: 'none',
  // Native code and optional parts stay packages.
  external: ['@photostructure/sqlite', 'pg-native'],
  banner: {
    js: "import { createRequire as roadmapCreateRequire } from 'node:module'; const require = roadmapCreateRequire(import.meta.url);",
  },
});
