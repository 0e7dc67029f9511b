import { readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, parse } from 'node:path';

/** Folders in which no test may leave anything: the project, the home and its cache, the root of the disk. */
const watched = ['.', homedir(), join(homedir(), '.cache'), parse(process.cwd()).root];

/** `coverage` is asked for on the command line. */
const allowed = new Set(['coverage']);

/** Around all tests: fails the run when a test has left something outside its temporary folder. */
export default function leaveNothing(): () => void {
  const before = new Map(watched.map((folder) => [folder, new Set(namesIn(folder))]));
  return () => {
    const left = watched.flatMap((folder) =>
      namesIn(folder)
        .filter((name) => before.get(folder)?.has(name) !== true && !allowed.has(name))
        .map((name) => join(folder, name)),
    );
    if (left.length > 0) throw new Error(`the tests left behind: ${left.join(', ')}`);
  };
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
