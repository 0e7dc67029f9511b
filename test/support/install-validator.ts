import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { validatorFolder, validatorProgram } from './validator.ts';

/** Before the tests: fetches the Open XML validator (`npm ci` in tools/ooxml) where it is missing and can run. */
export default function installValidator(): void {
  if (validatorProgram === null || existsSync(validatorProgram)) return;
  execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: validatorFolder,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}
