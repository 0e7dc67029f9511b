import { extname } from 'node:path';
import type { LatinWriter } from '../../layout/latin-document.ts';
import { sayStatus } from '../../messages/status-words.ts';
import type { Day, LetterScript } from '../../model/office.ts';
import type { StatusReport } from '../../model/status.ts';
import type { Problem } from '../../problem.ts';
import { problem, RoadmapError } from '../../problem.ts';
import { stopWhenStrict } from '../../runs/call.ts';
import { papersLatin } from '../../runs/papers-script.ts';
import type { ExportOptions } from '../../runs/reading.ts';
import type { StatusFormat } from '../../runs/status.ts';
import {
  loadStatus,
  loadTrend,
  printStatusJson,
  printStatusMarkdown,
  runStatus,
  statusFormats,
  storeStatus,
} from '../../runs/status.ts';
import { officeToday } from '../../runs/workspace.ts';
import type { Command, Context } from '../context.ts';
import { succeed } from '../context.ts';
import { showStatus } from './status-table.ts';

export interface StatusOptions extends ExportOptions {
  readonly asOf: Day | undefined;
  readonly format: StatusFormat | undefined;
  readonly out: string | undefined;
  readonly script: LetterScript | undefined;
}

/**
 * `roadmap report status`: DOCX and HTML into `reports/`, Markdown and JSON to standard output, all of them to
 * `--out`; on a terminal, with neither option, a short table.
 */
export const reportStatusCommand: Command<StatusOptions> = async (context, exports) => {
  const format = formatOf(context);
  const { workspace, directories, inputs, problems } = await loadStatus(context, (agencies) =>
    loadTrend(context, exports, agencies),
  );
  const run = runStatus(inputs);
  if (run.value === undefined) throw new RoadmapError(1, [...problems, ...run.problems]);
  const report = run.value;
  const found = [
    ...dayToCome(inputs.asOf, officeToday(context, workspace.config)),
    ...problems,
    ...run.problems,
  ];
  stopWhenStrict(context, found);
  const asked = { config: workspace.config, directories, day: inputs.asOf, script: context.options.script };
  const latin = papersLatin(asked);
  const path = format === undefined ? null : await storeStatus(context, workspace, report, { format, latin });
  const { outside, terminal } = context;
  if (format === undefined && !terminal.options.json) {
    for (const line of showStatus(report, terminal.options.language, terminal.paint, outside.out.columns))
      terminal.result(line);
  }
  if (format === 'md' && path === null) terminal.contents(printStatusMarkdown(report, latin).trimEnd());
  if (path !== null) terminal.result(sayStatus('report-written', terminal.options.language, { path }));
  if (format === 'json' && path === null && !terminal.options.json) {
    terminal.result(printStatusJson(report));
    return succeed({ ...context }, {}, found);
  }
  return succeed(context, { ...report, path, ...textOf(report, format, path, latin) }, found);
};

/** A report of a day to come cannot have what is done until then: `report-day-to-come`. */
function dayToCome(asOf: Day, today: Day): readonly Problem[] {
  return asOf > today ? [problem('report-day-to-come', {}, { asOf, today })] : [];
}

/** What `--format` and the ending of `--out` ask for; undefined for the table on a terminal and for plain `--json`. */
function formatOf(context: Context<StatusOptions>): StatusFormat | undefined {
  const { options, outside, terminal } = context;
  const { format, out } = options;
  if (format !== undefined) return format;
  if (out !== undefined) return known(extname(out).slice(1).toLowerCase()) ?? 'docx';
  return outside.out.isTerminal || terminal.options.json ? undefined : 'docx';
}

function known(name: string): StatusFormat | undefined {
  return statusFormats.find((format) => format === name);
}

/** With `--json` the Markdown goes into the document, for nothing else may be written to standard output. */
function textOf(
  report: StatusReport,
  format: StatusFormat | undefined,
  path: string | null,
  latin: LatinWriter | undefined,
): { text?: string } {
  return format === 'md' && path === null ? { text: printStatusMarkdown(report, latin) } : {};
}
