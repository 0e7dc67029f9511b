import { join } from 'node:path';
import { isThere, makeFolder, writeWhole } from '../io/files.ts';
import { loadDirectories } from '../io/workspace.ts';
import type { Day } from '../model/office.ts';
import type { Source } from '../model/table.ts';
import type { Problem } from '../problem.ts';
import { setCell } from '../table/set-cell.ts';
import { setWorkbookCell } from '../table/set-workbook-cell.ts';
import { readDirectories } from './directories.ts';

/** A cell of a directory that was given its index back. */
export interface RepairedCell {
  readonly file: string;
  readonly line: number;
  readonly from: string;
  readonly to: string;
}

/**
 * Indexes that Excel has made dates of (`directory-bad-unit`, `directory-bad-index` that name the index) are written back into their directories, every other byte
 * as it was; what was there is kept in `repaired-DAY/`. Cells that cannot be written are left as they are, and stay problems.
 */
export async function repairIndexes(
  root: string,
  today: Day,
): Promise<{ readonly repaired: readonly RepairedCell[]; readonly kept: readonly string[] }> {
  const sources = await loadDirectories(root);
  const { problems } = await readDirectories(sources);
  const repaired: RepairedCell[] = [];
  const kept: string[] = [];
  for (const source of sources.values()) {
    const dates = problems.filter(({ place, args }) => place.file === source.file && Boolean(args.index));
    const { bytes, cells } = repairFile(source, dates);
    if (cells.length === 0) continue;
    const keep = await freeName(root, `repaired-${today}`, source.file);
    await makeFolder(join(root, keep, '..'));
    await writeWhole(join(root, keep), source.bytes, 'new');
    await writeWhole(join(root, source.file), bytes, 'replace');
    repaired.push(...cells);
    kept.push(keep);
  }
  return { repaired, kept };
}

function repairFile(
  { file, bytes }: Source,
  dates: readonly Problem[],
): { readonly bytes: Uint8Array; readonly cells: readonly RepairedCell[] } {
  const cells: RepairedCell[] = [];
  let changed = bytes;
  for (const { place, args } of dates) {
    const to = String(args.index);
    const { line, column, value: from = '', sheet, cell } = place;
    if (line === undefined || column === undefined) continue;
    const next =
      sheet !== undefined && cell !== undefined
        ? setWorkbookCell(changed, sheet, cell, to)
        : setCell({ file, bytes: changed }, { place: { line, column }, from: from.trim(), to });
    if (next === undefined) continue;
    changed = next;
    cells.push({ file, line, from, to });
  }
  return { bytes: changed, cells };
}

/** A place for the copy where nothing is yet: the day's second repair must not lose what the first has kept. */
async function freeName(root: string, folder: string, file: string): Promise<string> {
  for (let n = 1; ; n += 1) {
    const name = `${n === 1 ? folder : `${folder}-${n}`}/${file}`;
    if (!(await isThere(join(root, name)))) return name;
  }
}
