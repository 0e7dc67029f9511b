import type { Day, Recipient } from '../model/office.ts';
import type { Entry } from '../model/register.ts';
import type { Roadmap } from '../model/roadmap.ts';
import type { Snapshot } from '../model/snapshot.ts';
import type { StatusReport } from '../model/status.ts';
import type { Checked } from '../problem.ts';
import { hasErrors } from '../problem.ts';
import { checkDeadlines } from '../report/check-deadlines.ts';
import { checkRoadmap } from '../report/check-roadmap.ts';
import { reportStatus } from '../report/report-status.ts';
import { parsePlan } from '../roadmap/plan-file.ts';

/** What io loads for a status report. */
export interface StatusInputs {
  readonly plan: { readonly text: string; readonly file: string };
  readonly entries: readonly Entry[];
  readonly recipients: readonly Recipient[];
  readonly asOf: Day;
  readonly snapshots: readonly Snapshot[];
}

/** The status report with everything that is doubtful in plan and register; no value when an error was found. */
export function runStatus(inputs: StatusInputs): Checked<StatusReport> {
  const run = readAndReport(inputs);
  return { value: hasErrors(run.problems) ? undefined : run.report, problems: run.problems };
}

/** `plan check`: the same run, and what is overdue on that day beside it. */
export function runPlanCheck(inputs: StatusInputs): Checked<StatusReport> {
  const run = readAndReport(inputs);
  if (run.plan === undefined || run.report === undefined) return { value: undefined, problems: run.problems };
  return { value: run.report, problems: [...run.problems, ...checkDeadlines(run.report, run.plan)] };
}

function readAndReport(inputs: StatusInputs): {
  readonly plan: Roadmap | undefined;
  readonly report: StatusReport | undefined;
  readonly problems: Checked<unknown>['problems'];
} {
  const plan = parsePlan(inputs.plan.text, inputs.plan.file);
  if (plan.value === undefined) return { plan: undefined, report: undefined, problems: plan.problems };
  const sources = { ...inputs, plan: plan.value };
  const report = reportStatus(sources);
  const problems = [...plan.problems, ...checkRoadmap(sources), ...report.problems];
  return { plan: plan.value, report: report.value, problems };
}
