import { join } from 'node:path';
import { drawDocument } from '../docx/draw.ts';
import { writeWhole } from '../io/files.ts';
import { shownPath } from '../io/paths.ts';
import type { LatinWriter } from '../layout/latin-document.ts';
import { inLatin } from '../layout/latin-document.ts';
import { pageMark } from '../model/document.ts';
import type { Agency, Day, Directories, OfficeConfig, Recipient } from '../model/office.ts';
import { officeOn } from '../model/office.ts';
import type { Entry } from '../model/register.ts';
import type { Roadmap } from '../model/roadmap.ts';
import type { Snapshot } from '../model/snapshot.ts';
import type { StatusReport } from '../model/status.ts';
import type { Checked, Problem } from '../problem.ts';
import { hasErrors, stopOnErrors } from '../problem.ts';
import { printHtml } from '../report/print-html.ts';
import { printMarkdown } from '../report/print-markdown.ts';
import { reportStatus } from '../report/report-status.ts';
import { documentOf } from '../report/status-document.ts';
import { checkDeadlines } from '../roadmap/check-deadlines.ts';
import { checkRoadmap } from '../roadmap/check-roadmap.ts';
import { parseRoadmap } from '../roadmap/roadmap-file.ts';
import type { ReadFiles } from './bad-rows.ts';
import { storeProblemRows } from './bad-rows.ts';
import type { Call } from './call.ts';
import { readMonitoring } from './monitoring.ts';
import { outputPath } from './output-path.ts';
import { pageInLatin } from './papers-script.ts';
import { loadPlanText, planName } from './plan-text.ts';
import { planWords } from './plan-words.ts';
import type { ExportOptions } from './reading.ts';
import { loadExports, readingOptions } from './reading.ts';
import { saveLayout } from './save-layout.ts';
import type { Workspace } from './workspace.ts';
import { officeToday, openDirectories, openOfficeRegister, openWorkspace, whileOpen } from './workspace.ts';

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
  const plan = parseRoadmap(inputs.plan.text, inputs.plan.file);
  if (plan.value === undefined) return { plan: undefined, report: undefined, problems: plan.problems };
  const sources = { ...inputs, plan: plan.value };
  const report = reportStatus(sources);
  const problems = [
    ...plan.problems,
    ...planWords(plan.value, inputs.plan.file),
    ...checkRoadmap(sources),
    ...report.problems,
  ];
  return { plan: plan.value, report: report.value, problems };
}

/** The monitorings of a report's trend, and what is doubtful in them. */
interface Trend {
  readonly snapshots: readonly Snapshot[];
  readonly found: readonly Problem[];
}

/**
 * Everything a status report is worked out from, on the day of `--as-of` (default today); `trendOf` reads the
 * monitorings for the trend, if there are any.
 */
export async function loadStatus(
  call: Call<{ readonly asOf: Day | undefined }>,
  trendOf: (agencies: readonly Agency[]) => Promise<Trend> = async () => ({ snapshots: [], found: [] }),
): Promise<{
  readonly workspace: Workspace;
  readonly directories: Directories;
  readonly inputs: StatusInputs;
  readonly problems: readonly Problem[];
}> {
  const workspace = await openWorkspace(call);
  const asOf = call.options.asOf ?? officeToday(call, workspace.config);
  const text = await loadPlanText(workspace.root);
  const { directories, problems } = await openDirectories(call, workspace.root);
  const { snapshots, found } = await trendOf(directories.agencies);
  const entries = await whileOpen(openOfficeRegister(call, workspace), (register) => register.entries());
  const plan = { text, file: planName };
  const inputs = { plan, entries, recipients: directories.recipients, asOf, snapshots };
  return { workspace, directories, inputs, problems: [...problems, ...found] };
}

/** Each export by itself: its own day, its own figures. Throws every problem of the exports when one is an error (code 1). */
export async function loadTrend(
  call: Call<ExportOptions>,
  names: readonly string[],
  agencies: readonly Agency[],
): Promise<Trend> {
  const snapshots: Snapshot[] = [];
  const files: ReadFiles[] = [];
  // `--as-of` is the report's day; a monitoring of an earlier month has its own.
  const { asOf: _, ...options } = await readingOptions(call, undefined);
  for (const source of await loadExports(call, names)) {
    const { value, problems } = await readMonitoring([source], agencies, options);
    files.push({ sources: [source], problems, options });
    if (value !== undefined) snapshots.push(value);
  }
  await storeProblemRows(call, files);
  const found = files.flatMap((read) => read.problems);
  stopOnErrors(found);
  await saveLayout(call, options, found);
  return { snapshots, found };
}

export const statusFormats = ['docx', 'md', 'html', 'json'] as const;
export type StatusFormat = (typeof statusFormats)[number];

/**
 * Writes the report to `--out`, DOCX and HTML else to `reports/`, and gives the path as shown; null for Markdown and JSON without
 * `--out`, which go to standard output.
 */
export async function storeStatus(
  call: Call<{ readonly out: string | undefined }>,
  { root, config }: Workspace,
  report: StatusReport,
  { format, latin }: PrintedStatus,
): Promise<string | null> {
  const { out } = call.options;
  if (out === undefined && format !== 'docx' && format !== 'html') return null;
  const name = `roadmap-status-${report.asOf}.${format}`;
  const path = out === undefined ? join(root, 'reports', name) : await outputPath(call, out);
  await writeWhole(path, await printStatus(report, config, { format, latin }), 'replace');
  return out === undefined ? shownPath(root, path) : out.replaceAll('\\', '/');
}

/** As what a report is printed, and who writes it in Latin script; undefined for Cyrillic. */
export interface PrintedStatus {
  readonly format: StatusFormat;
  readonly latin: LatinWriter | undefined;
}

async function printStatus(
  report: StatusReport,
  config: OfficeConfig,
  { format, latin }: PrintedStatus,
): Promise<Uint8Array | string> {
  const mark = pageMark({ draft: false, practice: config.practice });
  switch (format) {
    case 'docx': {
      const document = documentOf(report, officeOn(config, report.asOf).office.name, mark);
      return drawDocument(latin === undefined ? document : inLatin(document, latin));
    }
    case 'html':
      return pageInLatin(printHtml(report, mark), latin);
    case 'md':
      return printStatusMarkdown(report, latin);
    case 'json':
      return `${printStatusJson(report)}\n`;
  }
}

/** The report as Markdown in the script asked for. */
export function printStatusMarkdown(report: StatusReport, latin: LatinWriter | undefined): string {
  return pageInLatin(printMarkdown(report), latin);
}

export function printStatusJson(report: StatusReport): string {
  return JSON.stringify({ ok: true, ...report }, null, 1);
}
