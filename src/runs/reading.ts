import { basename, dirname, join, resolve } from 'node:path';
import { ingestLayout, layoutWant } from '../ingest/directories/layouts.ts';
import { isThere, listFolder, readBytes } from '../io/files.ts';
import { largeFile } from '../io/large-file.ts';
import { userPath } from '../io/paths.ts';
import type { Day } from '../model/office.ts';
import type { Layout, ReadingOptions, Source } from '../model/table.ts';
import type { Checked, Problem } from '../problem.ts';
import { problem, RoadmapError } from '../problem.ts';
import { readTable } from '../table/read-table.ts';
import { nearest } from '../text/characters.ts';
import type { Call } from './call.ts';
import { workspaceIfAny } from './workspace.ts';

/** How a table is read. */
export interface TableOptions {
  readonly sheet: string | undefined;
  readonly encoding: string | undefined;
  readonly map: readonly string[];
}

/** How an export is read (docs/product.md section 5). */
export interface ExportOptions extends TableOptions {
  /** Left out where no day can be asked for. */
  readonly asOf?: Day | undefined;
  readonly list: string | undefined;
  readonly repair: boolean;
  /** Workbook for the bad rows. */
  readonly problems: string | undefined;
  /** Under which name `--map` is kept as a layout of the office; undefined: it is not. */
  readonly saveLayout?: string | undefined;
}

/** The exports named on the command line; `-` is standard input. A missing one is thrown (code 3). */
export async function loadExports(call: Call, names: readonly string[]): Promise<readonly Source[]> {
  return Promise.all(names.map((name) => loadSource(call, name)));
}

/** The reading options of docs/product.md section 5, for every command that reads an export. */
export async function readingOptions(
  call: Call<TableOptions & Partial<ExportOptions>>,
  letterDate: Day | undefined,
): Promise<ReadingOptions> {
  const { list, sheet, encoding, asOf, map, repair = false } = call.options;
  return {
    map,
    repair,
    ...(await savedLayouts(call)),
    ...(asOf === undefined ? {} : { asOf }),
    ...(letterDate === undefined ? {} : { date: letterDate }),
    ...(sheet === undefined ? {} : { sheet }),
    ...(encoding === undefined ? {} : { encoding }),
    ...(list === undefined ? {} : { list: await loadSource(call, list) }),
  };
}

/**
 * One file under the name that the user gave it, looked for from the current folder; `root` is a second place to look.
 * `-` is standard input. Each is read once a run: whoever asks again gets the same bytes. A missing one is thrown (code 3).
 */
export async function loadSource(call: Call, name: string, root?: string): Promise<Source> {
  const file = name.replaceAll('\\', '/');
  if (name === '-') return once(call, name, async () => ({ file, bytes: await call.outside.readInput() }));
  const here = userPath(call.outside, name);
  const there = root === undefined ? here : resolve(root, file);
  const path = here !== there && !(await isThere(here)) ? there : here;
  return once(call, path, async () => {
    return (await largeFile(path, file)) ?? { file, bytes: await readOrSuggest(path, file) };
  });
}

/** The bytes; a file that is not there is thrown with the one beside it that is named most alike. */
async function readOrSuggest(path: string, file: string): Promise<Uint8Array> {
  return readBytes(path, file).catch(async (error: unknown) => {
    const missing = error instanceof RoadmapError && error.problems[0]?.code === 'file-missing';
    if (!missing) throw error;
    const items = await listFolder(dirname(path)).catch(() => []);
    const names = items.filter(({ isFolder }) => !isFolder).map(({ name }) => name);
    const found = nearest(basename(path), names);
    const near = found === undefined ? '' : `${file.slice(0, file.length - basename(file).length)}${found}`;
    throw new RoadmapError(3, [problem('file-missing', error.problems[0]?.place ?? { file }, { near })]);
  });
}

function once({ read }: Call, path: string, load: () => Promise<Source>): Promise<Source> {
  const source = read.get(path) ?? load();
  read.set(path, source);
  return source;
}

/** The office's own layouts of exports, `layouts/*.csv`. One with errors is left out and reported as a warning: the others serve. */
async function savedLayouts(call: Call): Promise<Pick<ReadingOptions, 'layouts' | 'layoutProblems'>> {
  const root = await workspaceIfAny(call);
  if (root === undefined) return { layouts: [] };
  const read = await readLayouts(await loadLayouts(root));
  const layoutProblems = read.problems.map((found) => ({ ...found, severity: 'warning' as const }));
  return { layouts: read.value ?? [], layoutProblems };
}

/** The files of the office's own layouts, by name; none when it has none. */
export async function loadLayouts(root: string): Promise<readonly Source[]> {
  const names = (await listFolder(join(root, 'layouts'))).map((item) => item.name);
  const own = names.filter((name) => name.toLowerCase().endsWith('.csv'));
  return Promise.all(
    own.map(async (name) => ({
      file: `layouts/${name}`,
      bytes: await readBytes(join(root, 'layouts', name), `layouts/${name}`),
    })),
  );
}

/** The layouts of exports that an office has saved, in the order given; those with errors are left out and reported. */
async function readLayouts(sources: readonly Source[]): Promise<Checked<readonly Layout[]>> {
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
