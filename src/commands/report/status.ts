import { extname, join } from 'node:path';
import { drawDocument } from '../../docx/draw.ts';
import { writeWhole } from '../../io/files.ts';
import { shownPath, userPath } from '../../io/paths.ts';
import { sayStatus } from '../../messages/status-words.ts';
import type { Day } from '../../model/office.ts';
import type { StatusReport } from '../../model/status.ts';
import { RoadmapError } from '../../problem.ts';
import { printHtml } from '../../report/print-html.ts';
import { printMarkdown } from '../../report/print-markdown.ts';
import { documentOf } from '../../report/status-document.ts';
import { stopWhenStrict } from '../../runs/call.ts';
import type { ExportOptions } from '../../runs/reading.ts';
import { loadStatus, loadTrend, runStatus } from '../../runs/status.ts';
import type { Workspace } from '../../runs/workspace.ts';
import type { Command, Context } from '../context.ts';
import { succeed } from '../context.ts';
import { showStatus } from './status-table.ts';

const formats = ['docx', 'md', 'html', 'json'] as const;
type Format = (typeof formats)[number];

export interface StatusOptions extends ExportOptions {
  readonly asOf: Day | undefined;
  readonly format: Format | undefined;
  readonly out: string | undefined;
}

/**
 * `roadmap report status`: DOCX and HTML into `reports/`, Markdown and JSON to standard output, all of them to
 * `--out`; on a terminal, with neither option, a short table.
 */
export const reportStatusCommand: Command<StatusOptions> = async (context, exports) => {
  const format = formatOf(context);
  const { workspace, inputs, problems } = await loadStatus(context, (agencies) =>
    loadTrend(context, exports, agencies),
  );
  const run = runStatus(inputs);
  if (run.value === undefined) throw new RoadmapError(1, [...problems, ...run.problems]);
  const report = run.value;
  const found = [...problems, ...run.problems];
  stopWhenStrict(context, found);
  const path = format === undefined ? null : await store(context, workspace, report, format);
  const { outside, terminal } = context;
  if (format === undefined && !terminal.manner.json) {
    for (const line of showStatus(report, terminal.manner.language, terminal.paint, outside.out.columns))
      terminal.result(line);
  }
  if (path !== null) terminal.result(sayStatus('report-written', terminal.manner.language, { path }));
  if (format === 'json' && path === null && !terminal.manner.json) {
    terminal.result(printJson(report));
    return succeed({ ...context }, {}, found);
  }
  return succeed(context, { ...report, path, ...textOf(report, format, path) }, found);
};

/** What `--format` and the ending of `--out` ask for; undefined for the table on a terminal and for plain `--json`. */
function formatOf(context: Context<StatusOptions>): Format | undefined {
  const { options, outside, terminal } = context;
  const { format, out } = options;
  if (format !== undefined) return format;
  if (out !== undefined) return known(extname(out).slice(1).toLowerCase()) ?? 'docx';
  return outside.out.isTerminal || terminal.manner.json ? undefined : 'docx';
}

function known(name: string): Format | undefined {
  return formats.find((format) => format === name);
}

/** Writes the report's file and gives its path as shown; null when the format goes to standard output. */
async function store(
  context: Context<StatusOptions>,
  { root, config }: Workspace,
  report: StatusReport,
  format: Format,
): Promise<string | null> {
  const out = context.options.out;
  const isFile = format === 'docx' || format === 'html';
  if (out === undefined && !isFile) {
    if (format === 'md') context.terminal.result(printMarkdown(report).trimEnd());
    return null;
  }
  const name = `roadmap-status-${report.asOf}.${format}`;
  const path = out === undefined ? join(root, 'reports', name) : userPath(context.outside, out);
  await writeWhole(path, await printAs(format, report, config.office.name), 'replace');
  return out === undefined ? shownPath(root, path) : out.replaceAll('\\', '/');
}

async function printAs(format: Format, report: StatusReport, author: string): Promise<Uint8Array | string> {
  switch (format) {
    case 'docx':
      return drawDocument(documentOf(report, author));
    case 'html':
      return printHtml(report);
    case 'md':
      return printMarkdown(report);
    case 'json':
      return `${printJson(report)}\n`;
  }
}

function printJson(report: StatusReport): string {
  return JSON.stringify({ ok: true, ...report }, null, 1);
}

/** With `--json` the Markdown goes into the document, for nothing else may stand on standard output. */
function textOf(report: StatusReport, format: Format | undefined, path: string | null): { text?: string } {
  return format === 'md' && path === null ? { text: printMarkdown(report) } : {};
}
