import { join } from 'node:path';
import { wantWith } from '../ingest/monitoring/monitoring-fields.ts';
import { makeFolder, readBytesIfThere, writeWhole } from '../io/files.ts';
import { findWorkspace } from '../io/workspace.ts';
import type { ReadingOptions } from '../model/table.ts';
import type { Problem } from '../problem.ts';
import { hasErrors, problem, RoadmapError } from '../problem.ts';
import { readHeadingMap } from '../table/map.ts';
import { writeCsv } from '../table/write-csv.ts';
import type { Call } from './call.ts';
import type { ExportOptions } from './reading.ts';

/**
 * `--save-layout NAME`: once exports were read without an error, what `--map` said of their headings is kept as `layouts/NAME.csv` of the workspace. The
 * same layout once more is nothing new; another one of the name is never written over (`file-taken`, code 3). Without `--map` there is nothing
 * to keep (`usage-missing-argument`, code 2).
 */
export async function saveLayout(
  call: Call<ExportOptions>,
  { map = [], layouts }: ReadingOptions,
  found: readonly Problem[],
): Promise<void> {
  const name = call.options.saveLayout;
  if (name === undefined) return;
  if (map.length === 0) {
    const advice = `--map "Жами=listed" --save-layout ${name}`;
    throw new RoadmapError(2, [problem('usage-missing-argument', {}, { argument: '--map', advice })]);
  }
  if (hasErrors(found)) return;
  const { value } = readHeadingMap(map, wantWith(layouts));
  const rows = [...value.values()].map(({ heading, field }) => [heading, field]);
  const content = new TextEncoder().encode(writeCsv([['Сарлавҳа', 'Майдон'], ...rows]));
  const folder = join(await findWorkspace(call.outside, call.options.workspace), 'layouts');
  const path = join(folder, `${name}.csv`);
  const kept = await readBytesIfThere(path);
  if (kept !== undefined && Buffer.from(kept).equals(content)) return;
  await makeFolder(folder);
  await writeWhole(path, content, 'new');
}
