import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';

interface Holder {
  readonly by: string;
  /** Instant of the transaction's begin. */
  readonly since: string;
}

/**
 * Notes beside the register who is writing, so that one who waits in vain can be reported. Only the writer writes the
 * note, and takes it away before the lock goes. A note that cannot be written costs nothing but that word.
 */
export function noteHolder(path: string, holder: Holder): void {
  try {
    writeFileSync(holderPath(path), JSON.stringify({ ...holder, host: hostname(), pid: process.pid }));
  } catch {
    // The lock itself is SQLite's.
  }
}

export function clearHolder(path: string): void {
  try {
    rmSync(holderPath(path), { force: true });
  } catch {
    // Seen as stale by the next reader, whose process has ended.
  }
}

/** Who holds the register since when, as a sentence's end; another program when no living writer left a note. */
export function readHolder(path: string): string {
  try {
    const note = JSON.parse(readFileSync(holderPath(path), 'utf8')) as Holder & { host: string; pid: number };
    const ended = note.host === hostname() && !isAlive(note.pid);
    if (!ended) return `${note.by}@${note.host} (${note.pid}), ${note.since}`;
  } catch {
    // No note, or one half written.
  }
  return '?';
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as { code?: string }).code === 'EPERM';
  }
}

function holderPath(path: string): string {
  return `${path}.holder`;
}
