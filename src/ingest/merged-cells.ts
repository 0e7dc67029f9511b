import type { TableHead } from '../model/table.ts';
import { cellAddress } from '../model/table.ts';
import type { Problem } from '../problem.ts';
import { problem } from '../problem.ts';

/**
 * Cells merged over rows of a table in which an empty cell means something of its own (a batch, a directory): only the first of the rows would have the value, the others what
 * stands in for an empty one. Merges of the headings do not count. Problems: `table-merged-cells`.
 */
export function mergedCells({ file, sheet, merges, headings }: TableHead): readonly Problem[] {
  return merges
    .filter(({ line, lastLine }) => line > headings.line && lastLine > line)
    .map(({ line, lastLine, column }) => {
      const place = {
        file,
        ...(sheet === null ? {} : { sheet }),
        line,
        column,
        cell: cellAddress(column, line),
      };
      return problem('table-merged-cells', place, { first: line, last: lastLine });
    });
}
