import { ingestLayout, layoutWant } from '../ingest/directories/layouts.ts';
import type { Layout, Source } from '../model/table.ts';
import type { Checked, Problem } from '../problem.ts';
import { readTable } from '../table/read-table.ts';

/** The layouts of exports that an office has saved, in the order given; those with errors are left out and told. */
export async function readLayouts(sources: readonly Source[]): Promise<Checked<readonly Layout[]>> {
  const value: Layout[] = [];
  const problems: Problem[] = [];
  for (const source of sources) {
    const read = await readTable(source, layoutWant);
    problems.push(...read.problems);
    if (read.value === undefined) continue;
    const layout = ingestLayout(source.file, read.value);
    problems.push(...layout.problems);
    if (layout.value !== undefined) value.push(layout.value);
  }
  return { value, problems };
}
