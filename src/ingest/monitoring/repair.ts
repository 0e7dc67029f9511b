import type { Row, Table } from '../../model/table.ts';
import { rowKey } from '../../model/table.ts';
import type { Problem } from '../../problem.ts';
import { problem } from '../../problem.ts';
import { foldName } from '../../text/characters.ts';

/** The letters that Windows-1251 lacks; every other letter of a name is still there. */
const lostLetters = 'қғҳ';

/**
 * Gives lost letters back where exactly one known name fits: `Давлат соли? ?ўмитаси` can only be the tax committee. Each cell mended is reported as a
 * warning in place of its error; where no name or more than one fits, the error stays. Problems: `ingest-letters-restored`.
 */
export function restoreLetters(
  table: Table,
  problems: readonly Problem[],
  names: readonly string[],
): { readonly table: Table; readonly problems: readonly Problem[] } {
  const mended = new Map<string, string>();
  const reported = problems.map((found) => {
    const { value, field } = found.place;
    if (found.code !== 'csv-lossy-encoding' || value === undefined || field === undefined) return found;
    const fits = fittingNames(value, names);
    const [restored] = fits;
    if (restored === undefined || fits.length > 1) return found;
    mended.set(`${rowKey(found.place)} ${field}`, restored);
    return problem('ingest-letters-restored', found.place, { value, restored });
  });
  if (mended.size === 0) return { table, problems };
  return {
    table: { ...table, rows: table.rows.map((row) => mendRow(table, row, mended)) },
    problems: reported,
  };
}

function mendRow(table: Table, row: Row, mended: ReadonlyMap<string, string>): Row {
  const cells = [...row.cells];
  for (const [field, column] of table.columns) {
    const restored = mended.get(`${rowKey(row)} ${field}`);
    if (restored !== undefined) cells[column - 1] = restored;
  }
  return { ...row, cells };
}

/** Different names that the damaged text can have been, each lost letter standing for one of three. */
function fittingNames(damaged: string, names: readonly string[]): readonly string[] {
  const escaped = foldName(damaged).replace(/[.*+^${}()|[\]\\]/gu, '\\$&');
  const pattern = new RegExp(`^${escaped.replace(/[?_]/gu, `[${lostLetters}]`)}$`, 'u');
  return [...new Map(names.map((name) => [foldName(name), name]))]
    .filter(([folded]) => pattern.test(folded))
    .map(([, name]) => name);
}
