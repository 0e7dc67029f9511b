import type { ExitCode, Problem } from '../../problem.ts';
import { RoadmapError } from '../../problem.ts';

/** What was found, and the exit codes with which the commands would have ended. */
export interface Findings {
  readonly found: Problem[];
  readonly codes: ExitCode[];
}

/** Does a part of the examination; what it throws is a finding. */
export async function attempt<T>({ found, codes }: Findings, work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof RoadmapError)) throw error;
    // One by one: a file may have more problems than a call takes arguments.
    for (const one of error.problems) found.push(one);
    codes.push(error.exitCode);
    return undefined;
  }
}

/** Each finding once: several runs find the same, though each with its own command that fills in what it lacks. */
export function once({ found }: Findings): readonly Problem[] {
  const keyOf = ({ code, place, args: { command: _, ...args } }: Problem) =>
    JSON.stringify([code, place, args]);
  return [...new Map([...found].reverse().map((one) => [keyOf(one), one])).values()].reverse();
}
