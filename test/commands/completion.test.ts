import { spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { office, roadmap } from '../support/office.ts';

const bin = fileURLToPath(new URL('../../bin/roadmap.js', import.meta.url));
const isThere = (shell: string) => spawnSync(shell, ['-c', 'true']).status === 0;

test.skipIf(!isThere('bash'))(
  'bash completes a name with spaces and marks of the shell as one word, and carries nothing out',
  async () => {
    const folder = await office();
    writeFileSync(join(folder, 'exports', 'iyul $(touch HACKED).csv'), 'x');
    const { out } = await roadmap(folder, ['completion', 'bash']);
    const script = `roadmap() { node '${bin}' "$@"; }\n${out}\nCOMP_WORDS=(roadmap monitor check exports/i); COMP_CWORD=3; _roadmap; printf '%s\\n' "\${COMPREPLY[@]}"`;
    const run = spawnSync('bash', ['-c', script], { cwd: folder, encoding: 'utf8' });
    expect([run.stderr, run.stdout]).toEqual(['', 'exports/iyul\\ \\$\\(touch\\ HACKED\\).csv\n']);
    expect(existsSync(join(folder, 'HACKED'))).toBe(false);
  },
);

test.skipIf(!isThere('fish'))('fish completes what the program offers', async () => {
  const folder = await office();
  const { out } = await roadmap(folder, ['completion', 'fish']);
  const script = `function roadmap; node '${bin}' $argv; end\n${out}\ncomplete -C'roadmap plan show 8.'`;
  const run = spawnSync('fish', ['-c', script], { cwd: folder, encoding: 'utf8' });
  expect(run.stdout.trim().split('\n')).toEqual(['8.1', '8.2', '8.3', '8.4', '8.5']);
});
