import { printDay } from '../dates.ts';
import type { Terminal } from '../io/terminal.ts';
import type { Language } from '../messages/message.ts';
import { sayStatus } from '../messages/status-words.ts';
import type { StatusItem, StatusReport } from '../model/status.ts';
import { printSteps } from '../report/print-steps.ts';

const gap = '  ';
/** Narrower than this, the measure's name is cut to the least that still tells it. */
const leastName = 16;

/** The short table of a terminal: item, measure, deadline, state, last letter, what is late or next. */
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
    sayStatus('column-next', language, {}),
  ];
  const items = report.measures.flatMap((measure) => measure.items);
  const rows = items.map((item) => cellsOf(item, language));
  const widths = fitWidths([head, ...rows], columns);
  const lines = rows.map((cells, index) => {
    const line = print(cells, widths);
    return items[index]?.late === true ? paint.red(line) : line;
  });
  const day = printDay(report.asOf, 'short');
  return [
    sayStatus('as-of', language, { day }),
    paint.bold(print(head, widths)),
    ...lines,
    sayStatus('totals', language, { ...report.totals }),
  ];
}

function cellsOf(item: StatusItem, language: Language): readonly string[] {
  const state = sayStatus(item.state ?? 'no-state', language, {});
  const mark = item.late ? `! ${sayStatus('late', language, {})}` : state;
  const steps = printSteps(item.steps, language).join('; ');
  return [item.id, item.mechanism, item.deadlineText, mark, item.lastLetter?.number ?? '–', steps];
}

/** Each column as wide as its widest cell; the measure's name takes what the terminal has left. */
function fitWidths(rows: readonly (readonly string[])[], columns: number): readonly number[] {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((cells) => [...(cells[column] ?? '')].length)),
  );
  const others = widths.reduce((sum, width, column) => (column === 1 ? sum : sum + width), 0);
  const left = (columns === 0 ? 160 : columns) - others - gap.length * (widths.length - 1);
  return widths.map((width, column) =>
    column === 1 ? Math.max(leastName, Math.min(width, left, 48)) : width,
  );
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
