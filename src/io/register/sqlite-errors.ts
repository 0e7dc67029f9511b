import { problem, RoadmapError } from '../../problem.ts';
import { readHolder } from './holder.ts';

type Meaning = 'busy' | 'damaged' | 'failed';

/** SQLite's result codes (sqlite.org/rescode.html), low byte, and the words that go with each. */
const meanings: readonly (readonly [code: number, words: string, meaning: Meaning])[] = [
  // Our statements are right by test: a table or column they do not find was taken out of the register.
  [1, 'no such table', 'damaged'],
  [1, 'no such column', 'damaged'],
  [5, 'database is locked', 'busy'],
  [6, 'database table is locked', 'busy'],
  [8, 'attempt to write a readonly database', 'failed'],
  [10, 'disk I/O error', 'failed'],
  [11, 'database disk image is malformed', 'damaged'],
  [13, 'database or disk is full', 'failed'],
  [14, 'unable to open database file', 'failed'],
  [15, 'locking protocol', 'failed'],
  [26, 'file is not a database', 'damaged'],
];

/**
 * What a SQLite or file error means to a person; errors of our own and faults of the program pass as they are.
 * Codes (all exit 3): `register-busy`, `register-damaged`, `register-failed`.
 */
export function sqliteError(error: unknown, address: string, waitMs: number): unknown {
  if (error instanceof RoadmapError || !(error instanceof Error)) return error;
  const reason = error.message.replace(/^Failed to open database: /u, '');
  switch (meaningOf(error)) {
    case 'busy': {
      const args = { seconds: Math.round(waitMs / 1000), holder: readHolder(address) };
      return new RoadmapError(3, [problem('register-busy', {}, args)], error);
    }
    case 'damaged':
      return new RoadmapError(3, [problem('register-damaged', {}, { address, reason })], error);
    case 'failed':
      return new RoadmapError(3, [problem('register-failed', {}, { address, reason })], error);
    case undefined:
      return error;
  }
}

/** True when another process has the lock that was wanted: worth another look. */
export function isBusy(error: unknown): boolean {
  return meaningOf(error) === 'busy';
}

/** The library gives no result code with the errors of `all()`, only SQLite's words (1.2.1): then these decide. */
function meaningOf(error: unknown): Meaning | undefined {
  const {
    code,
    errcode,
    message = '',
  } = (error ?? {}) as { code?: string; errcode?: number; message?: string };
  if (code === 'ERR_SQLITE_ERROR') {
    const isIt = ([result, words]: (typeof meanings)[number]) =>
      errcode === undefined || result === 1 ? message.includes(words) : (errcode & 0xff) === result;
    return meanings.find(isIt)?.[2];
  }
  return code !== undefined && /^E[A-Z]+$/u.test(code) ? 'failed' : undefined;
}
