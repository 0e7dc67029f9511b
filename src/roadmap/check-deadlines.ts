import { printDay, printMonths } from '../dates.ts';
import type { Day } from '../model/office.ts';
import type { Roadmap } from '../model/roadmap.ts';
import type { StatusItem, StatusReport, Step } from '../model/status.ts';
import type { Place, Problem } from '../problem.ts';
import { problem } from '../problem.ts';

/**
 * What is overdue on the report's day, as warnings at the items' places in the plan: `report-measure-late`,
 * `report-state-missing`, and one `report-monitoring-missing` an item for all its months.
 */
export function checkDeadlines(report: StatusReport, plan: Roadmap): readonly Problem[] {
  const places = new Map(
    plan.measures.flatMap((measure) => measure.items).map((item) => [item.id, item.place]),
  );
  return report.measures
    .flatMap((measure) => measure.items)
    .flatMap((item) => checkItem(item, { ...places.get(item.id), field: 'deadline' }));
}

function checkItem(item: StatusItem, place: Place): readonly Problem[] {
  const found = item.steps.flatMap((step) => {
    if (step.type !== 'late' && step.type !== 'state-missing') return [];
    const code = step.type === 'late' ? 'report-measure-late' : 'report-state-missing';
    return [problem(code, place, { id: item.id, due: printDay(step.due, 'short') })];
  });
  const missing = missingMonths(item.steps);
  const last = missing.at(-1);
  if (last === undefined) return found;
  const args = { id: item.id, month: printMonths(missing.map(({ month }) => month)) };
  return [
    ...found,
    problem('report-monitoring-missing', place, { ...args, due: printDay(last.due, 'short') }),
  ];
}

/** The months of monitoring that are past their day without a letter, oldest first. */
function missingMonths(steps: readonly Step[]): readonly { readonly month: string; readonly due: Day }[] {
  return steps.flatMap((step) =>
    step.type === 'monitoring-missing' ? [{ month: step.month, due: step.due }] : [],
  );
}
