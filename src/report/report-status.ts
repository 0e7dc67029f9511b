import { printDay } from '../dates.ts';
import type { Measure, MeasureItem } from '../model/roadmap.ts';
import type { StatusItem, StatusMeasure, StatusReport, Step } from '../model/status.ts';
import type { StatusSources } from '../model/status-sources.ts';
import type { Checked, Problem } from '../problem.ts';
import { printDeadline } from './deadline.ts';
import { progressOf } from './item-progress.ts';
import { describeItem, type ItemText } from './item-text.ts';
import { missingMonitoring } from './rhythm.ts';
import { trendOf } from './trend.ts';
import { printState, tableHead } from './words.ts';

/**
 * The roadmap's table as of a day: measures from the plan, sentences about letters from the register, states and
 * next steps as they were on that day. What came later (a fact, a letter, a state) is left out.
 * Problems: `report-recipient-unknown`, those of `trendOf`.
 */
export function reportStatus(sources: StatusSources): Checked<StatusReport> {
  const { plan, asOf } = sources;
  const trend = trendOf(sources.snapshots, asOf);
  const problems: Problem[] = [...trend.problems];
  const measures = plan.measures.map((measure) => reportMeasure(measure, sources, problems));
  const items = measures.flatMap((measure) => measure.items);
  const inState = (state: string): number => items.filter((item) => item.state === state).length;
  const done = inState('done');
  const inProgress = inState('in-progress');
  const value = {
    title: plan.title,
    asOf,
    asOfLine: `(${printDay(asOf, 'asOfTitle')})`,
    head: tableHead,
    measures,
    totals: {
      items: items.length,
      done,
      inProgress,
      other: items.length - done - inProgress,
      late: items.filter((item) => item.late).length,
    },
    trend: trend.value ?? [],
  };
  return { value, problems };
}

function reportMeasure(measure: Measure, sources: StatusSources, problems: Problem[]): StatusMeasure {
  const items = measure.items.map((item) => {
    const reported = describeItem(item, sources);
    problems.push(...reported.problems);
    return reportItem(item, reported, sources);
  });
  return { no: measure.no, name: measure.name, items };
}

function reportItem(item: MeasureItem, reported: ItemText, sources: StatusSources): StatusItem {
  const { asOf, plan } = sources;
  const progress = progressOf(item, reported.worked, asOf, plan.act.date);
  const steps: readonly Step[] = [
    ...progress.steps,
    ...missingMonitoring(reported.rhythms, reported.monitored, asOf),
    ...reported.unreported.map((letter): Step => ({ type: 'letter-unreported', letter })),
  ];
  const part = item.id.split('.')[1];
  return {
    id: item.id,
    mechanism: part === undefined ? item.mechanism : `${part}. ${item.mechanism}`,
    deadline: item.deadline,
    deadlineText: printDeadline(item.deadline),
    due: progress.due,
    state: progress.state,
    stateText: printState(progress.state),
    late: steps.some((step) => step.type === 'late' || step.type === 'monitoring-missing'),
    lastLetter:
      [...reported.letters].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0)).at(-1) ?? null,
    letters: reported.letters,
    paragraphs: reported.paragraphs,
    steps,
  };
}
