import type { AskedLetters } from '../../letters/asked-letters.ts';
import type { Snapshot } from '../../model/snapshot.ts';
import type { Source } from '../../model/table.ts';
import type { Checked, Problem } from '../../problem.ts';
import { RoadmapError } from '../../problem.ts';
import { openKind } from '../kinds.ts';
import { readingOptions } from '../reading.ts';
import type { AskedInWords } from './asking.ts';
import type { AskedRow } from './batch-rows.ts';
import { askedRows, readBatch } from './batch-rows.ts';
import { isExportHeading } from './export-headings.ts';
import type { FigureReader } from './figures.ts';

/**
 * What a batch asks for, in the order of its rows. Every row is read before any problem is reported; a file or kind that a row
 * names and that is not there is a problem at its cell.
 */
export async function readBatchLetters(
  { call, office, exports, date, isDated, figures }: AskedInWords,
  source: Source,
): Promise<Checked<readonly AskedLetters[]>> {
  const { kind = office.config.defaults.kind, to, signatory, executor, set: fields } = call.options;
  // Reading options speak of the exports; only a heading of the batch's own is for the batch.
  const { map: entries = [], layouts } = await readingOptions(call, undefined);
  const map = entries.filter((entry) => !isExportHeading(entry, layouts));
  const read = await readBatch(source, kind, (name) => asProblems(openKind(call, office.root, name)), {
    map,
  });
  if (read.value === undefined) return { value: undefined, problems: read.problems };
  const defaults = { kind, date, isDated, exports, to, signatory, executor, fields };
  const rows = askedRows(read.value, defaults);
  const asked = await withFigures(rows.value ?? [], figures);
  return { value: asked.value, problems: [...read.problems, ...rows.problems, ...asked.problems] };
}

async function withFigures(
  rows: readonly AskedRow[],
  figures: FigureReader,
): Promise<Checked<readonly AskedLetters[]>> {
  const problems: Problem[] = [];
  const letters: AskedLetters[] = [];
  const reported = new Set<readonly Problem[]>();
  for (const { asked, exports, asOf } of rows) {
    const read = await asProblems<Snapshot | null>(figures({ exports, asOf, date: asked.date }));
    // Rows of one export share its figures and its problems, which are reported once.
    const place = asked.cell?.('export') ?? asked.place;
    if (!reported.has(read.problems)) problems.push(...read.problems.map((found) => atExport(found, place)));
    reported.add(read.problems);
    if (read.value === undefined) continue;
    letters.push({ ...asked, snapshot: read.value, isAsOfAsked: asOf !== null });
  }
  return { value: letters, problems };
}

/** A file that is not there is reported at the batch's cell that names it. */
function atExport(found: Problem, place: Problem['place']): Problem {
  return found.code === 'file-missing' || found.code === 'file-unreadable' ? { ...found, place } : found;
}

/** What stops a single letter stops one row of a batch: the other rows are still looked at. */
async function asProblems<T>(work: Promise<Checked<T>>): Promise<Checked<T>> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof RoadmapError) return { value: undefined, problems: error.problems };
    throw error;
  }
}
