import { printDay } from '../../dates.ts';
import type { Terminal } from '../../io/terminal.ts';
import type { Language } from '../../messages/message.ts';
import { sayStatus } from '../../messages/status-words.ts';
import type { StatusItem, StatusReport } from '../../model/status.ts';
import { printSteps } from '../../report/print-steps.ts';
import { wrapWords } from '../../text/lines.ts';

const gap = '  ';
/** Narrower than this, the measure's name is cut to the least by which it is still known. */
const leastName = 16;
/** The least of a deadline or a state. */
const leastCell = 12;

/** The short table of a terminal: item, measure, deadline, state, last letter, and under it what is late or next. */
export function showStatus(
  report: StatusReport,
  language: Language,
  paint: Terminal['paint'],
  columns: number,
): readonly string[] {
  const head = [
    sayStatus('column-item', language, {}),
    sayStatus('column-measure', language, {}),
    sayStatus('column-deadline', language, {}),
    sayStatus('column-state', language, {}),
    sayStatus('column-letter', language, {}),
  ];
  const items = report.measures.flatMap((measure) => measure.items);
  const rows = items.map((item) => cellsOf(item, language));
  const widths = fitWidths([head, ...rows], columns);
  const room = columns === 0 ? Number.POSITIVE_INFINITY : columns;
  const lines = items.flatMap((item, index) => {
    const indent = ' '.repeat(widths[0] ?? 0) + gap;
    const steps = printSteps(item.steps, language).flatMap((step) =>
      wrapWords(`→ ${step}`, room - indent.length).map((line) => indent + line),
    );
    const shown = [print(rows[index] ?? [], widths), ...steps];
    return item.late ? shown.map((line) => paint.red(line)) : shown;
  });
  const day = printDay(report.asOf, 'short');
  return [
    sayStatus('as-of', language, { day }),
    paint.bold(print(head, widths)),
    ...lines,
    ...wrapWords(sayStatus('totals', language, { ...report.totals }), room),
  ];
}

function cellsOf(item: StatusItem, language: Language): readonly string[] {
  const state = sayStatus(item.state ?? 'no-state', language, {});
  const mark = item.late ? `! ${state}` : state;
  const name = item.mechanism.replace(/^\d+\. /u, '');
  return [item.id, name, item.deadlineText, mark, item.lastLetter?.number ?? '–'];
}

/** Each column as wide as its widest cell; the measure's name takes what the terminal has left. */
function fitWidths(rows: readonly (readonly string[])[], columns: number): readonly number[] {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((cells) => [...(cells[column] ?? '')].length)),
  );
  const others = widths.reduce((sum, width, column) => (column === 1 ? sum : sum + width), 0);
  const left = (columns === 0 ? 160 : columns) - others - gap.length * (widths.length - 1);
  const name = Math.max(leastName, Math.min(widths[1] ?? 0, left));
  // What the least name still lacks, the deadline and the state give, each down to what it is known by.
  let lacking = name - left;
  return widths.map((width, column) => {
    if (column === 1) return name;
    const given = column === 2 || column === 3 ? Math.max(0, Math.min(lacking, width - leastCell)) : 0;
    lacking -= given;
    return width - given;
  });
}

function print(cells: readonly string[], widths: readonly number[]): string {
  return cells
    .map((cell, column) => {
      const letters = [...cell];
      const width = widths[column] ?? letters.length;
      const shown = letters.length > width ? `${letters.slice(0, width - 1).join('')}…` : cell;
      return column === cells.length - 1 ? shown : shown + ' '.repeat(width - [...shown].length);
    })
    .join(gap)
    .trimEnd();
}
