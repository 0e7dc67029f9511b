// `npm run accept [NAME...]`: plays the named cases (all of them when none is named) and keeps what they give now.
// What has changed is printed for reading, as `git diff` sees it.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { caseNames, readCase } from './support/case/read-case.ts';
import { playCase, raises } from './support/case/run-case.ts';
import { removeTestFolders } from './support/folder.ts';

const asked = process.argv.slice(2);
const all = (['problems', 'cases'] as const).flatMap((room) =>
  caseNames(room).map((name) => ({ room, name })),
);
const chosen = asked.length === 0 ? all : all.filter(({ name }) => asked.includes(name));
const unknown = asked.filter((name) => !all.some((one) => one.name === name));
if (unknown.length > 0) throw new Error(`no such case: ${unknown.join(', ')}`);

for (const { room, name } of chosen) {
  const one = readCase(room, name);
  const path = `${one.folder}/expected.txt`;
  const before = existsSync(path) ? readFileSync(path, 'utf8') : '';
  try {
    const now = await playCase(one);
    if (now === before) continue;
    if (room === 'problems' && !raises(now, name)) throw new Error(`it does not raise ${name}:\n${now}`);
    writeFileSync(path, now);
    process.stdout.write(before === '' ? `\n${path}, new:\n${now}` : changes(path, before));
  } catch (error) {
    process.exitCode = 1;
    process.stdout.write(`\n${path}: cannot be played: ${error instanceof Error ? error.message : error}\n`);
  }
}
removeTestFolders();

/** What is different now, as `diff` prints it. */
function changes(path: string, before: string): string {
  const { stdout } = spawnSync('git', ['diff', '--no-index', '--no-color', '-U1', '--', '-', path], {
    encoding: 'utf8',
    input: before,
  });
  return `\n${stdout.split('\n').slice(2).join('\n')}`;
}
