import { printDay } from '../../dates.ts';
import { sayStatus } from '../../messages/status-words.ts';
import type { Day } from '../../model/office.ts';
import type { StatusReport } from '../../model/status.ts';
import { hasErrors, RoadmapError } from '../../problem.ts';
import { loadStatus, runPlanCheck } from '../../runs/status.ts';
import type { Command } from '../context.ts';
import { succeed } from '../context.ts';

/** `roadmap plan check`: what in the plan is wrong (code 1), doubtful or overdue (warnings, code 0) on a day. */
export const planCheck: Command<{ readonly asOf: Day | undefined }> = async (context) => {
  const { inputs, problems } = await loadStatus(context);
  const run = runPlanCheck(inputs);
  const found = [...problems, ...run.problems];
  if (run.value === undefined || hasErrors(found)) throw new RoadmapError(1, found);
  const { terminal } = context;
  if (found.length === 0) {
    const args = { items: run.value.totals.items, day: printDay(run.value.asOf, 'short') };
    terminal.result(sayStatus('plan-well', terminal.options.language, args));
  }
  return succeed(context, checkToJson(run.value), found);
};

function checkToJson(report: StatusReport): Readonly<Record<string, unknown>> {
  const items = report.measures
    .flatMap((measure) => measure.items)
    .map(({ id, state, deadline, due, late, lastLetter, steps }) => ({
      id,
      state,
      deadline,
      due,
      late,
      lastLetter,
      steps,
    }));
  return { asOf: report.asOf, items, totals: report.totals };
}
