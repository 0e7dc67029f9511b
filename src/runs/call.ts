import type { Outside } from '../io/outside.ts';
import type { Terminal } from '../io/terminal.ts';
import type { Source } from '../model/table.ts';
import type { Problem } from '../problem.ts';
import { RoadmapError } from '../problem.ts';

/** Options that every run reads. */
export interface RunOptions {
  readonly workspace: string | undefined;
  /** Warnings count as errors: code 1, nothing written, no number used. */
  readonly strict: boolean;
}

/** What a run works with: all that it takes from the outside, and the options (`Values`) that it declares. */
export interface Call<Values = unknown> {
  readonly outside: Outside;
  /** For progress and the reader's language; what a run gives is shown by its command. */
  readonly terminal: Terminal;
  /** What was read so far, by path (`-` for standard input): a file is read once a run, and moves for no part of it. */
  readonly read: Map<string, Promise<Source>>;
  readonly options: Values & RunOptions;
}

/** `--strict`: throws (code 1) when there is anything to warn of. Called before anything is written. */
export function stopWhenStrict({ options }: Call, problems: readonly Problem[]): void {
  if (options.strict && problems.length > 0) throw new RoadmapError(1, problems);
}

/** What keeps a piece of work from being done, where the rest of the run does not depend on it; nothing when it is done. */
export async function problemsOf(work: () => Promise<unknown>): Promise<readonly Problem[]> {
  try {
    await work();
    return [];
  } catch (error) {
    if (error instanceof RoadmapError) return error.problems;
    throw error;
  }
}
