import { ingestDirectories } from '../ingest/directories/directories.ts';
import type { DirectoryFile } from '../ingest/directories/directory-fields.ts';
import { directoryFiles, directoryWants } from '../ingest/directories/directory-fields.ts';
import type { Directories } from '../model/office.ts';
import type { Source, Table } from '../model/table.ts';
import type { Checked, Problem } from '../problem.ts';
import { hasErrors } from '../problem.ts';
import { readTable } from '../table/read-table.ts';
import { withMisspeltColumns } from './misspelt-columns.ts';

/**
 * Reads the directories of a workspace from the bytes of its CSV files, by name (`recipients.csv`, ...). They are opened and saved in Excel by clerks,
 * so they are read with the same care as exports. A file that is missing is an empty directory. All problems at once; `value` is undefined when one is an error.
 * `kinds`: the names of all letter kinds, null when they are not known.
 */
export async function readDirectories(
  files: ReadonlyMap<string, Uint8Array | Source>,
  kinds: readonly string[] | null = null,
): Promise<Checked<Directories>> {
  const tables = new Map<DirectoryFile, Table>();
  const problems: Problem[] = [];
  for (const file of directoryFiles) {
    const given = files.get(file);
    if (given === undefined) continue;
    const source = given instanceof Uint8Array ? { file, bytes: given } : given;
    const read = await readTable(source, directoryWants[file]);
    // Offices keep columns of their own in their directories: nothing to report.
    const found = withMisspeltColumns(read.problems, read.value);
    problems.push(...found.filter(({ code }) => code !== 'table-unknown-column'));
    if (read.value !== undefined) tables.set(file, read.value);
  }
  const directories = ingestDirectories(tables, kinds);
  problems.push(...directories.problems);
  return { value: hasErrors(problems) ? undefined : directories.value, problems };
}
