/**
 * The portable folder for Windows, tried with Windows' own Node under Wine:
 *
 *   npm run bundle:windows && npm run windows
 *
 * Prints a table, ends with 1 when a case failed. Without Wine nothing is tried, and it says so and ends with 2: what was
 * not tried is never counted as passed.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cases } from './cases.ts';
import { Windows } from './windows.ts';

const out = join(import.meta.dirname, '..', '..', 'out');
const bundle = existsSync(out)
  ? readdirSync(out, { withFileTypes: true }).find(
      (item) => item.isDirectory() && item.name.includes('-windows-'),
    )
  : undefined;
if (spawnSync('wine', ['--version']).status !== 0) {
  console.log('Wine is not installed: nothing was tried on Windows.');
  process.exit(2);
}
if (bundle === undefined) {
  console.log('There is no portable folder: npm run bundle:windows');
  process.exit(2);
}

const folder = mkdtempSync(join(tmpdir(), 'roadmap-windows-'));
const windows = new Windows(join(out, bundle.name), folder);
const only = process.argv.slice(2);
let [passed, failed] = [0, 0];
try {
  windows.settle();
  for (const { name, run } of cases) {
    if (only.length > 0 && !only.some((word) => name.includes(word))) continue;
    const home = join(folder, String(passed + failed));
    mkdirSync(home);
    const fault = await run(windows, home).then(
      () => undefined,
      (error: unknown) => (error instanceof Error ? error.message : String(error)),
    );
    if (fault === undefined) passed += 1;
    else failed += 1;
    console.log(
      `${fault === undefined ? 'held  ' : 'FAILED'}  ${name}${fault === undefined ? '' : `\n        ${fault}`}`,
    );
  }
} finally {
  windows.close();
  rmSync(folder, { recursive: true, force: true });
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
