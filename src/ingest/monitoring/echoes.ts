import { rowKey } from '../../model/table.ts';
import type { Place, Problem } from '../../problem.ts';

/** A cut row and a row pushed aside are wrong as a whole. */
const wholeRow = new Set<Problem['code']>(['table-cut-off', 'table-row-too-wide']);

/** Leaves out what only repeats a fault of the table: a cell whose letters were lost has no right name either. */
export function withoutEchoes(found: readonly Problem[], ofTable: readonly Problem[]): readonly Problem[] {
  if (ofTable.length === 0) return found;
  const told = new Set(
    ofTable
      .filter((fault) => fault.severity === 'error')
      .map(({ code, place }) => keyOf(place, wholeRow.has(code) ? undefined : cellIn(place))),
  );
  return found.filter(
    ({ place }) => !told.has(keyOf(place, cellIn(place))) && !told.has(keyOf(place, undefined)),
  );
}

/** A cell within its row; records of JSON have fields alone. */
function cellIn(place: Place): string | number | undefined {
  return place.column ?? (place.record === undefined ? undefined : place.field);
}

function keyOf(place: Place, cell: string | number | undefined): string {
  return `${place.file}\n${place.sheet}\n${rowKey(place)}\n${cell}`;
}
