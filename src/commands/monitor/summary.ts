import { readExports } from '../../runs/monitoring.ts';
import type { ExportOptions } from '../../runs/reading.ts';
import type { Command } from '../context.ts';
import { succeed } from '../context.ts';
import { printSnapshot, snapshotJson } from './show.ts';

/** `roadmap monitor summary EXPORT...`: the figures of each state body by rank, and the totals. */
export const monitorSummary: Command<ExportOptions> = async (context, words) => {
  const { snapshot, problems } = await readExports(context, words);
  const { terminal, outside } = context;
  terminal.result(printSnapshot(terminal, snapshot, outside.out.columns));
  return succeed(context, snapshotJson(snapshot), problems);
};
