import { wantWith } from '../../ingest/monitoring/monitoring-fields.ts';
import type { Layout } from '../../model/table.ts';
import { readHeadingMap } from '../../table/map.ts';

/**
 * True when an entry of `--map "HEADING=field"` gives a heading to a field of exports. Beside a batch the others are the
 * batch's own; an entry that is neither's is reported there.
 */
export function isExportHeading(entry: string, layouts: readonly Layout[] | undefined): boolean {
  return readHeadingMap([entry], wantWith(layouts)).problems.length === 0;
}
