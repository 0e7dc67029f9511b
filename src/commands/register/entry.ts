import { yearOf } from '../../dates.ts';
import type { Entry, EntryFilter } from '../../model/register.ts';
import type { NumberAsked } from '../../register/resolve.ts';
import type { Workspace } from '../../runs/workspace.ts';
import { officeToday } from '../../runs/workspace.ts';
import type { Context } from '../context.ts';

/** An entry with the keys of docs/product.md section 6 and no others. */
export function entryJson(entry: Entry): Readonly<Record<string, unknown>> {
  const { number, unit, file, serial, year, date, asOf, kind, recipient } = entry;
  const { subject, status, note, path, sha256, source, sent = [] } = entry;
  const said = { number, unit, file, serial, year, date, asOf, kind, recipient };
  const marks = sent.map(({ recipient: to, on, means, receipt }) => ({
    recipient: to,
    date: on,
    means,
    receipt,
  }));
  return { ...said, subject, status, note, path, sha256, source, sent: marks };
}

export interface YearOption {
  readonly year: number | undefined;
}

/** Which entries are wanted, wherever entries are listed. */
export interface FilterOptions extends YearOption {
  readonly file: string | undefined;
  readonly month: string | undefined;
  readonly kind: string | undefined;
  readonly to: string | undefined;
  readonly status: Pick<EntryFilter, 'status' | 'source'> | undefined;
}

/** What the filter options of a listing ask for. */
export function filterOf({ year, file, month, kind, to, status }: FilterOptions): EntryFilter {
  return {
    ...(year === undefined ? {} : { year }),
    ...(file === undefined ? {} : { file }),
    ...(month === undefined ? {} : { month }),
    ...status,
    ...(kind === undefined ? {} : { kind }),
    ...(to === undefined ? {} : { recipient: to }),
  };
}

/** How the command line asks for a number (`findByNumber`). */
export function numberAsked(context: Context<YearOption>, { config }: Workspace): NumberAsked {
  return { year: context.options.year, thisYear: yearOf(officeToday(context, config)) };
}
