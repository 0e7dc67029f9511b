import { batchWant } from '../ingest/batch/batch-fields.ts';
import { writeWhole } from '../io/files.ts';
import { userPath } from '../io/paths.ts';
import { say } from '../messages/words.ts';
import type { Source } from '../model/table.ts';
import { RoadmapError } from '../problem.ts';
import type { ReadFiles } from './bad-rows.ts';
import { badRowsWorkbook } from './bad-rows.ts';
import type { Call } from './call.ts';
import type { ExportOptions } from './reading.ts';

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
    await storeProblemRows(call, [...rows, ...read.exports]);
    throw error;
  }
  await storeProblemRows(call, read.exports);
  return done;
}

/** `--problems FILE.xlsx`: the bad rows of all that a run read, with a reason column. Replaces the file; does nothing without the option. */
export async function storeProblemRows(
  call: Call<ProblemOptions>,
  files: readonly ReadFiles[],
): Promise<void> {
  const path = call.options.problems;
  if (path === undefined) return;
  const { language } = call.terminal.manner;
  const words = {
    row: say('bad-row-line', language, {}),
    grade: say('bad-row-grade', language, {}),
    reason: say('bad-row-reason', language, {}),
    hint: say('bad-row-hint', language, {}),
    severity: { error: say('error', language, {}), warning: say('warning', language, {}) },
  };
  const bytes = await badRowsWorkbook(files, language, words);
  await writeWhole(userPath(call.outside, path), bytes, 'replace');
}
