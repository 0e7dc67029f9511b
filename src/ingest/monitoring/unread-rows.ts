import type { Tally } from '../../model/row-count.ts';
import { count } from '../../model/row-count.ts';
import type { TableHead } from '../../model/table.ts';
import type { Problem } from '../../problem.ts';
import { problem } from '../../problem.ts';

/** After so many rows that cannot be used a table is something else than an export, and looking at all of a large one would take minutes. */
const mostUnused = 100_000;

/** Says when a table is not worth looking at any more, and counts the rows from there on. */
export interface UnreadRows {
  /** True for a row that is not to be looked at; it is counted as a problem. */
  readonly passes: () => boolean;
  /** Problems: `ingest-rows-unread`. */
  readonly problems: () => readonly Problem[];
}

/** `tally` is the table's own, as it is counted; `totals` says how many totals rows wait for the end of the table. */
export function unreadRows({ file }: TableHead, tally: Tally, totals: () => number = () => 0): UnreadRows {
  let unread = 0;
  return {
    passes() {
      const unused = (tally.get('problem') ?? 0) + (tally.get('total') ?? 0) + totals();
      if (unread === 0 && unused < mostUnused) return false;
      unread += 1;
      count(tally, 'problem');
      return true;
    },
    problems: () =>
      unread === 0 ? [] : [problem('ingest-rows-unread', { file }, { most: mostUnused, count: unread })],
  };
}
