import { setTimeout as sleep } from 'node:timers/promises';

/** Waits between looks at a busy register, in milliseconds; the last one is repeated. */
const waitsMs = [1, 2, 4, 8, 12, 16, 20, 25];

/**
 * Does the work as soon as the register is free, and gives up with the register's own error after `waitMs`. Waits
 * here and not inside SQLite, whose waiting would hold up this whole process, signals and other calls with it. The
 * waits are shuffled so that several waiting processes do not keep step.
 */
export async function whenFree<T>(
  waitMs: number,
  isBusy: (error: unknown) => boolean,
  work: () => T | Promise<T>,
): Promise<T> {
  const begun = performance.now();
  for (let look = 0; ; look += 1) {
    try {
      return await work();
    } catch (error) {
      if (!isBusy(error) || performance.now() - begun >= waitMs) throw error;
    }
    const wait = waitsMs[Math.min(look, waitsMs.length - 1)] ?? 25;
    await sleep(wait * (0.5 + Math.random()));
  }
}
