import { problem, RoadmapError } from '../../problem.ts';
import { readHolder } from './holder.ts';

/** SQLite's result codes (sqlite.org/rescode.html), low byte. */
const busy = new Set([5, 6]);
const damaged = new Set([11, 26]);
const failed = new Set([8, 10, 13, 14, 15, 23]);

/**
 * What a SQLite or file error means to a person; errors of our own and faults of the program pass as they are.
 * Codes (all exit 3): `register-busy`, `register-damaged`, `register-failed`.
 */
export function sqliteError(error: unknown, address: string, waitMs: number): unknown {
  if (error instanceof RoadmapError || !(error instanceof Error)) return error;
  const { errcode, code } = error as { errcode?: number; code?: string };
  const reason = error.message.replace(/^Failed to open database: /u, '');
  if (code === 'ERR_SQLITE_ERROR' && errcode !== undefined) {
    const primary = errcode & 0xff;
    if (busy.has(primary)) {
      const args = { seconds: Math.round(waitMs / 1000), holder: readHolder(address) };
      return new RoadmapError(3, [problem('register-busy', {}, args)], error);
    }
    if (damaged.has(primary)) {
      return new RoadmapError(3, [problem('register-damaged', {}, { address, reason })], error);
    }
    if (!failed.has(primary)) return error;
    return new RoadmapError(3, [problem('register-failed', {}, { address, reason })], error);
  }
  if (code === undefined || !/^E[A-Z]+$/u.test(code)) return error;
  return new RoadmapError(3, [problem('register-failed', {}, { address, reason: code })], error);
}

/** True when another process has the lock that was wanted: worth another look. */
export function isBusy(error: unknown): boolean {
  const { errcode, code } = (error ?? {}) as { errcode?: number; code?: string };
  return code === 'ERR_SQLITE_ERROR' && errcode !== undefined && busy.has(errcode & 0xff);
}
