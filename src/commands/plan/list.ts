import { printDay } from '../../dates.ts';
import type { Language } from '../../messages/message.ts';
import { sayStatus } from '../../messages/status-words.ts';
import type { Day } from '../../model/office.ts';
import type { StatusItem, StatusReport } from '../../model/status.ts';
import { problem, RoadmapError } from '../../problem.ts';
import { printSteps } from '../../report/print-steps.ts';
import { planName } from '../../runs/plan-text.ts';
import { loadStatus, runStatus } from '../../runs/status.ts';
import { wrapWords } from '../../text/lines.ts';
import type { Command, Context } from '../context.ts';
import { succeed } from '../context.ts';
import { showStatus } from '../report/status-table.ts';

interface DayOption {
  readonly asOf: Day | undefined;
}

/** `roadmap plan list`: every item with its deadline, its state and what is late or next, as of a day. */
export const planList: Command<DayOption> = async (context) => {
  const report = await openReport(context);
  const { terminal, outside } = context;
  const { language } = terminal.options;
  terminal.result(showStatus(report, language, terminal.paint, outside.out.columns).join('\n'));
  const items = itemsOf(report).map((item) => itemJson(item, language));
  return succeed(context, { asOf: report.asOf, items, totals: report.totals }, []);
};

/** `roadmap plan show ITEM`: one item whole, with what was done and the letters cited there. Problem: `report-item-unknown` (1). */
export const planShow: Command<DayOption> = async (context, [id = '']) => {
  const report = await openReport(context);
  const items = itemsOf(report);
  const item = items.find((one) => one.id === id);
  if (item === undefined) {
    const known = items.map((one) => one.id).join(', ');
    const place = { file: planName, field: 'id', value: id };
    throw new RoadmapError(1, [problem('report-item-unknown', place, { id, known })]);
  }
  const { terminal, outside } = context;
  const { language } = terminal.options;
  terminal.result(printItem(item, report.asOf, language, outside.out.columns || 100).join('\n'));
  const { paragraphs, letters } = item;
  const reported = { ...itemJson(item, language), paragraphs: paragraphs.map(({ text }) => text), letters };
  return succeed(context, { asOf: report.asOf, item: reported }, []);
};

/** What is doubtful in the plan is reported by `plan check`; here only what is in the way is. */
async function openReport(context: Context<DayOption>): Promise<StatusReport> {
  const { inputs } = await loadStatus(context);
  const run = runStatus(inputs);
  if (run.value === undefined) throw new RoadmapError(1, run.problems);
  return run.value;
}

function itemsOf(report: StatusReport): readonly StatusItem[] {
  return report.measures.flatMap((measure) => measure.items);
}

function itemJson(item: StatusItem, language: Language): Readonly<Record<string, unknown>> {
  const { id, mechanism, deadline, due, state, late, lastLetter, steps } = item;
  return { id, mechanism, deadline, due, state, late, lastLetter, steps, next: printSteps(steps, language) };
}

function printItem(item: StatusItem, asOf: Day, language: Language, width: number): readonly string[] {
  const { id, mechanism, deadlineText, state, steps, paragraphs } = item;
  const stands = sayStatus(state ?? 'no-state', language, {});
  const facts = paragraphs.map(({ text, bullet }) => `${bullet ? '– ' : ''}${text}`);
  return [
    ...wrapWords(`${id}  ${mechanism.replace(/^\d+\. /u, '')}`, width),
    '',
    `${sayStatus('column-deadline', language, {})}: ${deadlineText}`,
    `${sayStatus('column-state', language, {})}: ${stands} (${printDay(asOf, 'short')})`,
    ...printSteps(steps, language).flatMap((step) => wrapWords(`→ ${step}`, width)),
    ...facts.flatMap((text) => ['', ...wrapWords(text, width)]),
  ];
}
