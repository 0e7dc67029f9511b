import { withNames } from '../../letters/export-names.ts';
import type { Agency, Day } from '../../model/office.ts';
import type { Snapshot } from '../../model/snapshot.ts';
import type { ReadingOptions, Source } from '../../model/table.ts';
import type { Checked, Problem } from '../../problem.ts';
import type { ReadFiles } from '../bad-rows.ts';
import type { Call } from '../call.ts';
import { readMonitoring } from '../monitoring.ts';
import type { ExportOptions } from '../reading.ts';
import { loadSource, readingOptions } from '../reading.ts';
import { saveLayout } from '../save-layout.ts';
import { isExportHeading } from './export-headings.ts';

/** The figures of some exports; null for no export. Each file is read once, each set of files is added up once a day. */
export type FigureReader = (asked: FiguresAsked) => Promise<Checked<Snapshot | null>>;

export interface FiguresAsked {
  readonly exports: readonly string[];
  /** The day asked for by the row; null: that of `--as-of`, else the exports' own. */
  readonly asOf: Day | null;
  /** The letter's date: the as-of day where nothing else names one. */
  readonly date: Day;
}

/**
 * A reader that remembers what it read, and gives account of it (`files`). Exports are looked for from the current folder, then
 * from the workspace. Throws (3) for a file that is not there.
 */
export function openFigures(
  call: Call<ExportOptions & { readonly batch?: string | undefined }>,
  root: string,
  agencies: readonly Agency[],
): { readonly figures: FigureReader; readonly files: readonly ReadFiles[] } {
  const files: ReadFiles[] = [];
  const isBatch = call.options.batch !== undefined;
  const readings = new Map<string, Promise<Reading>>();
  const read = async ({ exports, asOf, date }: FiguresAsked): Promise<Reading> => {
    const loaded = await Promise.all(exports.map((name) => loadSource(call, name, root)));
    const given = await readingOptions(call, date);
    const options = isBatch ? { ...given, map: exportHeadings(given) } : given;
    const wanted = asOf === null ? options : { ...options, asOf };
    const figures = named(await readMonitoring(loaded, agencies, wanted), wanted, loaded, date);
    files.push({ sources: loaded, problems: figures.problems, options: wanted });
    await saveLayout(call, wanted, figures.problems);
    return { date, figures };
  };
  const reader: FigureReader = async (asked) => {
    if (asked.exports.length === 0) return { value: null, problems: [] };
    const key = JSON.stringify([asked.exports, asked.asOf]);
    const first = await remember(readings, key, () => read(asked));
    // Only where the letter's date had to serve as the as-of day do the figures depend on it.
    const hasOwnDay = first.figures.value?.asOf !== first.date;
    if (hasOwnDay || first.date === asked.date) return first.figures;
    return (await remember(readings, `${key} ${asked.date}`, () => read(asked))).figures;
  };
  return { figures: reader, files };
}

/** The figures with what the files' names say of their day; nothing where the day was asked for. */
function named(
  figures: Checked<Snapshot>,
  { asOf }: ReadingOptions,
  loaded: readonly Source[],
  date: Day,
): Checked<Snapshot> {
  if (asOf !== undefined) return figures;
  const files = loaded.map(({ file }) => file);
  return { ...figures, problems: withNames(figures.problems, files, figures.value?.asOf ?? date) };
}

/** Beside a batch `--map` may speak of its headings too. */
function exportHeadings({ map = [], layouts }: ReadingOptions): readonly string[] {
  return map.filter((entry) => isExportHeading(entry, layouts));
}

interface Reading {
  readonly date: Day;
  readonly figures: Checked<Snapshot>;
}

function remember<T>(known: Map<string, Promise<T>>, key: string, make: () => Promise<T>): Promise<T> {
  const found = known.get(key) ?? make();
  known.set(key, found);
  return found;
}

/**
 * The figures of earlier exports, each read under the same options but for its day, which it must name itself. Throws (3) for a
 * file that is not there.
 */
export async function readPrevious(
  call: Call<ExportOptions>,
  root: string,
  agencies: readonly Agency[],
  names: readonly string[],
): Promise<{ readonly snapshots: readonly Snapshot[]; readonly problems: readonly Problem[] }> {
  const problems: Problem[] = [];
  const snapshots: Snapshot[] = [];
  const { asOf: _, ...options } = await readingOptions(call, undefined);
  for (const name of names) {
    const read = await readMonitoring([await loadSource(call, name, root)], agencies, options);
    problems.push(...read.problems);
    if (read.value !== undefined) snapshots.push(read.value);
  }
  return { snapshots, problems };
}
