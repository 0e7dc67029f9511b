import type { Snapshot } from '../model/snapshot.ts';
import type { Source } from '../model/table.ts';
import type { Checked, Problem } from '../problem.ts';
import { RoadmapError } from '../problem.ts';
import type { RowOrder } from '../runs/batch.ts';
import { readBatch, rowOrders } from '../runs/batch.ts';
import { isExportHeading } from '../runs/export-headings.ts';
import type { LetterTask } from '../runs/orders.ts';
import { openKind } from './kinds.ts';
import type { FigureReader } from './letter-figures.ts';
import type { TasksAsked } from './letter-tasks.ts';
import { readingOptions } from './reading.ts';

/**
 * The tasks of a batch, one a row, in the order of the rows. Every row is read before any problem is told; a file or
 * kind that a row names and that is not there is a problem at its cell.
 */
export async function batchTasks(asked: TasksAsked, source: Source): Promise<Checked<readonly LetterTask[]>> {
  const { context, workspace, exports, date, isDated } = asked;
  const { root, config } = workspace;
  const { options } = context;
  const fallback = options.kind ?? config.defaults.kind;
  // Reading options speak of the exports; only a heading of the batch's own is for the batch.
  const { map: entries = [], layouts } = await readingOptions(context, undefined);
  const map = entries.filter((entry) => !isExportHeading(entry, layouts));
  const read = await readBatch(source, fallback, (name) => asProblems(openKind(root, name)), { map });
  if (read.value === undefined) return { value: undefined, problems: read.problems };
  const orders = rowOrders(read.value, {
    kind: fallback,
    date,
    isDated,
    exports,
    to: options.to,
    signatory: options.signatory,
    executor: options.executor,
    fields: options.set,
  });
  const tasks = await withFigures(orders.value ?? [], asked.figures);
  const problems = [...read.problems, ...orders.problems, ...tasks.problems];
  return { value: tasks.value, problems };
}

async function withFigures(
  orders: readonly RowOrder[],
  figures: FigureReader,
): Promise<Checked<readonly LetterTask[]>> {
  const problems: Problem[] = [];
  const tasks: LetterTask[] = [];
  const told = new Set<readonly Problem[]>();
  for (const { kind, order, isDated, isDayless, exports, asOf, number, cell } of orders) {
    const read = await asProblems<Snapshot | null>(figures({ exports, asOf, date: order.date }));
    // Rows of one export share its figures and its problems, which are told once.
    if (!told.has(read.problems))
      problems.push(...read.problems.map((found) => atExport(found, cell('export'))));
    told.add(read.problems);
    if (read.value === undefined) continue;
    const own = number === undefined ? {} : { number };
    const known = asOf === null ? order : { ...order, isAsOfAsked: true };
    tasks.push({ kind, snapshot: read.value, order: known, isDated, isDayless, cell, ...own });
  }
  return { value: tasks, problems };
}

/** A file that is not there stands in the batch's cell, not in itself. */
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
