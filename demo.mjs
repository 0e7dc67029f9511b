// The README's first command ends here: the main job on a sample export, in a workspace of its own.
// The run is of 8 August 2022, as the seed document has it; the clock is set so for these commands only.
import { spawnSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const home = dirname(fileURLToPath(import.meta.url));
const folder = join(home, 'demo');
const environment = {
  ...process.env,
  ROADMAP_NOW: '2022-08-08T10:00:00+05:00',
  ROADMAP_WORKSPACE: '',
  ROADMAP_REGISTER: '',
};
const sample = 'exports/2022-08-namuna.csv';

if (existsSync(join(folder, 'roadmap.yaml'))) rmSync(folder, { recursive: true });
roadmap(home, 'init', 'demo', '--example-export', '--last', '19-09/1=72');
roadmap(folder, 'monitor', 'summary', sample);
roadmap(folder, 'letter', 'generate', sample, '--yes');
roadmap(folder, 'register', 'list');
console.log(`\nThe letters are in ${join(folder, 'letters', '2022')}`);

function roadmap(where, ...words) {
  console.log(`\n$ roadmap ${words.join(' ')}`);
  const run = spawnSync(process.execPath, [join(home, 'bin', 'roadmap.js'), ...words], {
    cwd: where,
    env: environment,
    stdio: 'inherit',
  });
  if (run.status !== 0) process.exit(run.status ?? 70);
}
