import { problem, RoadmapError } from '../../problem.ts';

/** SQLSTATE 55P03: the lock was not had in time. */
export function isLockTimeout(error: unknown): boolean {
  return codeOf(error) === '55P03';
}

/** SQLSTATE 42501: only the owner of a table may change it. */
export function lacksRights(error: unknown): boolean {
  return codeOf(error) === '42501';
}

/** True when the connection is gone: class 08, an administrator's or time-out's end (57P, 25P03), or the socket. */
export function isConnectionLost(error: unknown): boolean {
  const code = codeOf(error);
  if (/^(?:08|57P|25P03)/u.test(code) || /^E[A-Z]+$/u.test(code)) return true;
  return error instanceof Error && /Connection terminated|not queryable|closed/u.test(error.message);
}

/**
 * What an error of the driver or the server means to a person; errors of our own pass as they are. Disk full and the
 * like (classes 53, 58), rights (42501) and time-outs are `register-failed`; a lost connection is
 * `register-unreachable`; a table taken out is `register-damaged`; all exit 3. Everything else is a fault of the program, unless `otherwise` says.
 */
export function postgresError(error: unknown, address: string, otherwise?: 'register-unreachable'): unknown {
  if (error instanceof RoadmapError || !(error instanceof Error)) return error;
  const code = codeOf(error);
  // A code of the system has words in each language; the address is named beside it.
  const reason = error.message === '' || /^E[A-Z]+$/u.test(code) ? code : error.message;
  if (isConnectionLost(error) || otherwise !== undefined) {
    return new RoadmapError(3, [problem('register-unreachable', {}, { address, reason })], error);
  }
  // Our statements are right by test: a table or column they do not find was taken out of the register.
  if (/^(?:42P01|42703|3F000)$/u.test(code)) {
    return new RoadmapError(3, [problem('register-damaged', {}, { address, reason })], error);
  }
  if (!/^(?:53|58|42501|57014|XX|25006)/u.test(code)) return error;
  return new RoadmapError(3, [problem('register-failed', {}, { address, reason })], error);
}

function codeOf(error: unknown): string {
  return String((error as { code?: unknown } | null)?.code ?? '');
}
