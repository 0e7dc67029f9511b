import { batchWant } from '../ingest/batch/batch-fields.ts';
import { wantWith } from '../ingest/monitoring/monitoring-fields.ts';
import { writeWhole } from '../io/files.ts';
import { printMessage } from '../messages/catalog.ts';
import type { Language } from '../messages/message.ts';
import { say } from '../messages/words.ts';
import type { ReadingOptions, Source, Table, TableWant } from '../model/table.ts';
import { rowKey } from '../model/table.ts';
import type { Problem } from '../problem.ts';
import { hasErrors, RoadmapError, sortProblems } from '../problem.ts';
import { readTable } from '../table/read-table.ts';
import type { SheetToWrite } from '../table/write-workbook.ts';
import { writeSheets } from '../table/write-workbook.ts';
import type { Call } from './call.ts';
import { problemsOf } from './call.ts';
import { outputPath } from './output-path.ts';
import type { ExportOptions } from './reading.ts';

/** Headings of the columns that are put before and after a file's own. */
export interface BadRowWords {
  readonly row: string;
  readonly severity: Readonly<Record<Problem['severity'], string>>;
  readonly grade: string;
  readonly reason: string;
  readonly hint: string;
}

/** Files that were read together, what was found in them, and how they were read. */
export interface ReadFiles {
  readonly sources: readonly Source[];
  readonly problems: readonly Problem[];
  readonly options: ReadingOptions;
  /** What was looked for; exports when left out. */
  readonly want?: TableWant;
}

/**
 * A workbook with a sheet for each file: every row with a problem as it is, its number before it, what is wrong and what to do behind it. Problems without a
 * row come first. A file without problems has no sheet; without any, one sheet holds the headings alone. (`--problems FILE.xlsx`)
 */
async function badRowsWorkbook(
  files: readonly ReadFiles[],
  language: Language,
  words: BadRowWords,
): Promise<Uint8Array> {
  const sheets: SheetToWrite[] = [];
  for (const { sources, problems, options, want } of files) {
    for (const source of sources) {
      const own = sortProblems(problems.filter((found) => (found.place.file ?? source.file) === source.file));
      if (own.length === 0) continue;
      const { value } = await readTable(source, want ?? wantWith(options.layouts), options);
      sheets.push(sheetOf(source.file, value, own, language, words));
    }
  }
  return writeSheets(sheets.length > 0 ? sheets : [sheetOf('', undefined, [], language, words)]);
}

function sheetOf(
  file: string,
  table: Table | undefined,
  problems: readonly Problem[],
  language: Language,
  words: BadRowWords,
): SheetToWrite {
  const headings = table?.headings.cells ?? [];
  const rows = new Map((table?.rows ?? []).map((row) => [rowKey(row), row.cells]));
  const lines = problems.map((found) => {
    const { message, hint } = printMessage(found, language);
    const cells = rows.get(rowKey(found.place)) ?? [];
    const own = headings.map((_, index) => cells[index] ?? '');
    return [found.place.line ?? null, ...own, words.severity[found.severity], message, hint];
  });
  return {
    name: file.split('/').at(-1) ?? file,
    rows: [[words.row, ...headings, words.grade, words.reason, words.hint], ...lines],
    widths: [8, ...headings.map(() => 18), 16, 60, 60],
  };
}

type ProblemOptions = Pick<ExportOptions, 'problems'>;

/**
 * Does the work of a run that reads exports and perhaps a batch; `--problems FILE.xlsx` gets the bad rows of all of them, once,
 * also when they stop the work: then its own error is thrown on.
 */
export async function withProblemRows<T>(
  call: Call<ProblemOptions>,
  read: { readonly exports: readonly ReadFiles[]; readonly batch: Source | undefined },
  work: () => Promise<T>,
): Promise<T> {
  let done: T;
  try {
    done = await work();
  } catch (error) {
    if (!(error instanceof RoadmapError)) throw error;
    const { batch } = read;
    const problems = error.problems.filter(({ place }) => batch !== undefined && place.file === batch.file);
    const rows: readonly ReadFiles[] =
      batch === undefined ? [] : [{ sources: [batch], problems, options: {}, want: batchWant([]) }];
    throw error.also(await problemsOf(() => writeProblemRows(call, [...rows, ...read.exports])));
  }
  await writeProblemRows(call, read.exports);
  return done;
}

/**
 * `--problems FILE.xlsx`: the bad rows of all that a run read, with a reason column. Replaces the file; does nothing without the option. A
 * file that cannot be written is thrown with all that was found in the exports: nothing of it is shown otherwise.
 */
export async function storeProblemRows(
  call: Call<ProblemOptions>,
  files: readonly ReadFiles[],
): Promise<void> {
  const faults = await problemsOf(() => writeProblemRows(call, files));
  if (faults.length === 0) return;
  const found = files.flatMap(({ problems }) => problems);
  throw new RoadmapError(hasErrors(found) ? 1 : 3, [...found, ...faults]);
}

async function writeProblemRows(call: Call<ProblemOptions>, files: readonly ReadFiles[]): Promise<void> {
  const path = call.options.problems;
  if (path === undefined) return;
  const { language } = call.terminal.options;
  const words = {
    row: say('bad-row-line', language, {}),
    grade: say('bad-row-grade', language, {}),
    reason: say('bad-row-reason', language, {}),
    hint: say('bad-row-hint', language, {}),
    severity: { error: say('error', language, {}), warning: say('warning', language, {}) },
  };
  const bytes = await badRowsWorkbook(files, language, words);
  await writeWhole(await outputPath(call, path), bytes, 'replace');
}
