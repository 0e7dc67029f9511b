import type { DatasetFigures } from '../../model/snapshot.ts';
import type { Table } from '../../model/table.ts';
import { cellOf, headingOf, placeOf } from '../../model/table.ts';
import type { Place, Problem } from '../../problem.ts';
import { problem } from '../../problem.ts';
import type { AgencyFinder } from '../directories/agencies.ts';
import { cleanName, isBlank } from '../values.ts';
import type { DatasetRow } from './figures.ts';

/**
 * Holds the datasets of the portal against the approved list (`--list`): what the list demands and the portal has not is added as not placed; what the
 * list does not know is left out of the figures, with one warning a body. Problems: `ingest-not-on-list`, `ingest-empty-cell`, `ingest-doubled-dataset`,
 * `ingest-list-other-agency`; a list may have names of its own day: `ingest-list-followed` (a warning a body), `ingest-former-agency` (no successor).
 */
export function withApprovedList(
  rows: readonly DatasetRow[],
  list: Table,
  finder: AgencyFinder,
): {
  readonly rows: readonly DatasetRow[];
  /** How many rows of the portal the list does not know. */
  readonly unlisted: number;
  readonly problems: readonly Problem[];
} {
  const demanded = readList(list, finder);
  const problems: Problem[] = [...demanded.problems];
  const onPortal = new Map(rows.map((row) => [row.dataset.id, row]));
  for (const row of demanded.rows) {
    const placed = onPortal.get(row.dataset.id);
    if (placed !== undefined && placed.body.key !== row.body.key) {
      const args = { id: row.dataset.id, listed: row.body.name, placed: placed.body.name };
      problems.push(problem('ingest-list-other-agency', placed.dataset.place, args));
    }
  }
  const ids = new Set(demanded.rows.map((row) => row.dataset.id));
  const others = rows.filter((row) => !ids.has(row.dataset.id));
  problems.push(...unlisted(others));
  const held = demanded.rows.map((row) => onPortal.get(row.dataset.id) ?? row);
  return { rows: held, unlisted: others.length, problems };
}

function unlisted(rows: readonly DatasetRow[]): readonly Problem[] {
  const byBody = new Map<string, DatasetRow[]>();
  for (const row of rows) {
    const own = byBody.get(row.body.key);
    if (own === undefined) byBody.set(row.body.key, [row]);
    else own.push(row);
  }
  return [...byBody.values()].flatMap((own) => {
    const first = own[0];
    if (first === undefined) return [];
    const args = { count: own.length, name: first.body.name, id: first.dataset.id };
    return [problem('ingest-not-on-list', first.dataset.place, args)];
  });
}

function readList(
  list: Table,
  finder: AgencyFinder,
): { readonly rows: readonly DatasetRow[]; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const rows: DatasetRow[] = [];
  const seen = new Map<string, DatasetRow>();
  const former = new Map<string, FormerBody>();
  for (const row of list.rows) {
    const empty = ['id', 'agency'].filter((field) => isBlank(cellOf(list, row, field)));
    problems.push(
      ...empty.map((field) =>
        problem('ingest-empty-cell', placeOf(list, row, field), { field: headingOf(list, field), zero: '' }),
      ),
    );
    if (empty.length > 0) continue;
    const written = cellOf(list, row, 'agency');
    const at = placeOf(list, row, 'agency');
    const [then, body] = [finder.find(written), finder.follow(written)];
    if (then.key !== body.key) noteFormer(former, then.name, body.name, at);
    else if (then.agency?.to)
      problems.push(...finder.check(written, at).filter(({ code }) => code === 'ingest-former-agency'));
    const dataset: DatasetFigures = {
      id: cellOf(list, row, 'id').trim(),
      agency: body.name,
      name: cleanName(cellOf(list, row, 'dataset')),
      periodicity: cleanName(cellOf(list, row, 'periodicity')) || null,
      lastUpdate: null,
      due: null,
      daysLate: 0,
      placed: false,
      place: placeOf(list, row, 'id'),
    };
    const doubled = doubledDataset({ dataset, body }, seen);
    problems.push(...doubled);
    if (doubled.length === 0) rows.push({ dataset, body });
  }
  const told = [...former.values()].map(({ place, ...args }) => problem('ingest-list-followed', place, args));
  return { rows, problems: [...problems, ...told] };
}

interface FormerBody {
  readonly name: string;
  readonly now: string;
  readonly count: number;
  readonly place: Place;
}

function noteFormer(former: Map<string, FormerBody>, name: string, now: string, place: Place): void {
  const known = former.get(name) ?? { name, now, count: 0, place };
  former.set(name, { ...known, count: known.count + 1 });
}

/** The second row of one ID, with where the first stands. Problems: `ingest-doubled-dataset`. */
function doubledDataset(row: DatasetRow, seen: Map<string, DatasetRow>): readonly Problem[] {
  const { id, place } = row.dataset;
  const before = seen.get(id)?.dataset.place;
  if (before === undefined) {
    seen.set(id, row);
    return [];
  }
  const args = { id, firstLine: before.record ?? before.line ?? 0, firstFile: before.file ?? '' };
  return [problem('ingest-doubled-dataset', place, args)];
}
