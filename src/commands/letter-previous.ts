import type { Agency } from '../model/office.ts';
import type { Snapshot } from '../model/snapshot.ts';
import type { ReadingOptions } from '../model/table.ts';
import type { Checked, Problem } from '../problem.ts';
import { readMonitoring } from '../runs/monitoring.ts';
import type { LetterTask } from '../runs/orders.ts';
import type { Context } from './context.ts';
import type { ExportOptions } from './reading.ts';
import { loadSource, readingOptions } from './reading.ts';

/**
 * The tasks with the earlier exports of `--previous`, each read under the same options but for its day, which it must name itself.
 * Throws (3) for a file that is not there.
 */
export async function withPrevious(
  context: Context<ExportOptions & { readonly previous?: readonly string[] }>,
  root: string,
  agencies: readonly Agency[],
  tasks: Checked<readonly LetterTask[]>,
): Promise<Checked<readonly LetterTask[]>> {
  const { previous: names = [] } = context.options;
  if (names.length === 0) return tasks;
  const options = withoutDay(await readingOptions(context, undefined));
  const problems: Problem[] = [...tasks.problems];
  const previous: Snapshot[] = [];
  for (const name of names) {
    const read = await readMonitoring([await loadSource(context, name, root)], agencies, options);
    problems.push(...read.problems);
    if (read.value !== undefined) previous.push(read.value);
  }
  return { value: tasks.value?.map((task) => ({ ...task, previous })), problems };
}

function withoutDay({ asOf: _, ...options }: ReadingOptions): ReadingOptions {
  return options;
}
